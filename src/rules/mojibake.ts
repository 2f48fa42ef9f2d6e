import type { Finding, TextRule } from '../rule-input/rule.ts';
import { placeBetween, shorten } from '../rule-input/written-text.ts';

/** UTF-8 that was read as Windows-1252: two to four letters stand for one (`Ã¦` for `æ`, `â€“` for `–`). */
const broken =
  /(?:[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€‚„†][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])+|ï¿½|\uFFFD/g;

/**
 * Letters are the ones that were written. `Ã¦` for `æ` and `â€“` for `–` come from a file that was read in the wrong encoding
 * on its way here.
 *
 * @failing
 * ```md
 * Planen for nÃ¦ste år.
 * ```
 *
 * @passing
 * ```md
 * Planen for næste år.
 * ```
 */
export const mojibake: TextRule<'mojibake'> = {
  id: 'mojibake',
  reads: 'texts',
  severity: 'warning',
  check: ({ bodies }) =>
    [...bodies.values()].flatMap(({ file, text }) =>
      [...text.matchAll(broken)].flatMap((match): Finding<'mojibake'>[] => {
        const write = repair(match[0]);
        if (write === match[0]) return [];
        const [start, end] = [match.index, match.index + match[0].length];
        const place = placeBetween({ text }, start, end);
        const fix = write === null ? {} : { fix: [{ start, end, text: write }] };
        return [{ file, place, ...fix, values: { found: shorten(match[0]), write } }];
      }),
    ),
};

/** The letters that were meant; `null` where they are lost. */
function repair(text: string): string | null {
  const bytes = [...text].map((letter) => windows1252.get(letter) ?? letter.charCodeAt(0));
  if (bytes.some((byte) => byte > 255)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)).replace('\uFFFD', '') || null;
  } catch {
    return null;
  }
}

const windows1252: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => {
    return [new TextDecoder('windows-1252').decode(Uint8Array.of(128 + index)), 128 + index] as const;
  }),
);
