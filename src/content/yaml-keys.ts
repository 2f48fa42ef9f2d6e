/* The keys of YAML mappings, in time that grows with their number: front matter may hold thousands. */
import { type Document, isNode, isScalar, type Node, visit, type YAMLMap } from 'yaml';

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

/** The keys of a mapping by what they say. */
export function keysOf(map: YAMLMap): ReadonlyMap<string, Node> {
  const keys = new Map<string, Node>();
  for (const { key } of map.items) if (isNode(key) && !keys.has(String(key))) keys.set(String(key), key);
  return keys;
}
