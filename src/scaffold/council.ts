import { writeMarkdown, yamlList, yamlText } from './front-matter.ts';
import type { ScaffoldWords } from './words.ts';

/** A council's `index.md`, with the sections and parts that its language usually has. */
export function writeCouncil(name: string, words: ScaffoldWords): string {
  const sections = words.sections.map(({ id, title }) => `{ id: ${id}, title: ${yamlText(title)} }`);
  const fields = [
    { key: 'name', value: yamlText(name) },
    { key: 'sections', value: yamlList(sections) },
    { key: 'parts', value: yamlList(words.parts) },
    {
      key: 'case',
      value: `{ pattern: '^${words.examples.case.replace(/\d+/g, (run) => `\\d{${run.length}}`)}$' }`,
      idle: true,
    },
    { key: 'notice', value: '{ weekdays: 4 }' },
    { key: 'members', value: words.examples.members, idle: true },
  ];
  return writeMarkdown(fields, words.fields.council, []);
}
