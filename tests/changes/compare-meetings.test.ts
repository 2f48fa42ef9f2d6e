import { describe, expect, test } from 'vitest';
import { compareFiles, compareItem, compareMeeting, showChanges } from '../support/changes.ts';
import { councilIndex, item, meetingIndex, siteWith } from '../support/content.ts';

const text = '\n## Baggrund\n\nRådet drøftede sagen i juni og bad om et oplæg til en driftsmodel.\n';
const other = '\n## Baggrund\n\nTre kommuner har afprøvet en fælles løsning for borgernes henvendelser.\n';

describe('items', () => {
  test('the same agenda has no changes', () => {
    expect(compareMeeting({ 'a.md': item('A', '', text) }, { 'a.md': item('A', '', text) })).toBeNull();
  });

  test('one that is added, and one that is removed, where it stood', () => {
    const changes = compareMeeting(
      { 'a.md': item('A', '', text), 'c.md': item('C', '', other) },
      { 'a.md': item('A', '', text), 'b.md': item('B') },
    );
    expect(changes?.items).toMatchObject([
      { kind: 'removed', before: { item: { title: 'C' } }, after: null },
      { kind: 'added', before: null, after: { item: { title: 'B', number: '2.2' } } },
    ]);
    expect(changes?.numbers).toEqual([]);
  });

  test('one that is added early shifts the numbers of those that follow, and they have not moved', () => {
    const changes = compareMeeting(
      { 'b.md': item('B', '', text), 'c.md': item('C', '', other) },
      { 'a.md': item('A'), 'b.md': item('B', '', text), 'c.md': item('C', '', other) },
    );
    expect(changes?.items).toMatchObject([{ kind: 'added' }]);
    expect(changes?.numbers).toMatchObject([
      { kind: 'item', id: 'b', before: '2.1', after: '2.2' },
      { kind: 'item', id: 'c', before: '2.2', after: '2.3' },
    ]);
  });

  test('one that goes to the end has moved, the others have not', () => {
    const items = (order: number) => ({
      'a.md': item('A', `order: ${order}\n`, text),
      'b.md': item('B', 'order: 2\n'),
      'c.md': item('C', 'order: 3\n'),
      'd.md': item('D', 'order: 4\n'),
    });
    const changes = compareMeeting(items(1), items(9));
    expect(changes?.items).toMatchObject([{ kind: 'changed', moved: true, after: { item: { id: 'a' } }, fields: [] }]);
    expect(changes?.numbers.map(({ before, after }) => `${before} ${after}`)).toEqual([
      '2.2 2.1',
      '2.3 2.2',
      '2.4 2.3',
      '2.1 2.4',
    ]);
  });

  test('one that goes to another section has moved', () => {
    const elsewhere = item('A', '', text).replace('droeftelse', 'orientering');
    expect(compareItem(item('A', '', text), elsewhere)).toMatchObject({
      moved: true,
      before: { section: { id: 'droeftelse' } },
      after: { section: { id: 'orientering' } },
    });
  });

  test.each([
    ['its text', { 'b.md': item('A', '', text) }],
    ['its title alone', { 'b.md': item('A', '', other) }],
    ['most of its words', { 'b.md': item('A og mere', '', text) }],
    ['its case number', { 'b.md': item('B', 'case: SAG-1\n', other) }],
    ['its alias', { 'b.md': item('B', 'aliases: [a]\n', other) }],
  ])('a renamed file is the same item by %s', (_, after) => {
    const changes = compareMeeting({ 'a.md': item('A', 'case: SAG-1\n', text) }, after);
    expect(changes?.items.map(({ kind }) => kind)).toEqual(['changed']);
  });

  test('a renamed file alone is no change, whatever links to it and whatever it links to', () => {
    const footnote = `${text}\nSe noten.[^1]\n\n[^1]: En note.\n`;
    const linking = (name: string) => item('Z', '', `\nSe [](${name}.md) og [baggrunden](${name}.md#baggrund).\n`);
    const before = { 'a.md': item('A', '', footnote), 'z.md': linking('a') };
    expect(compareMeeting(before, { 'b.md': item('A', '', footnote), 'z.md': linking('b') })).toBeNull();
  });

  test('two items that changed names with each other are told by their texts', () => {
    const changes = compareMeeting(
      { 'x.md': item('A', '', text), 'y.md': item('B', '', other) },
      { 'v.md': item('B', '', other), 'w.md': item('A', '', text) },
    );
    expect(changes?.items).toMatchObject([{ moved: true, fields: [] }]);
  });

  test('a withdrawn item says so and why, and nothing of its text', () => {
    const change = compareItem(item('A', '', text), item('A', 'withdrawn: Udsat\n', text));
    expect(change).toMatchObject({ fields: [{ field: 'withdrawn', before: null, after: 'Udsat' }], parts: [] });
  });

  test('a late item', () => {
    expect(compareMeeting({}, { 'a.md': item('A', 'late: 2026-09-14\n') })?.items).toMatchObject([
      { kind: 'added', after: { item: { late: '2026-09-14' } } },
    ]);
  });

  test('all fields, and white space in them is none', () => {
    const older = 'case: [S-1]\nresponsible: Chefen\nkind: decision\nduration: 20 min\n';
    const newer = 'case: [S-1, S-2]\npresenter: Chefen\nkind: discussion\nduration: 1 t\nlate: 2026-09-14\n';
    const change = compareItem(item('En sag', older), item('"En  sag"', newer));
    expect(change?.fields).toEqual([
      { field: 'late', before: null, after: '2026-09-14' },
      { field: 'case', before: ['S-1'], after: ['S-1', 'S-2'] },
      { field: 'responsible', before: ['Chefen'], after: null },
      { field: 'presenter', before: null, after: ['Chefen'] },
      { field: 'kind', before: 'decision', after: 'discussion' },
      { field: 'duration', before: 20, after: 60 },
    ]);
  });
});

describe('parts', () => {
  const part = (name: string, words: string) => `\n## ${name}\n\n${words}\n`;
  const partsOf = (before: string, after: string) =>
    compareItem(item('A', '', before), item('A', '', after))?.parts.map(({ kind, name, formerName, content }) => [
      kind,
      name,
      formerName,
      showChanges(content),
    ]);

  test('added, changed and removed, in the order of the text', () => {
    const before = part('Baggrund', 'Sagen er ny.') + part('Økonomi', 'Den er gratis.') + part('Bilag', 'Ingen.');
    const after = part('Indstilling', 'Godkendes.') + part('Baggrund', 'Sagen er gammel.') + part('Bilag', 'Ingen.');
    expect(partsOf(before, after)).toEqual([
      ['added', 'Indstilling', 'Indstilling', ['{+Godkendes.+}']],
      ['changed', 'Baggrund', 'Baggrund', ['Sagen er {-ny-}{+gammel+}.']],
      ['removed', 'Økonomi', 'Økonomi', ['{-Den er gratis.-}']],
    ]);
  });

  test('a new heading over the same text is a new name', () => {
    const words = 'Rådet drøftede sagen i juni og bad om et oplæg.';
    expect(partsOf(part('Baggrund', words), part('Resumé', words))).toEqual([['changed', 'Resumé', 'Baggrund', []]]);
  });

  test('another order is told as that', () => {
    const [one, two] = [part('Baggrund', 'Sagen er ny.'), part('Økonomi', 'Den er gratis.')];
    expect(compareItem(item('A', '', one + two), item('A', '', two + one))).toMatchObject({
      parts: [],
      reordered: true,
    });
  });

  test('footnotes', () => {
    const note = (words: string) => `\nTekst.[^1]\n\n[^1]: ${words}\n`;
    const change = compareItem(item('A', '', note('En kort note.')), item('A', '', note('En lang note.')));
    expect(change?.parts).toEqual([]);
    expect(showChanges(change?.footnotes ?? null)).toEqual(['En {-kort-}{+lang+} note.']);
  });
});

describe('attachments', () => {
  const listing = (title: string, file: string) => item('A', `attachments: [{ title: ${title}, file: ${file} }]\n`);
  const attachmentsOf = (before: Record<string, string>, after: Record<string, string>) =>
    compareMeeting(before, after)?.items[0]?.attachments.map(({ kind, before: was, after: is }) => [
      kind,
      was && `${was.title} ${was.bytes}`,
      is && `${is.title} ${is.bytes}`,
    ]);

  test.each([
    ['added', { 'a.md': item('A') }, { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' }, null, 'Notat 2'],
    ['removed', { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' }, { 'a.md': item('A') }, 'Notat 2', null],
    [
      'replaced',
      { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' },
      { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xyz' },
      'Notat 2',
      'Notat 3',
    ],
    [
      'replaced',
      { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' },
      { 'a.md': listing('Notat', 'n2.txt'), 'n2.txt': 'xyz' },
      'Notat 2',
      'Notat 3',
    ],
    [
      'renamed',
      { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' },
      { 'a.md': listing('Nyt notat', 'n2.txt'), 'n2.txt': 'xx' },
      'Notat 2',
      'Nyt notat 2',
    ],
  ])('%s, by content', (kind, before, after, was, is) => {
    expect(attachmentsOf(before, after)).toEqual([[kind, was, is]]);
  });

  test('a file by another name is no change', () => {
    const before = { 'a.md': listing('Notat', 'n.txt'), 'n.txt': 'xx' };
    expect(compareMeeting(before, { 'a.md': listing('Notat', 'm/n2.txt'), 'm/n2.txt': 'xx' })).toBeNull();
  });
});

describe('meetings', () => {
  const index = (fields: string) => `---\nstart: 10:00\nstatus: published\n${fields}---\n`;

  test('facts and the text that opens the agenda', () => {
    const changes = compareMeeting(
      { 'index.md': `${meetingIndex}\nVelkommen til mødet.\n` },
      { 'index.md': `${meetingIndex.replace('10:00', '09:30').replace('published', 'cancelled')}\nVelkommen.\n` },
    );
    expect(changes?.facts).toEqual([
      { field: 'status', before: 'published', after: 'cancelled' },
      { field: 'start', before: '10:00', after: '09:30' },
    ]);
    expect(showChanges(changes?.body ?? null)).toEqual(['Velkommen{- til mødet-}.']);
  });

  const moved = {
    'it/2026-09-24/index.md': index('date: 2026-09-24\nmoved: 2026-09-17\naliases: [2026-09-17]\n'),
    'it/2026-09-24/a.md': item('A', '', text),
  };
  const { 'it/2026-09-17/index.md': _, ...without } = siteWith();

  test('one that was moved to another day, in a folder of another name', () => {
    const [changes, ...more] = compareFiles(siteWith({ 'it/2026-09-17/a.md': item('A', '', text) }), {
      ...without,
      ...moved,
    });
    expect(more).toEqual([]);
    expect(changes).toMatchObject({ kind: 'changed', before: { id: '2026-09-17' }, after: { id: '2026-09-24' } });
    expect(changes?.facts.map(({ field }) => field)).toEqual(['date', 'moved']);
    expect(changes?.items).toEqual([]);
  });

  test('one that is known again by its items alone', () => {
    const items = (folder: string) =>
      Object.fromEntries(['a', 'b', 'c'].map((name) => [`it/${folder}/${name}.md`, item(name)]));
    const after = { ...without, 'it/2026-09-24/index.md': index('date: 2026-09-24\n'), ...items('2026-09-24') };
    expect(compareFiles(siteWith(items('2026-09-17')), after)).toMatchObject([{ kind: 'changed', items: [] }]);
  });

  test('one that is new and one that is gone', () => {
    const changes = compareFiles(siteWith({ 'it/2026-09-17/a.md': item('A') }), {
      ...without,
      'it/2026-12-24/index.md': index('date: 2026-12-24\n'),
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  test('a council that was renamed is the same council, and two councils are two', () => {
    const named = councilIndex.replace('It-rådet', 'Rådet');
    const files = { 'x/index.md': named, 'x/2026-09-17/index.md': meetingIndex };
    expect(compareFiles(siteWith(files), siteWith({ ...files, 'x/index.md': councilIndex }))).toEqual([]);
    const { 'it/index.md': council = '', 'it/2026-09-17/index.md': meeting = '', ...site } = siteWith();
    const renamed = { ...site, 'data/index.md': council, 'data/2026-09-17/index.md': meeting };
    expect(compareFiles(siteWith(), renamed)).toEqual([]);
  });
});

test('sections: added, removed, renamed, moved, and the numbers of what stands in them', () => {
  const sections = (list: string) => `---\nname: It-rådet\nsections: [${list}]\n---\n`;
  const before = sections('{ id: a, title: A }, { id: b, title: B }, { id: c, title: C }, { id: d, title: D }');
  const after = sections('{ id: d, title: D }, { id: n, title: N }, { id: b, title: Bé }, { id: c, title: C }');
  const items = { 'it/2026-09-17/x.md': item('X').replace('droeftelse', 'b') };
  const [changes] = compareFiles(siteWith({ ...items, 'it/index.md': before }), {
    ...siteWith({ ...items, 'it/index.md': after }),
  });
  expect(changes?.sections.map(({ kind, before: was, after: is }) => [kind, was?.title, is?.title])).toEqual([
    ['moved', 'D', 'D'],
    ['added', undefined, 'N'],
    ['renamed', 'B', 'Bé'],
    ['removed', 'A', undefined],
  ]);
  expect(changes?.numbers).toMatchObject([
    { kind: 'section', before: '4', after: '1' },
    { kind: 'section', before: '2', after: '3' },
    { kind: 'item', before: '2.1', after: '3.1' },
    { kind: 'section', before: '3', after: '4' },
  ]);
});
