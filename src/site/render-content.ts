import type { Element, ElementContent } from 'hast';
import { describeFile } from '../../templates/blocks/describe-file.ts';
import type { PublishedFile, Target } from '../agenda/model.ts';
import { mapElements } from '../text/map-elements.ts';

export type FilesByPath = ReadonlyMap<string, PublishedFile>;

export interface ContentView {
  /** The address that an output writes for a target; `null` where it has none and the link becomes plain text. */
  readonly addressOf: (target: Target) => string | null;
  /** Where the output finds an image of the content; `addressOf` where it is left out. */
  readonly imageOf?: (path: string) => string;
  readonly files: FilesByPath;
  readonly language: string;
}

const deepest = 6;

/** Content as an output shows it: addresses written, headings moved `shift` levels down, tables made to scroll. */
export function renderContent(content: readonly ElementContent[], shift: number, view: ContentView): ElementContent[] {
  return mapElements(content, (element) => {
    if (/^h[1-6]$/.test(element.tagName)) return shiftHeading(element, shift);
    if (element.tagName === 'table') return wrapTable(element);
    return element.data?.target === undefined ? element : writeAddress(element, element.data.target, view);
  });
}

/** HTML has six levels; a deeper one is of the sixth and says its own. */
function shiftHeading(element: Element, shift: number): Element {
  const level = Number(element.tagName.slice(1)) + shift;
  if (level <= deepest) return { ...element, tagName: `h${level}` };
  return { ...element, tagName: `h${deepest}`, properties: { ...element.properties, ariaLevel: level } };
}

/** Marks a table by its number of columns, for the print style, and wraps it so that it scrolls on small screens. */
function wrapTable(table: Element): Element {
  if (table.data?.wrapped) return table;
  const columns = countColumns(table);
  const className = ['table', ...(columns > 6 ? ['table-wide'] : []), ...(columns > 9 ? ['table-landscape'] : [])];
  const inner: Element = { ...completeHead(table), data: { ...table.data, wrapped: true } };
  return { type: 'element', tagName: 'div', properties: { className }, children: [inner] };
}

/** The columns of the widest row. */
function countColumns(table: Element): number {
  const counts = childrenOf(table)
    .flatMap((part) => (part.tagName === 'tr' ? [part] : childrenOf(part)))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => childrenOf(row).reduce((sum, cell) => sum + Number(cell.properties['colSpan'] ?? 1), 0));
  return Math.max(0, ...counts);
}

/** Rows of heads that HTML has at the start of the body become the head, which is printed again on each page. */
function completeHead(table: Element): Element {
  const parts = childrenOf(table);
  const body = parts.find(({ tagName }) => tagName === 'tbody');
  if (body === undefined || parts.some(({ tagName }) => tagName === 'thead')) return table;
  const rows = childrenOf(body);
  const count = rows.findIndex((row) => childrenOf(row).some(({ tagName }) => tagName !== 'th'));
  if (count < 1) return table;
  const head: Element = { type: 'element', tagName: 'thead', properties: {}, children: rows.slice(0, count) };
  const rest: Element = { ...body, children: body.children.filter((child) => !head.children.includes(child)) };
  return { ...table, children: table.children.flatMap((child) => (child === body ? [head, rest] : [child])) };
}

function childrenOf(element: Element): Element[] {
  return element.children.filter((child) => child.type === 'element');
}

function writeAddress(element: Element, target: Target, view: ContentView): ElementContent | ElementContent[] {
  const address = view.addressOf(target);
  if (element.tagName === 'img') {
    const src = target.kind === 'file' && view.imageOf !== undefined ? view.imageOf(target.path) : address;
    if (src === null) return { type: 'text', value: String(element.properties['alt'] ?? '') };
    const properties = { ...roomOf(target, view), ...element.properties, src };
    return { type: 'element', tagName: 'img', properties, children: [] };
  }
  const file = target.kind === 'file' ? view.files.get(target.path) : undefined;
  const link: Element = {
    type: 'element',
    tagName: address === null ? 'span' : 'a',
    properties: address === null ? {} : { ...element.properties, href: address },
    children: element.children,
  };
  return file === undefined ? link : [link, { type: 'text', value: ` (${describeFile(file, view.language)})` }];
}

/** The width and height of an image, so that nothing shifts when it comes; paper has its own measures. */
function roomOf(target: Target, { imageOf, files }: ContentView) {
  const file = target.kind === 'file' && imageOf === undefined ? files.get(target.path) : undefined;
  return file?.dimensions ?? {};
}
