import type { Element, ElementContent } from 'hast';
import { describeFile } from '../../templates/blocks/describe-file.ts';
import type { PublishedFile, Target } from '../agenda/model.ts';
import { mapElements } from '../text/map-elements.ts';

export type FileFacts = ReadonlyMap<string, PublishedFile>;

export interface ContentView {
  /** The address that an output writes for a target; `null` where it has none and the link becomes plain text. */
  readonly addressOf: (target: Target) => string | null;
  /** Where the output finds an image of the content; `addressOf` where it is left out. */
  readonly imageOf?: (path: string) => string;
  readonly files: FileFacts;
  readonly language: string;
}

/** Content as an output shows it: addresses written, headings moved `shift` levels down, tables made to scroll. */
export function renderContent(content: readonly ElementContent[], shift: number, view: ContentView): ElementContent[] {
  return mapElements(content, (element) => {
    if (/^h[1-6]$/.test(element.tagName)) return shiftHeading(element, shift);
    if (element.tagName === 'table') return wrapTable(element);
    return element.data?.target === undefined ? element : writeAddress(element, element.data.target, view);
  });
}

function shiftHeading(element: Element, shift: number): Element {
  const level = Math.min(6, Number(element.tagName.slice(1)) + shift);
  return { ...element, tagName: `h${level}` };
}

/** Marks a table by its number of columns, for the print style, and wraps it so that it scrolls on small screens. */
function wrapTable(table: Element): Element {
  if (table.data?.wrapped) return table;
  const head = table.children.find((child) => child.type === 'element' && child.tagName === 'thead');
  const row = head?.type === 'element' ? head.children.find((child) => child.type === 'element') : undefined;
  const columns = row?.type === 'element' ? row.children.filter((child) => child.type === 'element').length : 0;
  const className = ['table', ...(columns > 6 ? ['table-wide'] : []), ...(columns > 9 ? ['table-landscape'] : [])];
  const inner: Element = { ...table, data: { ...table.data, wrapped: true } };
  return { type: 'element', tagName: 'div', properties: { className }, children: [inner] };
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
