import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { isDecision } from '../../src/agenda/decisions.ts';
import type { Item, Part } from '../../src/agenda/types.ts';
import { formatDate, formatTimeSpan } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';
import { itemPage, meetingPage } from '../../src/site/addresses.ts';
import type { MeetingView, View } from '../view.ts';
import { attachmentList } from './attachment-list.ts';
import { copyButton } from './copy-button.ts';
import { heading } from './heading.ts';

/** Everything of an item below its title; its parts get headings of `level`. */
export function itemBody(item: Item, level: number, view: MeetingView): ElementContent[] {
  return [
    ...itemHead(item, view),
    ...itemNotes(item, view),
    ...item.parts.flatMap((part) => partBlock(part, level, view)),
    ...attachmentList(item, level, view),
    ...view.content(item.footnotes, level - 2).map((node) => classed(node, 'footnotes')),
  ];
}

/** The facts of an item; on a screen with what can be done with its address, but not where an earlier version is shown. */
function itemHead(item: Item, view: MeetingView): Element[] {
  const facts = itemFacts(item, view);
  if (view.medium === 'print') return facts;
  const address = itemPage(view.meeting, item.id);
  const present = [meetingPage(view.meeting), address].includes(view.page);
  return [h('div.item-meta', [...facts, present ? copyButton(address, `${item.number} ${item.title}`, view) : ''])];
}

/** A part under its heading; the decision is set apart from what led to it. */
function partBlock(part: Part, level: number, view: View): ElementContent[] {
  const block = [...partTitle(part, level, view), ...view.content(part.content, level - 2)];
  return isDecision(part.name, view.words) ? [h('div.decision', block)] : block;
}

function partTitle({ name, anchor }: Part, level: number, view: View): Element[] {
  if (name === null) return [];
  const text = [{ type: 'text' as const, value: name }];
  const title = anchor === null ? h(`h${level}`, text) : heading(level, anchor, text, view);
  return [{ ...title, properties: { ...title.properties, className: ['part-title'] } }];
}

/** The line with case number, responsible, presenter, kind and duration or time, as far as they are given. */
function itemFacts(item: Item, view: MeetingView): Element[] {
  const { words } = view;
  const facts = [
    item.case.join(', '),
    labelled(words.responsible, item.responsible),
    labelled(words.presenter, item.presenter),
    item.kind === null ? '' : words.kind[item.kind],
    timeOf(item, view),
  ].filter((fact) => fact !== '');
  if (facts.length === 0) return [];
  return [
    h(
      'p.item-facts',
      facts.flatMap((fact, index) => [index > 0 ? ' · ' : '', h('span', fact)]),
    ),
  ];
}

/** When an item was dealt with, in minutes that say it; otherwise how long it is expected to take. */
function timeOf({ held, duration }: Item, { meeting, words, language }: MeetingView): string {
  if (meeting.status === 'minutes' && held !== null) {
    return words.dealtWith(formatTimeSpan(held.start, held.end, language, words));
  }
  return duration === null ? '' : words.minutesLong(Math.floor(duration / 60), duration % 60);
}

function itemNotes(item: Item, { words, language }: View): Element[] {
  const reason = item.closed?.reason ?? words.closedReason;
  const withdrawn = item.withdrawn === true ? words.withdrawn : item.withdrawn;
  return [
    ...(item.closed === null ? [] : [h('p.item-note', item.redacted ? reason : words.closedBecause(reason))]),
    ...(item.late === null ? [] : [h('p.item-note', words.lateOn(formatDate(item.late, language)))]),
    ...(withdrawn === false ? [] : [h('p.item-note', withdrawnText(withdrawn, words))]),
  ];
}

function withdrawnText(reason: string, words: Locale): string {
  return reason === words.withdrawn ? reason : words.withdrawnBecause(reason);
}

function labelled(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join(', ')}`;
}

function classed(node: ElementContent, className: string): ElementContent {
  if (node.type !== 'element') return node;
  return { ...node, properties: { ...node.properties, className: [className] } };
}
