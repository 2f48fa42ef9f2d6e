import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { casePage, itemPage, meetingPage } from '../../src/addresses.ts';
import { itemsOf } from '../../src/agenda/accessors.ts';
import { countTooFew } from '../../src/agenda/attendance.ts';
import { isDecision } from '../../src/agenda/decisions.ts';
import type { Item, Part } from '../../src/agenda/model.ts';
import { nameItem } from '../../src/agenda/numbers/number-names.ts';
import { startsOf } from '../../src/agenda/schedule.ts';
import { formatDate, formatMoments, formatTimeSpan, formatWeekdayAndTime } from '../../src/locale/dates.ts';
import type { Locale } from '../../src/locale/index.ts';
import { joinNames } from '../../src/text/join-names.ts';
import type { MeetingView, View } from '../view.ts';
import { attachmentList } from './attachment-list.ts';
import { consentOf } from './consent.ts';
import { copyButton } from './copy-button.ts';
import { actionTable, followUps } from './follow-up.ts';
import { heading } from './heading.ts';
import { voteBlocks } from './votes.ts';

/** Everything of an item below its title; its parts get headings of `level`. */
export function itemBody(item: Item, level: number, view: MeetingView): ElementContent[] {
  return [
    ...itemHead(item, view),
    ...itemNotes(item, view),
    ...consentOf(item, view.meeting, view, isAlone(item, view)),
    ...item.parts.flatMap((part) => partBlock(part, level, view)),
    ...voteBlocks(item, view),
    ...actionTable(item.actions, view),
    ...followUps(item, view),
    ...attachmentList(item, level, view),
    ...view.content(item.footnotes, level - 2).map((node) => classed(node, 'footnotes')),
  ];
}

/** Whether an item stands without its section: on its own page, or printed by itself. */
function isAlone(item: Item, view: MeetingView): boolean {
  return view.page === itemPage(view.meeting, item.id) || ('extract' in view && view.extract === true);
}

/** The facts of an item; on a screen with what can be done with its address. */
function itemHead(item: Item, view: MeetingView): Element[] {
  const facts = itemFacts(item, view);
  if (view.medium === 'print') return facts;
  const name = nameItem(item);
  const copy = isPresent(view) ? copyButton(itemPage(view.meeting, item.id), name, view) : '';
  return [h('div.item-meta', [...facts, copy])];
}

/** A part under its heading; the decision is set apart from what led to it. */
function partBlock(part: Part, level: number, view: View): ElementContent[] {
  const block = [...partTitle(part, level, view), ...view.content(part.content, level - 2)];
  return isDecision(part.name) ? [h('div.decision', block)] : block;
}

function partTitle({ name, anchor }: Part, level: number, view: View): Element[] {
  if (name === null) return [];
  const text = [{ type: 'text' as const, value: name }];
  const title = anchor === null ? h(`h${level}`, text) : heading(level, anchor, text, view);
  return [{ ...title, properties: { ...title.properties, className: ['part-title'] } }];
}

/** The line with case number, responsible, presenter, kind and time, as far as they are given. */
function itemFacts(item: Item, view: MeetingView): Element[] {
  const { words } = view;
  const facts = [
    ...(item.case.length === 0 ? [] : [caseNumbers(item.case, view)]),
    ...labelled(words.fields.item.responsible.label, item.responsible),
    ...labelled(words.fields.item.presenter.label, item.presenter),
    ...(item.kind === null ? [] : [words.kind[item.kind]]),
    ...timeOf(item, view).map((time) => h('span.time-span', time)),
  ];
  if (facts.length === 0) return [];
  return [
    h(
      'p.item-facts',
      facts.flatMap((fact, index) => [index > 0 ? ' · ' : '', h('span', fact)]),
    ),
  ];
}

/** Case numbers lead to what else there is about the case, where that can be followed. */
function caseNumbers(numbers: readonly string[], view: MeetingView): Array<Element | string> {
  return numbers.flatMap((number, index) => {
    const page = isPresent(view) ? casePage(number) : null;
    return [index > 0 ? ', ' : '', page === null ? number : h('a', { href: view.link(page) }, number)];
  });
}

/** When an item was dealt with; else when it is expected to be, and for how long. */
function timeOf(item: Item, view: MeetingView): string[] {
  const { words, language, meeting } = view;
  if (meeting.status === 'minutes' && item.held !== null) {
    return [words.dealtWith(formatMoments(item.held.start, item.held.end, language, words))];
  }
  const length = item.duration === null ? [] : [words.minutesLong(Math.floor(item.duration / 60), item.duration % 60)];
  return [[...startOf(item, view), ...length].join(', ')].filter((text) => text !== '');
}

/** When an item begins: for certain, or as the plan of today has it, which changes with every item before it. */
function startOf(item: Item, view: MeetingView): string[] {
  const { words, language, meeting } = view;
  const { day, start } = startsOf(meeting).get(item.id) ?? { day: meeting.date, start: null };
  const isPlanned = item.duration !== null && isPresent(view);
  const time = item.at?.slice(-'00:00'.length) ?? (isPlanned ? start : null);
  if (time === null) return [];
  if (meeting.until === null) return [formatTimeSpan(time, null, language, words)];
  const on = item.at?.includes('T') ? item.at.slice(0, -'T00:00'.length) : day;
  return [formatWeekdayAndTime(on, time, language, words)];
}

/** Whether the agenda is shown as it is today, on a page of the site: not on paper, not in an earlier version. */
function isPresent({ medium, meeting, page }: MeetingView): boolean {
  const items = itemsOf(meeting);
  const own = page === meetingPage(meeting) || items.some(({ id }) => page === itemPage(meeting, id));
  return medium === 'screen' && own;
}

function itemNotes(item: Item, view: View): Element[] {
  const { words, language } = view;
  const given = item.closed?.reason ?? words.closedReason;
  // Minutes tell what was, where nobody gave a reason in words of their own.
  const past = 'meeting' in view && (view as MeetingView).meeting.status === 'minutes';
  const reason = past && given === words.closedReason ? words.closedReasonHeld : given;
  const withdrawn = item.withdrawn === true ? words.withdrawn : item.withdrawn;
  return [
    ...(item.closed === null ? [] : [h('p.item-note', item.redacted ? reason : words.closedBecause(reason))]),
    ...(item.late === null ? [] : [h('p.item-note', words.lateOn(formatDate(item.late, language)))]),
    ...resultOf(item, words).map((text) => h('p.item-note.item-result', text)),
    ...quorumNote(item, view),
    ...(withdrawn === false ? [] : [h('p.item-note', withdrawnText(withdrawn, words))]),
  ];
}

/** That too few dealt with an item, in the minutes of a meeting that had a quorum otherwise. */
function quorumNote(item: Item, view: View): Element[] {
  const meeting = 'meeting' in view ? (view as MeetingView).meeting : null;
  const count = meeting === null ? null : countTooFew(item, meeting);
  if (meeting === null || count === null) return [];
  return [h('p.item-note', view.words.attendance.noQuorum(count, meeting.council.quorum ?? 0))];
}

/** What became of an item at the meeting, and who asked for it; nothing before the minutes. */
export function resultOf(
  { result, mover, seconder, recused, absent }: Item,
  { fields, result: results }: Locale,
): string[] {
  const told = [
    ...labelled(fields.item.result.label, result === null ? [] : [results[result]]),
    ...labelled(fields.item.mover.label, mover),
    ...labelled(fields.item.seconder.label, seconder),
    ...labelled(fields.item.recused.label, recused),
    ...labelled(fields.item.absent.label, absent),
  ];
  return told.length === 0 ? [] : [told.join(' · ')];
}

function withdrawnText(reason: string, words: Locale): string {
  return reason === words.withdrawn ? reason : words.withdrawnBecause(reason);
}

function labelled(label: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${label}: ${joinNames(names)}`];
}

function classed(node: ElementContent, className: string): ElementContent {
  if (node.type !== 'element') return node;
  return { ...node, properties: { ...node.properties, className: [className] } };
}
