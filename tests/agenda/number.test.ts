import { describe, expect, test } from 'vitest';
import { type Counting, numberItems } from '../../src/agenda/numbers/number-items.ts';
import { tell } from '../../src/messages.ts';
import { checkFiles } from '../rules/check-files.ts';
import { assemble, item, itemsOf, meetingIndex, meetingOf, siteWith } from '../support/content.ts';

const inSection = (base: string): Counting => ({ base, start: 1, used: [], elsewhere: new Set() });

test.each<[string, Array<string | null>, string[]]>([
  ['nothing', [], []],
  ['no pins', [null, null, null], ['2.1', '2.2', '2.3']],
  ['all pinned', ['2.1', '2.2'], ['2.1', '2.2']],
  ['one between two pinned', ['2.3', null, '2.4'], ['2.3', '2.3a', '2.4']],
  ['two between two pinned', ['2.3', null, null, '2.4'], ['2.3', '2.3a', '2.3b', '2.4']],
  ['one between, where a letter is taken', ['2.3', null, '2.3a', '2.4'], ['2.3', '2.3b', '2.3a', '2.4']],
  ['one after a lettered one', ['2.3', '2.3a', null, '2.4'], ['2.3', '2.3a', '2.3b', '2.4']],
  ['one after the last', ['2.1', '2.2', null], ['2.1', '2.2', '2.3']],
  ['one after a lettered last', ['2.1', '2.1a', null], ['2.1', '2.1a', '2.2']],
  ['one after the last, where a higher one stands before', ['2.5', '2.2', null], ['2.5', '2.2', '2.6']],
  ['a hole that a withdrawn item left is not filled', ['2.1', '2.3', null], ['2.1', '2.3', '2.4']],
  ['one before the first', [null, '2.1'], ['2.1a', '2.1']],
  ['two before the first, and one behind it', [null, null, '2.1', null, '2.2'], ['2.1a', '2.1b', '2.1', '2.1c', '2.2']],
  ['one before a first that is not 1', [null, '2.4', '2.5'], ['2.4a', '2.4', '2.5']],
  ['ten and more count on', Array(11).fill(null), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => `2.${n}`)],
])('%s', (_, pins, numbers) => {
  expect(numberItems(pins, inSection('2.'))).toEqual(numbers);
});

test('after z comes aa', () => {
  const numbers = numberItems(['2.1', ...Array(28).fill(null), '2.2'], inSection('2.'));
  expect(numbers.slice(25, 29)).toEqual(['2.1y', '2.1z', '2.1aa', '2.1ab']);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('no number is used twice, whichever items are pinned', () => {
  const possible = [null, '3.1', '3.2', '3.2a', '3.7'];
  const lists = possible.flatMap((a) =>
    possible.flatMap((b) => possible.flatMap((c) => possible.map((d) => [a, b, c, d]))),
  );
  for (const pins of lists) {
    const set = pins.filter((pin) => pin !== null);
    if (new Set(set).size < set.length) continue;
    const numbers = numberItems(pins, inSection('3.'));
    expect(new Set(numbers).size, `${pins}`).toBe(4);
    expect(numbers.filter((_, index) => pins[index] !== null)).toEqual(set);
  }
});

describe('a number that stands twice is a message', () => {
  test('when two items pin it, at the second', () => {
    const { messages } = assemble(
      siteWith({
        'it/2026-09-17/a.md': item('A', 'number: 2.1\n'),
        'it/2026-09-17/b.md': item('B', 'number: 2.1\n'),
      }),
    );
    expect(messages.map((one) => [one.file, one.line, one.column, one.ruleId])).toEqual([
      ['content/it/2026-09-17/b.md', 4, 9, 'duplicate-number'],
    ]);
  });

  test('when an item of another section pins it too', () => {
    const { messages } = assemble(
      siteWith({
        'it/2026-09-17/a.md': item('A', 'number: 2.1\n').replace('droeftelse', 'orientering'),
        'it/2026-09-17/b.md': item('B', 'number: 2.1\n'),
      }),
    );
    expect(messages.map((one) => one.ruleId)).toEqual(['duplicate-number']);
  });
});

describe('numbers out of order are a message', () => {
  const folder = 'it/2026-09-17';
  const pinned = (pins: Record<string, string>) =>
    siteWith(
      Object.fromEntries(
        Object.entries(pins).map(([name, pin]) => [
          `${folder}/${name}.md`,
          item(name, pin === '' ? '' : `number: '${pin}'\n`),
        ]),
      ),
    );

  test.each<[string, Record<string, string>, string[]]>([
    ['the second is the lowest', { a: '2.3', b: '2.1', c: '2.4' }, ['b 2.1 after 2.3']],
    ['turned round', { a: '2.3', b: '2.2', c: '2.1' }, ['b 2.2 after 2.3', 'c 2.1 after 2.2']],
    ['tens are no letters', { a: '2.9', b: '2.10', c: '2.11' }, []],
    ['letters go on after z', { a: '2.1', b: '2.1z', c: '2.1aa', d: '2.2' }, []],
    ['letters turned round', { a: '2.1', b: '2.1b', c: '2.1a', d: '2.2' }, ['c 2.1a after 2.1b']],
    ['a new one where no letter is free', { a: '2.3', b: '', c: '2.3a', d: '2.4' }, ['b 2.3a after 2.3b']],
    ['a new one between two', { a: '2.3', b: '', c: '2.4' }, []],
    ['one before the first has its letter', { a: '2.1a', b: '2.1', c: '2.1b', d: '2.2' }, []],
    ['a letter before its number, further down', { a: '2.1', b: '2.2a', c: '2.2' }, ['c 2.2 after 2.2a']],
    ['holes', { a: '2.1', b: '2.7', c: '2.19' }, []],
  ])('%s', (_, pins, expected) => {
    const { messages } = assemble(pinned(pins));
    const told = messages.map(({ file, ruleId, reason }) => {
      const [number, before] = reason.match(/\d\.\d+\w*/g) ?? [];
      return `${file?.split('/').at(-1)?.[0]} ${number} after ${before}${ruleId === 'number-order' ? '' : ` ${ruleId}`}`;
    });
    expect(told).toEqual(expected);
  });

  test.each(['da', 'en', 'sv', 'nb', 'de'] as const)('its remedy puts them in order: %s', (language) => {
    const files: Record<string, string> = pinned({
      a: '2.3',
      b: '2.1',
      c: '2.4',
      d: '',
      e: '2.2',
      f: '2.10',
      g: '2.3a',
    });
    const { messages } = assemble(files);
    const [found] = messages;
    if (found === undefined) throw new Error('Nothing was said');
    const { note } = tell(found, language);
    const orders = [...note.matchAll(/order: (\d+) \w+ (\w)\.md/g)];
    expect(orders).toHaveLength(7);
    for (const [, order, name] of orders) {
      const path = `${folder}/${name}.md`;
      files[path] = String(files[path]).replace('---\n', `---\norder: ${order}\n`);
    }
    const { site, messages: left } = assemble(files);
    expect(left).toEqual([]);
    const numbers = itemsOf(meetingOf(site)).map(({ number }) => number);
    expect(numbers).toEqual(['2.1', '2.2', '2.3', '2.3a', '2.4', '2.4a', '2.10']);
  });

  test('a number of another section is an error of its own', async () => {
    const files = pinned({ a: '2.1', b: '1.2', c: '2.3' });
    expect((await checkFiles(files)).map((one) => [one.ruleId, one.fatal])).toEqual([['section-number', true]]);
  });
});

describe('a number that was used is not used again', () => {
  const numbersOf = (files: Record<string, string>, numbers = '') => {
    const index = meetingIndex.replace('status:', `${numbers}status:`);
    const { site, messages } = assemble(siteWith({ 'it/2026-09-17/index.md': index, ...files }));
    expect(messages).toEqual([]);
    return itemsOf(meetingOf(site)).map((one) => `${one.number} ${one.title}`);
  };

  test('when an item that was moved to another section has it', () => {
    const moved = item('A', 'number: 2.1\n').replace('droeftelse', 'orientering');
    expect(numbersOf({ 'it/2026-09-17/a.md': moved, 'it/2026-09-17/b.md': item('B') })).toEqual(['2.1 A', '2.2 B']);
  });

  test.each<[string, string, Record<string, string>, string[]]>([
    ['the last was deleted', '[2.1, 2.2]', { a: '2.1', b: '' }, ['2.1 a', '2.3 b']],
    ['one between was deleted', '[2.1, 2.2, 2.3]', { a: '2.1', b: '', c: '2.3' }, ['2.1 a', '2.1a b', '2.3 c']],
    ['a lettered one was deleted', '[2.1, 2.1a, 2.2]', { a: '2.1', b: '', c: '2.2' }, ['2.1 a', '2.1b b', '2.2 c']],
    ['all were deleted', '[2.1, 2.2]', { a: '' }, ['2.3 a']],
    ['the tenth was deleted', "['2.1', '2.10']", { a: '2.1', b: '' }, ['2.1 a', '2.11 b']],
  ])('when %s', (_, numbers, pins, expected) => {
    const files = Object.entries(pins).map(([name, pin]) => {
      return [`it/2026-09-17/${name}.md`, item(name, pin === '' ? '' : `number: ${pin}\n`)];
    });
    expect(numbersOf(Object.fromEntries(files), `numbers: ${numbers}\n`)).toEqual(expected);
  });
});

describe('the order of items', () => {
  const titles = (files: Record<string, string>) => {
    const { site, messages } = assemble(siteWith(files));
    expect(messages).toEqual([]);
    return itemsOf(meetingOf(site)).map((one) => `${one.number} ${one.title}`);
  };

  test('is by order, then file name as people count; without order, last', () => {
    expect(
      titles({
        'it/2026-09-17/punkt-10.md': item('C'),
        'it/2026-09-17/punkt-2.md': item('B'),
        'it/2026-09-17/z.md': item('A', 'order: 1\n'),
        'it/2026-09-17/y.md': item('X', 'order: 010\n'),
        'it/2026-09-17/x.md': item('Y', 'order: 10\n'),
        'it/2026-09-17/w.md': item('Z', 'order: -1.5\n'),
      }),
    ).toEqual(['2.1 Z', '2.2 A', '2.3 Y', '2.4 X', '2.5 B', '2.6 C']);
  });

  test('sections keep the council’s order and their numbers, empty ones too', () => {
    const { site } = assemble(siteWith({ 'it/2026-09-17/a.md': item('A') }));
    const { sections } = meetingOf(site);
    expect(sections.map((one) => [one.number, one.title, one.items.map((each) => each.number)])).toEqual([
      ['1', 'Til orientering', []],
      ['2', 'Til drøftelse', ['2.1']],
    ]);
  });
});
