/* What is told of the past without its texts, which are read by who looks at them, is what it was. */
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { itemsOf, meetingsOf } from '../../src/agenda/accessors.ts';
import type { Item, Meeting } from '../../src/agenda/model.ts';
import { giveTexts, type Textless, takeTexts } from '../../src/history/item-texts.ts';
import { assembleClean, item, siteWith } from '../support/content.ts';

const folder = 'it/2026-09-17';
const site = assembleClean(
  siteWith({
    [`${folder}/a.md`]: item('A', '', '## Sagsfremstilling\n\nSe [](b.md) og en note.[^1]\n\n[^1]: Noten.\n'),
    [`${folder}/b.md`]: item('B', '', '## Sagsfremstilling\n\nEn *fremhævet* tekst.\n'),
  }),
);
const [meeting] = meetingsOf(site);

function openStore() {
  const texts = new Map<string, Uint8Array>();
  const read: string[] = [];
  return {
    texts,
    read,
    find: (part: string, hash: string) => {
      const text = texts.get(`${part} ${hash}`);
      if (text === undefined) return undefined;
      return () => {
        read.push(hash);
        return text;
      };
    },
    put: (part: string, hash: string, text: string | Uint8Array) => {
      texts.set(`${part} ${hash}`, Buffer.from(text));
    },
  };
}

const withoutPlaces = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, member) => (key === 'position' ? undefined : member)));

function keep(told: unknown, store: ReturnType<typeof openStore>): Textless<unknown> {
  return deserialize(serialize(takeTexts(told, store)));
}

test('comes back as it was, but for places, what is shared shared, and texts unread', () => {
  const store = openStore();
  const told = { days: new Map([['a', { meeting, date: new Date(0) }]]), again: meeting, names: new Set(['x']) };
  const kept = keep(told, store);
  expect(JSON.stringify(kept)).not.toContain('Noten');
  expect([...store.texts.keys()].every((key) => key.startsWith(`${folder} `))).toBe(true);
  expect(giveTexts(kept, store)).toBe(true);
  const back = kept.told as typeof told;
  expect(back.days.get('a')?.meeting).toBe(back.again);
  expect(store.read).toEqual([]);
  expect(withoutPlaces(back.again)).toEqual(withoutPlaces(meeting));
  expect(JSON.stringify(withoutPlaces(back.again))).toBe(JSON.stringify(withoutPlaces(meeting)));
  expect(back).toMatchObject({ days: new Map([['a', { date: new Date(0) }]]), names: new Set(['x']) });
  expect(store.read).toHaveLength(2);
});

test('is kept on without being read, with what was added', () => {
  const store = openStore();
  const kept = keep(meeting, store);
  expect(giveTexts(kept, store)).toBe(true);
  const [a, b] = itemsOf(kept.told as Meeting) as [Item, Item];
  const size = store.texts.size;
  const later = keep([kept.told, { ...a, footnotes: [] }], store);
  expect(store.texts.size).toBe(size + 1);
  expect(giveTexts(later, store)).toBe(true);
  const [whole, other] = later.told as [Meeting, Item];
  expect(withoutPlaces(whole)).toEqual(withoutPlaces(meeting));
  expect([other.footnotes, other.parts]).toEqual([[], a.parts]);
  expect(itemsOf(whole)[1]?.parts).toEqual(b.parts);
});

test('is nothing where a text is kept no longer', () => {
  const store = openStore();
  const kept = keep(meeting, store);
  const [first = ''] = store.texts.keys();
  store.texts.delete(first);
  expect(giveTexts(kept, store)).toBe(false);
});
