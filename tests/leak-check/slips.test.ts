/*
 * The stage that reduces closed items is not trusted: whatever field of one it forgets, the gate tells. Each field is
 * put back by itself, as a slip in the code would do it, and the site is made from that.
 */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { itemsOf } from '../../src/agenda/accessors.ts';
import type { Item, Meeting, Site } from '../../src/agenda/model.ts';
import type { GuardedSite } from '../../src/build/guard-site.ts';
import { councilIndex, item, meetingIndex, siteIndex } from '../support/content.ts';
import { writeFiles } from '../support/folders.ts';
import { prepareFolder, renderFiles, searchFiles } from './build-in-memory.ts';

const closed = `case: SAG-2026-04711
responsible: Ejendomschef Åse Nøddebo
presenter: Kammeradvokaten
kind: decision
duration: 45 min
late: 2026-09-10
withdrawn: Sælger har trukket tilbuddet om gården
held: { start: '10:15', end: '10:55' }
aliases: [gammelt-navn]
attachments: [{ title: Vurdering fra mægleren, file: vurdering.txt }]
closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
`;

const body = `Kommunen har budt tolv millioner kroner for gården og jorden omkring den.[^1]

[^1]: Sælger svarer i uge fyrre, når advokaten er tilbage fra ferie.
`;

const folder = 'content/it/2026-09-17';

const files = {
  'content/index.md': siteIndex,
  'content/it/index.md': councilIndex,
  [`${folder}/index.md`]: meetingIndex,
  [`${folder}/a.md`]: item('Regnskab for andet kvartal', '', '## Baggrund\n\nTallene er som ventet.\n'),
  [`${folder}/aeblegaarden.md`]: item('Køb af Æblegården ved Søndersø', closed, body),
  [`${folder}/vurdering.txt`]: 'Handelsværdien er sat til tretten millioner efter besigtigelse i august.\n',
  [`${folder}/tilbud.md`]: item(
    'Tilbud på nye stole',
    'withdrawn: true\nattachments: [{ title: Pris, file: pris.txt }]\n',
    'Tre firmaer har budt på stole til salen.[^1]\n\n[^1]: Det ene kom for sent ind.\n',
  ),
  [`${folder}/pris.txt`]: 'Stolene koster i alt fire hundrede kroner stykket ved køb af hundrede.\n',
  [`${folder}/valg.md`]: item(
    'Valg af leverandør',
    '',
    '## Baggrund\n\nTre firmaer er fundet egnede.\n\n## Beslutning\n\nRådet valgte firmaet fra Nordby med stemmerne fem mod to.\n',
  ),
  'content/it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01').replace('published', 'draft'),
  'content/it/2026-10-01/kommende.md': item(
    'Fyring af direktøren i selskabet',
    '',
    'Bestyrelsen har mistet tilliden til ham efter revisionen.\n',
  ),
};

/** The site with one item put in the place of the one that is shown. */
function withItem(site: Site, change: (meeting: Meeting, shown: Item) => Item): Site {
  const changeMeeting = (meeting: Meeting): Meeting => ({
    ...meeting,
    sections: meeting.sections.map((section) => ({
      ...section,
      items: section.items.map((one) => change(meeting, one)),
    })),
  });
  return {
    ...site,
    councils: site.councils.map((council) => ({ ...council, meetings: council.meetings.map(changeMeeting) })),
  };
}

/** The keys that the model has today; a key that is added to it is walked too. */
function keysOf(item: Item): Array<keyof Item> {
  return Object.keys(item) as Array<keyof Item>;
}

describe('a field that the redaction forgets', () => {
  let root = '';
  let site: GuardedSite;
  let original: Item;

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'dagsorden-slips-')));
    await writeFiles(root, files);
    site = await prepareFolder(root);
    const items = site.written.site.councils.flatMap((council) => council.meetings.flatMap(itemsOf));
    original = items.find(({ id }) => id === 'aeblegaarden') ?? (undefined as never);
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  const search = async (shown: Site) => {
    const context = { ...site.context, site: shown };
    return searchFiles(await renderFiles(context), { ...site, context });
  };

  test('the site as it is holds nothing', async () => {
    expect(await search(site.context.site)).toEqual([]);
  });

  test('is told, whichever of the keys of an item it is', async () => {
    const told: string[] = [];
    const wanted: string[] = [];
    for (const key of keysOf(original)) {
      // A field that is new, and that the item above does not fill, holds something too.
      const isBlank = ['null', 'false', '[]'].includes(JSON.stringify(original[key]));
      const value = isBlank ? 'noget' : original[key];
      const slipped = withItem(site.context.site, (_, shown) => (shown.redacted ? { ...shown, [key]: value } : shown));
      const messages = await searchFiles(new Map(), { ...site, context: { ...site.context, site: slipped } });
      // What everybody may know of a closed item.
      if (!['publicId', 'number', 'level', 'closed'].includes(key)) wanted.push(key);
      if (messages.some((one) => one.includes('[redaction-incomplete]') && one.includes(` ${key} `))) told.push(key);
    }
    expect(told).toEqual(wanted);
  });

  test.each([
    ['title', 'title of a closed item'],
    ['responsible', 'name from a closed item'],
    ['presenter', 'name from a closed item'],
    ['case', 'case number of a closed item'],
    ['parts', 'passage of closed text'],
    ['footnotes', 'passage of closed text'],
    ['attachments', 'title of a closed attachment'],
  ] as const)('%s is found in the words of the site too', async (key, kind) => {
    const slipped = withItem(site.context.site, (_, shown) =>
      shown.redacted ? { ...shown, redacted: false, closed: null, [key]: original[key] } : shown,
    );
    expect((await search(slipped)).join('\n')).toContain(`Unexpected ${kind} in it/2026-09-17/`);
  });

  test('a field that nobody has thought of is told', async () => {
    const slipped = withItem(site.context.site, (_, shown) =>
      shown.redacted ? { ...shown, ...{ ballots: [{ yes: 5, no: 2 }] } } : shown,
    );
    expect(await search(slipped)).toEqual([expect.stringContaining('Unexpected field ballots of a closed item')]);
  });

  test.each([
    ['the text of a withdrawn item', 'tilbud', 'parts', 'withdrawn item', 'passage of a withdrawn item'],
    ['its notes', 'tilbud', 'footnotes', 'withdrawn item', 'passage of a withdrawn item'],
    ['its attachments', 'tilbud', 'attachments', 'withdrawn item', 'field attachments of a withdrawn item'],
    ['a decision before the minutes', 'valg', 'parts', 'decision', 'passage of a decision that is not public yet'],
  ] as const)('%s is told by field and by words', async (_, id, key, why, words) => {
    const whole = site.written.site.councils
      .flatMap((council) => council.meetings.flatMap(itemsOf))
      .find((one) => one.id === id);
    const slipped = withItem(site.context.site, (__, shown) =>
      shown.id === id ? { ...shown, [key]: whole?.[key] } : shown,
    );
    const messages = (await search(slipped)).join('\n');
    expect(messages).toContain(why);
    expect(messages).toContain(words);
  });

  test('a draft that is shown is told by field and by words', async () => {
    const { site: all } = site.written;
    const shown = {
      ...site.context.site,
      councils: site.context.site.councils.map((council) => ({
        ...council,
        meetings: all.councils[0]?.meetings.filter(({ status }) => status === 'draft') ?? [],
      })),
    };
    const messages = (await search(shown)).join('\n');
    expect(messages).toContain('Unexpected field meeting of a draft');
    expect(messages).toContain('Unexpected title of a draft in it/2026-10-01/kommende/index.html');
    expect(messages).toContain('Unexpected passage of a draft');
  });
});
