/* A document that was printed is not printed again, unless something that shaped it is another. */
import { expect, test } from 'vitest';
import { type DocumentKey, type PrintCache, printOnce } from '../../src/pdf/print-cache.ts';
import type { Assets } from '../../src/pdf/print-job.ts';

function createStore(): PrintCache {
  const kept = new Map<string, Uint8Array>();
  const nameOf = (kind: string, parts: unknown) => JSON.stringify([kind, parts]);
  return {
    read: async (kind, parts) => kept.get(nameOf(kind, parts)) ?? null,
    write: async (kind, parts, data) => void kept.set(nameOf(kind, parts), data),
  };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Prints with a browser that asks for a style and an image; how often it did. */
async function countPrints(...changes: ReadonlyArray<Partial<DocumentKey> & { image?: string }>): Promise<number> {
  const store = createStore();
  let prints = 0;
  for (const { image = 'kort', ...change } of changes) {
    const assets: Assets = async (path) => utf8(path.endsWith('.css') ? 'p { color: black }' : image);
    const job = { html: '<p>Tekst\n</p>', assets };
    const key = { browser: 'Chrome/153', parts: ['2026-09-17'], ...change, job: { ...job, ...change.job, assets } };
    const { bytes, about } = await printOnce(store, key, async (record) => {
      prints += 1;
      for (const path of ['print.css', 'kort.svg']) await record(assets)(path);
      return { bytes: utf8('%PDF\n\n1'), about: { pages: 3, text: 'to\nlinjer' } };
    });
    expect([new TextDecoder().decode(bytes), about]).toEqual(['%PDF\n\n1', { pages: 3, text: 'to\nlinjer' }]);
  }
  return prints;
}

const noAssets: Assets = async () => null;

test('the same is printed once', async () => {
  expect(await countPrints({}, {}, {})).toBe(1);
});

test.each([
  ['text', { job: { html: '<p>Anden tekst</p>', assets: noAssets } }],
  ['browser', { browser: 'Chrome/154' }],
  ['metadata', { parts: ['2026-09-18'] }],
  ['image', { image: 'et andet kort' }],
])('another %s is printed, and both are kept', async (_, change) => {
  expect(await countPrints({}, change, {}, change)).toBe(2);
});
