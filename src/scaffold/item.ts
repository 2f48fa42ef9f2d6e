import type { PartData, SectionData } from '../content/schema.ts';
import { itemFields } from '../fields/item-fields.ts';
import { type NewFields, writeMarkdown, yamlText } from './front-matter.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

export interface NewItem {
  readonly title: string;
  readonly section: string;
  readonly order: number;
  /** The sections that the item could stand in. */
  readonly sections: readonly Pick<SectionData, 'id'>[];
  readonly responsible: string | null;
  /** Whether it takes the time of the example: an agenda with one duration needs all of them. */
  readonly timed: boolean;
  readonly body: readonly string[];
}

/** An item's file. */
export function writeItem(item: NewItem, words: ScaffoldWords): string {
  const { examples } = words;
  const choices = item.sections.map(({ id }) => id).join(', ');
  const fields: NewFields<typeof itemFields> = {
    title: { value: yamlText(item.title) },
    section: { value: item.section },
    order: { value: String(item.order) },
    case: { value: examples.case, idle: true },
    responsible: { value: item.responsible ?? examples.responsible, idle: item.responsible === null },
    presenter: { value: examples.responsible, idle: true },
    kind: { value: 'decision', idle: true },
    duration: { value: examples.duration, idle: !item.timed },
    attachments: { value: examples.attachments, idle: true },
    closed: { value: 'true', idle: true },
  };
  const texts = explainFields(words).item;
  const explained = { ...texts, section: { about: `${texts.section.about} (${choices})` } };
  return writeMarkdown(itemFields, fields, explained, item.body);
}

/** The parts of a section as headings without text. */
export function writeParts(parts: readonly Pick<PartData, 'name'>[]): string[] {
  return parts.map(({ name }) => `## ${name}`);
}
