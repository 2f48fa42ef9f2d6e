/* Documents as Word writes them, made by the package docx: with Word's own style names, or as people do without. */
import {
  Document,
  type FileChild,
  FootnoteReferenceRun,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** A heading of a level. */
export function heading(level: Level, text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: [new TextRun(text)] });
}

/** The document's own title. */
export function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(text)] });
}

/** A paragraph; a line end is a break. */
export function text(value: string): Paragraph {
  return new Paragraph({ children: runs(value) });
}

export function bold(value: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: value, bold: true })] });
}

export function table(...rows: string[][]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [text(cell)] })) }),
    ),
  });
}

/** The bytes of a document. */
export async function pack(
  children: readonly FileChild[],
  more: Partial<ISectionOptions> = {},
  options: Partial<ConstructorParameters<typeof Document>[0]> = {},
): Promise<Uint8Array> {
  const document = new Document({ numbering, ...options, sections: [{ ...more, children: [...children] }] });
  return new Uint8Array(await Packer.toBuffer(document));
}

const numbering = {
  config: [{ reference: 'figures', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] }],
};

function runs(value: string): TextRun[] {
  return value.split('\n').map((line, index) => new TextRun({ text: line, break: index > 0 ? 1 : 0 }));
}

/** An item's Markdown as Word would hold it: `##` as a heading of the third level, lists as lists. */
export function fromMarkdown(markdown: string): {
  blocks: FileChild[];
  footnotes: Record<number, { children: Paragraph[] }>;
} {
  const root: Root = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).parse(markdown);
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const numberOf = (id: string) => notes.findIndex(({ identifier }) => identifier === id) + 1;
  const blocks = root.children.flatMap((node, index) => toBlocks(node, numberOf, index));
  return {
    blocks,
    footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, { children: [text(oneLine(note))] }])),
  };
}

function oneLine(node: RootContent | PhrasingContent): string {
  return textOf(node).replace(/\s+/g, ' ').trim();
}

type NumberOf = (id: string) => number;

function toBlocks(node: RootContent, numberOf: NumberOf, index: number): FileChild[] {
  if (node.type === 'heading') return [heading(Math.min(6, node.depth + 1) as Level, oneLine(node))];
  if (node.type === 'paragraph')
    return [new Paragraph({ children: node.children.flatMap((one) => toRuns(one, numberOf)) })];
  if (node.type === 'table')
    return [table(...node.children.map(({ children }) => children.map((cell) => textOf(cell))))];
  if (node.type !== 'list') return [];
  const bullet = { bullet: { level: 0 } };
  const figures = { numbering: { reference: 'figures', level: 0, instance: index } };
  return node.children.map(
    (item) =>
      new Paragraph({ ...(node.ordered === true ? figures : bullet), children: runs(oneLine(item as RootContent)) }),
  );
}

function toRuns(node: PhrasingContent, numberOf: NumberOf): ParagraphChild[] {
  if (node.type === 'footnoteReference') return [new FootnoteReferenceRun(numberOf(node.identifier))];
  const value = textOf(node).replace(/\s+/g, ' ');
  return [new TextRun({ text: value, bold: node.type === 'strong', italics: node.type === 'emphasis' })];
}
