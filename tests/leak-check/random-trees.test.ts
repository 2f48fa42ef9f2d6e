/*
 * Trees of content in which random words are withheld: none may stand in a byte of the public site, with its search index
 * opened, and a build for internal readers with drafts shows those that are kept for them. DAGSORDEN_RUNS asks for more.
 */
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/folders.ts';
import { type MemoryOptions, prepareFolder, renderFiles, searchFiles } from './build-in-memory.ts';
import { makeContent, ways } from './thirty-secrets.ts';

const runs = Number(process.env['DAGSORDEN_RUNS'] ?? 6);
const word = fc.stringMatching(/^q[bdfgklmnprstvz][aeiou][bdfgklmnprstvz][aeiou]x[bdfgklmnprstvz][aeiou]q$/);
const words = fc.uniqueArray(word, { minLength: ways.length, maxLength: 2 * ways.length });

async function build(root: string, options: MemoryOptions) {
  const site = await prepareFolder(root, options);
  return { site, files: await renderFiles(site.context) };
}

/** Every byte as a reader could see it. */
function open(bytes: Uint8Array): string {
  const whole = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : Buffer.from(bytes);
  return `${whole.toString('utf8')} ${whole.toString('latin1')} ${whole.toString('utf16le')}`.toLowerCase();
}

test('no withheld word stands in any byte of a public site', async () => {
  await fc.assert(
    fc.asyncProperty(words, fc.boolean(), async (secrets, search) => {
      const root = await temporaryFolder();
      await writeFiles(root, makeContent(secrets));
      const { site, files } = await build(root, { search });
      const told = [...files].flatMap(([path, bytes]) => {
        const text = `${path.toLowerCase()} ${open(bytes)}`;
        return secrets.filter((one) => text.includes(one)).map((one) => `${one} in ${path}`);
      });
      expect(told).toEqual([]);
      expect(await searchFiles(files, site)).toEqual([]);
    }),
    { numRuns: runs },
  );
}, 600_000);

test('the same words are there for those who may see them: the tree really holds them', async () => {
  const secrets = fc.sample(words, { numRuns: 1, seed: 1 })[0] ?? [];
  const root = await temporaryFolder();
  await writeFiles(root, makeContent(secrets));
  const { files } = await build(root, { readers: 'internal', drafts: true });
  const all = [...files.values()].map(open).join(' ');
  // What is decided too early and what is withdrawn is shown to nobody.
  const hidden = [5, 6, 8];
  const shown = secrets.filter((_, index) => !hidden.includes(index % ways.length));
  expect(shown.filter((one) => !all.includes(one))).toEqual([]);
});
