import type { Finding, Rule } from '../rule-input/rule.ts';
import { listWritten, placeBetween, shorten, type WrittenText } from '../rule-input/written-text.ts';

/** What stands between brackets, and between parentheses that may hold one pair more. */
const brackets = String.raw`(?<!\\)\[([^\][\n]+)\]`;
const parentheses = String.raw`\(((?:[^()\n]|\([^()\n]*\))+)\)`;
const forms: ReadonlyArray<{ readonly form: RegExp; readonly text: 1 | 2 }> = [
  { form: new RegExp(`!?${brackets} ?${parentheses}`, 'g'), text: 1 },
  { form: new RegExp(`${parentheses}${brackets}`, 'g'), text: 2 },
  { form: new RegExp(`${brackets}${brackets}`, 'g'), text: 1 },
];

/**
 * What was meant as a link is one: `[text](address)`, in this order, with nothing between, and with `<` and `>` around an address
 * that holds spaces. Otherwise readers see brackets, and the file is not published.
 *
 * @failing
 * ```md
 * Se (planen)[bilag/plan.csv].
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
  check: (input) => listWritten(input).flatMap(findFailed),
};

function findFailed(written: WrittenText): Finding<'failed-link'>[] {
  const taken: Array<[number, number]> = [];
  return forms.flatMap(({ form, text }) =>
    [...written.text.matchAll(form)].flatMap((match) => {
      const [whole, first = '', second = ''] = match;
      const [start, end] = [match.index, match.index + whole.length];
      const [words, address] = text === 1 ? [first, second] : [second, first];
      const target = text === 2 && !isAddress(address) ? words : address;
      const shown = target === words ? address : words;
      if (!isAddress(target) || taken.some(([from, to]) => start < to && from < end)) return [];
      taken.push([start, end]);
      return [explain(written, start, whole, `${/^!.*\]\(/.test(whole) ? '!' : ''}[${shown}](${writeTarget(target)})`)];
    }),
  );
}

/** Whether a text is a path or an address and no remark. */
function isAddress(text: string): boolean {
  const address = text
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/\s+(["']).*\1$/, '');
  if (/[\uFFFC"]/.test(address)) return false;
  return (
    /^(https?:|mailto:|www\.|\.{0,2}\/)\S/i.test(address) ||
    /^([a-z]:[\\/])?[^:;]*[^\s.]\.(md|pdf|docx?|xlsx?|pptx?|odt|ods|odp|png|jpe?g|svg|gif|csv|txt|zip)(#\S*)?$/i.test(
      address,
    )
  );
}

function writeTarget(target: string): string {
  const address = target
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^www\./i, 'https://www.');
  return /[\s()]/.test(address) ? `<${address}>` : address;
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
