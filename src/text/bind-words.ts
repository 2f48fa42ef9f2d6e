/*
 * Print keeps together what is read together: `kl. 10.00`, `§ 12`, `17. september`, `20 min`. A space there becomes one
 * at which no line ends (U+00A0). Code and addresses are left as they are.
 */
import type { ElementContent, Root, RootContent } from 'hast';

const leftAlone = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style', 'textarea', 'option']);

/** Behind these, a number or a letter goes on the same line. */
const before =
  'kl|pkt|jf|nr|stk|litra|bilag|punkt|sag|sak|ärende|bilaga|vedlegg|side|sida|seite|abs|art|ziff|s|top|anlage|item|attachment|page|no|para|section|version|fassung|versjon';
const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|januari|februari|mars|augusti|mai|desember|jänner|märz|dezember|january|february|march|may|june|july|october';
const units =
  'min|minutter|minuter|minutes|minuten|t|tim|h|timer|timmar|stunden|std|sek|kr|mio|mia|mkr|tkr|euro|eur|dkk|nok|€|£|%|‰|km|m|m²|cm|mm|kg|g|ton|ha|kwh|mw|kb|mb|gb|kB|°c|uhr|am|pm|sider|sidor|seiten|pages|stk|pct|procent|prosent|prozent|percent|per cent|million|millioner|millionar|miljon|miljoner|millionen|kroner|kronor';

const bound: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d])((?:${before})\\.?) (?=[\\d§])`, 'giu'),
  /(§§?) (?=[\d\p{L}])/gu,
  new RegExp(`(?<=(?<![\\d.,])\\d{1,2}\\.?) (?=(?:${months})(?![\\p{L}]))`, 'giu'),
  new RegExp(`(?<=(?:${months})) (?=\\d{1,2},)`, 'giu'),
  new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'giu'),
  // `1. viceborgmester`: an ordinal stays with what it counts.
  /(?<=(?<![\d.,:–-])\d{1,2}\.) (?=\p{Ll})/gu,
  // `450 000`, and `15 per cent` as a whole.
  /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g,
  /(?<=\d[ \u00A0]per) (?=cent\b)/g,
];

/** A text with spaces at which no line ends where print has them. */
export function bindText(text: string): string {
  if (!/[\d§]/.test(text) || /^\s*(?:https?:\/\/|www\.)\S*\s*$/i.test(text)) return text;
  return bound.reduce((told, pattern) => told.replace(pattern, (found) => found.replace(' ', '\u00A0')), text);
}

/** The same for a whole document; the original stays as it was, and what nothing is bound in is it itself. */
export function bindWords(tree: Root): Root {
  return { ...tree, children: bindChildren(tree.children) };
}

function bindNode<Node extends RootContent | ElementContent>(node: Node): Node {
  if (node.type === 'text') {
    const value = bindText(node.value);
    return value === node.value ? node : { ...node, value };
  }
  if (node.type !== 'element' || leftAlone.has(node.tagName)) return node;
  const children = bindChildren(node.children);
  return children === node.children ? node : { ...node, children };
}

function bindChildren<Node extends RootContent | ElementContent>(children: Node[]): Node[] {
  const bound = children.map((child) => bindNode(child));
  return bound.every((child, index) => child === children[index]) ? children : bound;
}
