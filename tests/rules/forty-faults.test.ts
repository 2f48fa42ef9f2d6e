import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sarifErrors } from '../reports/sarif-schema.ts';
import { runCli } from '../support/cli.ts';
import { siteIndex } from '../support/content.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/folders.ts';
import { expectedPlaces, faults, faultyFiles, soundFiles } from './forty-faults.ts';

type Json = ReadonlyArray<Record<string, unknown>>;

const english = { LC_ALL: 'C.UTF-8', GITHUB_STEP_SUMMARY: undefined };

async function check(args: readonly string[], env: Record<string, string | undefined> = english) {
  const cwd = await temporaryFolder();
  const files = Object.entries(faultyFiles()).map(([path, text]) => [`content/${path}`, text]);
  await writeFiles(cwd, Object.fromEntries(files));
  const outcome = await runCli(['check', ...args], { cwd, env });
  return { ...outcome, cwd };
}

test('there are forty faults, all different files', () => {
  expect(faults).toHaveLength(40);
  expect(new Set(faults.map(({ path }) => path)).size).toBe(40);
});

describe('forty faults give forty messages at their exact places', () => {
  test('as json', async () => {
    const { status, stdout, stderr } = await check(['--format', 'json']);
    expect([status, stderr]).toEqual([1, '']);
    const messages: Json = JSON.parse(stdout);
    const places = messages.map((one) => {
      return `${one['file']} ${one['rule']} ${one['line']}:${one['column']}:${one['endLine']}:${one['endColumn']}`;
    });
    expect(places.sort()).toEqual(expectedPlaces());
    const keys = ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'note'];
    for (const message of messages) expect(Object.keys(message)).toEqual(keys);
  });

  test('as text, with the line and a marker', async () => {
    const { status, stdout } = await check([]);
    expect(status).toBe(1);
    for (const place of expectedPlaces()) {
      const [file, rule, range = ''] = place.split(' ');
      const [line, column] = range.split(':');
      const head = stdout.split('\n').filter((one) => one.startsWith(`${file}:${line}:${column} `));
      expect(head, place).toHaveLength(1);
      expect(head[0]).toContain(`[${rule}]`);
    }
    expect(stdout).toContain('   4 | case: [SAG-2026, SAG-26]\n     |                  ^^^^^^\n');
    expect(stdout).toMatch(/\n\n\d+ errors and \d+ warnings\n$/);
  });

  test('as workflow commands of GitHub, with a summary', async () => {
    const summary = join(await temporaryFolder(), 'summary.md');
    const { stdout } = await check(['--format', 'github'], { ...english, GITHUB_STEP_SUMMARY: summary });
    const commands = stdout.trimEnd().split('\n');
    expect(commands).toHaveLength(40);
    const places = commands.map((command) => {
      const [, file, line, rule] =
        /^::(?:error|warning) file=([^,]*),line=(\d+),.*?title=([^:]*)::/.exec(command) ?? [];
      return `${file} ${rule} ${line}`;
    });
    const expected = expectedPlaces().map((place) => place.replace(/(\d+):\d+:\d+:\d+$/, '$1'));
    expect(places.sort()).toEqual(expected.sort());
    const [[, text = ''] = []] = Object.entries(await readFiles(join(summary, '..')));
    expect(text.match(/^\| (🔴|🟡) /gmu)).toHaveLength(40);
  });

  test('as code quality of GitLab', async () => {
    const { stdout } = await check(['--format', 'gitlab']);
    const issues: Json = JSON.parse(stdout);
    const places = issues.map(({ location, check_name }) => {
      const { path, positions } = Object(location);
      const { begin, end } = positions;
      return `${path} ${check_name} ${begin.line}:${begin.column}:${end.line}:${end.column}`;
    });
    expect(places.sort()).toEqual(expectedPlaces());
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(40);
  });

  test('as SARIF, valid by its schema', async () => {
    const { stdout } = await check(['--format', 'sarif']);
    const log = JSON.parse(stdout);
    expect(sarifErrors(log)).toEqual([]);
    const places = log.runs[0].results.map((result: Record<string, unknown>) => {
      const { artifactLocation, region } = Object(result)['locations'][0].physicalLocation;
      const { startLine, startColumn, endLine, endColumn } = region;
      return `${decodeURIComponent(artifactLocation.uri)} ${result['ruleId']} ${startLine}:${startColumn}:${endLine}:${endColumn}`;
    });
    expect(places.sort()).toEqual(expectedPlaces());
  });
});

describe('what is without faults gives no message', () => {
  let cache: string;
  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'dagsorden-forty-'));
  });
  afterAll(() => rm(cache, { recursive: true, force: true }));
  test('the files around the faults', async () => {
    const cwd = await temporaryFolder();
    const files = Object.entries({ 'index.md': siteIndex, ...soundFiles });
    await writeFiles(cwd, Object.fromEntries(files.map(([path, text]) => [`content/${path}`, text])));
    const { status, stdout, stderr } = await runCli(['check', '--strict'], { cwd, env: english });
    expect([status, stdout, stderr]).toEqual([0, '', 'No problems. Files: 4.\n']);
  });

  test.each([
    ['pretty', /^$/],
    ['json', /^\[\]\n$/],
    ['github', /^$/],
    ['gitlab', /^\[\]\n$/],
    ['sarif', /"results": \[\]/],
  ])('the sample site, as %s', async (format, expected) => {
    // Looked through once for all of them.
    const { status, stdout } = await runCli(['check', '--strict', '--format', format, '--cache', cache], {
      env: english,
    });
    expect(stdout).toMatch(expected);
    expect(status).toBe(0);
  });
});
