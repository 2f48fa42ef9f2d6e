import type { WrittenBody } from '../agenda/body.ts';
import type { Finding, TextRule } from '../rule-input/rule.ts';
import { placeBetween } from '../rule-input/written-text.ts';
import { nameCodePoint } from '../text/invisible.ts';

/**
 * What nobody sees is not there: zero-width spaces and byte order marks that web pages and chats leave in what is copied, and
 * signs that turn the direction of a text around. Two words that look alike are then two words to every search. Letters are
 * one character each (`å`), not a letter and a loose accent, as PDFs and macOS give them.
 *
 * @failing
 * ```md escaped
 * Planen er i hø\u200Bring.
 * ```
 *
 * @passing
 * ```md
 * Planen er i høring.
 * ```
 */
export const invisibleCharacter: TextRule<'invisible-character'> = {
  id: 'invisible-character',
  reads: 'texts',
  severity: 'warning',
  check: ({ bodies }) => [...bodies.values()].flatMap((body) => [...findHidden(body), ...findDecomposed(body)]),
};

const hidden = /[\u200B\u2060-\u2064\u180E\uFEFF\uFFF9-\uFFFB\u202D\u202E]/gu;
const accented = /\p{L}\p{M}+/gu;

function findHidden(body: WrittenBody): Finding<'invisible-character'>[] {
  const found = [...body.text.matchAll(hidden)];
  const sign = found[0]?.[0];
  return sign === undefined
    ? []
    : [
        explain(
          body,
          found.map(({ index, 0: one }) => [index, one, '']),
          nameCodePoint(sign),
        ),
      ];
}

function findDecomposed(body: WrittenBody): Finding<'invisible-character'>[] {
  const found = [...body.text.matchAll(accented)].filter(([one]) => one.normalize('NFC') !== one);
  const edits = found.map(({ index, 0: one }): Replacement => [index, one, one.normalize('NFC')]);
  return edits.length === 0 ? [] : [explain(body, edits, null)];
}

type Replacement = readonly [at: number, found: string, instead: string];

/** One message a file: what is copied has many. */
function explain(
  body: WrittenBody,
  all: readonly Replacement[],
  character: string | null,
): Finding<'invisible-character'> {
  const [at, found, instead] = all[0] ?? [0, '', ''];
  return {
    file: body.file,
    place: placeBetween(body, at, at + found.length),
    fix: all.map(([start, one, text]) => ({ start, end: start + one.length, text })),
    values: { character, letter: instead, times: all.length },
  };
}
