/* The council of the year, what it writes, and what happens at its first meeting. */
import type { Repository } from './repository.ts';

export const first = 'havn/2026-01-08';
export const second = 'havn/2026-02-12';

/** What is read of agenda.json. */
export interface Data {
  readonly sections: ReadonlyArray<{ readonly items: readonly ItemData[] }>;
}

interface ItemData {
  readonly number: string | null;
  readonly title: string;
  readonly votes: ReadonlyArray<{ readonly result: string | null }>;
  readonly actions: readonly unknown[];
  readonly postponed: string | null;
  readonly continuedBy: readonly unknown[];
}

export const council = {
  '.gitignore': 'dist/\n',
  'content/index.md': '---\ntitle: Møder\norganization: Søby Kommune\n---\n',
  'content/havn/index.md': `---
name: Havneudvalget
numbering: flat
sections: [{ id: sager, title: Sager }]
parts: [Baggrund, Indstilling]
quorum: 2
members: [{ name: Anna Lund, role: Formand }, { name: Bo Holm }, { name: Carla Friis }]
---
`,
};

interface ItemText {
  readonly title: string;
  readonly fields: string;
  readonly body: string;
}

export function agendaOf({ title, fields, body }: ItemText): string {
  return `---\ntitle: ${title}\nsection: sager\n${fields}---\n\n${body}\n`;
}

/** The votes, actions and decision of an item are prepared before the meeting, and must be nowhere until it has minutes. */
const mole = agendaOf({
  title: 'Ny mole',
  fields: `order: 10
case: HAVN-1
result: adopted
votes:
  - { on: Ændringsforslag om vogterhus, for: [Bo Holm], against: [Anna Lund, Gæsten], result: rejected }
  - { on: Indstillingen, for: 3, against: 0, result: adopted }
actions:
  - { what: Indhent tilbud, who: Havnechefen, due: 2026-03-01 }
  - { what: Ring til naboen, who: Havnechefen, done: 2026-01-10 }
`,
  body: '## Baggrund\n\nMolen er 40 meter.\n\n## Indstilling\n\nAt der bygges.\n\n## Beslutning\n\nMolen bygges i år.',
});

const badebro = agendaOf({ title: 'Badebro', fields: 'order: 20\n', body: '## Baggrund\n\nBroen er gammel.' });

/** Title, path and text of the items of the first meeting. */
export const written = [
  ['Ny mole', `content/${first}/ny-mole.md`, mole],
  ['Badebro', `content/${first}/badebro.md`, badebro],
] as const;

/** Replaces a passage of a file, which must be there. */
export async function edit({ read, write }: Repository, path: string, before: string, after: string): Promise<void> {
  const text = await read(path);
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  await write({ [path]: text.replace(before, after) });
}

/** A published agenda, in whose file the minutes are prepared: they must be nowhere until its status is minutes. */
export const published = `status: published
published: 2026-01-02
held: { start: 16:00, end: 17:30 }
present:
  - Anna Lund
  - { name: Bo Holm, from: 16:10 }
  - { name: Gæsten, for: Carla Friis }
excused: Carla Friis`;

/** Minutes are out, and an item was postponed. */
export async function atTheMeeting(repository: Repository): Promise<void> {
  await edit(repository, `content/${first}/index.md`, 'status: published', 'status: minutes');
  const postponed = 'result: postponed\npostponed: 2026-02-12\n---\n';
  await edit(repository, `content/${first}/badebro.md`, '\n---\n', `\n${postponed}`);
  await edit(repository, `content/${first}/badebro.md`, 'gammel.', 'gammel.\n\n## Beslutning\n\nUdsat til februar.');
}
