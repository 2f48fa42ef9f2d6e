/* An item as it stands, with what was added and removed marked in its number, title, fields, parts and notes. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { itemPage } from '../../src/addresses.ts';
import type { Item } from '../../src/agenda/model.ts';
import { describeAttachment, describeMove, startSentence } from '../../src/changes/change-summary.ts';
import {
  comparedItemFields,
  type FieldChange,
  type ItemChange,
  type ItemField,
  type ShownPart,
} from '../../src/changes/changes.ts';
import { readItemField } from '../../src/changes/compare-fields.ts';
import { formatValue, tellItemField } from '../../src/changes/tell-field.ts';
import { mark, markText } from './marks.ts';
import type { MeetingChangesView } from './view.ts';

/** The id of an item on the page; a removed one has none of its own. */
export function anchorOfItem({ before, after }: ItemChange): string {
  return after?.item.id ?? `removed--${before?.item.id}`;
}

/** An item, changed or not. */
export function changedItem(change: ItemChange, isChanged: boolean, view: MeetingChangesView): Element {
  const id = anchorOfItem(change);
  return h('article.item', { className: isChanged ? ['changed'] : [], ariaLabelledBy: id }, [
    h('h4', { id }, heading(change, view)),
    ...(isChanged ? notes(change, view) : []),
    ...facts(change, view),
    ...states(change, view),
    ...change.text.flatMap((part) => shownPart(part, view)),
    ...view.content(change.footnotes ?? change.after?.item.footnotes ?? [], 3),
  ]);
}

function heading({ kind, before, after }: ItemChange, view: MeetingChangesView): Array<ElementContent | string> {
  const { words } = view;
  const item = (after ?? before)?.item;
  if (item === undefined) return [];
  if (kind !== 'changed') {
    return [mark(kind, item.number === null ? [item.title] : [h('span.number', item.number), ` ${item.title}`], words)];
  }
  const page = view.preview(itemPage(view.meeting, item.id));
  const title = markText(before?.item.title ?? null, item.title, words);
  return [
    ...(item.number === null ? [] : [h('span.number', markText(before?.item.number ?? null, item.number, words)), ' ']),
    ...(page === null ? title : [h('a', { href: page }, title)]),
  ];
}

/** What the text itself does not show: where the item went, what became of its attachments. */
function notes(change: ItemChange, { words, language }: MeetingChangesView): Element[] {
  const { changes } = words;
  const told = [
    ...(change.kind === 'changed' ? describeMove(change, words) : [changes[change.kind]]),
    ...(change.reordered ? [changes.reordered] : []),
    ...change.attachments.map((one) => describeAttachment(one, words, language)),
  ];
  return told.length === 0
    ? []
    : [
        h(
          'ul.notes',
          told.map((line) => h('li', startSentence(line))),
        ),
      ];
}

const inFacts: readonly ItemField[] = comparedItemFields.filter(
  (field) => !['title', 'withdrawn', 'late', 'reason'].includes(field),
);

/** The fields that an item has or had, in a line. */
function facts(change: ItemChange, view: MeetingChangesView): Element[] {
  const { words } = view;
  const item = (change.after ?? change.before)?.item;
  const shown = inFacts.flatMap((field) => {
    const values = readField(field, item, change.fields, view);
    return values === null
      ? []
      : [h('span', [`${tellItemField(field, words).label}: `, ...markText(...values, words)])];
  });
  if (shown.length === 0) return [];
  return [
    h(
      'p.item-facts',
      shown.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])),
    ),
  ];
}

function readField(
  field: ItemField,
  item: Item | undefined,
  fields: ReadonlyArray<FieldChange<ItemField>>,
  { words, language }: MeetingChangesView,
): [before: string | null, after: string | null] | null {
  const say = (value: FieldChange<ItemField>['before']) =>
    value === null ? null : formatValue(tellItemField(field, words), value, words, language);
  const change = fields.find((one) => one.field === field);
  if (change !== undefined) return [say(change.before), say(change.after)];
  const value = item === undefined ? null : readItemField(item, field);
  return value === null ? null : [say(value), say(value)];
}

/** Closed, late, withdrawn: each on a line of its own. */
function states(change: ItemChange, view: MeetingChangesView): Element[] {
  const { words } = view;
  const lines: ReadonlyArray<readonly [ItemField, (value: string) => string]> = [
    ['reason', (reason) => reason],
    ['late', (day) => words.lateOn(day)],
    ['withdrawn', (reason) => (reason === 'true' ? words.withdrawn : words.withdrawnBecause(reason))],
  ];
  const item = (change.after ?? change.before)?.item;
  return lines.flatMap(([field, say]) => {
    const values = readField(field, item, change.fields, view);
    if (values === null) return [];
    const [before, after] = values.map((value) => (value === null ? null : say(value)));
    return [h('p.item-note', markText(before ?? null, after ?? null, words))];
  });
}

function shownPart(part: ShownPart, view: MeetingChangesView): ElementContent[] {
  const { kind, name, formerName, anchor, content } = part;
  const shown = kind === 'added' || kind === 'removed' ? [mark(kind, [name ?? ''], view.words)] : null;
  const title = name === null ? [] : (shown ?? markText(formerName, name, view.words));

  return [...(title.length === 0 ? [] : [h('h5', { id: anchor }, title)]), ...view.content(content, 3)];
}
