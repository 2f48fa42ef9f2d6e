/*
 * A field that is in a table is shown, told and guarded. Each has an example here, or it is a type error; each stands in
 * a file of its own, so that nothing else of that file can be taken for it.
 */
import { describe, expect, test } from 'vitest';
import { itemFields } from '../../src/fields/item-fields.ts';
import { meetingFields } from '../../src/fields/meeting-fields.ts';
import { findLocale } from '../../src/locale/index.ts';
import { redactItem } from '../../src/visibility/redact-item.ts';
import { compareFiles } from '../support/changes.ts';
import { assembleClean, councilIndex, type Files, item, itemOf, siteIndex } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';

interface Example {
  /** The field as it is written. */
  readonly yaml: string;
  /** What readers see of it on a page and on paper; `null` where it only arranges other things. */
  readonly seen: string | null;
  /** Whether paper need not show it. */
  readonly screenOnly?: true;
}

const ofItems: Readonly<Record<keyof typeof itemFields, Example>> = {
  title: { yaml: 'title: Titelfeltet', seen: 'Titelfeltet' },
  section: { yaml: 'section: feltets-afsnit', seen: 'Afsnitsfeltet' },
  under: { yaml: 'under: feltets-punkt', seen: null },
  order: { yaml: 'order: 3', seen: null },
  case: { yaml: 'case: SAG-4711', seen: 'SAG-4711' },
  responsible: { yaml: 'responsible: Ansvarsfeltet', seen: 'Ansvarsfeltet' },
  presenter: { yaml: 'presenter: Oplægsfeltet', seen: 'Oplægsfeltet' },
  kind: { yaml: 'kind: discussion', seen: 'Drøftelse' },
  duration: { yaml: 'duration: 47 min', seen: '47 min' },
  at: { yaml: 'at: 10:37', seen: '10.37' },
  held: { yaml: 'held: { start: 09:43, end: 09:57 }', seen: '09.43–09.57' },
  result: { yaml: 'result: amended', seen: 'Vedtaget med ændringer' },
  mover: { yaml: 'mover: Forslagsfeltet', seen: 'Forslagsfeltet' },
  seconder: { yaml: 'seconder: Støttefeltet', seen: 'Støttefeltet' },
  votes: { yaml: 'votes: [{ on: Stemmefeltet, for: [Forfeltet], against: 4 }]', seen: 'Stemmefeltet' },
  postponed: { yaml: 'postponed: 2026-10-08', seen: '8. oktober 2026' },
  actions: { yaml: 'actions: [{ what: Opgavefeltet, who: Udførerfeltet }]', seen: 'Opgavefeltet' },
  // Seen in a section whose items are decided as one: tests/site/consent.test.ts.
  consent: { yaml: 'consent: false', seen: null },
  continues: { yaml: 'continues: 2026-09-17/feltets-punkt', seen: null },
  recused: { yaml: 'recused: Inhabilitetsfeltet', seen: 'Inhabilitetsfeltet' },
  absent: { yaml: 'absent: Fraværsfeltet', seen: 'Fraværsfeltet' },
  attachments: { yaml: 'attachments: [{ title: Bilagsfeltet, url: "https://example.org/" }]', seen: 'Bilagsfeltet' },
  number: { yaml: 'number: "1.7"', seen: '1.7' },
  closed: { yaml: 'closed: { title: Lukkefeltet, reason: Lukkegrunden }', seen: 'Lukkegrunden' },
  public: { yaml: 'public: Offentlighedsfeltet', seen: null },
  late: { yaml: 'late: 2026-09-11', seen: '11. september 2026' },
  withdrawn: { yaml: 'withdrawn: Udgået af hensyn til feltet', seen: 'Udgået af hensyn til feltet' },
  aliases: { yaml: 'aliases: gammelt-felt', seen: 'gammelt-felt', screenOnly: true },
};

const ofMeetings: Readonly<Record<keyof typeof meetingFields, Example>> = {
  date: { yaml: 'date: 2026-09-17', seen: '17. september 2026' },
  until: { yaml: 'until: 2026-09-19', seen: '19. september 2026' },
  start: { yaml: 'start: 10:13', seen: '10.13' },
  end: { yaml: 'end: 12:47', seen: '12.47' },
  place: { yaml: 'place: Stedfeltet', seen: 'Stedfeltet' },
  online: { yaml: 'online: https://felt.example.org/', seen: 'https://felt.example.org/' },
  title: { yaml: 'title: Mødetitlen', seen: 'Mødetitlen' },
  status: { yaml: 'status: cancelled', seen: 'Aflyst' },
  published: { yaml: 'published: 2026-09-08', seen: null },
  moved: { yaml: 'moved: 2026-09-03', seen: '3. september 2026' },
  held: { yaml: 'held: { start: 10:43, end: 11:57 }', seen: '10.43–11.57' },
  chair: { yaml: 'chair: Lederfeltet', seen: 'Lederfeltet' },
  present: {
    yaml: 'present: [{ name: Fremmødefeltet, from: 10:43, to: 11:57, for: Vikarfeltet }]',
    seen: 'Fremmødefeltet (stedfortræder for Vikarfeltet, fra kl. 10.43, til kl. 11.57)',
  },
  excused: { yaml: 'excused: [Afbudsfeltet]', seen: 'Afbudsfeltet' },
  absent: { yaml: 'absent: [Udeblivelsesfeltet]', seen: 'Udeblivelsesfeltet' },
  approved: { yaml: 'approved: 2026-10-12', seen: '12. oktober 2026' },
  signatures: { yaml: 'signatures: [Underskriftsfeltet]', seen: 'Underskriftsfeltet' },
  sections: { yaml: 'sections: [{ id: felt, title: Mødets afsnit }]', seen: 'Mødets afsnit' },
  numbering: { yaml: 'numbering: { scheme: flat, prefix: Nummerfeltet }', seen: 'Nummerfeltet 1' },
  aliases: { yaml: 'aliases: 2026-09-16', seen: '2026-09-16', screenOnly: true },
  numbers: { yaml: 'numbers: ["1.1", "1.2"]', seen: null },
};

/** As it is read: spaces that keep words together are spaces. */
const readable = (html: string) => html.replace(/\u00a0|\u202f|&nbsp;/g, ' ');

const council = councilIndex.replace('sections:', 'sections:\n  - { id: feltets-afsnit, title: Afsnitsfeltet }');

/** A field over the others that a file must have. */
function write(base: Readonly<Record<string, string>>, key: string, yaml: string): string {
  return `---\n${Object.values({ ...base, [key]: yaml }).join('\n')}\n---\n`;
}

function siteOf(fields: { meeting?: [string, string]; item?: [string, string] }, status: string): Files {
  const meeting = { date: 'date: 2026-09-17', start: 'start: 10:00', status: `status: ${status}` };
  const of = { title: 'title: Punktet', section: 'section: orientering' };
  const hasOwnSections = fields.meeting?.[0] === 'sections';
  return {
    'index.md': siteIndex,
    'it/index.md': council,
    'it/2026-09-17/index.md': write(meeting, ...(fields.meeting ?? (['date', meeting.date] as const))),
    ...(hasOwnSections
      ? {}
      : { 'it/2026-09-17/punkt.md': write(of, ...(fields.item ?? (['title', of.title] as const))) }),
  };
}

const examples = [
  ...Object.entries(ofItems).map(([key, example]) => ({ of: 'item' as const, key, ...example })),
  ...Object.entries(ofMeetings).map(([key, example]) => ({ of: 'meeting' as const, key, ...example })),
].map((one) => ({ ...one, field: (one.of === 'item' ? itemFields : meetingFields)[one.key as never] as Field }));

type Field = (typeof itemFields)[keyof typeof itemFields];

const filesOf = (of: 'item' | 'meeting', key: string, yaml: string, status: string) =>
  siteOf({ [of]: [key, yaml] }, status);

describe('a field that is shown', () => {
  const shown = examples.flatMap((one) => (one.seen === null ? [] : [{ ...one, seen: one.seen }]));

  test.each(shown)('stands on a page and in print: $of $key', ({ of, key, yaml, seen, screenOnly }) => {
    const files = filesOf(of, key, yaml, 'minutes');
    const pages = [...pagesOf(files)].filter(([path]) => path.endsWith('.html'));
    expect(readable(pages.map(([path, text]) => `${path} ${text}`).join('\n'))).toContain(seen);
    if (screenOnly !== true) expect(readable(printedOf(files, '2026-09-17'))).toContain(seen);
  });

  const minutesOnly = shown.filter(({ field }) => field.seenBy === 'minutes');

  test.each(minutesOnly)('and belongs to the minutes is nowhere before: $of $key', ({ of, key, yaml, seen }) => {
    const files = filesOf(of, key, yaml, 'published');
    const all = [...pagesOf(files).values(), printedOf(files, '2026-09-17')];
    expect(readable(all.join('\n'))).not.toContain(seen);
  });
});

describe('a field that is compared', () => {
  const compared = examples.filter(({ field }) => field.compared);

  test.each(compared)('is told when it changes: $of $key', ({ of, key, yaml }) => {
    const before = siteOf({}, key === 'status' ? 'published' : 'minutes');
    const after = filesOf(of, key, yaml, 'minutes');
    const changes = compareFiles(before, key === 'date' ? { ...after, 'it/2026-09-17/index.md': moved } : after);
    const told = changes.flatMap(({ facts, items }) => [...facts, ...items.flatMap(({ fields }) => fields)]);
    expect(told.map(({ field }) => field)).toContain(key);
  });

  const moved = '---\ndate: 2026-09-18\nmoved: 2026-09-17\nstart: 10:00\nstatus: minutes\n---\n';
});

describe('a closed item', () => {
  const fields = Object.values({ ...ofItems, title: ofItems.title, order: ofItems.order }).map(({ yaml }) => yaml);
  const above = item('Ovenover', 'closed: true\n').replace('droeftelse', 'feltets-afsnit');
  const files = {
    ...siteOf({}, 'minutes'),
    'it/2026-09-17/feltets-punkt.md': above,
    'it/2026-09-17/punkt.md': `---\n${fields.join('\n')}\n---\n\nTekst.\n`,
  };
  const closed = itemOf(assembleClean(files), 'punkt');

  test('is reduced to number, public title and reason: every other key is as if nothing had been written', () => {
    const bare = itemOf(
      assembleClean({
        ...siteOf({}, 'minutes'),
        'it/2026-09-17/punkt.md': item('Punktet').replace('droeftelse', 'orientering'),
      }),
      'punkt',
    );
    const redacted = redactItem(closed, findLocale('da'));
    const left = Object.entries(redacted).filter(([key, value]) => {
      const absent = Object.entries(bare).find(([other]) => other === key)?.[1];
      return JSON.stringify(value) !== JSON.stringify(key === 'parts' ? [] : absent);
    });
    expect(Object.fromEntries(left)).toEqual({
      id: '1.7',
      publicId: '1.7',
      number: '1.7',
      level: 2,
      title: 'Lukkefeltet',
      closed: { title: 'Lukkefeltet', reason: 'Lukkegrunden' },
      redacted: true,
    });
  });

  test('keeps no text that the leak check does not know as a secret', () => {
    const texts = ['text', 'names', 'flag-or-reason'];
    const unknown = Object.entries(itemFields).filter(
      ([, { kind, seenBy, secret }]) => texts.includes(kind) && (seenBy as string) !== 'everybody' && secret === null,
    );
    expect(unknown.map(([key]) => key)).toEqual([]);
  });
});
