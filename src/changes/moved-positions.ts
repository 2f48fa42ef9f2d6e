/**
 * What stands in another order among what stayed: the positions after that are not in the longest run of pairs that
 * kept their order. So one item that went to the end has moved, and not all the others.
 */
export function movedPositions(pairs: ReadonlyMap<number, number>): Set<number> {
  const places = [...pairs].sort(([a], [b]) => a - b).map(([, after]) => after);
  const kept = longestRun(places);
  return new Set(places.filter((place) => !kept.has(place)));
}

/** The longest increasing subsequence of distinct numbers, by patience sorting. */
function longestRun(places: readonly number[]): Set<number> {
  /** By length, the least place with which a run of it can end. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const place of places) {
    const longer = ends.findIndex((end) => end > place);
    const at = longer === -1 ? ends.length : longer;
    previous.set(place, ends[at - 1]);
    ends[at] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) run.add(place);
  return run;
}
