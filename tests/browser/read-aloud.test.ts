/*
 * Every kind of page as a screen reader says it, from its first word to its last. The reader is a program; what it says
 * follows the standards that screen readers follow (ARIA in HTML, the computation of accessible names).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listKinds } from './page-kinds.ts';
import { openSample, type Sample } from './serve-sample.ts';

const reader = await readFile(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'));

interface Heard {
  readonly seen: string;
  readonly said: readonly string[];
}

/** Reads on until the end of the page; what stands there for those without scripts is said to those alone. */
const read = `(async () => {
  for (const one of document.querySelectorAll('noscript')) one.remove();
  const { virtual } = await import('data:text/javascript;base64,${reader.toString('base64')}');
  const seen = document.body.innerText;
  await virtual.start({ container: document.body });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  return { seen, said };
})()`;

let sample: Sample;
let page: Page;

beforeAll(async () => {
  sample = await openSample();
  ({ page } = await sample.open(''));
  await page.setBypassCSP(true);
});
afterAll(() => sample.close());

async function readAloud(path: string): Promise<Heard> {
  await page.goto(sample.base + path, { waitUntil: 'load' });
  return (await page.evaluate(read)) as Heard;
}

test('every word that is seen is said, and nothing that can be gone to is without a name', async () => {
  const mute: string[] = [];
  for (const path of await listKinds(sample)) {
    const { seen, said } = await readAloud(path);
    const words = new Set(wordsOf(said.join(' ')));
    mute.push(...wordsOf(seen).flatMap((word) => (words.has(word) ? [] : [`/${path}: ${word} is not said`])));
    mute.push(...said.filter((phrase) => nameless.test(phrase)).map((phrase) => `/${path}: ${phrase} has no name`));
  }
  expect(mute).toEqual([]);
});

const nameless = /^(link|button|searchbox|checkbox|combobox|image|navigation|region|article|dialog)$/;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

test('a closed item is said to be closed, and why', async () => {
  const { said } = await readAloud('it-arkitekturraadet/2026-09-17/');
  const start = said.findIndex((phrase) => /^article.*sikkerhedstest/.test(phrase));
  const end = said.findIndex((phrase) => /^end of article.*sikkerhedstest/.test(phrase));
  const item = said.slice(start, end);
  expect(item[1]).toBe('heading, 2.4 Orientering om en gennemført sikkerhedstest Lukket punkt, level 3');
  expect(item.slice(item.indexOf('paragraph') + 1, -1)).toEqual([
    'Punktet behandles for lukkede døre, fordi materialet indeholder oplysninger om sikkerhedsforhold, som kan udnyttes, hvis de bliver offentligt kendt.',
  ]);
});

test('a vote is said as a table of its own, with what was put to the vote and what came of it', async () => {
  const { said } = await readAloud('fjordbestyrelsen/2026-09-24/');
  const start = said.findIndex((phrase) => phrase.startsWith('table, Afstemning'));
  expect(said.slice(start, start + 6)).toEqual([
    'table, Afstemning: Ændringsforslag 1: stien lægges på bro uden om strandengen – Forkastet',
    'caption, Afstemning: Ændringsforslag 1: stien lægges på bro uden om strandengen – Forkastet',
    'rowgroup',
    'row, For 2 Klimaudvalgets formand, Birkesund Kommune; Kulturudvalgets formand, Ålevig Kommune',
    'rowheader, For',
    'cell, 2',
  ]);
});
