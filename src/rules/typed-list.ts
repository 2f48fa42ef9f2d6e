import type { Finding, Rule } from '../rule-input/rule.ts';
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
const bullet = /^(?:[•‣▪◦●○■□➢►\uF0A7\uF0B7\uF0D8]\s*|[·o§]\t\s*|·\s+)(?=\S)/;
/** Signs that begin a list only where several lines begin with them. */
const dash = /^(?:[–—]\s+|-(?=[\p{L}"“»]))(?=\S)/u;
const letter = /^\(?([a-zæøå]|[ivx]{1,4})[.)]\s+(?=\S)/;
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
export const typedList: Rule<'typed-list'> = {
  id: 'typed-list',
  severity: 'warning',
  check: (input) => listWritten(input, ['paragraph']).flatMap((written) => checkParagraph(written) ?? []),
};

function checkParagraph(written: WrittenText): ListFinding | null {
  const lines = linesOf(written);
  const bullets = lines.filter(({ text }) => bullet.test(text));
  if (bullets.length > 0) return explainBullets(written, bullets, bullet);
  const dashes = lines.filter(({ text }) => dash.test(text));
  if (dashes.length > 1) return explainBullets(written, dashes, dash);
  return checkLetters(written, lines) ?? checkNumbers(written, lines);
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
  const follows = (first === 'a' && second === 'b') || (first === 'i' && second === 'ii');
  if (line === undefined || !(follows || (first === 'b' && second === 'c'))) return null;
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
  if (line === undefined || values.length < 2 || values.some((value, at) => value !== (values[0] ?? 0) + at))
    return null;
  const write = line.text.replace(number, (marker) => `${marker.replace(/^\(/, '').trim()} `);
  return { ...place(written, line), values: { kind: 'numbers', write: indent(written, write) } };
}

function place({ body }: WrittenText, { start, end }: WrittenLine): Pick<ListFinding, 'file' | 'place'> {
  return { file: body.file, place: placeBetween(body, start, end) };
}

/** The line as far in as the paragraph that it stands in: more would not begin a list, less would end the one around. */
function indent({ node }: WrittenText, line: string): string {
  return ' '.repeat((node.position?.start.column ?? 1) - 1) + shorten(line);
}
