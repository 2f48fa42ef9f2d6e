/*
 * Blocks of a document → Markdown, by the unified chain the other way round.
 * 1. Paragraphs with signs typed before them become lists, cells lose their paragraphs, headings in cells their level.
 * 2. rehype-remark makes mdast of it, footnotes included; remark-stringify writes it.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { cellsOf, elementsBelow } from './lines.ts';
import { gatherTypedLists } from './typed-lists.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

/** The Markdown of some blocks, with the footnotes to which they refer. */
export function writeBlocks(
  blocks: readonly Element[],
  footnotes: ReadonlyMap<string, readonly ElementContent[]>,
): string {
  const body = gatherTypedLists(structuredClone([...blocks]));
  const used = tidy(body);
  const notes = used.flatMap((id) => {
    const children = footnotes.get(id);
    return children === undefined ? [] : [element('footnote-definition', { id }, structuredClone([...children]))];
  });
  const root: Root = { type: 'root', children: [...body, ...notes] };
  return writer.stringify(writer.runSync(root)).trim();
}

const footnoteReference: Handle = (_state, node) => {
  const identifier = String(node.properties['id']);
  return { type: 'footnoteReference', identifier, label: identifier } satisfies FootnoteReference;
};

const footnoteDefinition: Handle = (state, node) => {
  const identifier = String(node.properties['id']);
  const children = state.toFlow(state.all(node)) as FootnoteDefinition['children'];
  return { type: 'footnoteDefinition', identifier, label: identifier, children } as unknown as RootContent &
    FootnoteDefinition;
};

const writer = unified()
  .use(rehypeRemark, {
    handlers: { 'footnote-reference': footnoteReference, 'footnote-definition': footnoteDefinition },
  })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: false })
  .freeze();

/** Makes the tree one that Markdown can hold; the ids of the footnotes that it refers to. */
function tidy(blocks: Element[]): string[] {
  const used: string[] = [];
  for (const block of blocks) {
    visit(block, 'element', (node) => {
      node.children = node.children.flatMap(loosenMarks);
      if (node.tagName === 'table') nameColumns(node);
      if (node.tagName === 'td' || node.tagName === 'th') node.children = flattenCell(node.children);
      const note = findReference(node);
      if (note !== null) {
        used.push(note);
        node.tagName = 'footnote-reference';
        node.properties = { id: note };
        node.children = [];
      }
      // Targets of Word's own links: they mean nothing outside it.
      if (node.tagName === 'a' && node.properties['href'] === undefined) node.tagName = 'span';
      if (node.tagName === 'a' && String(node.properties['href']).startsWith('#')) node.tagName = 'span';
    });
  }
  return [...new Set(used)];
}

/**
 * Bold and italics around words alone: Word sets spaces and signs beside them too, and Markdown can say that by codes only
 * (`**Note:&#x20;**`).
 */
function loosenMarks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || !/^(strong|em)$/.test(node.tagName)) return [node];
  if (!/[\p{L}\p{N}]/u.test(textOf(node)) && !node.children.some((child) => child.type === 'element'))
    return node.children;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const before = first?.type === 'text' ? (/^\s+/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s+$/.exec(last.value)?.[0] ?? '') : '';
  const children = node.children.map((child): ElementContent => {
    if (child.type !== 'text') return child;
    const start = child === first ? child.value.slice(before.length) : child.value;
    return { ...child, value: child === last ? start.slice(0, start.length - after.length) : start };
  });
  const space = (value: string): ElementContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), { ...node, children }, ...space(after)];
}

/** Few tables of Word say which row has the names of the columns: it is the first. */
function nameColumns(table: Element): void {
  const rows = elementsBelow(table, 'tr');
  if (rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === 'th'))) return;
  for (const cell of cellsOf(rows[0] ?? table)) cell.tagName = 'th';
}

function findReference({ tagName, children }: Element): string | null {
  const [only] = children;
  if (tagName !== 'sup' || only?.type !== 'element' || only.tagName !== 'a') return null;
  return /^#((?:foot|end)note-\d+)$/.exec(String(only.properties['href']))?.[1] ?? null;
}

/** Paragraphs of a cell stand in lines of their own. */
function flattenCell(children: readonly ElementContent[]): ElementContent[] {
  const pieces = children.flatMap((child): ElementContent[][] => {
    if (child.type !== 'element') return [[child]];
    if (/^(p|h[1-6])$/.test(child.tagName)) return [child.children];
    if (/^[uo]l$/.test(child.tagName))
      return child.children.map((one) => [{ type: 'text', value: `• ${textOf(one)}` }]);
    return [[child]];
  });
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [element('br', {}, []), ...piece]));
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
