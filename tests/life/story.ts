/* The council and the meetings of the scripted history, and what must hold of every site that is built from it. */
import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { BuiltSite, Repository } from './repository.ts';

export const at = 'content/it-raadet/2026-09-17';
export const built = 'it-raadet/2026-09-17';
export const other = 'it-raadet/2026-10-15';

export const meeting = (status: string, more = '') =>
  `---\ndate: 2026-09-17\nstart: 10:00\nend: 12:00\nplace: Rådhuset\nstatus: ${status}\n${more}---\n`;

export const item = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\nsection: sager\n${fields}---\n\n${body}\n`;

export const start = {
  'content/index.md': '---\ntitle: Møder\norganization: Søby Kommune\n---\n',
  'content/it-raadet/index.md': `---
name: It-rådet
sections:
  - { id: sager, title: Sager }
parts: [Baggrund, Beslutning]
notice: { weekdays: 4 }
---
`,
  [`${at}/index.md`]: meeting('draft'),
  [`${at}/datakatalog.md`]: item(
    'Datakatalog',
    'order: 1\ncase: 2026-0101\n',
    '## Baggrund\n\nKataloget skal samle kommunens datasæt ét sted.',
  ),
  [`${at}/udbud.md`]: item('Udbud af drift', 'order: 2\n', '## Baggrund\n\nDriften sendes i udbud til foråret.'),
  [`${at}/personsag.md`]: item(
    'Ansættelse af hemmelighedsholder',
    'order: 3\ncase: 2026-7777\nresponsible: Chefen for det fortrolige\nclosed: { title: Personsag, reason: Punktet er lukket efter reglerne om tavshedspligt. }\n',
    '## Baggrund\n\nDen indstillede ansøger har ti års erfaring med nøgleopbevaring.',
  ),
  [`${at}/lejemaal.md`]: item(
    'Lejemål i Havnegade',
    'order: 4\ncase: 2026-0404\nresponsible: Ejendomschefen\n',
    '## Baggrund\n\nUdlejer tilbyder en rabat på femten procent.',
  ),
  'content/it-raadet/2026-10-15/index.md':
    '---\ndate: 2026-10-15\nstart: 09:00\nstatus: published\npublished: 2026-08-20\n---\n',
  'content/it-raadet/2026-10-15/plan.md': item('Plan for efteråret', '', '## Baggrund\n\nPlanen følger.'),
};

/** What must never leave the repository while the item is closed. */
const secrets = [
  'hemmelighedsholder',
  'personsag/',
  '2026-7777',
  'Chefen for det fortrolige',
  'ti års erfaring',
  'nøgleopbevaring',
];

/** What must never be published again once the item is closed. */
export const closedLater = ['Havnegade', 'lejemaal/', '2026-0404', 'Ejendomschefen', 'femten procent'];

export async function expectKept(site: BuiltSite): Promise<void> {
  for (const secret of secrets) expect(await site.holding(secret), secret).toEqual([]);
  expect(site.paths.filter((path) => path.includes('personsag'))).toEqual([]);
}

export async function numbersOf(site: BuiltSite): Promise<string[]> {
  const { sections } = JSON.parse(await site.read(`${built}/agenda.json`));
  const items: Array<{ number: string; title: string }> = sections.flatMap(
    (section: { items: unknown[] }) => section.items,
  );
  return items.map(({ number, title }) => `${number} ${title}`);
}

/** Every meeting of a built site is there as a whole: page, items, PDFs, data and calendar tell the same. */
export async function expectWhole(site: BuiltSite): Promise<void> {
  const agendas = site.paths.filter((path) => path.endsWith('/agenda.json'));
  for (const path of agendas) {
    const folder = path.replace(/\/agenda\.json$/, '');
    const data: Agenda = JSON.parse(await site.read(path));
    const items = data.sections.flatMap((section) => section.items);
    const documents = ['index.html', 'agenda.pdf', ...(data.meeting.status === 'minutes' ? ['minutes.pdf'] : [])];
    for (const { number, title, url } of items) {
      const page = new URL(url).pathname.slice(1);
      expect(await site.read(`${page}index.html`), page).toContain(title);
      for (const document of documents) {
        const text = (await site.read(`${folder}/${document}`)).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
        expect(text, `${folder}/${document}`).toContain(`${number} ${title}`);
      }
    }
    expect((await readEvent(site, folder)).uid).toContain('@');
    expect(await site.read('meetings.json')).toContain(path);
    expect(await site.read('sitemap.xml')).toContain(`${folder}/`);
    expect(site.paths.includes(`${folder}/minutes.pdf`)).toBe(data.meeting.status === 'minutes');
  }
}

interface Agenda {
  readonly meeting: { readonly status: string };
  readonly sections: ReadonlyArray<{
    readonly items: ReadonlyArray<{ readonly number: string; readonly title: string; readonly url: string }>;
  }>;
}

export async function readEvent(site: BuiltSite, folder = built) {
  const calendar = new ICAL.Component(ICAL.parse(await site.read(`${folder}/meeting.ics`)));
  const event = calendar.getFirstSubcomponent('vevent');
  const value = (name: string) => String(event?.getFirstPropertyValue(name) ?? '');
  return {
    uid: value('uid'),
    sequence: Number(value('sequence')),
    status: value('status'),
    changed: value('last-modified'),
  };
}

export async function expectClean(repository: Repository): Promise<void> {
  const outcome = await repository.dagsorden('check', '--lang', 'en');
  expect(outcome.status, outcome.stdout + outcome.stderr).toBe(0);
}

export const edit = async (repository: Repository, path: string, change: (text: string) => string) => {
  const before = await repository.read(path);
  const after = change(before);
  expect(after, path).not.toBe(before);
  await repository.write({ [path]: after });
};
