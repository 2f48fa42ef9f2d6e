/*
 * A year of one council, as a real git repository: meetings are planned, an agenda is published, amended and gets a late
 * item, minutes have votes and who was there, an item is postponed and goes on at the next meeting, which approves the
 * minutes; another meeting is called off, and the agenda of one goes out by itself at its moment. After every step, what readers get is looked at, and what they must not get yet.
 */
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument, pageText } from '../printed/document.ts';
import { type BuiltSite, openBuilt, openRepository, type Repository } from './repository.ts';
import { agendaOf, atTheMeeting, council, type Data, edit, first, published, second, written } from './year-story.ts';

const timed = 'havn/2026-04-09';

let repository: Repository;
let room: string;

/** The site of every step, by what was done. */
const sites: Record<string, BuiltSite> = {};

const at = (name: string): BuiltSite => {
  const site = sites[name];
  if (site === undefined) throw new Error(`no step ${name}`);
  return site;
};

const outputs: Record<string, string> = {};

async function run(name: string, ...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await repository.dagsorden(...args);
  expect(status, stderr).toBe(0);
  outputs[name] = stdout + stderr;
}

async function close(name: string, day: string, ...flags: string[]): Promise<void> {
  await repository.commit(day, name);
  const checked = await repository.dagsorden('check', '--strict');
  expect(checked.status, checked.stdout).toBe(0);
  await publish(name, ...(flags.length === 0 ? ['--no-pdf', '--no-search'] : flags));
}

async function publish(name: string, ...flags: string[]): Promise<void> {
  await repository.build(...flags);
  await rename(join(repository.folder, 'dist'), join(room, name));
  sites[name] = await openBuilt(join(room, name));
}

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'dagsorden-year-'));
  await mkdir(join(room, 'repository'));
  repository = await openRepository(join(room, 'repository'));
  await repository.write(council);
  const year = ['--from', '2026-01-01', '--to', '2026-06-30', '--start', '16:00', '--place', 'Toldboden'];
  await run('plan', 'new', 'meetings', 'havn', '--every', 'second thursday', ...year);
  await close('planned', '2025-12-01');

  for (const [title] of written) await run(title, 'new', 'item', first, title, '--section', 'sager');
  for (const [, path, text] of written) await repository.write({ [path]: text });
  await edit(repository, `content/${first}/index.md`, 'status: planned', published);
  await run('freeze', 'freeze', first);
  await close('published', '2026-01-02');

  await edit(repository, `content/${first}/ny-mole.md`, '40 meter', '60 meter');
  await close('amended', '2026-01-04');
  await run('diff', 'diff', 'HEAD~1', 'HEAD');

  const late = {
    title: 'Stormskade',
    fields: 'order: 15\nlate: 2026-01-06\n',
    body: '## Baggrund\n\nKajen er skadet.',
  };
  await repository.write({ [`content/${first}/stormskade.md`]: agendaOf(late) });
  await run('freeze late', 'freeze', first);
  await close('late', '2026-01-06');

  await atTheMeeting(repository);
  await close('minutes', '2026-01-12');

  await run('carried', 'new', 'meeting', 'havn', '2026-02-12', '--from', '2026-01-08');
  await edit(repository, `content/${second}/index.md`, 'status: planned', 'status: published\npublished: 2026-02-06');
  await run('freeze second', 'freeze', second);
  await edit(repository, 'content/havn/2026-03-12/index.md', 'status: planned', 'status: cancelled');
  await close('next', '2026-02-06');

  const approved = 'status: minutes\napproved: 2026-02-12\nsignatures: [Anna Lund, Bo Holm]';
  await edit(repository, `content/${first}/index.md`, 'status: minutes', approved);
  await close('approved', '2026-02-13', '--no-search', '--meeting', first, '--meeting', second);
  await run('extract', 'pdf', first, '--item', 'ny-mole', '-o', 'extract.pdf');

  await run('april', 'new', 'item', timed, 'Kystsikring', '--section', 'sager');
  const moment = 'status: draft\npublished: 2026-04-02T08:00';
  await edit(repository, `content/${timed}/index.md`, 'status: planned', moment);
  await close('waiting', '2026-03-25', '--no-pdf', '--no-search', '--now', '2026-04-02T05:59:59Z');
  await publish('due', '--no-pdf', '--no-search', '--now', '2026-04-02T06:00:00Z');
}, 240_000);
afterAll(() => rm(room, { recursive: true, force: true }));

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const page = async (step: string, path: string) => plain(await at(step).read(path));
const data = async (step: string, meeting: string) => JSON.parse(await at(step).read(`${meeting}/agenda.json`)) as Data;
const itemsOf = async (step: string, meeting: string) =>
  (await data(step, meeting)).sections.flatMap(({ items }) => items);
const events = async (step: string) =>
  new ICAL.Component(ICAL.parse(await at(step).read('havn/calendar.ics'))).getAllSubcomponents('vevent').map((one) => ({
    uid: String(one.getFirstPropertyValue('uid')),
    day: String(one.getFirstPropertyValue('dtstart')).slice(0, 10),
    status: String(one.getFirstPropertyValue('status')),
  }));

describe('planned', () => {
  test('the second Thursdays, without Ascension Day, which is told', async () => {
    expect(outputs['plan']).toContain('2026-05-14');
    const days = ['2026-01-08', '2026-02-12', '2026-03-12', '2026-04-09', '2026-06-11'];
    expect((await events('planned')).map(({ day }) => day).sort()).toEqual(days);
    expect(await page('planned', 'havn/plan/index.html')).toContain('Toldboden');
    expect(await page('planned', 'havn/index.html')).toMatch(/Torsdag den 8\. januar 2026.*kl\. 16\.00.*Planlagt/i);
    expect(await at('planned').read('feed.xml')).not.toContain('<entry>');
  });
});

describe('published', () => {
  test('the agenda with its numbers, and nothing of the minutes that were prepared', async () => {
    expect(outputs['freeze']).toMatch(/ny-mole\.md: number 1\n[\s\S]*badebro\.md: number 2\n[\s\S]*numbers 1 2/);
    expect((await itemsOf('published', first)).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Ny mole',
      '2 Badebro',
    ]);
    for (const step of ['published', 'amended', 'late']) {
      for (const secret of ['vogterhus', 'Indhent tilbud', 'Molen bygges', 'havn/votes', 'havn/actions', 'Gæsten']) {
        expect(await at(step).holding(secret), `${step}: ${secret}`).toEqual([]);
      }
      expect((await itemsOf(step, first)).flatMap(({ votes, actions }) => [...votes, ...actions])).toEqual([]);
    }
    expect(await at('published').read('feed.xml')).toContain(`${first}/`);
  });

  test('an amendment is a version, and diff tells it', async () => {
    expect(outputs['diff']).toContain('Ny mole');
    expect(outputs['diff']).toMatch(/40.*60/s);
    expect(await page('amended', `${first}/index.html`)).toContain('60 meter');
    expect(await page('amended', `${first}/versions/1/index.html`)).toContain('40 meter');
    expect(await page('amended', `${first}/index.html`)).toMatch(/ændret/i);
    expect(await at('amended').read('havn/feed.xml')).toContain('ændret');
  });

  test('a late item takes a letter, and nothing that was printed moves', async () => {
    expect(outputs['freeze late']).toContain('stormskade.md: number 1a');
    expect((await itemsOf('late', first)).map(({ number }) => number)).toEqual(['1', '1a', '2']);
    expect(await page('late', `${first}/stormskade/index.html`)).toContain('6. januar 2026');
    expect(await at('late').read(`${first}/versions/2/index.html`)).not.toContain('Stormskade</');
    expect(await at('late').read('havn/items.csv')).toContain('1a,Stormskade');
  });
});

describe('minutes', () => {
  test('votes, as tables, as data and for spreadsheets', async () => {
    const shown = await page('minutes', 'havn/votes/index.html');
    expect(shown).toMatch(/Ændringsforslag om vogterhus – Forkastet .*For 1 Bo Holm .*Imod 2 Anna Lund, Gæsten/);
    expect(await at('minutes').read('havn/votes/2026.csv')).toContain('Ændringsforslag om vogterhus,1,2,,,rejected');
    const [mole] = await itemsOf('minutes', first);
    expect(mole?.votes.map(({ result }) => result)).toEqual(['fail', 'pass']);
  });

  test('who was there, from when, and for whom', async () => {
    expect(await page('minutes', `${first}/index.html`)).toMatch(
      /Bo Holm \(fra kl\. 16\.10\).*stedfortræder for Carla/,
    );
    const csv = await at('minutes').read('havn/attendance/2026.csv');
    expect(csv).toContain('Gæsten');
    expect(csv.split('\r\n').filter((line) => line.includes('Carla Friis'))).not.toEqual([]);
  });

  test('what is to be done, and that nobody has approved them yet', async () => {
    expect(await page('minutes', 'havn/actions/index.html')).toMatch(/Åbne .*Indhent tilbud .*Afsluttede .*Ring til/);
    expect(await page('minutes', `${first}/index.html`)).toContain('Referatet er ikke godkendt endnu.');
    expect(await page('minutes', 'havn/decisions/index.html')).toContain('Molen bygges');
  });
});

describe('the next meeting', () => {
  test('goes on with what was postponed, and both lead to each other', async () => {
    expect(outputs['carried']).toContain('badebro.md');
    expect((await itemsOf('next', second)).map(({ title }) => title)).toContain('Badebro');
    expect(await page('next', `${second}/index.html`)).toContain('Indhent tilbud');
    const [, , badebro] = await itemsOf('next', first);
    expect(badebro).toMatchObject({ postponed: '2026-02-12', result: 'postponed' });
    expect(badebro?.continuedBy).toMatchObject([{ meeting: '2026-02-12', item: 'badebro' }]);
    expect(await page('next', `${first}/badebro/index.html`)).toMatch(/Udsat til mødet den 12\. februar 2026/);
    expect(await page('next', `${second}/badebro/index.html`)).toMatch(/Fortsat fra: pkt\. 2 på mødet den 8\. januar/);
  });

  test('approves the minutes, both ways', async () => {
    expect(await page('approved', `${first}/index.html`)).not.toContain('ikke godkendt');
    expect(await page('approved', `${first}/index.html`)).toMatch(/Godkendt 12\. februar 2026/);
    expect(await page('approved', `${second}/index.html`)).toMatch(/Godkendte referater mødet den 8\. januar 2026/);
    expect(await data('approved', first)).toMatchObject({ meeting: { approved: { date: '2026-02-12' } } });
  });

  test('a meeting that is called off stays in lists and calendars, and says so', async () => {
    expect(await page('next', 'havn/index.html')).toMatch(/12\. marts 2026.*Aflyst/);
    const [before, after] = [await events('planned'), await events('next')];
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.filter(({ status }) => status === 'CANCELLED').map(({ day }) => day)).toEqual(['2026-03-12']);
  });
});

describe('at its moment', () => {
  const traces = async (step: string) => {
    const files = [
      'havn/index.html',
      'feed.xml',
      'sitemap.xml',
      'meetings.json',
      'havn/items.csv',
      'havn/plan/index.html',
    ];
    const texts = await Promise.all(files.map(async (file) => [file, await at(step).read(file)] as const));
    return texts.filter(([, text]) => /Kystsikring|2026-04-09\/kystsikring/i.test(text)).map(([file]) => file);
  };

  test('an agenda goes out at the first build after it, and nothing of it before', async () => {
    expect(await traces('waiting')).toEqual([]);
    await expect(at('waiting').read(`${timed}/kystsikring/index.html`)).rejects.toThrow();
    expect(await traces('due')).toEqual(expect.arrayContaining(['feed.xml', 'sitemap.xml', 'havn/items.csv']));
    expect(await itemsOf('due', timed)).toMatchObject([{ number: '1', title: 'Kystsikring' }]);
    expect(await data('due', timed)).toMatchObject({ meeting: { status: 'published' } });
  });
});

describe('on paper', () => {
  test('the minutes hold the votes, who was there, and lines to sign; the agenda is what it was', async () => {
    const minutes = await at('approved').read(`${first}/minutes.pdf`);
    for (const part of ['Referat 2026', 'vogterhus', 'Gæsten', 'Molen bygges', 'Indhent tilbud', 'Underskrifter']) {
      expect(minutes).toContain(part);
    }
    expect(minutes).toContain('12. februar 2026');
    expect(minutes).not.toContain('ikke godkendt');
    const agenda = await at('approved').read(`${first}/agenda.pdf`);
    expect(agenda).toContain('Ny mole');
    expect(agenda).not.toMatch(/vogterhus|Gæsten|Molen bygges|Indhent tilbud/);
  });

  test('an extract has one item with its decision, and no other', async () => {
    const { pages } = await openDocument(join(repository.folder, 'extract.pdf'));
    const text = pages.map(pageText).join('\n');
    expect(text).toContain('Udskrift af referatet');
    expect(text).toContain('Molen bygges');
    expect(text).not.toMatch(/Badebro|Stormskade/);
  });
});
