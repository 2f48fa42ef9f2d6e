import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';

const env = { LC_ALL: 'C.UTF-8' };
const folder = 'content/it/2026-09-17';

async function write() {
  const cwd = await temporaryFolder();
  const files = Object.entries(siteWith()).map(([path, text]) => [`content/${path}`, text]);
  await writeFiles(cwd, {
    ...Object.fromEntries(files),
    [`${folder}/a.md`]: item('A', '', '\n[her](https://a.dk)\n'),
    [`${folder}/b.md`]: item('B', '', '\n# Titel\n'),
  });
  return cwd;
}

async function check(...args: string[]) {
  const cwd = await write();
  const before = await readFiles(cwd);
  const outcome = await runCli(['check', ...args], { cwd, env });
  expect(await readFiles(cwd)).toEqual(before);
  return outcome;
}

describe('check', () => {
  test('tells problems on stdout, and fails for errors', async () => {
    const { status, stdout, stderr } = await check();
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(`${folder}/a.md:6:1 warning`);
    expect(stdout).toContain(`${folder}/b.md:6:1 error`);
    expect(stdout).toContain('1 error and 1 warning\n');
  });

  test('reports only on paths', async () => {
    const { status, stdout } = await check(`./${folder}/a.md`);
    expect(status).toBe(0);
    expect(stdout).not.toContain('b.md');
    expect(stdout).toContain('1 warning\n');
    expect((await check(`${folder}/`)).stdout).toContain('1 error and 1 warning\n');
  });

  test('--strict fails for warnings', async () => {
    expect((await check('--strict', `${folder}/a.md`)).status).toBe(1);
  });

  test('says where there is nothing to say', async () => {
    const { status, stdout, stderr } = await check('content/index.md');
    expect([status, stdout, stderr]).toEqual([0, '', 'No problems. Files: 1.\n']);
  });

  test('--external asks the addresses on the web, and tells so', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/svar`;
    const cwd = await write();
    await writeFiles(cwd, { [`${folder}/c.md`]: item('C', '', `\nSe [svaret](${url}).\n`) });
    const { status, stdout, stderr } = await runCli(['check', '--external', `${folder}/c.md`], { cwd, env });
    expect(status).toBe(0);
    expect(stdout).toContain(`${folder}/c.md:6:4 warning Unexpected address ${url}, which does not answer (404)`);
    expect(stderr).toContain(`Asking ${url}`);
  });

  test('--lang da', async () => {
    expect((await check('--lang', 'da')).stdout).toContain('1 fejl og 1 advarsel\n');
  });

  test.each([
    [['nowhere'], 'nowhere is not in the content'],
    [['--format', 'xml'], 'pretty, json, github, gitlab, sarif'],
  ])('wrong usage: %j', async (args, sentence) => {
    const { status, stdout, stderr } = await check(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});
