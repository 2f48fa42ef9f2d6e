/* The keys of YAML mappings, in time that grows with their number: front matter may hold thousands. */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from 'yaml';

/** Where each key starts that stands in its mapping already, in the order of the text. */
export function findDuplicateKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a - b);
}

/** Finds what stands at a path of a document; every mapping is looked through once, however often it is asked. */
export interface Places {
  /** The value there; of a missing one, the value that should hold it. */
  readonly value: (path: readonly PropertyKey[]) => Node | undefined;
  readonly key: (path: readonly PropertyKey[]) => Node | undefined;
}

export function findPlaces(document: Document): Places {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairAt = (map: YAMLMap, key: PropertyKey | undefined) => {
    const pairs = known.get(map) ?? pairsOf(map);
    known.set(map, pairs);
    return pairs.get(String(key));
  };
  const childOf = (node: Node, key: PropertyKey): unknown => {
    if (isMap(node)) return pairAt(node, key)?.value;
    return isSeq(node) ? node.items[Number(key)] : undefined;
  };
  const walk = (path: readonly PropertyKey[]) => {
    let [at, depth] = [isNode(document.contents) ? document.contents : undefined, 0];
    for (let next: unknown = at; at !== undefined && depth < path.length; depth += 1) {
      next = childOf(at, path[depth] ?? '');
      if (!isNode(next)) break;
      at = next;
    }
    return { at, whole: depth === path.length };
  };
  return {
    value: (path) => walk(path).at,
    key: (path) => {
      const { at, whole } = walk(path.slice(0, -1));
      const key = whole && isMap(at) ? pairAt(at, path.at(-1))?.key : undefined;
      return isNode(key) ? key : undefined;
    },
  };
}

/** The first pair for every key. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    if (!pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}
