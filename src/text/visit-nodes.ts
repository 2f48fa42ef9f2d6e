/*
 * Walks over trees that are not changed while they are walked, but for the node that is seen: what unist-util-visit
 * does, without the list of parents that it makes for every node, which took a tenth of a build.
 */
import type { Element, Nodes as HastNodes } from 'hast';
import type { Node } from 'unist';

/** Sees every element from the outside in, in the order of the text. */
export function visitElements(nodes: readonly HastNodes[], see: (element: Element) => void): void {
  for (const node of nodes) {
    if (node.type === 'element') see(node);
    if ('children' in node) visitElements(node.children, see);
  }
}

/** Sees every node of a tree, the tree itself first. */
export function visitNodes<Tree extends Node>(node: Tree, see: (node: Tree) => void): void {
  see(node);
  if (!('children' in node) || !Array.isArray(node.children)) return;
  for (const child of node.children) visitNodes(child as Tree, see);
}
