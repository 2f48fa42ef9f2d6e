/*
 * One meeting from draft to minutes, as a real git repository: after every step the site is built and all its
 * documents are looked at. The steps are those of docs/how-to: review, publish, amend, close and open, write minutes.
 */
import { expect, test } from 'vitest';
import { openRepository } from './repository.ts';
import {
  at,
  built,
  closedLater,
  edit,
  expectClean,
  expectKept,
  expectWhole,
  item,
  meeting,
  numbersOf,
  other,
  readEvent,
  start,
} from './story.ts';

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

  // A deadline that is missed is told, and stops nothing.
  await edit(repository, `${at}/index.md`, () => meeting('published', 'published: 2026-09-14\n'));
  const late = await repository.dagsorden('check', '--lang', 'en');
  expect(late.status).toBe(0);
  expect(late.stdout).toContain('publication on 14 September 2026, expected 11 September 2026 at the latest');
  expect((await repository.dagsorden('check', '--strict')).status).toBe(1);

  // Publication: numbers are pinned, the agenda is everywhere, the closed item is its number, title and reason.
  await edit(repository, `${at}/index.md`, () => meeting('published', 'published: 2026-09-10\n'));
  const frozen = await repository.dagsorden('freeze', built);
  expect(frozen.status, frozen.stderr).toBe(0);
  expect(frozen.stdout.split('\n').filter(Boolean)).toHaveLength(5);
  const again = await repository.dagsorden('freeze', built);
  expect(again).toMatchObject({ status: 0, stdout: '' });
  await repository.commit('2026-09-10', 'Dagsordenen er udsendt');
  await expectClean(repository);
  site = await repository.build();
  await expectWhole(site);
  const published = ['1.1 Datakatalog', '1.2 Udbud af drift', '1.3 Personsag', '1.4 Lejemål i Havnegade'];
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
  const unpinned = await repository.dagsorden('check', '--lang', 'en');
  expect(unpinned.stdout).toContain("expected number: '1.1a' [would-renumber]");
  expect((await repository.dagsorden('freeze', built)).stdout).toContain('beredskab.md: number 1.1a');
  await repository.commit('2026-09-14', 'Et punkt mere');
  await expectClean(repository);
  site = await repository.build();
  await expectWhole(site);
  const withLate = ['1.1 Datakatalog', '1.1a Beredskab', ...published.slice(1)];
  expect(await numbersOf(site)).toEqual(withLate);
  for (const path of ['index.html', 'beredskab/index.html', 'agenda.pdf']) {
    expect(await site.read(`${built}/${path}`), path).toMatch(/14\. september 2026/);
  }
  expect(await readEvent(site)).toMatchObject({ uid, sequence: 1 });
  expect(await site.read(`${built}/versions/1/index.html`)).not.toContain('Beredskab</');
  expect(await site.read(`${built}/index.html`)).toContain('versions/1/');
  await expectKept(site);

  // What is deleted instead is told, and its number is not given away: neither the last one nor one between.
  await repository.git('switch', '--quiet', '--create', 'fejltagelse');
  await repository.remove(`${at}/lejemaal.md`);
  await repository.remove(`${at}/beredskab.md`);
  await repository.write({
    [`${at}/eventuelt.md`]: item('Eventuelt', 'order: 9\n', 'Intet.'),
    [`${at}/nedbrud.md`]: item('Nedbrud', 'order: 1.5\n', 'Intet.'),
  });
  const deleted = await repository.dagsorden('check', '--lang', 'en');
  expect(deleted.stdout.match(/deletion of item 1\.\w+ from a frozen agenda/g)).toEqual([
    'deletion of item 1.1a from a frozen agenda',
    'deletion of item 1.4 from a frozen agenda',
  ]);
  const mistaken = await repository.dagsorden('freeze', built);
  expect(mistaken.stdout).toMatch(/nedbrud\.md: number 1\.1b\n[\s\S]*eventuelt\.md: number 1\.5\n/);
  await repository.git('reset', '--quiet', '--hard');
  await repository.git('clean', '--quiet', '--force', 'content');
  await repository.git('switch', '--quiet', 'main');

  // A withdrawn item keeps its number and says why.
  await edit(repository, `${at}/udbud.md`, (text) =>
    text.replace('order: 2', 'order: 2\nwithdrawn: Udbuddet er udskudt.'),
  );
  await repository.commit('2026-09-15', 'Udbuddet udgår');
  await expectClean(repository);
  site = await repository.build();
  await expectWhole(site);
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
  await expectWhole(site);
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
  await expectWhole(site);
  for (const path of ['index.html', 'it-raadet/index.html', `${other}/index.html`, `${other}/plan/index.html`]) {
    expect(await site.read(path), path).toContain('Aflyst');
  }
  expect(await site.read(`${other}/agenda.pdf`)).toContain('Aflyst');
  expect(await readEvent(site, other)).toMatchObject({ sequence: 1, status: 'CANCELLED' });
  expect(await site.read('it-raadet/feed.xml')).toMatch(/aflyst/i);

  // Minutes: decisions come out, the agenda is still there.
  const whoCame = 'chair: Direktøren\npresent: [Direktøren, Arkitekten]\nexcused: Juristen\n';
  await edit(repository, `${at}/index.md`, (text) =>
    text.replace('status: published\n', `status: minutes\n${whoCame}held: { start: 10:05, end: 11:40 }\n`),
  );
  await edit(
    repository,
    `${at}/datakatalog.md`,
    (text) => `${text}\n## Beslutning\n\nRådet godkendte kataloget enstemmigt.\n`,
  );
  // At the meeting, an item that was open was dealt with behind closed doors.
  await edit(repository, `${at}/lejemaal.md`, (text) =>
    text.replace('order: 4', 'order: 4\nclosed: { title: Lejeaftale, reason: Punktet blev lukket på mødet. }'),
  );
  expect(await site.holding('enstemmigt')).toEqual([]);
  await repository.commit('2026-09-20', 'Referat');
  await expectClean(repository);
  site = await repository.build();
  await expectWhole(site);
  for (const text of closedLater) expect(await site.holding(text), text).toEqual([]);
  for (const path of ['minutes.pdf', 'agenda.pdf', '1.4/index.html', 'versions/1/index.html']) {
    expect(await site.read(`${built}/${path}`), path).toContain('Lejeaftale');
  }
  const minutes = await site.read(`${built}/minutes.pdf`);
  for (const word of ['Referat', 'enstemmigt', 'Arkitekten', 'Juristen', '10.05–11.40'])
    expect(minutes).toContain(word);
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
