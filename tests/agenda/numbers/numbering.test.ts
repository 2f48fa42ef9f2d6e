/* The ways in which real councils number their agendas: a Danish byråd, a Swedish nämnd, a Norwegian utvalg, a German Rat. */
import { describe, expect, test } from 'vitest';
import { itemsOf as itemsOfMeeting } from '../../../src/agenda/accessors.ts';
import { nestItems } from '../../../src/agenda/nest-items.ts';
import { selectAudience } from '../../../src/visibility/audience.ts';
import {
  assemble,
  assembleClean,
  type Files,
  item,
  itemsOf,
  meetingOf,
  publish,
  siteIndex,
} from '../../support/content.ts';
import { pagesOf, printedOf } from '../../support/pages.ts';

const council = (numbering: string, sections = '') => `---
name: Rådet
sections:
  - { id: aabning, title: Åbning, numbered: false }
  - { id: droeftelse, title: Til drøftelse }
  - { id: lukket, title: Lukket }
${sections}numbering: ${numbering}
---
`;

const meeting = (date: string, more = '') => `---\ndate: ${date}\nstart: 10:00\nstatus: published\n${more}---\n`;

const site = (numbering: string, files: Files): Files => ({
  'index.md': siteIndex,
  'it/index.md': council(numbering),
  'it/2026-01-15/index.md': meeting('2026-01-15'),
  ...files,
});

const inSection = (section: string, title: string, fields = '') => item(title, fields).replace('droeftelse', section);

const numbersOf = (files: Files, id = '2026-01-15') =>
  itemsOf(meetingOf(assembleClean(files), id)).map(({ number, title }) => `${number} ${title}`);

describe('a Danish byråd counts through all sections', () => {
  const files = site('{ scheme: flat, prefix: Punkt }', {
    'it/2026-01-15/a.md': inSection('aabning', 'Mødet åbnes'),
    'it/2026-01-15/b.md': item('Budget'),
    'it/2026-01-15/c.md': item('Pause', 'number: false\n'),
    'it/2026-01-15/d.md': item('Havnen'),
    'it/2026-01-15/e.md': inSection('lukket', 'Grundsalg', 'closed: { title: Ejendomshandel, reason: Lukket sag }\n'),
    'it/2026-01-15/f.md': item('Henvisning').replace(/$/, '\nSe [](d.md), [](e.md) og [](c.md).\n'),
  });

  test('with a word before the number; openings and breaks have none', () => {
    expect(numbersOf(files)).toEqual([
      'null Mødet åbnes',
      'Punkt 1 Budget',
      'null Pause',
      'Punkt 2 Havnen',
      'Punkt 3 Henvisning',
      'Punkt 4 Grundsalg',
    ]);
  });

  test('a reference says the word once, and a title where there is no number', () => {
    const page = pagesOf(files).get('it/2026-01-15/f/index.html') ?? '';
    expect(page.replace(/&nbsp;|\u00a0/g, ' ').replace(/<[^>]+>/g, '')).toContain(
      'Se Punkt 2, Punkt 4 Ejendomshandel og Pause.',
    );
  });

  test('a closed item goes by its number, without the word', () => {
    expect(pagesOf(files).has('it/2026-01-15/4/index.html')).toBe(true);
    const pages = [...pagesOf(files)].filter(([path]) => path.endsWith('.html'));
    expect(pages.map(([, text]) => text).filter((text) => /Grundsalg|null/.test(text))).toEqual([]);
  });

  test('sections have no number, on pages and paper', () => {
    const page = pagesOf(files).get('it/2026-01-15/index.html') ?? '';
    for (const text of [page, printedOf(files, '2026-01-15')]) {
      expect(text).toMatch(/<h2 id="droeftelse">(<a[^>]*>)?<span>Til drøftelse/);
      expect(text).not.toContain('null');
    }
  });

  test('addresses stay when the council counts otherwise', () => {
    const other = { ...files, 'it/index.md': council('sections') };
    const open = (all: Files) => [...pagesOf(all).keys()].filter((path) => !/\/[\d.]+\/index.html$/.test(path));
    expect(open(other)).toEqual(open(files));
  });
});

describe('a Swedish nämnd counts through the year', () => {
  const numbering = '{ scheme: year, prefix: § }';
  const three = (date: string, more: Files = {}): Files => ({
    [`it/${date}/index.md`]: meeting(date),
    [`it/${date}/a.md`]: item('A'),
    [`it/${date}/b.md`]: item('B'),
    ...more,
  });

  test('from meeting to meeting, and begins anew in January', () => {
    const files = site(numbering, { ...three('2026-01-15'), ...three('2026-02-12'), ...three('2027-01-14') });
    expect(numbersOf(files)).toEqual(['§ 1 A', '§ 2 B']);
    expect(numbersOf(files, '2026-02-12')).toEqual(['§ 3 A', '§ 4 B']);
    expect(numbersOf(files, '2027-01-14')).toEqual(['§ 1 A', '§ 2 B']);
  });

  const frozen: Files = {
    'it/2026-02-12/index.md': meeting('2026-02-12', "numbers: ['3', '4']\n"),
    'it/2026-02-12/a.md': item('A', "number: '3'\n"),
    'it/2026-02-12/b.md': item('B', "number: '§ 4'\n"),
  };

  test('what is frozen holds when an earlier meeting gets an item', () => {
    const files = site(numbering, { ...three('2026-01-15', { 'it/2026-01-15/c.md': item('C') }), ...frozen });
    expect(numbersOf(files)).toEqual(['§ 1 A', '§ 2 B', '§ 2a C']);
    expect(numbersOf(files, '2026-02-12')).toEqual(['§ 3 A', '§ 4 B']);
  });

  test('a meeting that comes in before a frozen first one takes numbers of its own', () => {
    const files = site(numbering, {
      'it/2026-01-08/index.md': meeting('2026-01-08'),
      'it/2026-01-08/x.md': item('X'),
      'it/2026-01-15/a.md': item('A', "number: '1'\n"),
    });
    expect(numbersOf(files, '2026-01-08')).toEqual(['§ 2 X']);
  });

  test('the meeting after a frozen one goes on from it', () => {
    const files = site(numbering, { ...three('2026-01-15'), ...frozen, ...three('2026-03-12') });
    expect(numbersOf(files, '2026-03-12')).toEqual(['§ 5 A', '§ 6 B']);
  });

  test('a number that two meetings of a year have is told', () => {
    const files = site(numbering, {
      'it/2026-01-15/a.md': item('A', "number: '3'\n"),
      ...frozen,
    });
    expect(assemble(files).messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['duplicate-number', 'content/it/2026-02-12/a.md'],
    ]);
  });
});

describe('a Norwegian utvalg', () => {
  const files = site("{ scheme: year, prefix: PS, suffix: '/{yy}', start: 7 }", {
    'it/2026-01-15/a.md': item('Budsjett'),
    'it/2026-01-15/b.md': item('Skole', 'under: a\n'),
    'it/2026-01-15/c.md': item('Vei'),
  });

  test('writes the year behind the number, of sub-items too', () => {
    expect(numbersOf(files)).toEqual(['PS 7/26 Budsjett', 'PS 7.1/26 Skole', 'PS 8/26 Vei']);
  });

  test('a pinned number is the same with and without what stands around it', () => {
    for (const pin of ['8', 'PS 8/26', 'PS8/26']) {
      const pinned = { ...files, 'it/2026-01-15/c.md': item('Vei', `number: '${pin}'\n`) };
      expect(numbersOf(pinned).at(-1)).toBe('PS 8/26 Vei');
    }
  });

  test('one of another year is none of this agenda', () => {
    const { messages } = assemble({ ...files, 'it/2026-01-15/c.md': item('Vei', "number: 'PS 8/25'\n") });
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['invalid-value', 4]]);
  });
});

describe('a German Rat has sub-items, three levels deep', () => {
  const files = site('{ scheme: flat, prefix: TOP }', {
    'it/2026-01-15/haushalt.md': item('Haushalt'),
    'it/2026-01-15/schulen.md': item('Schulen', 'under: haushalt\n'),
    'it/2026-01-15/neubau.md': item('Neubau', 'under: schulen\n'),
    'it/2026-01-15/strassen.md': item('Straßen', 'under: haushalt\norder: 1\n'),
    'it/2026-01-15/wald.md': item('Wald'),
    'it/2026-01-15/grund.md': inSection('lukket', 'Grundstück', 'closed: true\n'),
    'it/2026-01-15/preis.md': inSection('lukket', 'Kaufpreis', 'closed: true\nunder: grund\n'),
  });

  test('below the item that they are under, by order and name', () => {
    expect(numbersOf(files)).toEqual([
      'TOP 1 Haushalt',
      'TOP 1.1 Straßen',
      'TOP 1.2 Schulen',
      'TOP 1.2.1 Neubau',
      'TOP 2 Wald',
      'TOP 3 Grundstück',
      'TOP 3.1 Kaufpreis',
    ]);
  });

  test('the contents nest, headings go down a level, and agenda.json says what each is under', () => {
    const nested = meetingOf(publish(files), '2026-01-15').sections.flatMap(({ items }) => nestItems(items));
    const write = (one: (typeof nested)[number]): unknown => [one.item.id, one.children.map(write)];
    expect(nested.map(write)).toEqual([
      [
        'haushalt',
        [
          ['strassen', []],
          ['schulen', [['neubau', []]]],
        ],
      ],
      ['wald', []],
      ['3', [['3.1', []]]],
    ]);
    const pages = pagesOf(files);
    const levels = [
      ...(pages.get('it/2026-01-15/index.html') ?? '').matchAll(/<h(\d) class="item-heading" id="(\w+)"/g),
    ];
    expect(Object.fromEntries(levels.map(([, level, id]) => [id, level]))).toMatchObject({
      haushalt: '3',
      schulen: '4',
      neubau: '5',
      wald: '3',
    });
    const data = JSON.parse(pages.get('it/2026-01-15/agenda.json') ?? '{}');
    const items = data.sections.flatMap(
      (section: { items: Array<{ number: string; under: string }> }) => section.items,
    );
    expect(items.map(({ number, under }: { number: string; under: string }) => [number, under])).toEqual([
      ['TOP 1', null],
      ['TOP 1.1', 'haushalt'],
      ['TOP 1.2', 'haushalt'],
      ['TOP 1.2.1', 'schulen'],
      ['TOP 2', null],
      ['TOP 3', null],
      ['TOP 3.1', '3'],
    ]);
  });

  test.each<[string, string, string, string, string]>([
    ['an item that is not there', 'schulen', item('Schulen', 'under: hauhalt\n'), 'under: haushalt', 'under: haushalt'],
    ['itself', 'schulen', item('Schulen', 'under: schulen\n'), 'Remove the line under:', ''],
    ['a fourth level', 'wald', item('Wald', 'under: neubau\n'), 'remove the line under:', ''],
    [
      'another section',
      'wald',
      inSection('lukket', 'Wald', 'under: haushalt\n'),
      'section: droeftelse',
      'under: haushalt',
    ],
    [
      'a closed item, but open',
      'preis',
      inSection('lukket', 'Preis', 'under: grund\n'),
      'closed: true',
      'under: grund\nclosed: true',
    ],
  ])('%s above an item is told, and what the note says helps', (_, name, text, note, under) => {
    const path = `it/2026-01-15/${name}.md`;
    const { messages } = assemble({ ...files, [path]: text });
    const own = messages.filter(({ file }) => file === `content/${path}`);
    expect(own.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['item-parent', 4, 8]]);
    expect(own[0]?.note).toContain(note);
    const section = note.startsWith('section') ? 'droeftelse' : (/section: (\w+)/.exec(text)?.[1] ?? '');
    const mended = inSection(section, name, under === '' ? '' : `${under}\n`);
    expect(assemble({ ...files, [path]: mended }).messages).toEqual([]);
  });
});

test('a late item after freezing gets a letter in every scheme', () => {
  for (const [numbering, expected] of [
    ['flat', ['1 A', '1a B', '2 C']],
    ['{ scheme: year, prefix: § }', ['§ 1 A', '§ 1a B', '§ 2 C']],
    ["{ scheme: year, prefix: PS, suffix: '/{yy}' }", ['PS 1/26 A', 'PS 1a/26 B', 'PS 2/26 C']],
  ] as const) {
    const files = site(numbering, {
      'it/2026-01-15/a.md': item('A', "number: '1'\n"),
      'it/2026-01-15/b.md': item('B', 'late: 2026-01-12\n'),
      'it/2026-01-15/c.md': item('C', "number: '2'\n"),
    });
    expect(numbersOf(files)).toEqual(expected);
  }
});

test('a closed item without a number, and one whose number is a file’s name, have addresses of their own', () => {
  const files = site('flat', {
    'it/2026-01-15/2.md': item('To'),
    'it/2026-01-15/1.md': item('Et', 'closed: true\n'),
    'it/2026-01-15/a.md': item('Uden', 'closed: true\nnumber: false\n'),
    'it/2026-01-15/z.md': item('Sidst', 'closed: true\norder: 1\n'),
  });
  const ids = itemsOfMeeting(
    meetingOf(selectAudience(assembleClean(files), { drafts: false, meetings: null }), '2026-01-15'),
  );
  expect(ids.map(({ id }) => id)).toEqual(['item.1', 'item.2', '2', 'closed.1']);
});

test('a meeting keeps the numbering that it was published with', () => {
  const files = site('flat', {
    'it/2026-01-15/index.md': meeting('2026-01-15', "numbering: sections\nnumbers: ['1.1']\n"),
    'it/2026-01-15/a.md': item('A', "number: '1.1'\n"),
  });
  expect(numbersOf(files)).toEqual(['1.1 A']);
});

describe('what stands around a number', () => {
  const problems = (numbering: string) =>
    assemble(site(numbering, { 'it/2026-01-15/b.md': item('Budget') })).messages.map(({ reason }) => reason);

  test('can have the year in braces, and nothing else, which would be printed as it is', () => {
    expect(problems("{ scheme: year, prefix: '{year}/', suffix: '-{yy}' }")).toEqual([]);
    for (const affix of ["prefix: '{month}/'", "suffix: '/{YY}'", "prefix: '{'"]) {
      expect(problems(`{ scheme: year, ${affix} }`), affix).toHaveLength(1);
    }
  });

  test('zero is a number where an agenda begins with it, pinned as it is counted', () => {
    const files = (pins: ReadonlyArray<string>) =>
      site('{ scheme: flat, start: 0 }', {
        'it/2026-01-15/b.md': item('Budget', pins[0]),
        'it/2026-01-15/c.md': item('Havnen', pins[1]),
      });
    const numbers = ['0 Budget', '1 Havnen'];
    expect(numbersOf(files([]))).toEqual(numbers);
    expect(numbersOf(files(["number: '0'\n", "number: '1'\n"]))).toEqual(numbers);
  });
});
