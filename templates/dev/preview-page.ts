/* A page of the site as the preview shows it: the page, and around it what only the preview has. */
import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { PreviewWords } from '../../src/locale/preview-words.ts';
import { mapElements } from '../../src/text/map-elements.ts';
import { editButton, overlay, type Problem, warningList } from './problems.ts';

export interface PreviewFrame {
  readonly words: PreviewWords;
  /** Counts the changes of the content. */
  readonly version: number;
  readonly problems: readonly Problem[];
  /** The file that the page itself is made from, as the user knows it. */
  readonly file: string | null;
  readonly draft: boolean;
  /** PDFs that can be printed: label and address. */
  readonly documents: ReadonlyArray<{ readonly label: string; readonly address: string }>;
  /** The file behind the element with an id. */
  readonly sourceOf: (id: string) => string | undefined;
  /** What a file of the site is at, so that a changed image is loaded anew; `undefined` for what never changes. */
  readonly stateOf: (address: string) => string | undefined;
}

/** Adds to a page what only the preview has; the page itself stays as it was. */
export function previewPage(page: Root, frame: PreviewFrame): Root {
  const children = page.children.flatMap((node): RootContent[] => {
    return node.type === 'element' ? mapElements([node], (element) => change(element, frame)) : [node];
  });
  const root: Root = { ...page, children };
  addEditButtons(root, frame);
  return root;
}

function change(element: Element, frame: PreviewFrame): Element {
  const { tagName, properties, children } = element;
  if (tagName === 'head') return { ...element, children: [...children, ...headLinks()] };
  if (tagName === 'body') return { ...element, children: [...children, previewBlock(frame)] };
  const name = tagName === 'img' ? 'src' : tagName === 'link' ? 'href' : null;
  const address = name === null ? undefined : properties[name];
  const state = typeof address === 'string' ? frame.stateOf(address) : undefined;
  if (name === null || state === undefined) return element;
  return { ...element, properties: { ...properties, [name]: `${address}?${state}` } };
}

/** What every page of the preview loads besides. */
export function headLinks(): Element[] {
  return [
    h('link', { rel: 'stylesheet', href: '/_dagsorden/dev.css' }),
    h('script', { type: 'module', src: '/_dagsorden/client.js' }),
  ];
}

/** The overlay and the bar. */
export function previewBlock(frame: PreviewFrame): Element {
  const { words, version, problems, file, draft, documents } = frame;
  return h('aside#dagsorden-preview', { ariaLabel: words.preview, dataVersion: version }, [
    ...overlay(problems, words),
    h('div.dev-bar', [
      h('span.dev-name', words.preview),
      draft ? h('span.dev-draft', words.draft) : '',
      ...documents.map(({ label, address }) => h('a', { href: address }, label)),
      file === null ? '' : editButton(file, null, words.edit, words.editPage),
      ...warningList(problems, words),
    ]),
  ]);
}

function addEditButtons(root: Root, { words, sourceOf }: PreviewFrame): void {
  visit(root, 'element', (element, index, parent) => {
    const id = element.properties['id'];
    if (!/^h[1-6]$/.test(element.tagName) || typeof id !== 'string' || parent === undefined || index === undefined) {
      return;
    }
    const file = sourceOf(id);
    if (file === undefined) return;
    parent.children.splice(index + 1, 0, editButton(file, null, words.edit, words.editItem(file)));
  });
}
