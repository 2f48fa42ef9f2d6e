import { describe, expect, test } from 'vitest';
import { changesJson } from '../../src/changes/changes-json.ts';
import { changesMarkdown } from '../../src/changes/changes-markdown.ts';
import { findLocale } from '../../src/locale/index.ts';
import { compareFiles, showChanges } from '../support/changes.ts';
import { type Files, item, meetingIndex, siteWith } from '../support/content.ts';

const at = 'it/2026-09-17';
const closed = 'closed: { title: Personsag, reason: Punktet er lukket. }\n';
const secretText = '\n## Baggrund\n\nEn hemmelig sag om hemmelige tal, jf. [notatet](hemmelig-fil.txt).\n';
const secretFields = 'case: HEMMELIG-1\nresponsible: Hemmelighedsholderen\n';
const secretItem = (fields = '') => item('Hemmelig sag', secretFields + fields, secretText);
const secretFile = { [`${at}/hemmelig-fil.txt`]: 'hemmeligt indhold' };

const withSecret = (fields = '', more: Files = {}) =>
  siteWith({ [`${at}/hemmelig.md`]: secretItem(fields), ...secretFile, ...more });

/** All that any form of the changes says. */
function tell(changes: ReturnType<typeof compareFiles>): string {
  const state = { revision: null, commit: null };
  const named = { name: 'x', commit: null };
  return [
    JSON.stringify(changes),
    changesJson({ audience: 'public', before: state, after: state }, changes),
    changesMarkdown(changes, {
      before: named,
      after: named,
      previewUrl: 'https://p.example',
      readers: 'public',
      words: findLocale('da'),
    }),
  ].join('\n');
}

function expectKept(before: Files, after: Files, today?: Files) {
  const changes = compareFiles(before, after, today === undefined ? {} : { today });
  expect(tell(changes).match(/[^"\n]{0,40}hemmelig[^"\n]{0,40}/gi) ?? []).toEqual([]);
  return changes;
}

describe('nothing of a closed item is told', () => {
  test('that is closed in both states and changed', () => {
    const changed = secretItem(closed).replace('tal', 'summer').replace('HEMMELIG-1', 'HEMMELIG-2');
    expect(expectKept(withSecret(closed), withSecret(closed, { [`${at}/hemmelig.md`]: changed }))).toEqual([]);
  });

  test('that gave way to a stub in another file: nothing that the public sees has changed', () => {
    const stub = { [`${at}/personsag.md`]: item('Personsag', closed) };
    expect(expectKept(withSecret(closed), siteWith(stub))).toEqual([]);
  });

  test('that was added, or removed, closed', () => {
    expect(expectKept(siteWith(), withSecret(closed))).toMatchObject([
      { items: [{ kind: 'added', after: { item: { title: 'Personsag' } }, parts: [], attachments: [] }] },
    ]);
    expect(expectKept(withSecret(closed), siteWith())).toMatchObject([{ items: [{ kind: 'removed', parts: [] }] }]);
  });

  test('that has been closed since: it appears as closed only', () => {
    expect(expectKept(withSecret(), withSecret(closed))).toMatchObject([
      { items: [{ kind: 'changed', switched: 'closed', fields: [], parts: [], attachments: [] }] },
    ]);
  });

  test.each([
    ['under another name', { [`${at}/x.md`]: secretItem(closed) }],
    [
      'in another meeting',
      {
        'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
        'it/2026-10-01/hemmelig-fil.txt': 'x',
        'it/2026-10-01/y.md': secretItem(closed),
      },
    ],
    ['with another title and text', { [`${at}/hemmelig.md`]: item('Hemmelighed', secretFields + closed, '\nNyt.\n') }],
    ['known by its case number only', { [`${at}/x.md`]: item('Hemmelighed', secretFields + closed, '\nNyt.\n') }],
  ])('that has been closed since, %s', (_, after) => {
    expectKept(withSecret(), siteWith({ ...secretFile, ...after }));
  });

  test('that is closed today, whatever the two states say', () => {
    const changed = { [`${at}/hemmelig.md`]: secretItem().replace('tal', 'summer') };
    expect(expectKept(withSecret(), withSecret('', changed), withSecret(closed))).toEqual([]);
    expectKept(siteWith(), withSecret(), withSecret(closed));
    expectKept(withSecret(), siteWith(), withSecret(closed));
  });

  test('not by links to it, nor by its number in them', () => {
    const linking = item('Plan', '', '\n## Baggrund\n\nSe [den hemmelige sag](hemmelig.md) og [](hemmelig.md).\n');
    const changes = expectKept(
      withSecret('', { [`${at}/z.md`]: linking }),
      withSecret(closed, { [`${at}/z.md`]: linking.replace('Se', 'Læs') }),
    );
    expect(changes[0]?.items.flatMap(({ parts }) => parts.flatMap(({ content }) => showChanges(content)))).toEqual([
      '{-Se-}{+Læs+} pkt. 2.1 Personsag og pkt. 2.1 Personsag.',
    ]);
  });
});

describe('nothing of a closed attachment is told', () => {
  const listing = (more: string, file = 'hemmelig-fil.txt', title = 'Hemmeligt bilag') =>
    item('Plan', `attachments: [{ title: ${title}, file: ${file}${more} }]\n`);
  const state = (more: string) => siteWith({ ...secretFile, [`${at}/a.md`]: listing(more) });

  test.each([
    ['that was closed all the time', state(', closed: true'), siteWith({ [`${at}/a.md`]: item('Plan') })],
    ['that has been closed since', state(''), state(', closed: true')],
    [
      'that has been closed since under another name, and was replaced',
      state(''),
      siteWith({ [`${at}/h2.txt`]: 'x', [`${at}/a.md`]: listing(', closed: true', 'h2.txt') }),
    ],
    [
      'that the text of the meeting named, before it was closed',
      siteWith({ ...secretFile, [`${at}/index.md`]: `${meetingIndex}\nSe [det hemmelige](hemmelig-fil.txt).\n` }),
      state(', closed: true'),
    ],
  ])('%s', (_, before, after) => {
    expectKept(before, after);
  });

  test('a file that an open item shows as well is the same in both states', () => {
    const open = {
      [`${at}/a.md`]: item('Plan', 'attachments: [{ title: Notat, file: fil.txt }]\n'),
      [`${at}/fil.txt`]: 'x',
    };
    const hidden = { [`${at}/b.md`]: item('B', `${closed}attachments: [{ title: Notat, file: fil.txt }]\n`) };
    const both = siteWith({ ...open, ...hidden });
    expect(compareFiles(both, both)).toEqual([]);
  });
});

test('an item that was closed and is open appears as opened, with the text of today and nothing of before', () => {
  const before = siteWith({ [`${at}/salg.md`]: secretItem(closed), ...secretFile });
  const after = siteWith({ [`${at}/salg.md`]: item('Salg', '', '\n## Baggrund\n\nGrunden blev solgt.\n') });
  const [changes] = expectKept(before, after);
  expect(changes?.items).toMatchObject([
    {
      kind: 'changed',
      switched: 'opened',
      fields: [{ field: 'title', before: 'Personsag', after: 'Salg' }],
      parts: [{ kind: 'added', name: 'Baggrund' }],
    },
  ]);
});

test('to internal readers all of it is told', () => {
  const changed = { [`${at}/hemmelig.md`]: secretItem(closed).replace('tal', 'summer') };
  const changes = compareFiles(withSecret(closed), withSecret(closed, changed), { readers: 'internal' });
  expect(changes[0]?.items.flatMap(({ parts }) => parts.flatMap(({ content }) => showChanges(content)))).toEqual([
    'En hemmelig sag om hemmelige {-tal-}{+summer+}, jf. notatet.',
  ]);
});
