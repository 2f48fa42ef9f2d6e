/* A council that has met for years: no page grows with every meeting, and nothing is out of reach. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, siteIndex } from '../support/content.ts';
import { type Files, readFiles, writeFiles } from '../support/folders.ts';

let cwd: string;
let files: Files;

const years = ['2023', '2024', '2025', '2026'];
const days = Array.from({ length: 24 }, (_, index) => {
  const month = String(Math.floor(index / 2) + 1).padStart(2, '0');
  return `${month}-${index % 2 === 0 ? '04' : '18'}`;
});
const dates = years.flatMap((year) => days.map((day) => `${year}-${day}`));

const meetings = Object.fromEntries(
  dates.flatMap((date) => [
    [`it/${date}/index.md`, `---\ndate: ${date}\nstart: 10:00\nstatus: minutes\n---\n`],
    [`it/${date}/drift.md`, item('Driften', "case: '26/17'\n", `\n## Beslutning\n\nTiltrådt den ${date}.\n`)],
  ]),
);
// A council that has not met often, beside it.
const few = {
  'faa/index.md': councilIndex.replace('It-rådet', 'Fårådet'),
  'faa/2026-02-03/index.md': '---\ndate: 2026-02-03\nstart: 10:00\nstatus: minutes\n---\n',
  'faa/2026-02-03/sag.md': item('Sagen', "case: '26/18'\n", '\n## Beslutning\n\nTiltrådt.\n'),
};

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dagsorden-test-'));
  await writeFiles(join(cwd, 'content'), { 'index.md': siteIndex, 'it/index.md': councilIndex, ...meetings, ...few });
  const { status, stderr } = await runCli(['build', '--no-pdf', '--no-search'], { cwd });
  expect(status, stderr).toBe(0);
  files = await readFiles(join(cwd, 'dist'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const pages = (pattern: RegExp) => Object.keys(files).filter((path) => pattern.test(path));
const count = (page: string, text: RegExp) => (files[page] ?? '').match(text)?.length ?? 0;

test('every year of meetings, decisions and a case has a page of its own, with all that is of it', () => {
  for (const year of years) {
    expect(count(`it/${year}/index.html`, /class="meeting-day"/g)).toBe(24);
    expect(count(`it/decisions/${year}/index.html`, /Tiltrådt den/g)).toBe(24);
    expect(count(`case/26-17/${year}/index.html`, /Tiltrådt den/g)).toBe(24);
  }
});

test('the first pages show what is new, and lead to every year', () => {
  expect(count('it/index.html', /class="meeting-day"/g)).toBe(24);
  expect(count('it/decisions/index.html', /Tiltrådt den 2026/g)).toBe(24);
  expect(count('it/decisions/index.html', /Tiltrådt den/g)).toBe(24);
  expect(count('case/26-17/index.html', /Tiltrådt den/g)).toBe(24);
  for (const year of years) {
    expect(files['it/index.html']).toContain(`<a href="${year}/">${year}</a>`);
    const current = year === '2026' ? ' aria-current="page"' : '';
    for (const page of ['it/decisions/index.html', 'case/26-17/index.html']) {
      expect(files[page]).toContain(`<a href="${year}/"${current}>${year}</a>`);
    }
  }
});

test('a council that has met once, and a case with one item, have no pages of years', () => {
  expect(pages(/^faa\/(\d{4}|decisions\/\d{4})\//)).toEqual([]);
  expect(pages(/^case\/26-18\//)).toEqual(['case/26-18/index.html']);
  expect(files['faa/index.html']).not.toContain('class="years"');
});
