import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { readFiles, temporaryFolder } from '../support/folders.ts';

/** The sample, and the closed text that belongs to it, as a private repository would hold it. */
const roots = ['content', 'tests/fixtures/sample-private'];

async function build(used: readonly string[], ...flags: string[]) {
  const out = join(await temporaryFolder(), 'site');
  const content = used.flatMap((root) => ['--content', root]);
  const { status, stderr } = await runCli(['build', '--no-pdf', '--no-search', ...content, '--out', out, ...flags], {
    cwd: repository,
  });
  expect(stderr).toMatch(/Built \d+ meetings/);
  expect(status).toBe(0);
  return readFiles(out);
}

describe('closed text in a root that is laid over the public one', () => {
  test('changes nothing of the public site', async () => {
    const [alone, laidOver] = [await build(roots.slice(0, 1)), await build(roots)];
    expect(Object.keys(laidOver)).toEqual(Object.keys(alone));
    for (const [path, text] of Object.entries(alone)) expect(laidOver[path], path).toBe(text);
    expect(alone['it-arkitekturraadet/2026-09-17/2.4/index.html']).toContain(
      'Orientering om en gennemført sikkerhedstest',
    );
  });

  test('is there for internal readers, at the same number', async () => {
    const site = await build(roots, '--audience', 'internal');
    const page = site['it-arkitekturraadet/2026-09-17/index.html'];
    expect(page).toContain('Resultater af sikkerhedstesten af Fælles Integrationslag');
    expect(page).toContain('Testen har givet 14 anmærkninger');
    expect(page).toMatch(/pkt\.\s2\.4/);
    expect(Object.keys(site)).toContain('it-arkitekturraadet/2026-09-17/bilag/sikkerhedstest-hovedresultater.pdf');
  });

  test('is without remarks, and so is the public root by itself', async () => {
    for (const used of [roots, roots.slice(0, 1)]) {
      const content = used.flatMap((root) => ['--content', root]);
      const { status, stdout } = await runCli(['check', '--strict', ...content], { cwd: repository });
      expect(stdout).toBe('');
      expect(status).toBe(0);
    }
  });

  test('is remarked on where it stands in the public root', async () => {
    const { stdout } = await runCli(['check', '--content', 'tests/fixtures/closed-and-late/content'], {
      cwd: repository,
    });
    expect(stdout).toContain(
      'hemmelig-sag.md:2:1 warning Broken rule: Closed text is not in the public content folder [',
    );
    expect(stdout).not.toMatch(/hemmelig (?!sag)/i);
  });
});
