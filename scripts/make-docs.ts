/*
 * Writes docs/reference/front-matter.md from the zod schema, so that the reference cannot differ from the program.
 * `--check` writes nothing and fails where the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from '../src/content/schema.ts';

const target = fileURLToPath(new URL('../docs/reference/front-matter.md', import.meta.url));

const kinds = [
  { title: 'The site: `content/index.md`', schema: siteSchema },
  { title: 'A council: `content/COUNCIL/index.md`', schema: councilSchema },
  { title: 'A meeting: `content/COUNCIL/YYYY-MM-DD/index.md`', schema: meetingSchema },
  { title: 'An item: `content/COUNCIL/YYYY-MM-DD/ITEM.md`', schema: itemSchema },
];

const introduction = `# Front matter

Every Markdown file of the content begins with fields between two lines of three hyphens, written as YAML. An unknown
key is an error. Dates, times and numbers are kept as they are written. This page is made from the program by
\`npm run docs\`.
`;

/** The page, from the schemas as they are. */
function makeReference(): string {
  const sections = kinds.map(({ title, schema }) => {
    const rows = Object.entries(schema.shape).map(([key, field]) => describeField(key, field));
    return `## ${title}\n\n| key | value | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return [introduction, ...sections].join('\n');
}

function describeField(key: string, field: z.ZodType): string {
  const required = field.safeParse(undefined).success ? '' : ' (required)';
  const fallback = field instanceof z.ZodDefault ? ` (default \`${String(field.def.defaultValue)}\`)` : '';
  return `| \`${key}\`${required} | ${expectation(field)}${fallback} | ${field.description ?? ''} |`;
}

/** What a message says is expected: asked with a value that no field takes. */
function expectation(field: z.ZodType): string {
  const issue = field.safeParse(Number.NaN).error?.issues[0];
  const message = issue?.message ?? '';
  const inner = field instanceof z.ZodOptional || field instanceof z.ZodDefault ? field.unwrap() : field;
  if (inner instanceof z.ZodObject) return `a mapping: ${Object.keys(inner.shape).join(', ')}`;
  return message.startsWith('Invalid input') ? '' : message;
}

const reference = makeReference();
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8')) !== reference) {
    console.error('docs/reference/front-matter.md is out of date: run npm run docs');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, reference);
}
