import type { WrittenBody } from '../agenda/body.ts';
import { monthNames } from '../locale/formats.ts';
import { findLanguage, isKnownLanguage, languages } from '../locale/index.ts';
import { listNodes } from '../rule-input/nodes.ts';
import type { TextRule } from '../rule-input/rule.ts';
import { placeBetween, rangeOf, shorten } from '../rule-input/written-text.ts';

/**
 * A paragraph that begins with a date such as `1. januar`, with `3. behandling`, or with a year and a full stop, becomes a list of one item. A
 * backslash before the full stop keeps it a text.
 *
 * @failing
 * ```md
 * 1. januar træder planen i kraft.
 * ```
 *
 * @passing
 * ```md
 * 1\. januar træder planen i kraft.
 * ```
 */
export const accidentalList: TextRule<'accidental-list'> = {
  id: 'accidental-list',
  reads: 'texts',
  severity: 'warning',
  check: (input) =>
    listNodes(input, 'list').flatMap(({ body, node }) => {
      const [start, end] = rangeOf(node);
      const text = body.text.slice(start, end);
      const [first = '', digits = ''] = /^(\d+)[.)]\s/.exec(text) ?? [];
      const isDate = beginsWithMonth(text.slice(first.length), body.language) && Number(digits) <= 31;
      const isOrdinal =
        node.position?.start.column === 1 &&
        hasOrdinals(body.language) &&
        /^\p{Ll}/u.test(text.slice(first.length)) &&
        !isAnnounced(body, start);
      if (node.children.length !== 1 || digits === '' || !(isDate || isOrdinal || digits.length > 3)) return [];
      const at = start + digits.length;
      const line = text.split(/\r?\n/, 1)[0] ?? '';
      return [
        {
          file: body.file,
          place: placeBetween(body, start, start + line.length),
          fix: [{ start: at, end: at, text: '\\' }],
          values: { write: shorten(`${digits}\\${line.slice(digits.length)}`, 50) },
        },
      ];
    }),
};

/** Whether a full stop behind a number makes it `3rd` in a language. */
function hasOrdinals(language: string): boolean {
  return isKnownLanguage(language) && findLanguage(language).ordinalStop;
}

/** A list of one, behind a colon, is meant: «Det indstilles:». */
function isAnnounced({ text }: WrittenBody, start: number): boolean {
  return /:[*_]*\s*$/.test(text.slice(0, start));
}

/** Months by their names in the language of the text, and in all others. */
function beginsWithMonth(text: string, language: string): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return word !== '' && [language, ...languages].some((one) => monthNames(one).has(word));
}
