/* What was imported, as the text of a meeting's index.md and of items: front matter as a person would write it. */
import { writeScalar } from '../content/yaml/write-scalar.ts';
import type { ChosenSection } from './choose-sections.ts';
import type { ItemFacts } from './item-facts.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface NewIndex extends MeetingFacts {
  readonly date: string;
  /** Where they are not those of the council. */
  readonly sections: readonly ChosenSection[] | null;
  readonly numbering: string | null;
  readonly body: string;
}

export function writeIndex({ date, start, end, place, sections, numbering, body }: NewIndex): string {
  const own = sections?.flatMap(({ id, title }) => [`  - id: ${id}`, `    title: ${writeScalar(title)}`]);
  const lines = [
    `date: ${date}`,
    ...field('start', start),
    ...field('end', end === start ? null : end),
    ...field('place', place),
    'status: draft',
    ...field('numbering', numbering),
    ...(own === undefined ? [] : ['sections:', ...own]),
  ];
  return joinFile(lines, [body]);
}

export interface NewItem {
  readonly title: string;
  readonly section: string;
  readonly under: string | null;
  readonly order: number;
  readonly facts: ItemFacts;
  readonly number: string | null;
  readonly closed: boolean;
  readonly body: readonly string[];
}

export function writeItem({ title, section, under, order, facts, number, closed, body }: NewItem): string {
  const lines = [
    `title: ${writeScalar(title)}`,
    `section: ${section}`,
    ...field('under', under),
    `order: ${order}`,
    ...names('case', facts.case),
    ...names('responsible', facts.responsible),
    ...names('presenter', facts.presenter),
    ...field('duration', facts.duration),
    ...(number === null ? [] : [`number: '${number}'`]),
    ...(closed ? ['closed: true'] : []),
  ];
  return joinFile(lines, body);
}

function field(key: string, value: string | null): string[] {
  return value === null ? [] : [`${key}: ${writeScalar(value)}`];
}

function names(key: string, values: readonly string[]): string[] {
  const [first, ...more] = values;
  if (first === undefined) return [];
  return more.length === 0 ? field(key, first) : [`${key}:`, ...values.map((name) => `  - ${writeScalar(name)}`)];
}

function joinFile(lines: readonly string[], body: readonly string[]): string {
  const paragraphs = body.filter((text) => text !== '').map((text) => `\n${text}\n`);
  return `---\n${lines.join('\n')}\n---\n${paragraphs.join('')}`;
}
