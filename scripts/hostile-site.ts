/*
 * Content in which every text field and every kind of Markdown holds hostile texts.
 * Which fields there are is read from the tables of src/fields: each gets the first shape of value that its schema takes.
 */
import { councilFields } from '../src/fields/council-fields.ts';
import type { FieldTable } from '../src/fields/field.ts';
import { itemFields } from '../src/fields/item-fields.ts';
import { meetingFields } from '../src/fields/meeting-fields.ts';
import { siteFields } from '../src/fields/site-fields.ts';
import { longestText } from '../src/fields/values.ts';
import { rules } from '../src/rules/index.ts';

export type HostileFiles = Record<string, string>;

const sectionTitles = (texts: readonly string[]) =>
  [0, 1, 2, 3].map((index) => ({ id: `s${index}`, title: slice(texts, index, 4) }));

/** What a field may look like, the richest first. */
const shapes: ReadonlyArray<(text: string) => unknown> = [
  (text) => [{ what: text, who: text }],
  (text) => [{ on: text, for: [text], against: [text], abstain: [text] }],
  (text) => [{ title: text, url: `https://example.org/?q=${encodeURIComponent(text)}` }],
  (text) => [{ name: text, role: text, party: text }],
  (text) => ({ title: text, reason: text }),
  (text) => ({ scheme: 'flat', prefix: text, suffix: text }),
  (text) => [{ name: text, required: false }],
  (text) => [text],
  (text) => text,
  (text) => `https://example.org/?q=${text}`,
];

/** These are set by the content's layout, or hide what the others say. */
const arranged = new Set([
  'section',
  'sections',
  'order',
  'under',
  'number',
  'numbers',
  'date',
  'start',
  'status',
  'logo',
]);
const hiding = new Set(['withdrawn', 'closed', 'parts', 'numbering']);

/** The keys of a table that take a text, each with the value for one. */
export function textFields(table: FieldTable): Array<{ key: string; shape: (text: string) => unknown }> {
  return Object.entries(table).flatMap(([key, { schema }]) => {
    const shape = arranged.has(key) ? undefined : shapes.find((one) => schema.safeParse(one('Sag <b>')).success);
    return shape === undefined ? [] : [{ key, shape }];
  });
}

/** A site of two councils with five meetings each, whose items hold one text each; the files above them, all of them. */
export function hostileSite(vectors: readonly string[]): HostileFiles {
  const meetings = Array.from({ length: 10 }, (_, index) => vectors.filter((_, at) => at % 10 === index));
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off']));
  const site = { title: 'Site', organization: 'Kommune', ...fill(siteFields, vectors, 20), url: undefined, rules: off };
  const files: HostileFiles = { 'index.md': write(site, slice(vectors, 0, 30)), 'b.png': '' };
  for (const [index, own] of meetings.entries()) {
    const council = `raad-${index % 2}`;
    const text = meetings.filter((_, at) => at % 2 === index % 2).flat();
    const about = { name: 'Råd', ...fill(councilFields, text, 20), sections: sectionTitles(text) };
    files[`${council}/index.md`] = write(about, slice(text, 1, 30));
    const folder = `${council}/2026-0${1 + Math.floor(index / 2)}-15`;
    const date = folder.slice(-10);
    const meeting = {
      date,
      start: '10:00',
      status: 'minutes',
      ...fill(meetingFields, own, 10),
      sections: sectionTitles(own),
    };
    files[`${folder}/index.md`] = write(meeting, slice(own, 2, 30));
    for (const [at, vector] of own.entries()) files[`${folder}/v${at}.md`] = hostileItem(vector, at);
  }
  return files;
}

function hostileItem(vector: string, at: number): string {
  const line = oneLine(vector);
  const alone = { 7: 'closed', 8: 'withdrawn' }[at % 9];
  const data = Object.fromEntries(
    textFields(itemFields)
      // Whatever else stands in what is closed or withdrawn is no longer public, and would end the build.
      .filter(({ key }) => (alone === undefined ? !hiding.has(key) : key === alone))
      // A case has a page of its own, on which its items are listed: some are enough.
      .filter(({ key }) => key !== 'case' || at % 4 === 0)
      .map(({ key, shape }) => [key, shape(line)]),
  );
  if (alone !== undefined) return write({ title: 'Sag', section: 's0', ...data }, '');
  const cell = line.replaceAll('|', '\\|');
  const label = line.replace(/[[\]]/g, '\\$&');
  const quoted = line.replaceAll('"', '\\"');
  const body = [
    `## ${line}`,
    `Text ${line} text.`,
    `- ${line}\n\n> ${line}`,
    `| a | b |\n|---|---|\n| ${cell} | ${cell} |`,
    `[${label}](https://example.org/a "${quoted}") ![${label}](../../b.png "${quoted}")`,
    `[a](<${line.replace(/[<>]/g, '\\$&')}>)`,
    `<a href="${line.replaceAll('"', '&quot;')}" title="${line.replaceAll('"', '&quot;')}">a</a>`,
    `Note[^1].\n\n[^1]: ${line}`,
    `\`${line}\``,
    `./. ${line}`,
    vector,
  ];
  return write({ title: 'Sag', section: `s${at % 4}`, ...data }, body.join('\n\n'));
}

/** Values of every text field of a table; together they hold `count` of the texts. */
function fill(table: FieldTable, texts: readonly string[], count: number): Record<string, unknown> {
  const fields = textFields(table).filter(({ key }) => !hiding.has(key));
  return Object.fromEntries(
    fields.map(({ key, shape }, index) => [key, shape(slice(texts, index, fields.length, count))]),
  );
}

/** Every `of`th text, from the `nth` on, in one line; no more than a field takes. */
function slice(texts: readonly string[], nth: number, of: number, most = 40): string {
  const chosen = texts.filter((_, index) => index % of === nth % of).slice(0, most);
  let line = '';
  for (const text of chosen.map(oneLine)) {
    if (line.length + text.length < longestText) line = `${line} ${text}`.trim();
  }
  return line;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** One key a line, so that what is refused can be taken out line by line. */
function write(data: Readonly<Record<string, unknown>>, body: string): string {
  const lines = Object.entries(data).filter(([, value]) => value !== undefined);
  return `---\n${lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n${body}\n`;
}
