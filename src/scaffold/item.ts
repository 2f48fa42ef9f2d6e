import type { PartData, SectionData } from '../content/schema.ts';
import { writeMarkdown, yamlText } from './front-matter.ts';
import type { ScaffoldWords } from './words.ts';

export interface NewItem {
  readonly title: string;
  readonly section: string;
  readonly order: number;
  /** The sections that the item could stand in. */
  readonly sections: readonly Pick<SectionData, 'id'>[];
  readonly responsible: string | null;
  readonly body: readonly string[];
}

/** An item's file. */
export function writeItem(item: NewItem, words: ScaffoldWords): string {
  const { examples } = words;
  const choices = item.sections.map(({ id }) => id).join(', ');
  const fields = [
    { key: 'title', value: yamlText(item.title) },
    { key: 'section', value: item.section },
    { key: 'order', value: String(item.order) },
    { key: 'case', value: examples.case, idle: true },
    { key: 'responsible', value: item.responsible ?? examples.responsible, idle: item.responsible === null },
    { key: 'presenter', value: examples.responsible, idle: true },
    { key: 'kind', value: 'decision', idle: true },
    { key: 'duration', value: examples.duration, idle: true },
    { key: 'attachments', value: examples.attachments, idle: true },
    { key: 'closed', value: 'true', idle: true },
  ];
  const explained = { ...words.fields.item, section: `${words.fields.item['section']} (${choices})` };
  return writeMarkdown(fields, explained, item.body);
}

/** The parts of a section as headings without text. */
export function writeParts(parts: readonly Pick<PartData, 'name'>[]): string[] {
  return parts.map(({ name }) => `## ${name}`);
}
