/*
 * Any text as front matter, body or theme: messages, never an exception, and the same twice. A few runs here;
 * DAGSORDEN_RUNS=10000 npx vitest run tests/faults/fuzz.test.ts looks longer.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';
import { item, siteWith } from '../support/content.ts';

const runs = { numRuns: Number(process.env['DAGSORDEN_RUNS'] ?? 60) };
const path = 'it/2026-09-17/a.md';

/** Pieces that mean something to YAML, Markdown or HTML, in any order, with any characters between. */
const pieces = fc.constantFrom(
  ...[
    '---\n',
    '- ',
    ': ',
    ' #',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|\n',
    '>\n',
    '&a ',
    '*a',
    '!!',
    '<<: ',
    '\t',
    '\r',
    '\v',
  ],
  ...[
    '# ',
    '## Beslutning\n',
    '**',
    '_',
    '`',
    '```\n',
    '> ',
    '1. ',
    '| a |\n|---|\n',
    '[x](',
    ')',
    '[^1]',
    '[^1]: ',
    '![](',
    '<b>',
  ],
  ...[
    '<!--',
    '-->',
    '<details>',
    '<svg onload=',
    '&#x0;',
    '\u0000',
    '\uFEFF',
    '\u00AD',
    '\u202E',
    '\uD800',
    'æøå',
    '\n',
    '\n\n',
  ],
);
const text = fc.array(
  fc.oneof({ weight: 3, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  {
    maxLength: 40,
  },
);
const hostile = text.map((parts) => parts.join(''));

async function checkTwice(files: Parameters<typeof siteWith>[0]): Promise<void> {
  const tell = async () => (await checkFiles(siteWith(files))).map((one) => `${one.ruleId} ${one.line} ${one.reason}`);
  expect(await tell()).toEqual(await tell());
}

test.each<[string, (value: string) => Record<string, string>]>([
  ['a whole item', (value) => ({ [path]: value })],
  ['front matter', (value) => ({ [path]: `---\n${value}\n---\n` })],
  ['a title', (value) => ({ [path]: `---\ntitle: ${value}\nsection: droeftelse\n---\n` })],
  ['a body', (value) => ({ [path]: item('Sag', '', value) })],
  [
    'a meeting',
    (value) => ({ 'it/2026-09-17/index.md': `---\ndate: 2026-09-17\nstart: 10:00\nplace: ${value}\n---\n${value}` }),
  ],
  ['a council', (value) => ({ 'it/index.md': `---\nname: ${value}\nsections: ${value}\n---\n` })],
  ['a site', (value) => ({ 'index.md': `---\ntitle: ${value}\norganization: O\nrules: ${value}\n---\n` })],
  ['a theme', (value) => ({ 'theme.css': value, [path]: item('Sag') })],
])('%s', async (_, filesOf) => {
  await fc.assert(
    fc.asyncProperty(hostile, async (value) => checkTwice(filesOf(value))),
    runs,
  );
});
