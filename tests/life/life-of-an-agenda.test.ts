/*
 * One meeting from draft to minutes, as a real git repository: after every step the site is built and all its
 * documents are looked at. The steps are those of docs/how-to: review, publish, amend, close and open, write minutes.
 */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type BuiltSite, openRepository, type Repository } from './repository.ts';

const at = 'content/it-raadet/2026-09-17';
const built = 'it-raadet/2026-09-17';
const other = 'it-raadet/2026-10-15';

const meeting = (status: string, more = '') =>
  `---\ndate: 2026-09-17\nstart: 10:00\nend: 12:00\nplace: Rådhuset\nstatus: ${status}\n${more}---\n`;

const item = (title: string, fields: string, body: string) =>
  `---\ntitle: ${title}\nsection: sager\n${fields}---\n\n${body}\n`;

const start = {
  'content/index.md': '---\ntitle: Møder\norganization: Søby Kommune\n---\n',
  'content/it-raadet/index.md': `---
name: It-rådet
sections:
  - { id: sager, title: Sager }
parts: [Baggrund, Beslutning]
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
  'content/it-raadet/2026-10-15/index.md':
    '---\ndate: 2026-10-15\nstart: 9:00\nstatus: published\npublished: 2026-08-20\n---\n'.replace('9:00', '09:00'),
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

async function expectKept(site: BuiltSite): Promise<void> {
  for (const secret of secrets) expect(await site.holding(secret), secret).toEqual([]);
  expect(site.paths.filter((path) => path.includes('personsag'))).toEqual([]);
}

async function numbersOf(site: BuiltSite): Promise<string[]> {
  const { sections } = JSON.parse(await site.read(`${built}/agenda.json`));
  const items: Array<{ number: string; title: string }> = sections.flatMap(
    (section: { items: unknown[] }) => section.items,
  );
  return items.map(({ number, title }) => `${number} ${title}`);
}

async function readEvent(site: BuiltSite, folder = built) {
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

async function expectClean(repository: Repository): Promise<void> {
  const outcome = await repository.dagsorden('check', '--lang', 'en');
  expect(outcome.status, outcome.stdout + outcome.stderr).toBe(0);
}

const edit = async (repository: Repository, path: string, change: (text: string) => string) => {
  const before = await repository.read(path);
  const after = change(before);
  expect(after, path).not.toBe(before);
  await repository.write({ [path]: after });
};

test('from draft to minutes: every document of every step', { timeout: 600_000 }, async () => {
  const repository = await openRepository();

  // A draft is nowhere in the public site.
  await repository.write({ ...start, '.gitignore': 'dist/\n' });
  await repository.commit('2026-08-20', 'Udkast');
  await expectClean(repository);
  let site = await repository.build();
  expect(site.paths.filter((path) => path.startsWith(built))).toEqual([]);
  expect(await site.holding('Datakatalog')).toEqual([]);
  await expectKept(site);

  // Review: a changed word is told as a changed word, and what is closed is not told at all.
  await repository.git('switch', '--quiet', '--create', 'rettelser');
  await edit(repository, `${at}/datakatalog.md`, (text) => text.replace('ét sted', 'i ét fælles katalog'));
  await edit(repository, `${at}/personsag.md`, (text) => text.replace('ti års', 'tolv års'));
  await repository.commit('2026-08-28', 'Rettelser fra gennemsynet');
  const review = await repository.dagsorden('diff', 'main');
  expect(review.status, review.stderr).toBe(0);
  expect(review.stdout).toContain('Datakatalog');
  expect(review.stdout).toContain('fælles');
  expect(review.stdout).not.toContain('Udbud');
  expect(review.stdout).not.toMatch(/tolv|hemmelighedsholder|nøgleopbevaring/);
  await repository.git('switch', '--quiet', 'main');
  await repository.git('merge', '--quiet', '--ff-only', 'rettelser');

  // Publication: numbers are pinned, the agenda is everywhere, the closed item is its number, title and reason.
  await edit(repository, `${at}/index.md`, () => meeting('published', 'published: 2026-09-10\n'));
  const frozen = await repository.dagsorden('freeze', built);
  expect(frozen.status, frozen.stderr).toBe(0);
  await repository.commit('2026-09-10', 'Dagsordenen er udsendt');
  await expectClean(repository);
  site = await repository.build();
  const published = ['1.1 Datakatalog', '1.2 Udbud af drift', '1.3 Personsag'];
  expect(await numbersOf(site)).toEqual(published);
  for (const path of ['index.html', 'agenda.pdf', 'datakatalog/index.html', 'agenda.json']) {
    expect(await site.read(`${built}/${path}`), path).toContain('Datakatalog');
  }
  expect(await site.read(`${built}/agenda.pdf`)).toContain('fælles katalog');
  expect(await site.read(`${built}/agenda.pdf`)).toContain('tavshedspligt');
  expect(await readEvent(site)).toMatchObject({ sequence: 0, status: 'CONFIRMED' });
  const { uid } = await readEvent(site);
  expect(await site.read('feed.xml')).toContain(`${built}/`);
  expect(await site.read('sitemap.xml')).toContain(`${built}/datakatalog/`);
  await expectKept(site);

  // A late item gets a letter; nothing that was printed moves.
  await repository.write({
    [`${at}/beredskab.md`]: item('Beredskab', 'order: 1.5\nlate: 2026-09-14\n', '## Baggrund\n\nPlanen for nedbrud.'),
  });
  await repository.commit('2026-09-14', 'Et punkt mere');
  await expectClean(repository);
  site = await repository.build();
  const withLate = ['1.1 Datakatalog', '1.1a Beredskab', '1.2 Udbud af drift', '1.3 Personsag'];
  expect(await numbersOf(site)).toEqual(withLate);
  for (const path of ['index.html', 'beredskab/index.html', 'agenda.pdf']) {
    expect(await site.read(`${built}/${path}`), path).toMatch(/14\. september 2026/);
  }
  expect(await readEvent(site)).toMatchObject({ uid, sequence: 1 });
  expect(await site.read(`${built}/versions/1/index.html`)).not.toContain('Beredskab</');
  expect(await site.read(`${built}/index.html`)).toContain('versions/1/');
  await expectKept(site);

  // A withdrawn item keeps its number and says why.
  await edit(repository, `${at}/udbud.md`, (text) =>
    text.replace('order: 2', 'order: 2\nwithdrawn: Udbuddet er udskudt.'),
  );
  await repository.commit('2026-09-15', 'Udbuddet udgår');
  await expectClean(repository);
  site = await repository.build();
  expect(await numbersOf(site)).toEqual(withLate);
  for (const path of ['index.html', 'udbud/index.html', 'agenda.pdf']) {
    const text = await site.read(`${built}/${path}`);
    expect(text, path).toContain('Udbuddet er udskudt');
    expect(text, path).not.toContain('til foråret');
  }
  expect(await readEvent(site)).toMatchObject({ uid, sequence: 2 });
  await expectKept(site);

  // The closed item becomes open: its text is public from now on, and not before.
  await edit(repository, `${at}/personsag.md`, (text) => text.replace(/^closed: .*\n/m, ''));
  await repository.commit('2026-09-16', 'Punktet er åbent');
  site = await repository.build();
  for (const path of ['index.html', 'personsag/index.html', 'agenda.pdf', 'agenda.json']) {
    expect(await site.read(`${built}/${path}`), path).toContain('nøgleopbevaring');
  }
  expect(site.paths).toContain(`${built}/versions/3/index.html`);
  for (const version of [1, 2, 3]) {
    const text = await site.read(`${built}/versions/${version}/index.html`);
    expect(text, `version ${version}`).toContain('Personsag');
    expect(text, `version ${version}`).not.toContain('nøgleopbevaring');
  }
  const opened = await repository.dagsorden('diff', 'HEAD~1', '--format', 'json');
  expect(opened.stdout).toContain('personsag');

  // Another meeting is cancelled: it stays where it was and says so everywhere.
  await edit(repository, `content/${other}/index.md`, (text) => text.replace('status: published', 'status: cancelled'));
  await repository.commit('2026-09-16', 'Mødet i oktober er aflyst');
  site = await repository.build();
  for (const path of ['index.html', 'it-raadet/index.html', `${other}/index.html`, `${other}/plan/index.html`]) {
    expect(await site.read(path), path).toContain('Aflyst');
  }
  expect(await site.read(`${other}/agenda.pdf`)).toContain('Aflyst');
  expect(await readEvent(site, other)).toMatchObject({ sequence: 1, status: 'CANCELLED' });
  expect(await site.read('it-raadet/feed.xml')).toMatch(/aflyst/i);

  // Minutes: decisions come out, the agenda is still there.
  await edit(repository, `${at}/index.md`, () =>
    meeting(
      'minutes',
      'published: 2026-09-10\nchair: Direktøren\npresent: [Direktøren, Arkitekten]\nexcused: Juristen\n',
    ),
  );
  await edit(
    repository,
    `${at}/datakatalog.md`,
    (text) => `${text}\n## Beslutning\n\nRådet godkendte kataloget enstemmigt.\n`,
  );
  expect(await site.holding('enstemmigt')).toEqual([]);
  await repository.commit('2026-09-20', 'Referat');
  await expectClean(repository);
  site = await repository.build();
  const minutes = await site.read(`${built}/minutes.pdf`);
  for (const word of ['Referat', 'enstemmigt', 'Arkitekten', 'Juristen']) expect(minutes).toContain(word);
  const agenda = await site.read(`${built}/agenda.pdf`);
  expect(agenda).toContain('Dagsorden');
  expect(agenda).not.toContain('enstemmigt');
  for (const path of [`${built}/index.html`, `${built}/decisions/index.html`, 'it-raadet/decisions/index.html']) {
    expect(await site.read(path), path).toContain('enstemmigt');
  }
  expect(await readEvent(site)).toMatchObject({ uid });
  expect(await site.read('it-raadet/feed.xml')).toMatch(/referat/i);
  const index = JSON.parse(await site.read('meetings.json'));
  expect(JSON.stringify(index)).toContain('"minutes"');

  // The same repository gives the same bytes.
  const verified = await repository.dagsorden(
    'verify',
    'dist',
    '--rebuild',
    '--base-url',
    'https://moeder.example.org/',
  );
  expect(verified.status, verified.stdout + verified.stderr).toBe(0);
});
