import type { Finding, TextRule } from '../rule-input/rule.ts';
import {
  linesOf,
  listWritten,
  placeBetween,
  shorten,
  type WrittenLine,
  type WrittenText,
} from '../rule-input/written-text.ts';

type ListFinding = Finding<'typed-list'>;

/** Signs that Word puts before a line, some of them from its own fonts; they are never written as text. */
const bullet = /^(?:[•‣▪◦●○■□➢►⁃∙⦁\uF0A7\uF0B7\uF0D8]\s*|[·o§]\t\s*|·\s+|[-*+][\u00A0\u2007\u202F]\s*)(?=\S)/;
/** Signs that begin a list only where several lines begin with them. */
const dash = /^(?:[–—―‒−‐‑]\s*|[-+](?=[\p{L}"“»])|\*(?=\p{L}[^*]*$)|[o§]\s+(?=\p{L}))(?=[^\s\d])/u;
/** Signs that say something themselves, and stay. */
const mark = /^(?:[→⇒➔➤✓✔✗✘☐☑☒★☆◆◇❖]\s*)(?=\S)/;
const letter = /^\(?([a-zæøå]|[A-ZÆØÅ]|[ivx]{1,4}|[IVX]{1,4})[.)]\s+(?=\S)/;
const number = /^\(?(\d{1,2})[.)]\s*(?=\p{L})/u;

/**
 * A list is written as Markdown writes one: `-` and a space, or `1.` and a space. The bullets of Word, `a)`, and a `2.` that
 * follows a line of text, are text to Markdown, and the lines run together.
 *
 * @failing
 * ```md
 * • Plan for havnen
 * • Plan for torvet
 * ```
 *
 * @passing
 * ```md
 * - Plan for havnen
 * - Plan for torvet
 * ```
 */
export const typedList: TextRule<'typed-list'> = {
  id: 'typed-list',
  reads: 'texts',
  severity: 'warning',
  check: (input) => listWritten(input, ['paragraph']).flatMap((written) => checkParagraph(written) ?? []),
};

function checkParagraph(written: WrittenText): ListFinding | null {
  const lines = linesOf(written);
  const bullets = lines.filter(({ text }) => bullet.test(text));
  if (bullets.length > 0) return explainBullets(written, bullets, bullet);
  const inItem = isItem(written);
  const dashes = lines.slice(inItem ? 1 : 0).filter(({ text }) => dash.test(text));
  // An item has a sign already: one line with another is enough.
  if (dashes.length > (inItem ? 0 : 1)) return explainBullets(written, dashes, dash);
  return checkMarks(written, lines) ?? checkLetters(written, lines) ?? checkNumbers(written, lines);
}

function isItem({ body, start }: WrittenText): boolean {
  return /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(body.text.slice(body.text.lastIndexOf('\n', start - 1) + 1, start));
}

function checkMarks(written: WrittenText, lines: readonly WrittenLine[]): ListFinding | null {
  const marked = lines.filter(({ text }) => mark.test(text));
  const [first] = marked;
  if (first === undefined || marked.length < 2) return null;
  const fix = marked.map(({ start }) => ({ start, end: start, text: '- ' }));
  const atMargin = written.node.position?.start.column === 1;
  const write = indent(written, `- ${first.text}`);
  return { ...place(written, first), ...(atMargin ? { fix } : {}), values: { kind: 'bullets', write } };
}

function explainBullets(written: WrittenText, lines: readonly WrittenLine[], sign: RegExp): ListFinding | null {
  const [first] = lines;
  if (first === undefined) return null;
  const atMargin = written.node.position?.start.column === 1;
  const fix = lines.map(({ text, start }) => ({ start, end: start + (sign.exec(text)?.[0].length ?? 0), text: '- ' }));
  return {
    ...place(written, first),
    ...(atMargin ? { fix } : {}),
    values: { kind: 'bullets', write: indent(written, first.text.replace(sign, '- ')) },
  };
}

function checkLetters(written: WrittenText, lines: readonly WrittenLine[]): ListFinding | null {
  const lettered = lines.filter(({ text }) => letter.test(text));
  const [first, second] = lettered.map(({ text }) => letter.exec(text)?.[1] ?? '');
  const [line] = lettered;
  const pair = `${first}${second}`;
  if (line === undefined || pair === '' || !/^(ab|bc|iii|iiiii)$/i.test(pair)) return null;
  return {
    ...place(written, line),
    values: { kind: 'letters', write: indent(written, line.text.replace(letter, '1. ')) },
  };
}

/** `2.` cannot interrupt a paragraph (CommonMark 0.31, 5.3), and `1.x` is no list at all. */
function checkNumbers(written: WrittenText, lines: readonly WrittenLine[]): ListFinding | null {
  const numbered = lines.filter(({ text }) => number.test(text));
  const values = numbered.map(({ text }) => Number(number.exec(text)?.[1]));
  const [line] = numbered;
  if (line === undefined || values.length < 2 || values.some((value, at) => value !== (values[0] ?? 0) + at)) {
    return checkSequence(written, lines);
  }
  const write = line.text.replace(number, (marker) => `${marker.replace(/^\(/, '').trim()} `);
  return { ...place(written, line), values: { kind: 'numbers', write: indent(written, write) } };
}

const counted = /^(\(?(?:\p{L}{1,6}\.? ?|[#§] ?)?)((?:\d{1,3}\.)*)(\d{1,4})([.)°:–-]*)\s+(?=\S)/u;

/** Lines that are counted in a way that no list knows: `§ 1`, `Stk. 2.`, `1.1`, `nr. 3`. */
function checkSequence(written: WrittenText, lines: readonly WrittenLine[]): ListFinding | null {
  const at = lines.findIndex((line, index) => index > 0 && follows(lines[index - 1]?.text ?? '', line.text));
  const line = lines[at - 1];
  if (line === undefined) return null;
  const write = `${shorten(line.text)}\\`;
  return { ...place(written, line), values: { kind: 'lines', write } };
}

function follows(one: string, next: string): boolean {
  const [, before, outer, value, behind] = counted.exec(one) ?? [];
  const [, nextBefore, nextOuter, nextValue, nextBehind] = counted.exec(next) ?? [];
  const alike = before === nextBefore && outer === nextOuter && behind === nextBehind;
  return value !== undefined && alike && Number(nextValue) === Number(value) + 1;
}

function place({ body }: WrittenText, { start, end }: WrittenLine): Pick<ListFinding, 'file' | 'place'> {
  return { file: body.file, place: placeBetween(body, start, end) };
}

/** The line as far in as the paragraph that it stands in: more would not begin a list, less would end the one around. */
function indent({ node }: WrittenText, line: string): string {
  return ' '.repeat((node.position?.start.column ?? 1) - 1) + shorten(line);
}
