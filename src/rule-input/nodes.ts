import type { Nodes } from 'mdast';
import type { Body } from '../agenda/body.ts';
import { visitNodes } from '../text/visit-nodes.ts';

interface Found<Node> {
  readonly body: Body;
  readonly node: Node;
}

/** The nodes of all texts by their type, in the order of the texts. */
export type NodeIndex = ReadonlyMap<string, ReadonlyArray<Found<Nodes>>>;

/** Walks every text once. */
export function indexNodes(bodies: ReadonlyMap<string, Body>): NodeIndex {
  const index = new Map<string, Found<Nodes>[]>();
  for (const body of bodies.values()) {
    visitNodes<Nodes>(body.markdown, (node) => {
      const found = index.get(node.type);
      if (found === undefined) index.set(node.type, [{ body, node }]);
      else found.push({ body, node });
    });
  }
  return index;
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
