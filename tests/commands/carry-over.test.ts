/* `new meeting --from`: what a meeting takes over from an earlier one. */
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { councilIndex, item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const minutes = '---\ndate: 2026-09-17\nstart: 10:00\nstatus: minutes\n---\n';

async function project(more: Record<string, string>) {
  const cwd = await temporaryFolder();
  const files = siteWith({ 'it/index.md': councilIndex, 'it/2026-09-17/index.md': minutes, ...more });
  await writeFiles(cwd, Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const run = (...args: string[]) => runCli(args, { cwd });
  return {
    cwd,
    run,
    carry: (day = '2026-10-08', from = '2026-09-17') => run('new', 'meeting', 'it', day, '--from', from),
    read: async () => readFiles(cwd),
  };
}

const pathsOf = (stdout: string) => stdout.trim().split('\n').filter(Boolean);
const kombit = item(
  'Kombit-aftalen',
  "case: 24/0010\nresponsible: [Chefen for it]\npostponed: 2026-10-08\nnumber: '2.1'\nresult: postponed\nmover: Ane\nattachments: [{ title: Aftalen, file: bilag/aftale.pdf }]\n",
  `
## Baggrund

Se [bilaget](bilag/aftale.pdf), [mere](https://example.org/a?b), [](andet.md), [](nabo.md) og [noten][n].[^1]

![Et diagram](<mit diagram.png> "bilag/aftale.pdf")

## Beslutning

Udsat efter hemmelig drøftelse.[^2]

### Bemærkninger

Mindretallet udtalte sig hemmeligt.

## Sagsfremstilling

Teksten går videre.

> ## Beslutning
> Hemmelig i et citat.

[n]: noter/n.pdf
[h]: noter/hemmelig.pdf
[^1]: Første note.
[^2]: Hemmelig note.
`,
);

test('an item that was postponed comes along, without what was decided and with links that lead where they led', async () => {
  const { carry, read, run } = await project({
    'it/2026-09-17/kombit.md': kombit,
    'it/2026-09-17/nabo.md': item('Nabo', 'postponed: 2026-10-08\n'),
    'it/2026-09-17/andet.md': item('Andet'),
    'it/2026-09-17/bilag/aftale.pdf': '%PDF-1.4\n',
    'it/2026-09-17/noter/n.pdf': '%PDF-1.4\n',
    'it/2026-09-17/noter/hemmelig.pdf': '%PDF-1.4\n',
    'it/2026-09-17/mit diagram.png': '',
  });
  const { status, stdout, stderr } = await carry();
  expect({ status, paths: pathsOf(stdout) }).toEqual({
    status: 0,
    paths: ['index', 'kombit', 'nabo'].map((name) => `content/it/2026-10-08/${name}.md`),
  });
  expect(stderr).toContain('it/2026-10-08/kombit.md: carried over from 2026-09-17.');
  const text = (await read())['content/it/2026-10-08/kombit.md'] ?? '';
  expect(text).not.toMatch(/hemmelig|Beslutning|result|mover|number|postponed/i);
  expect(text).toContain('continues: 2026-09-17/kombit\n');
  expect(text).toContain('case: 24/0010\n');
  expect(text).toContain('file: ../2026-09-17/bilag/aftale.pdf');
  expect(text).toContain('[bilaget](../2026-09-17/bilag/aftale.pdf), [mere](https://example.org/a?b)');
  expect(text).toContain('[](../2026-09-17/andet.md), [](nabo.md) og [noten][n].[^1]');
  expect(text).toContain('![Et diagram](<../2026-09-17/mit diagram.png> "bilag/aftale.pdf")');
  expect(text).toContain('[n]: ../2026-09-17/noter/n.pdf');
  expect(text).toContain('[^1]: Første note.');
  expect(text).toContain('Teksten går videre.');
  const checked = await run('check', '--format', 'json', 'content/it/2026-10-08');
  const found = JSON.parse(checked.stdout) as Array<{ severity: string; rule: string }>;
  expect(found.filter(({ severity }) => severity === 'error').filter(({ rule }) => !/image|file/.test(rule))).toEqual(
    [],
  );
});

test('what is postponed to another meeting stays, and is told; a result without a day comes along', async () => {
  const { carry } = await project({
    'it/2026-09-17/a.md': item('A', 'postponed: 2026-11-19\n'),
    'it/2026-09-17/b.md': item('B', 'result: postponed\n'),
    'it/2026-09-17/c.md': item('C', 'result: adopted\n'),
    'it/2026-09-17/d.md': item('D', 'postponed: 2026-10-08-ekstra\n'),
  });
  const { stdout, stderr } = await carry();
  expect(pathsOf(stdout)).toEqual(['content/it/2026-10-08/index.md', 'content/it/2026-10-08/b.md']);
  expect(stderr).toContain('content/it/2026-09-17/a.md is postponed to 2026-11-19, not to this meeting');
  expect(stderr).toContain('content/it/2026-09-17/d.md is postponed to 2026-10-08-ekstra');
});

test('sub-items come along, but those that were done with', async () => {
  const { carry, read } = await project({
    'it/2026-09-17/a.md': item('A', 'postponed: 2026-10-08\n'),
    'it/2026-09-17/a1.md': item('A1', 'under: a\n'),
    'it/2026-09-17/a2.md': item('A2', 'under: a\nresult: adopted\n'),
    'it/2026-09-17/b.md': item('B'),
    'it/2026-09-17/b1.md': item('B1', 'under: b\npostponed: 2026-10-08\n'),
  });
  const { stdout, stderr } = await carry();
  expect(pathsOf(stdout).map((path) => path.split('/').at(-1))).toEqual(['index.md', 'a.md', 'a1.md', 'b1.md']);
  const files = await read();
  expect(files['content/it/2026-10-08/a1.md']).toContain('under: a\n');
  expect(files['content/it/2026-10-08/b1.md']).not.toContain('under');
  expect(stderr).toContain('b1.md was a sub-item of b, which is not carried over.');
});

describe('what is still to be done', () => {
  const site = {
    'it/2026-09-17/havn.md': item(
      'Havnen',
      'actions:\n  - { what: Indhent *tre* tilbud, who: Havnechefen, due: 2026-10-01 }\n  - { what: Gjort, who: X, done: true }\n',
    ),
    'it/2026-09-17/loen.md': item(
      'Hemmelig lønsag',
      'closed: true\nactions:\n  - { what: Opsig hemmelig aftale, who: Direktøren }\n',
    ),
  };

  test('is an item of its own; what closed items say of it is a closed one', async () => {
    const { carry, read, run } = await project(site);
    const { stdout, stderr } = await carry();
    expect(pathsOf(stdout).map((path) => path.split('/').at(-1))).toEqual([
      'index.md',
      'opfoelgning.md',
      'opfoelgning-lukket.md',
    ]);
    expect(stderr).toContain('opfoelgning.md: what is still to be done after 2026-09-17, 1 in all.');
    const files = await read();
    const open = files['content/it/2026-10-08/opfoelgning.md'] ?? '';
    expect(open).toContain(
      '- Indhent \\*tre\\* tilbud (Havnechefen, frist 1. oktober 2026), [](../2026-09-17/havn.md)',
    );
    expect(open).not.toMatch(/hemmelig|Gjort|Direktøren|loen/i);
    const closed = files['content/it/2026-10-08/opfoelgning-lukket.md'] ?? '';
    expect(closed).toContain('\nclosed: true\n');
    expect(closed).toContain('Opsig hemmelig aftale (Direktøren), [](../2026-09-17/loen.md)');
    const [index] = pathsOf(stdout);
    expect(files[index ?? '']).toContain('status: draft');
    expect((await run('check')).status).toBe(0);
  });

  test('is shown to the public without anything closed, once the agenda is out', async () => {
    const { cwd, carry, run } = await project(site);
    await carry();
    await writeFiles(cwd, {
      'content/it/2026-10-08/index.md': '---\ndate: 2026-10-08\nstart: 10:00\nstatus: published\n---\n',
    });
    const built = await run('build', '--no-pdf');
    expect(built.status, built.stdout + built.stderr).toBe(0);
    const files = await readFiles(`${cwd}/dist`);
    expect(files['it/2026-10-08/opfoelgning/index.html']).toContain('Indhent *tre* tilbud');
    for (const [path, text] of Object.entries(files)) expect(`${path} ${text}`).not.toMatch(/hemmelig/i);
  });

  test('is told where its minutes are not out', async () => {
    const { carry } = await project({ ...site, 'it/2026-09-17/index.md': minutes.replace('minutes', 'published') });
    expect((await carry()).stderr).toContain(
      'opfoelgning.md says what the minutes of 2026-09-17 say: publish those first',
    );
  });
});

test('a closed item stays closed, with its public title, reason and words', async () => {
  const { cwd, carry, read, run } = await project({
    'it/2026-09-17/loen.md': item(
      'Hemmelig lønsag',
      'postponed: 2026-10-08\nclosed: { title: En personalesag, reason: Forvaltningsloven }\npublic: [Rådhuset]\n',
      '\nHemmelig tekst om Rådhuset.\n',
    ),
  });
  expect((await carry()).stderr).toContain('loen.md: carried over from 2026-09-17, closed as it was there.');
  const text = (await read())['content/it/2026-10-08/loen.md'] ?? '';
  expect(text).toMatch(/closed:\n {2}title: En personalesag\n {2}reason: Forvaltningsloven\npublic:\n {2}- Rådhuset\n/);
  await writeFiles(cwd, {
    'content/it/2026-10-08/index.md': '---\ndate: 2026-10-08\nstart: 10:00\nstatus: published\n---\n',
  });
  expect((await run('build', '--no-pdf')).status).toBe(0);
  const files = Object.entries(await readFiles(`${cwd}/dist`));
  for (const [path, built] of files) expect(`${path} ${built}`).not.toMatch(/hemmelig/i);
});

test('a meeting that is planned takes over too, and what is there stays', async () => {
  const planned = '---\ndate: 2026-10-08\nstatus: planned\n---\n';
  const { carry, read } = await project({
    'it/2026-09-17/a.md': item('A', 'postponed: 2026-10-08\n'),
    'it/2026-09-17/b.md': item('B', 'postponed: 2026-10-08\n'),
    'it/2026-10-08/index.md': planned,
    'it/2026-10-08/a.md': item('Egen A'),
  });
  const { status, stdout, stderr } = await carry();
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'content/it/2026-10-08/b.md\n' });
  expect(stderr).toContain('it/2026-10-08/a.md exists already and stays as it is.');
  expect(stderr).toContain('it/2026-10-08/index.md exists already and stays as it is.');
  const files = await read();
  expect(files['content/it/2026-10-08/index.md']).toBe(planned);
  expect(files['content/it/2026-10-08/a.md']).toContain('Egen A');
  expect(await carry()).toMatchObject({ status: 0, stdout: '' });
});

test.each([
  ['a meeting that is none', '2026-09-18', /no meeting it\/2026-09-18/],
  ['a later one', '2026-12-01', /is not before 2026-10-08/],
  ['one of another council', 'andet/2026-09-01', /another council/],
])('exit status 2, and nothing is written, for %s', async (_, from, message) => {
  const { carry, read } = await project({
    'it/2026-12-01/index.md': '---\ndate: 2026-12-01\nstatus: planned\n---\n',
    'andet/index.md': councilIndex.replace('It-rådet', 'Andet'),
    'andet/2026-09-01/index.md': minutes.replace('2026-09-17', '2026-09-01'),
  });
  const before = await read();
  const { status, stderr } = await carry('2026-10-08', from);
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(await read()).toEqual(before);
});

test('nothing to take over is told', async () => {
  const { carry } = await project({});
  expect((await carry('2026-10-08', 'content/it/2026-09-17')).stderr).toContain(
    'Nothing of content/it/2026-09-17/index.md',
  );
});
