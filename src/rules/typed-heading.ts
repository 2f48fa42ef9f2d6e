import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { WrittenBody } from '../agenda/body.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { findPart } from '../rule-input/rule-helpers.ts';
import { linesOf, listWritten, placeBetween, rangeOf, shorten, type WrittenText } from '../rule-input/written-text.ts';

/**
 * A heading is written with `##` and a space. Without the space it is text; a line in bold only looks like a heading, and
 * is none for contents, outline and those who hear the page. The name of a part alone on a line is its heading.
 *
 * @failing
 * ```md
 * ##Baggrund
 * ```
 *
 * @passing
 * ```md
 * ## Baggrund
 * ```
 */
export const typedHeading: TextRule<'typed-heading'> = {
  id: 'typed-heading',
  reads: 'texts',
  severity: 'warning',
  check: (input) => {
    const { partNames } = input;
    const partOf = findPart(partNames);
    return [
      ...listWritten(input, ['paragraph']).flatMap(findHashes),
      ...[...input.bodies.values()].flatMap((body) => findLines(body, partOf, partNames.length > 0)),
    ];
  },
};

function findHashes(written: WrittenText): Finding<'typed-heading'>[] {
  const lines = linesOf(written);
  return lines.flatMap(({ text, start, end }) => {
    const [whole, hashes, space = ''] =
      /^(#{2,6}|#(?=\p{Lu}))(?:(?=\p{L})|([\u00A0\u2007\u202F\u3000]\s*))/u.exec(text) ?? [];
    if (whole === undefined || hashes === undefined || (hashes === '#' && lines.length > 1)) return [];
    const write = `${hashes === '#' ? '##' : hashes} ${text.slice(whole.length)}`;
    const [from, { file }] = [start + hashes.length, written.body];
    const fix = hashes === '#' ? [] : [{ start: from, end: from + space.length, text: ' ' }];
    return [
      { file, place: placeBetween(written.body, start, end), fix, values: { bold: false, write: shorten(write) } },
    ];
  });
}

/** Paragraphs of nothing but the name of a part, or a short text in bold, before a text. */
function findLines(
  body: WrittenBody,
  partOf: (name: string) => string | null,
  hasParts: boolean,
): Finding<'typed-heading'>[] {
  const { children } = body.markdown;
  const lines = children.flatMap((node, index) => {
    const next = children[index + 1];
    if (node.type !== 'paragraph') return [];
    const follows = next !== undefined && isText(next.type);
    const text = (follows ? (boldText(node) ?? partText(node, partOf)) : null) ?? boldLine(node);
    if (text === null) return [];
    const name = text.replace(/\s*:$/, '');
    return [{ node, index, name, part: partOf(name) }];
  });
  const heading = children.findIndex(({ type }) => type === 'heading');
  const top = Math.min(...lines.filter(({ part }) => part !== null).map(({ index }) => index));
  return lines.flatMap(({ node, index, name, part }) => {
    const isBelow = index > top || (heading !== -1 && index > heading);
    // Above every part, a heading of its own would be an unknown part.
    if (part === null && !isBelow && hasParts) return [];
    const write = part === null ? `${isBelow ? '###' : '##'} ${name}` : `## ${part}`;
    const [start, end] = rangeOf(node);
    return [{ file: body.file, place: placeBetween(body, start, end), values: { bold: true, write } }];
  });
}

/** The name of a part alone on its line, in whatever letters. */
function partText(node: Paragraph, partOf: (name: string) => string | null): string | null {
  const name = textOf(node).trim().replace(/\s*:$/, '');
  return partOf(name) === null ? null : name;
}

/** A line in bold with text on the line below it: the two run together. */
function boldLine({ type, children, position }: Paragraph): string | null {
  const [first, second, ...more] = children;
  if (first?.type !== 'strong' || second?.type !== 'text' || !/^\s*\n/.test(second.value)) return null;
  const text = boldText({ type, children: [first], ...(position === undefined ? {} : { position }) });
  return text === null || text.endsWith(':') || more.some(({ type: kind }) => kind === 'strong') ? null : text;
}

function isText(type: string): boolean {
  return ['paragraph', 'list', 'table', 'blockquote'].includes(type);
}

function boldText({ children }: Paragraph): string | null {
  const [only] = children;
  if (children.length !== 1 || only?.type !== 'strong') return null;
  const text = textOf(only).trim();
  const plain = only.children.every(({ type }) => type === 'text' || type === 'emphasis');
  return plain && text.length <= 70 && /^[\p{Lu}\d]/u.test(text) && !/[.!?…]$/.test(text) ? text : null;
}
