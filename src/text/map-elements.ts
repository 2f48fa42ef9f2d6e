import type { Element, ElementContent } from 'hast';

/**
 * A changed copy of content; the original stays as it was. `change` sees a shallow copy of every element, from the
 * outside in, and returns what takes its place (nothing removes it; the children of what it returns are seen next).
 */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent | readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [{ ...node }];
    const changed = change({ ...node, properties: { ...node.properties } });
    return asList(changed).map((one) =>
      one.type === 'element' ? { ...one, children: mapElements(one.children, change) } : one,
    );
  });
}

function asList(value: ElementContent | readonly ElementContent[]): readonly ElementContent[] {
  return Array.isArray(value) ? value : [value as ElementContent];
}
