import type { Element, ElementContent } from 'hast';

/**
 * Content with other elements in the places of some: what did not change is the same object, and the same list. `change`
 * sees every element from the outside in, changes none, and returns it or what takes its place, whose children are seen next.
 */
export function replaceElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => ElementContent,
): ElementContent[] {
  let replaced: ElementContent[] | null = null;
  for (const [at, node] of nodes.entries()) {
    const one = node.type === 'element' ? replaceElement(node, change) : node;
    if (one !== node) replaced ??= nodes.slice(0, at);
    replaced?.push(one);
  }
  // Nobody changes what stands in the model.
  return replaced ?? (nodes as ElementContent[]);
}

function replaceElement(element: Element, change: (element: Element) => ElementContent): ElementContent {
  const changed = change(element);
  if (changed.type !== 'element') return changed;
  const children = replaceElements(changed.children, change);
  return children === changed.children ? changed : { ...changed, children };
}
