/* Long words of agendas are divided where readers expect it: compounds at their joints, English by British habit. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadHyphenation } from '../../src/pdf/hyphenate.ts';
import { repository } from '../support/cli.ts';
import { assemble } from '../support/content.ts';

async function createDivide(language: string, own: readonly string[] = []): Promise<(word: string) => string> {
  const hyphenate = await loadHyphenation([language], own);
  return (word) => {
    const [node] = hyphenate([{ type: 'text', value: word }], language);
    return node?.type === 'text' ? node.value.replaceAll('\u00AD', '-') : '';
  };
}

async function readWords(language: string): Promise<string[]> {
  return (await readFile(join(repository, 'tests/pdf/compounds', `${language}.txt`), 'utf8')).trim().split(/\s+/);
}

/** A word without its joint among its divisions, or with a syllable in which there is no vowel. */
function isWrong(divided: string, compound: string): boolean {
  const [before = ''] = compound.split('|');
  const ends = [...divided.matchAll(/-/g)].map(({ index }, at) => index - at);
  const mute = divided.split('-').some((syllable) => !/[aeiouyæøåäöü]/i.test(syllable));
  return mute || (compound.length > 10 && !ends.includes(before.length));
}

test.each(['da', 'sv', 'nb', 'de'])('two hundred compounds of %s are divided at their joints', async (language) => {
  const compounds = await readWords(language);
  expect(new Set(compounds).size).toBeGreaterThan(200);
  const divide = await createDivide(language);
  const divided = compounds.map((compound) => [divide(compound.replace('|', '')), compound] as const);
  for (const [word, compound] of divided) expect(word.replaceAll('-', '')).toBe(compound.replace('|', ''));
  expect(divided.filter(([word, compound]) => isWrong(word, compound)).map(([word]) => word)).toEqual([]);
});

test('compounds that nobody listed fare better than by patterns alone, and known words keep their endings', async () => {
  const divide = await createDivide('da');
  expect(divide('kulturinstitutionerne')).toContain('kul-tur-in');
  expect(divide('Medlemskommunerne')).toMatch(/^Med-lems-/);
  expect(divide('budgetterne')).not.toContain('budget-terne');
  expect(divide('medlemskabet')).not.toContain('medlems-kabet');
  expect(divide('musikskoleelev')).toBe('musik-skole-elev');
  expect(divide('grundkapitalindskud')).toContain('kapi-tal-ind');
  expect(divide('grundigheden')).not.toContain('grund-ig');
});

test('English is divided as in Britain, American English as in the United States', async () => {
  const words = await readWords('en');
  expect(words.length).toBeGreaterThan(200);
  const [british, american] = [await createDivide('en'), await createDivide('en-US')];
  expect(words.map((word) => british(word.replaceAll('-', '')))).toEqual(words);
  expect(american('administration')).toBe('admin-is-tra-tion');
  expect([british('acknowledgement'), american('acknowledgement')]).toEqual(['acknow-ledge-ment', 'acknowl-edge-ment']);
});

describe("words of the site's own", () => {
  test('are divided where it says and nowhere else, with their endings and signs', async () => {
    const divide = await createDivide('da', ['Kyst-vandsrådet', 'Digitaliseringsstyrelsen']);
    expect(divide('kystvandsrådets')).toBe('kyst-vandsrådets');
    expect(divide('(Kystvandsrådet),')).toBe('(Kyst-vandsrådet),');
    expect(divide('Digitaliseringsstyrelsen')).toBe('Digitaliseringsstyrelsen');
  });

  test.each(['medlems kommune', 'medlems-', '3-årig', '{ a: b }'])('%s is told', (word) => {
    const site = `---\ntitle: A\norganization: B\nhyphenation:\n  - ${word}\n---\n`;
    const [message] = assemble({ 'index.md': site }).messages;
    expect(message?.ruleId).toBe('invalid-value');
    expect(message?.reason).toContain('a word with its joints, such as medlems-kommune');
  });
});
