import { councilFields } from '../fields/council-fields.ts';
import { type NewFields, writeMarkdown, yamlList, yamlText } from './front-matter.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

/** A council's `index.md`, with the sections and parts that its language usually has. */
export function writeCouncil(name: string, words: ScaffoldWords): string {
  const sections = words.sections.map(({ id, title }) => `{ id: ${id}, title: ${yamlText(title)} }`);
  const fields: NewFields<typeof councilFields> = {
    name: { value: yamlText(name) },
    sections: { value: yamlList(sections) },
    parts: { value: yamlList(words.parts) },
    case: {
      value: `{ pattern: '^${words.examples.case.replace(/\d+/g, (run) => `\\d{${run.length}}`)}$' }`,
      idle: true,
    },
    numbering: { value: 'flat', idle: true },
    notice: { value: words.examples.notice },
    members: { value: words.examples.members, idle: true },
  };
  return writeMarkdown(councilFields, fields, explainFields(words).council, []);
}
