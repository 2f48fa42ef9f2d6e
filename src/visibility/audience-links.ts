/* Leads the links and images of a text away from what its audience may not see. */
import type { Element, ElementContent } from 'hast';
import { itemsOf, keyOf, normalizeAddress } from '../agenda/accessors.ts';
import type { Link } from '../agenda/list-links.ts';
import type { Item, Meeting, Target } from '../agenda/model.ts';
import { pointTo } from '../agenda/numbers/number-names.ts';
import { formatDate } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { replaceElements } from '../text/replace-elements.ts';
import { redactItem } from './redact-item.ts';
import type { FileOwner, WithheldFiles } from './withheld-files.ts';

/** What links and images are led away from, and where they stand. */
export interface Visibility {
  /** Without decisions. */
  readonly shown: ReadonlyMap<string, Meeting>;
  /** The files that are hidden. */
  readonly withheld: WithheldFiles;
  /** Whether closed items are shown like the others. */
  readonly closedItems: boolean;
  /** `COUNCIL/MEETING#ID` of what went with the decisions. */
  readonly lost: ReadonlySet<string>;
}

/** Where a text stands and in what language it is written. */
export interface LinkContext {
  readonly words: Locale;
  readonly language: string;
  /** `COUNCIL/MEETING`; `null` outside a meeting. */
  readonly meeting: string | null;
}

/** Content whose links and images lead only to what is shown; the same where they do already. */
export function rewriteLinks(
  content: readonly ElementContent[],
  visibility: Visibility,
  context: LinkContext,
): ElementContent[] {
  return replaceElements(content, (element) => rewriteLink(element, visibility, context));
}

/** Whether any of the links of a text is led away. */
export function leadsAway(links: readonly Link[], visibility: Visibility, context: LinkContext): boolean {
  return links.some(({ tagName, target, address }) => {
    const data = target === undefined ? {} : { target };
    const properties = address === undefined ? {} : { href: address };
    const element: Element = { type: 'element', tagName, properties, data, children: [] };
    return rewriteLink(element, visibility, context) !== element;
  });
}

/** Leads a link away from what is not shown: to the number of a closed item, or nowhere. */
function rewriteLink(element: Element, visibility: Visibility, context: LinkContext): ElementContent {
  const target = element.data?.target;
  const owner = findOwner(element, visibility);
  if (owner !== undefined) return nameWithheld(element, owner, visibility, context);
  if (target === undefined || !('meeting' in target)) return element;
  const key = `${target.council}/${target.meeting}`;
  const meeting = visibility.shown.get(key);
  if (meeting === undefined) return unlink(element);
  const item = target.kind === 'item' ? itemsOf(meeting).find((one) => one.id === target.item) : undefined;
  if (target.kind === 'item' && item === undefined) return unlink(element);
  if (item?.closed && !visibility.closedItems) return nameClosed(element, target, { item, meeting, context });
  if (!visibility.lost.has(`${key}#${target.anchor}`)) return element;
  return { ...element, data: { ...element.data, target: { ...target, anchor: null } } };
}

/** Whose file the element leads to; `undefined` where that is none or may be seen. */
function findOwner({ data, properties }: Element, { withheld }: Visibility): FileOwner | null | undefined {
  if (data?.target !== undefined) return data.target.kind === 'file' ? withheld.get(data.target.path) : undefined;
  const address = properties['href'] ?? properties['src'];
  return typeof address === 'string' ? withheld.get(normalizeAddress(address)) : undefined;
}

/** A link to a file of a closed item leads to that item; of all else that is hidden nothing is said but that it is closed. */
function nameWithheld(
  element: Element,
  owner: FileOwner | null,
  { shown }: Visibility,
  context: LinkContext,
): ElementContent {
  const meeting = owner === null ? undefined : shown.get(keyOf(owner.meeting));
  if (owner === null || meeting === undefined || element.tagName !== 'a') {
    return { type: 'text', value: context.words.closedAttachment };
  }
  const place = { council: meeting.council.id, meeting: meeting.id, item: owner.item.id, anchor: null };
  return nameClosed(element, { kind: 'item', ...place }, { item: owner.item, meeting, context });
}

interface ClosedItem {
  readonly item: Item;
  readonly meeting: Meeting;
  readonly context: LinkContext;
}

/** A link to a closed item says its number and public title, whatever the author wrote. */
function nameClosed(element: Element, target: Target, { item, meeting, context }: ClosedItem): Element {
  const { words, language } = context;
  const { id, number, title } = redactItem(item, words);
  const here = context.meeting === keyOf(meeting);
  const point = pointTo({ number, title }, words, here ? null : formatDate(meeting.date, language));
  const leadsTo = { ...target, item: id, anchor: null } as Target;
  const children: ElementContent[] = [{ type: 'text', value: number === null ? point : `${point} ${title}` }];
  return { ...element, properties: {}, data: { target: leadsTo, saysNumber: true }, children };
}

/** A text that was made from what the link leads to goes with it. */
function unlink(element: Element): Element {
  const children = element.data?.saysNumber === true ? [] : element.children;
  return { type: 'element', tagName: 'span', properties: {}, children };
}
