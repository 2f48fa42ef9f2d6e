/**
 * What stands in another order among what stayed: the positions after that are not in the longest run of pairs that
 * kept their order. So one item that went to the end has moved, and not all the others.
 */
export function listMoved(pairs: ReadonlyMap<number, number>): Set<number> {
  const places = [...pairs].sort(([a], [b]) => a - b).map(([, after]) => after);
  const runs: number[][] = [];
  for (const place of places) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < place);
    const longest = before.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, place]);
  }
  const kept = new Set(runs.reduce<number[]>((best, run) => (run.length > best.length ? run : best), []));
  return new Set(places.filter((place) => !kept.has(place)));
}
