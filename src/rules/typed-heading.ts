import type { Paragraph } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Body } from '../agenda/body.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { samePart } from '../rule-input/rule-helpers.ts';
import { linesOf, listWritten, placeBetween, rangeOf, shorten, type WrittenText } from '../rule-input/written-text.ts';

/**
 * A heading is written with `##` and a space. Without the space it is text; a line in bold only looks like a heading, and
 * is none for contents, outline and those who hear the page.
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
export const typedHeading: Rule<'typed-heading'> = {
  id: 'typed-heading',
  severity: 'warning',
  check: (input) => [
    ...listWritten(input, ['paragraph']).flatMap(findHashes),
    ...[...input.bodies.values()].flatMap((body) => findBold(body, listParts(input))),
  ],
};

function findHashes(written: WrittenText): Finding<'typed-heading'>[] {
  return linesOf(written).flatMap(({ text, start, end }) => {
    const [, hashes] = /^(#{2,6})(?=\p{Lu})/u.exec(text) ?? [];
    if (hashes === undefined) return [];
    const write = `${hashes} ${text.slice(hashes.length)}`;
    const [from, { file }] = [start + hashes.length, written.body];
    const fix = [{ start: from, end: from, text: ' ' }];
    return [
      { file, place: placeBetween(written.body, start, end), fix, values: { bold: false, write: shorten(write) } },
    ];
  });
}

/** Paragraphs of nothing but a short text in bold, before a text. */
function findBold(body: Body, parts: readonly string[]): Finding<'typed-heading'>[] {
  return body.markdown.children.flatMap((node, index) => {
    const next = body.markdown.children[index + 1];
    if (node.type !== 'paragraph' || next === undefined || !isText(next.type)) return [];
    const text = boldText(node);
    if (text === null) return [];
    const name = text.replace(/\s*:$/, '');
    const part = parts.find((one) => samePart(one, name));
    const write = part === undefined ? `### ${name}` : `## ${part}`;
    const [start, end] = rangeOf(node);
    return [{ file: body.file, place: placeBetween(body, start, end), values: { bold: true, write } }];
  });
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

function listParts({ site }: RuleContext): string[] {
  return site.councils.flatMap(({ data }) => [
    ...(data.parts ?? []).map(({ name }) => name),
    ...data.sections.flatMap(({ parts }) => (parts ?? []).map(({ name }) => name)),
  ]);
}
