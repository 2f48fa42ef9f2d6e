import type { Link } from 'mdast';
import type { WrittenBody } from '../agenda/body.ts';
import { writeDestination } from '../markdown/link-destination.ts';
import { listMentionedFiles, namesFile } from '../rule-input/mentioned-files.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { listWritten, placeBetween, rangeOf, shorten, type WrittenText } from '../rule-input/written-text.ts';
import { readAddress } from '../text/web-address.ts';

const brackets = String.raw`(?<!\\)\[((?:[^\][\n\\]|\\.)+)\]`;
/** What stands between parentheses, which may hold one pair more. */
const parentheses = String.raw`\(((?:[^()\n]|\([^()\n]*\))+)\)`;

interface Form {
  readonly form: RegExp;
  /** Which of the two groups is the text; the other is the address. */
  readonly text: 1 | 2;
}

const forms: readonly Form[] = [
  { form: new RegExp(`!?${brackets}:?(?: |\\r?\\n)?${parentheses}`, 'g'), text: 1 },
  { form: new RegExp(`${parentheses}${brackets}`, 'g'), text: 2 },
  { form: new RegExp(`${brackets} ?${brackets}`, 'g'), text: 1 },
  // As wikis write it: the address alone, or with a text.
  { form: /\[\[([^\][|\n]+)()\]\]/g, text: 1 },
  { form: /\[\[([^\][|\n]+)\|([^\][|\n]+)\]\]/g, text: 2 },
  // One of the parentheses is missing.
  { form: new RegExp(`!?${brackets}\\(([^\\s()]+)(?=\\s|$)`, 'g'), text: 1 },
  { form: new RegExp(`!?${brackets}([^\\s()[\\]]+)\\)`, 'g'), text: 1 },
  { form: /(?<!\\)<([^<>\n\\]+)()>/g, text: 1 },
];

/**
 * What was meant as a link is one: `[text](address)`, in this order, with nothing between, and with `<` and `>` around an address
 * that holds spaces. Otherwise readers see brackets, and the file is not published.
 *
 * @failing
 * ```md
 * Se (planen)[bilag/plan.csv].
 * ```
 * ```txt it/2026-09-17/bilag/plan.csv
 * a;b
 * ```
 *
 * @passing
 * ```md
 * Se [planen](bilag/plan.csv).
 * ```
 * ```txt it/2026-09-17/bilag/plan.csv
 * a;b
 * ```
 */
export const failedLink: Rule<'failed-link'> = {
  id: 'failed-link',
  severity: 'warning',
  concerns: (input) => [
    ...findInTexts(input),
    ...listWritten(input).flatMap(({ body, text }) => (namesFile(text) ? [body] : [])),
  ],
  check: (input) => {
    const found = findInTexts(input);
    const mentioned = listMentionedFiles(input).map(({ written, at, found, relative }) => {
      const name = relative.slice(relative.lastIndexOf('/') + 1);
      return explain(written, at, found, `[${name}](${writeDestination(relative)})`);
    });
    return [...found, ...mentioned.filter((one) => !found.some((other) => isWithin(one, other)))];
  },
};

/** What is wrong whatever files there are. */
function findInTexts(input: Pick<RuleContext, 'nodes'>): Finding<'failed-link'>[] {
  const failed = listWritten(input).flatMap(findFailed);
  return [
    ...failed,
    ...listNodes(input, 'link').flatMap(findEmpty),
    ...listWritten(input).flatMap((written) => findUndefined(written, failed)),
  ];
}

function findFailed(written: WrittenText): Finding<'failed-link'>[] {
  if (!/[[<]/.test(written.text)) return [];
  const taken: Array<[number, number]> = [];
  return forms.flatMap(({ form, text }) =>
    [...written.text.matchAll(form)].flatMap((match) => {
      const [whole, first = '', second = ''] = match;
      const [start, end] = [match.index, match.index + whole.length];
      const write = taken.some(([from, to]) => start < to && from < end) ? null : mend(whole, first, second, text);
      if (write === null || write === whole) return [];
      taken.push([start, end]);
      return [explain(written, start, whole, write)];
    }),
  );
}

/** The link that was meant; `null` where nothing in it is an address. */
function mend(whole: string, first: string, second: string, text: 1 | 2): string | null {
  const [words, address] = text === 1 ? [first, second] : [second, first];
  const right = readTarget(address);
  const target = right ?? readTarget(words);
  if (target === null) return null;
  const shown = right === null ? address : words;
  return `${/^!/.test(whole) ? '!' : ''}[${shown || target.address}](${writeTarget(target.address)})${target.rest}`;
}

/** `[text]()` leads back to its own page. */
function findEmpty({ body, node }: { readonly body: WrittenBody; readonly node: Link }): Finding<'failed-link'>[] {
  const [start, end] = rangeOf(node);
  const found = body.text.slice(start, end);
  if (node.url !== '' || !/\]\(\s*(<>)?\s*\)$/.test(found)) return [];
  const write = shorten(found.replace(/\([^)]*\)$/, '(…)'));
  return [{ file: body.file, place: node.position, values: { found: shorten(found), write } }];
}

/** `[words][name]`, where no line gives the name an address. Two figures are references to a list of sources. */
function findUndefined(written: WrittenText, failed: readonly Finding<'failed-link'>[]): Finding<'failed-link'>[] {
  const { body, start, text } = written;
  return [...text.matchAll(/(?<![\\\]])\[([^\][\n\\^]*\p{L}[^\][\n\\]*)\]\[([^\][\n]{0,40})\](?![[(])/gu)].flatMap(
    (match) => {
      const [found, words = ''] = match;
      const [from, to] = [start + match.index, start + match.index + found.length];
      if (
        failed.some(
          ({ file, fix }) => file === body.file && (fix ?? []).some((one) => one.start < to && from < one.end),
        )
      )
        return [];
      return [
        {
          file: body.file,
          place: placeBetween(body, from, to),
          values: { found: shorten(found), write: `[${shorten(words)}](…)` },
        },
      ];
    },
  );
}

function isWithin(one: Finding<'failed-link'>, other: Finding<'failed-link'>): boolean {
  const [edit, around] = [one.fix?.[0], other.fix?.[0]];
  if (one.file !== other.file || edit === undefined || around === undefined) return false;
  return edit.start < around.end && around.start < edit.end;
}

/** An address or a path, and what stands behind it; `null` where a text is a remark. */
function readTarget(text: string): { readonly address: string; readonly rest: string } | null {
  const bare = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/\s+(["']).*\1$/, '');
  if (/[\uFFFC"]/.test(bare)) return null;
  if (isAddress(bare)) return { address: bare, rest: '' };
  const [, address, rest] = /^([^\s,]+)([\s,].*)$/.exec(bare) ?? [];
  if (address === undefined || rest === undefined || !isAddress(address)) return null;
  return { address, rest: /^,/.test(rest) ? rest : ` (${rest.trim()})` };
}

function isAddress(address: string): boolean {
  return (
    /^(https?:\/\/|mailto:|www\.|\.{0,2}\/)\s?\S/i.test(address) ||
    /^([a-z]:[\\/])?[^:;]*[^\s.]\.(md|pdf|docx?|xlsx?|pptx?|odt|ods|odp|png|jpe?g|svg|gif|csv|txt|zip)(#\S*)?$/i.test(
      address,
    )
  );
}

function writeTarget(address: string): string {
  const target = readAddress(address)?.address ?? address;
  return /[\s()]/.test(target) ? `<${target}>` : target;
}

function explain(written: WrittenText, at: number, found: string, write: string): Finding<'failed-link'> {
  const start = written.start + at;
  return {
    file: written.body.file,
    place: placeBetween(written.body, start, start + found.length),
    fix: [{ start, end: start + found.length, text: write }],
    values: { found: shorten(found), write: shorten(write, 160) },
  };
}
