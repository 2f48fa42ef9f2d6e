/* OParl 1.1: a small meeting in every detail, and a collection in the shape of a city's. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeMeeting, makeOrganizations } from '../../scripts/make-oparl.ts';
import { runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const site = '---\ntitle: Sitzungen\norganization: Stadt\nlanguage: de\ntimezone: Europe/Berlin\n---\n';
const of = (name: string) => `https://schema.oparl.org/1.1/${name}`;

async function importData(data: unknown, ...more: string[]) {
  const cwd = await temporaryFolder();
  await writeFiles(cwd, { 'content/index.md': site, 'data.json': JSON.stringify(data) });
  const outcome = await runCli(['import', 'data.json', ...more], { cwd });
  return { cwd, outcome, files: await readFiles(join(cwd, 'content')) };
}

const council = { id: 'org:1', type: of('Organization'), name: 'Gemeinderat' };
const meeting = (more: Record<string, unknown>) => ({
  id: 'meeting:1',
  type: of('Meeting'),
  name: 'Gemeinderat (öffentlich)',
  organization: ['org:1'],
  start: '2024-11-20T16:30:00+01:00',
  end: '2024-11-20T00:00:00+01:00',
  created: '2024-11-01T10:00:00+01:00',
  location: { description: 'Ratssaal' },
  ...more,
});
const item = (id: number, more: Record<string, unknown>) => ({
  id: `item:${id}`,
  type: of('AgendaItem'),
  order: id,
  public: true,
  ...more,
});

test('numbers, results, papers and files of a meeting, and what is not public is closed', async () => {
  const file = { id: 'file:1', type: of('File'), name: 'Vorlage', accessUrl: 'https://oparl.example.org/1.pdf' };
  const { outcome, files } = await importData([
    council,
    { id: 'paper:1', type: of('Paper'), reference: '2024/1234', mainFile: file },
    { id: 'consultation:1', type: of('Consultation'), paper: 'paper:1' },
    meeting({
      agendaItem: [
        item(1, {
          number: 'Ö 1',
          name: 'Haushalt\n2025',
          result: 'mehrheitlich zugestimmt',
          consultation: 'consultation:1',
        }),
        item(2, { number: 'Ö 1.1', name: 'Antrag A', result: 'teilweise zugestimmt', auxiliaryFile: [file] }),
        item(3, { number: 'N 2', name: 'Grundstück', public: false }),
        item(4, { number: 'Ö 3', name: 'Gelöscht', deleted: true }),
      ],
    }),
  ]);
  expect(outcome).toMatchObject({ status: 0 });
  expect(files['gemeinderat/index.md']).toBe(
    '---\nname: Gemeinderat\nsections:\n  - id: public\n    title: Öffentlicher Teil\n  - id: closed\n    title: Nichtöffentlicher Teil\nnumbering: flat\n---\n',
  );
  expect(files['gemeinderat/2024-11-20/index.md']).toBe(
    '---\ndate: 2024-11-20\nstart: 16:30\nplace: Ratssaal\nstatus: minutes\npublished: 2024-11-01\n---\n',
  );
  expect(files['gemeinderat/2024-11-20/haushalt-2025.md']).toBe(
    "---\ntitle: Haushalt 2025\nsection: public\norder: 10\ncase:\n  - 2024/1234\nattachments:\n  - title: Vorlage\n    url: https://oparl.example.org/1.pdf\nnumber: '1'\nresult: adopted\n---\n\n## Beschluss\n\nmehrheitlich zugestimmt\n",
  );
  const part = files['gemeinderat/2024-11-20/antrag-a.md'] ?? '';
  expect(part).toContain('\nunder: haushalt-2025\n');
  expect(part).not.toContain('\nresult:');
  expect(files['gemeinderat/2024-11-20/grundstueck.md']).toContain('\nclosed: true\n');
  expect(Object.keys(files).some((name) => name.includes('geloescht'))).toBe(false);
});

test('a meeting without an agenda is planned, one that was called off is cancelled, one without a date is told', async () => {
  const { outcome, files } = await importData([
    council,
    meeting({ id: 'meeting:1' }),
    meeting({ id: 'meeting:2', start: '2024-12-01T17:00:00+01:00', cancelled: true }),
    meeting({ id: 'meeting:3', start: undefined, name: 'Ohne Tag' }),
  ]);
  expect(files['gemeinderat/2024-11-20/index.md']).toContain('\nstatus: planned\n');
  expect(files['gemeinderat/2024-12-01/index.md']).toContain('\nstatus: cancelled\n');
  expect(outcome.stderr).toContain('- A meeting without a date was left out: Ohne Tag\n');
});

test('a meeting of which there are only files took place: what they are called is no draft that nobody may see', async () => {
  const file = { id: 'file:1', type: of('File'), name: 'TOP 4 Kita', accessUrl: 'https://oparl.example.org/1.pdf' };
  const { cwd, files } = await importData([council, meeting({ auxiliaryFile: [file] })]);
  expect(files['gemeinderat/2024-11-20/index.md']).toContain('\nstatus: minutes\n');
  expect((await runCli(['build', '--no-pdf', '--no-search'], { cwd })).status).toBe(0);
  expect((await readFiles(join(cwd, 'dist')))['gemeinderat/2024-11-20/index.html']).toContain('Kita</a>');
});

test('numbers that stand twice, and items that only their sub-items tell of', async () => {
  const { outcome, files } = await importData([
    council,
    meeting({
      agendaItem: [
        item(1, { number: '2', name: 'Zweite' }),
        item(2, { number: '1.1', name: 'Erste' }),
        item(3, { number: '2', name: 'Zweite' }),
        item(4, { number: '', name: 'Hinweis' }),
        item(5, { number: '3.0.1', name: 'Dritte' }),
      ],
    }),
  ]);
  expect(outcome.stderr).toContain('- The number 2 stands twice in a meeting: the second item is 2a: Zweite\n');
  expect(outcome.stderr).toContain(
    '- An item that only its sub-items tell of has its number as its title: Tagesordnungspunkt 1\n',
  );
  expect(outcome.stderr).not.toContain('error');
  expect(files['gemeinderat/2024-11-20/erste.md']).toContain('\nunder: tagesordnungspunkt-1\n');
  expect(files['gemeinderat/2024-11-20/zweite-2.md']).toContain(
    "title: Zweite\nsection: public\norder: 40\nnumber: '2a'\n",
  );
  expect(files['gemeinderat/2024-11-20/hinweis.md']).toContain('\nnumber: false\n');
  expect(outcome.stderr).toContain('- 3.0.1 is no number that an item can have: it stands in the title: Dritte\n');
  expect(files['gemeinderat/2024-11-20/3-0-1-dritte.md']).toContain(
    'title: 3.0.1 Dritte\nsection: public\norder: 60\nnumber: false\n',
  );
});

test('data that is none, or is cut short, is told', async () => {
  expect((await importData({ meetings: [] })).outcome).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('holds no meetings of OParl 1.1'),
  });
  const cwd = await temporaryFolder();
  await writeFiles(cwd, { 'content/index.md': site, 'data.json': '[{"id":' });
  expect(await runCli(['import', 'data.json'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is no JSON that can be read'),
  });
});

test('a collection is imported as a whole, checked without an error, and built', async () => {
  const cwd = await temporaryFolder();
  await writeFiles(cwd, { 'content/index.md': site });
  await mkdir(join(cwd, 'oparl'));
  await writeFile(join(cwd, 'oparl/organizations.json'), JSON.stringify(makeOrganizations()));
  for (let index = 0; index < 60; index += 1) {
    await writeFile(join(cwd, `oparl/meeting-${index}.json`), JSON.stringify(makeMeeting(index)));
  }
  const { status, stdout, stderr } = await runCli(['import', 'oparl'], { cwd });
  expect({ status, errors: stderr.match(/ error .*/g) }).toEqual({ status: 0, errors: null });
  expect(stdout.trim().split('\n').length).toBeGreaterThan(300);
  expect(await runCli(['build', '--no-pdf', '--no-search'], { cwd })).toMatchObject({ status: 0 });
});
