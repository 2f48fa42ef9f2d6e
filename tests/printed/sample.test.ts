/* The sample site, built as a user builds it, its PDFs opened again. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSample, shareSample } from '../support/shared.ts';
import { openDocument, type PrintedPdf, pageText, squash } from './document.ts';
import {
  type AgendaJson,
  findHeadings,
  findStrandedHeadings,
  isContents,
  listHeadings,
  listOutline,
  listSigned,
  readAgenda,
  readContents,
  signsOf,
} from './headings.ts';

const meetings = [
  'it-arkitekturraadet/2026-09-17',
  'it-arkitekturraadet/2026-06-11',
  'digital-borgerservice/2026-10-08',
  'digital-borgerservice/2026-08-27',
];

let sample: BuiltSample;

beforeAll(async () => {
  sample = await shareSample('--drafts');
});

test('builds', () => {
  expect(sample.stderr).toMatch(/Built \d+ meetings/);
});

describe.each(meetings)('the agenda of %s', (meeting) => {
  let agenda: AgendaJson;
  let document: PrintedPdf;
  beforeAll(async () => {
    agenda = await readAgenda(join(sample.folder, meeting, 'agenda.json'));
    document = await openDocument(join(sample.folder, meeting, 'agenda.pdf'));
  });

  test('opens with a cover without header and footer', () => {
    const [cover] = document.pages;
    const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
    const date = new Intl.DateTimeFormat('da-DK', day).format(new Date(agenda.meeting.date));
    const text = squash(cover?.body.map((line) => line.text).join('') ?? '').toLowerCase();
    const { start, place } = agenda.meeting;
    for (const wanted of ['Dagsorden 2026', agenda.council.name, date, start.replace(':', '.'), place]) {
      expect(text).toContain(squash(wanted).toLowerCase());
    }
    expect(cover?.header).toEqual([]);
    expect(cover?.footer).toEqual([]);
  });

  test('has its contents on page 2 and on no page with other text', () => {
    const contents = document.pages.filter(isContents);
    const others = document.pages.flatMap((page) => (isContents(page) ? [] : [page.number]));
    expect(contents.map((page) => page.number)).toEqual(contents.map((_, index) => index + 2));
    expect(contents[0]?.body[0]?.text).toBe('Indhold');
    expect(findHeadings(document).filter(({ page }) => !others.includes(page ?? 0))).toEqual([]);
  });

  test('gives one page for a heading in the contents, on the page, in agenda.json and in the outline', () => {
    const headings = listHeadings(agenda);
    expect(headings.length).toBeGreaterThan(5);
    expect(findHeadings(document)).toEqual(headings);
    expect(readContents(document)).toEqual(listSigned(agenda, (signs) => signs.join('')));
    expect(listOutline(document)).toEqual(listSigned(agenda, (signs) => `(${signs.join(', ')})`));
    expect(agenda.documents.agenda?.pages).toBe(document.pages.length);
  });

  test('nests the outline as sections and items', () => {
    const shape = agenda.sections.map((section) => section.items.length);
    expect(document.outline.map((line) => line.children.length)).toEqual(shape);
  });

  test('names council, date and page on every page but the cover', () => {
    const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
    const date = new Intl.DateTimeFormat('da-DK', day).format(new Date(agenda.meeting.date));
    for (const { header, footer, number } of document.pages.slice(1)) {
      const mark = agenda.meeting.status === 'cancelled' ? ' – Aflyst' : '';
      expect(header.map((line) => line.text)).toEqual([`${agenda.council.name}${mark} ${date}`]);
      expect(footer).toHaveLength(1);
      expect(footer[0]?.runs.at(-1)?.text).toBe(`Side ${number} af ${document.pages.length}`);
    }
  });

  test('has every section where it is said to be, the first below the opening text; each on a new page where it is long', () => {
    const afterContents = document.pages.findLastIndex(isContents) + 2;
    expect(agenda.sections[0]?.page).toBe(afterContents);
    const isLong = document.pages.length > 15;
    for (const section of agenda.sections) {
      const lines = document.pages[(section.page ?? 0) - 1]?.body.map((line) => line.text) ?? [];
      const place = lines.indexOf(`${section.number}. ${section.title}`);
      if (section.page === afterContents || !isLong) expect(place).toBeGreaterThanOrEqual(0);
      else expect(place).toBe(0);
    }
    const pages = new Set(agenda.sections.map(({ page }) => page));
    if (isLong) expect(pages.size).toBe(agenda.sections.length);
    else expect(document.pages.length).toBeLessThan(12);
  });

  test('shows case number and responsible below the title of an item', () => {
    for (const item of agenda.sections.flatMap((section) => section.items)) {
      const page = document.pages.find(({ number }) => number === item.page);
      const text = squash(page?.body.map((line) => line.text).join('') ?? '');
      const responsible = item.responsible.length === 0 ? '' : `Ansvarlig: ${item.responsible.join(', ')}`;
      const facts = [item.case.join(', '), responsible].filter((fact) => fact !== '').join(' · ');
      expect(text).toContain(squash(`${item.number} ${item.title} ${signsOf(item).join('')} ${facts}`));
    }
  });

  test('leaves no heading last on its page, but those that nothing belongs to', () => {
    const bare = agenda.sections.flatMap((section) => [
      ...(section.items.length === 0 ? [`${section.page}: ${section.number}. ${section.title}`] : []),
      ...section.items
        .filter((item) => item.parts.length + item.case.length + item.responsible.length === 0)
        .map((item) => `${item.page}: ${item.number} ${item.title}`),
    ]);
    expect(findStrandedHeadings(document).filter((heading) => !bare.includes(heading))).toEqual([]);
  });

  test('leads its links to the pages that they name', () => {
    const pages = new Map(listHeadings(agenda).map(({ number, page }) => [number, page]));
    const numbered = document.links.flatMap(({ text, url, page }) => {
      const number = /^(?:pkt\. )?(\d+\.\d*[a-z]?)/.exec(text)?.[1];
      return number === undefined || url !== null ? [] : [{ number, page }];
    });
    expect(numbered.length).toBeGreaterThanOrEqual(pages.size);
    expect(numbered.map(({ number }) => pages.get(number))).toEqual(numbered.map(({ page }) => page));
    expect(document.links.filter(({ url, page }) => url === null && page === null)).toEqual([]);
  });

  test('keeps everything within the page', () => {
    for (const page of document.pages) {
      const outside = [...page.header, ...page.body, ...page.footer]
        .flatMap((line) => line.runs)
        .filter((run) => run.x < 30 || run.right > page.width - 30);
      expect(outside).toEqual([]);
    }
    expect(document.pages.map(pageText).join('\n')).not.toMatch(/undefined|\[object|NaN/);
  });
});
