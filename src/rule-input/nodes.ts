import type { Nodes } from 'mdast';
import type { WrittenBody } from '../agenda/body.ts';
import { visitNodes } from '../text/visit-nodes.ts';

interface Found<Node> {
  readonly body: WrittenBody;
  readonly node: Node;
}

/** The nodes of all texts by their type, in the order of the texts. */
export type NodeIndex = ReadonlyMap<string, ReadonlyArray<Found<Nodes>>>;

/** The nodes of a text, which is walked once. */
export function indexNodes(body: WrittenBody): NodeIndex {
  const index = new Map<string, Found<Nodes>[]>();
  visitNodes<Nodes>(body.markdown, (node) => {
    const found = index.get(node.type);
    if (found === undefined) index.set(node.type, [{ body, node }]);
    else found.push({ body, node });
  });
  return index;
}

/** The nodes of several texts. */
export function joinNodes(indexes: readonly NodeIndex[]): NodeIndex {
  const joined = new Map<string, Found<Nodes>[]>();
  for (const index of indexes) {
    for (const [type, found] of index) {
      const before = joined.get(type);
      if (before === undefined) joined.set(type, [...found]);
      else for (const one of found) before.push(one);
    }
  }
  return joined;
}

/** Every node of a type, with the text that it stands in. */
export function listNodes<Type extends Nodes['type']>(
  { nodes }: { readonly nodes: NodeIndex },
  type: Type,
): Array<Found<Extract<Nodes, { type: Type }>>> {
  return (nodes.get(type) ?? []).flatMap(({ body, node }) => (isType(node, type) ? [{ body, node }] : []));
}

function isType<Type extends Nodes['type']>(node: Nodes, type: Type): node is Extract<Nodes, { type: Type }> {
  return node.type === type;
}
