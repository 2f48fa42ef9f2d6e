/*
 * What the search index is made of: the visible text of the items' pages, and the text of attached PDFs.
 * Pagefind reads it as HTML that no reader sees, so that the pages themselves need no attributes of its kind.
 */

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import { itemPage, publishedFile, relativeAddress } from '../../addresses.ts';
import { isUnpublished, itemsOf, meetingsOf } from '../../agenda/accessors.ts';
import type { Item, Meeting } from '../../agenda/model.ts';
import { nameItem } from '../../agenda/numbers/number-names.ts';
import { wordsOf } from '../../locale/own-words.ts';
import { plainText } from '../../text/plain-text.ts';
import { toHtml } from '../../text/to-html.ts';
import type { SiteContext } from '../page-view.ts';

/** What Pagefind reads of one item or attachment. */
export interface SearchRecord {
  /** The index that it belongs to, by its folder below `search/`. */
  readonly folder: string;
  readonly language: string;
  /** Address from the root of the site. */
  readonly url: string;
  /** What a reader can read of it, and the words that it is found by besides. */
  readonly text: string;
  readonly also: readonly string[];
  readonly html: string;
}

/** An item that can be found. */
export interface SearchItem {
  readonly item: Item;
  readonly meeting: Meeting;
  /** Whether a search can be narrowed to a case. */
  readonly byCase: boolean;
}

/** How many pages of a PDF one record holds: whoever finds one of them loads the text of all. */
const pagesPerRecord = 20;

/** The items that can be found, by the file of their page. Drafts are not among them, not in a preview either. */
export function listSearchItems({ site }: SiteContext): ReadonlyMap<string, SearchItem> {
  const meetings = meetingsOf(site).filter((meeting) => !isUnpublished(meeting));
  const found = meetings.flatMap((meeting) => itemsOf(meeting).map((item) => ({ item, meeting })));
  const byCase = areCasesChosen(found.map(({ item }) => item));
  const items = found.map((one) => ({ ...one, byCase }));
  return new Map(items.map((one) => [itemPage(one.meeting, one.item.id), one]));
}

/** The words that a text is found by besides its own, in the language of its meeting. */
export type AlsoWords = (text: string, item: Item, language: string) => readonly string[];

export interface RecordContext {
  /** The folder of the index that the record goes into. */
  readonly folder: string;
  readonly also: AlsoWords;
}

/** An item as its page shows it: the article, without what all items of the meeting have in common. */
export function recordItem(file: string, page: Root, found: SearchItem, { folder, also }: RecordContext): SearchRecord {
  const { item, meeting } = found;
  const content = withoutFrame(findArticle(page));
  const text = plainText(content);
  const words = also(plainText(content.filter((node) => !isPartHeading(node))), item, meeting.language);
  return {
    folder,
    language: indexLanguage(meeting),
    url: addressOf(file),
    text,
    also: words,
    html: writeRecord(
      [mark('filter', 'type', 'item'), ...describeItem(titleOf(item), found), ...markAlso(words), ...content],
      meeting,
    ),
  };
}

/** Names of parts stand in every item: their pieces would find all of them. */
function isPartHeading(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

/** Words of `meta` are found, and shown in no passage. */
function markAlso(words: readonly string[]): Element[] {
  return words.length === 0 ? [] : [mark('meta', 'also', words.join(' '))];
}

/** An attached PDF from the text of its pages, each below a heading that leads to it; pages without text are left out. */
export function recordAttachment(
  { title, path }: { readonly title: string; readonly path: string },
  texts: readonly string[],
  found: SearchItem,
  { folder, also }: RecordContext,
): SearchRecord[] {
  const { item, meeting } = found;
  const pages = texts.map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text.trim() !== '');
  const own = [
    mark('filter', 'type', 'attachment'),
    keep('item', titleOf(item)),
    keep('page', addressOf(itemPage(meeting, item.id))),
  ];
  const words = wordsOf(meeting);
  return splitPages(pages).map((some) => {
    const text = some.map((page) => page.text).join(' ');
    // Its item is found by the case already.
    const besides = also(text, { ...item, case: [] }, meeting.language);
    const texts = some.flatMap(({ text, number }) => [
      h('h2', { id: `page=${number}` }, words.search.page(number)),
      h('p', text),
    ]);
    return {
      folder,
      language: indexLanguage(meeting),
      url: addressOf(publishedFile(path)),
      text,
      also: besides,
      html: writeRecord([...describeItem(title, found), ...own, ...markAlso(besides), ...texts], meeting),
    };
  });
}

function splitPages<Page>(pages: readonly Page[]): Page[][] {
  const starts = pages.map((_, index) => index).filter((index) => index % pagesPerRecord === 0);
  return starts.map((start) => pages.slice(start, start + pagesPerRecord));
}

/** Nobody looks through a longer list of cases: they are found by their number. */
const mostCases = 200;

/** Whether the cases of these items are few enough to be chosen from a list. */
function areCasesChosen(items: readonly Item[]): boolean {
  const cases = new Set(items.flatMap((item) => item.case));
  return cases.size > 0 && cases.size <= mostCases;
}

/** What a result is filtered, sorted and described by. The text of a filter, unlike that of `meta`, is not searched. */
function describeItem(title: string, { item, meeting, byCase }: SearchItem): Element[] {
  return [
    mark('meta', 'title', title),
    mark('sort', 'date', meeting.date),
    keep('date', meeting.date),
    mark('filter', 'year', meeting.date.slice(0, 4)),
    mark('filter', 'council', meeting.council.id),
    ...(item.kind === null ? [] : [mark('filter', 'kind', item.kind)]),
    ...(byCase ? item.case.map((number) => mark('filter', 'case', number)) : []),
  ];
}

/** An empty element whose attribute Pagefind reads; in an attribute, no character of the value has a meaning to it. */
function mark(what: 'meta' | 'filter' | 'sort', name: string, value: string): Element {
  return h('span', { [`data-pagefind-${what}`]: `${name}[data-value]`, 'data-value': value });
}

/** What a result shows and no word finds: Pagefind keeps the ids of empty elements, but for their spaces. */
function keep(name: string, value: string): Element {
  return h('data', { id: `${name}=${value.replace(/[\s%]+/g, encodeURIComponent)}` });
}

function writeRecord(children: readonly ElementContent[], { language }: Meeting): string {
  const body = h('body', h('article', { 'data-pagefind-body': '' }, [...children]));
  const html = toHtml({ type: 'root', children: [{ type: 'doctype' }, h('html', { lang: language }, body)] });
  // Whoever searches writes a space where the author wrote one that keeps words together.
  return html.replaceAll('\u00A0', ' ');
}

function findArticle(page: Root): ElementContent[] {
  let found: ElementContent[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName !== 'article') return undefined;
    found = element.children;
    return EXIT;
  });
  return found;
}

/** Without the line above the title, the notices of the meeting, ways to elsewhere and back from notes, and buttons. */
function withoutFrame(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return isFrame(node) ? [] : [{ ...node, children: withoutFrame(node.children) }];
  });
}

function isFrame({ tagName, properties }: Element): boolean {
  const classes = [properties['className']].flat();
  if ('dataFootnoteBackref' in properties || 'dataFootnoteRef' in properties) return true;
  return ['button', 'nav', 'aside'].includes(tagName) || classes.includes('eyebrow') || classes.includes('notice');
}

function titleOf(item: Item): string {
  return nameItem(item);
}

function addressOf(file: string): string {
  return relativeAddress('', file, false);
}

/** Pagefind knows languages by their primary subtag. */
export function indexLanguage({ language }: { readonly language: string }): string {
  return language.toLowerCase().split('-')[0] ?? language;
}
