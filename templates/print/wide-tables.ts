import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { plainText } from '../../src/text/plain-text.ts';

const longestAnnouncement = 240;

/**
 * A table that takes a page of its own, in landscape, takes along what announces it: the sentence before it, and the
 * headings above that.
 */
export function keepAnnouncements(nodes: readonly ElementContent[]): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && hasClass(node, 'decision')) {
      kept.push({ ...node, children: keepAnnouncements(node.children) });
    } else if (hasClass(node, 'table-landscape')) {
      kept.push(h('div.table-landscape', [...takeAnnouncement(kept), withoutPage(node)]));
    } else kept.push(node);
  }
  return kept;
}

/** Takes it from the end of what was kept so far. */
function takeAnnouncement(kept: ElementContent[]): ElementContent[] {
  const taken: ElementContent[] = [];
  const take = (): void => {
    const last = kept.pop();
    if (last !== undefined) taken.unshift(last);
  };
  const skipSpace = (): void => {
    while (isSpace(kept.at(-1))) take();
  };
  skipSpace();
  if (isAnnouncement(kept.at(-1))) take();
  skipSpace();
  while (isHeading(kept.at(-1))) {
    take();
    skipSpace();
  }
  return taken;
}

function isSpace(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function isAnnouncement(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'p' && plainText([node]).length <= longestAnnouncement;
}

function isHeading(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

function hasClass(node: ElementContent, name: string): boolean {
  const classes = node.type === 'element' ? node.properties['className'] : undefined;
  return Array.isArray(classes) && classes.includes(name);
}

function withoutPage(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const classes = node.properties['className'];
  const className = Array.isArray(classes) ? classes.filter((one) => one !== 'table-landscape') : [];
  return { ...node, properties: { ...node.properties, className } };
}
