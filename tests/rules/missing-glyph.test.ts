import { expect, test } from 'vitest';
import { item, siteWith } from '../support/content.ts';
import { checkFiles } from './check-files.ts';

const at = 'it/2026-09-17';

async function find(files: Readonly<Record<string, string>>) {
  const messages = await checkFiles(siteWith(files));
  return messages
    .filter(({ ruleId }) => ruleId === 'missing-glyph')
    .map(({ file, line, column, reason, note }) => ({ file, line, column, reason, note }));
}

test('a sign without a font is told at its line, once', async () => {
  const body = '\n## Baggrund\n\nFørste linje\nher er 𓀀 og 𓀀.\n\n𓀀 igen, og &#x13000; til.\n';
  const [first, ...others] = await find({ [`${at}/a.md`]: item('Sag', '', body) });
  expect(others).toEqual([]);
  expect(first).toMatchObject({ file: expect.stringContaining('a.md'), line: 9, column: 8 });
  expect(first?.reason).toContain('𓀀 (U+13000)');
});

test('in front matter too', async () => {
  const [first] = await find({ [`${at}/a.md`]: item('Sag 𓀀', '', '\nTekst.\n') });
  expect(first).toMatchObject({ line: 2, column: 12 });
});

test('letters are told once a script, with the package that has them', async () => {
  const found = await find({ [`${at}/a.md`]: item('Sag', '', '\nவணக்கம் நண்பர்களே\n') });
  expect(found).toHaveLength(1);
  expect(found[0]?.note).toContain('npm install @fontsource/noto-sans-tamil');
});

test.each([
  '→ ☑ ⅓ CO₂ e‑mail',
  'مرحبا שלום',
  'Ω Ж ა Ա ก अ',
  '你好 こんにちは 안녕',
  '👍 1️⃣ ⚠️',
  'T\u0306\u00a0\u2007x\u200b',
  '<!-- 𓀀 -->',
])('nothing is told of %s', async (text) => {
  expect(await find({ [`${at}/a.md`]: item('Sag', '', `\n${text}\n`) })).toEqual([]);
});
