import { type Cursor, latin1, type Operand, readOperand, skipSpace } from './content-tokens.ts';

/** An operator with its operands, and the bytes it stands in: ISO 32000-1, 7.8.2. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  /** Of the first operand, or of the operator where there is none. */
  readonly start: number;
  /** One past the operator. */
  readonly end: number;
}

/** Bytes to put in the place of others; an insertion where start and end are the same. */
export interface ContentEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The operations of a content stream (or of a CMap); an inline image is one operation, BI. */
export function parseContent(bytes: Uint8Array): Operation[] {
  const operations: Operation[] = [];
  eachOperation(bytes, (operation) => operations.push(operation));
  return operations;
}

/** The same one by one: a page has thousands, and to keep all their operands takes longer than to read them. */
export function eachOperation(bytes: Uint8Array, visit: (operation: Operation) => void): void {
  const cursor: Cursor = { text: latin1(bytes), at: 0 };
  for (let operation = readOperation(cursor); operation; operation = readOperation(cursor)) visit(operation);
}

const literals = new Set(['true', 'false', 'null']);

function readOperation(cursor: Cursor): Operation | undefined {
  skipSpace(cursor);
  const start = cursor.at;
  const operands: Operand[] = [];
  for (;;) {
    const operand = readOperand(cursor);
    if (!operand) return undefined;
    if (operand.kind !== 'keyword' || literals.has(operand.value)) operands.push(operand);
    else {
      if (operand.value === 'BI') skipInlineImage(cursor);
      return { operator: operand.value, operands, start, end: cursor.at };
    }
  }
}

/** Moves past an inline image's EI: it stands after white space and before something that parses. */
function skipInlineImage(cursor: Cursor): void {
  for (let key = readOperand(cursor); key?.kind === 'name'; key = readOperand(cursor)) {
    readOperand(cursor);
  }
  const end = /[\0\t\n\f\r ]EI(?=$|\s[\t\n\r\x20-\x7e]{0,15}(?:$|[\t\n\r\x20-\x7e]))/g;
  end.lastIndex = cursor.at;
  if (!end.test(cursor.text)) throw new Error('The content stream ends within an inline image');
  cursor.at = end.lastIndex;
}

/** The bytes with the edits made; the edits do not overlap. Bytes outside them stay as they are. */
export function editContent(bytes: Uint8Array, edits: readonly ContentEdit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) throw new Error('Two edits of a content stream overlap');
    parts.push(bytes.subarray(at, edit.start), Buffer.from(edit.text, 'latin1'));
    at = edit.end;
  }
  return new Uint8Array(Buffer.concat([...parts, bytes.subarray(at)]));
}
