/** `page 3`, `pages 3, 7–9`. */
export function formatPages(pages: readonly number[], one: string, many: string): string {
  return `${pages.length === 1 ? one : many} ${joinRuns(pages)}`;
}

/** `3, 7–9`: runs of pages as one, and only the first of very many. */
export function joinRuns(pages: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  const shown = runs.slice(0, 10).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return `${shown.join(', ')}${runs.length > 10 ? ', …' : ''}`;
}
