/* Sets of characters as CSS writes them: `U+2190-2193,U+2610` (CSS Fonts 4, 4.5). */

/** The code points of a unicode-range. */
export function parseRanges(text: string): number[] {
  return text.split(',').flatMap((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    const start = Number.parseInt(first, 16);
    const length = Number.parseInt(last, 16) - start + 1;
    return Number.isNaN(length) ? [] : Array.from({ length }, (_, index) => start + index);
  });
}

/** Code points as a unicode-range. */
export function formatRanges(codes: Iterable<number>): string {
  const runs: Array<{ first: number; last: number }> = [];
  for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === code - 1) run.last = code;
    else runs.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}
