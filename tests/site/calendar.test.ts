/* Calendars of built sites, read by a parser that shares no code with what wrote them, against RFC 5545. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { councilIndex, item, siteWith } from '../support/content.ts';
import { base, openSite } from '../support/site-in-git.ts';

const meeting = 'it/2026-09-17';
const index = (fields: string) => `---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\n${fields}---\n`;

/** Reads a calendar and holds it against what RFC 5545 demands of the file. */
function readCalendar(text = ''): { calendar: ICAL.Component; events: ICAL.Component[] } {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toMatch(/^-\/\/Dagsorden/);
  // Properties come before components (3.4): none stands behind a component at its own level.
  expect(text.replace(/BEGIN:V(EVENT|TIMEZONE)\r\n[\s\S]*?END:V\1\r\n/g, '*')).toMatch(/^[^*]*\*+END:VCALENDAR\r\n$/);
  const events = calendar.getAllSubcomponents('vevent');
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid'));
  expect(new Set(zones).size).toBe(zones.length);
  for (const event of events) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'last-modified', 'sequence', 'status', 'summary']) {
      expect(event.getAllProperties(name), name).toHaveLength(1);
    }
    const zone = event.getFirstProperty('dtstart')?.getParameter('tzid');
    if (zone === undefined) expect(readValue(event, 'dtstart')).toMatch(/Z$|^\d{4}-\d\d-\d\d$/);
    else expect(zones).toContain(zone);
  }
  return { calendar, events };
}

function readValue(event: ICAL.Component | undefined, name: string): string {
  return String(event?.getFirstPropertyValue(name) ?? '');
}

/** The instant of a property by the rules that stand in the calendar itself. */
function instantOf(event: ICAL.Component, calendar: ICAL.Component, name: string): string {
  const property = event.getFirstProperty(name);
  const zone = calendar
    .getAllSubcomponents('vtimezone')
    .find((one) => one.getFirstPropertyValue('tzid') === property?.getParameter('tzid'));
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) throw new Error(`no time in ${name}`);
  if (zone !== undefined) time.zone = new ICAL.Timezone(zone);
  return new Date(time.toUnixTime() * 1000).toISOString();
}

test('times are right by the rules of the zone that the calendar brings, in summer and in winter', async () => {
  const days = [
    '2026-01-15',
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-07-01',
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
    '2026-12-01',
  ];
  const zones = ['Europe/Copenhagen', 'America/New_York', 'Asia/Kolkata', 'America/Godthab', 'UTC'];
  const meetings = zones.flatMap((zone, at) => [
    [
      `r${at}/index.md`,
      councilIndex.replace('---\nname', `---\ntimezone: ${zone}\nname`).replace('It-rådet', `Råd ${at}`),
    ] as const,
    ...days.map((day) => [`r${at}/${day}/index.md`, index('end: 11:30\n').replace('2026-09-17', day)] as const),
  ]);
  const site = await openSite({ 'index.md': siteWith()['index.md'] ?? '', ...Object.fromEntries(meetings) });
  await site.commit(1);
  const files = await site.build();
  for (const [at, zone] of zones.entries()) {
    const { calendar, events } = readCalendar(files[`r${at}/calendar.ics`]);
    expect(events).toHaveLength(days.length);
    for (const event of events) {
      const start = instantOf(event, calendar, 'dtstart');
      const style = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
      const local = new Intl.DateTimeFormat('sv', style).format(new Date(start));
      expect(local, zone).toBe(`${readValue(event, 'dtstart').slice(0, 10)} 10:00`);
      const length = Date.parse(instantOf(event, calendar, 'dtend')) - Date.parse(start);
      expect(length).toBe(90 * 60_000);
    }
  }
  expect(readCalendar(files['calendar.ics']).events).toHaveLength(zones.length * days.length);
});

test('an event keeps its name and counts its changes through amendment, move, cancellation and renaming', async () => {
  const site = await openSite(siteWith({ [`${meeting}/plan.md`]: item('Plan') }));
  const read = async (folder = meeting) => {
    const files = await site.build();
    const [event] = readCalendar(files[`${folder}/meeting.ics`]).events;
    const all = readCalendar(files['calendar.ics']).events;
    expect(all.map((one) => one.toString())).toEqual([event?.toString()]);
    expect(readCalendar(files['it/calendar.ics']).events.map((one) => one.toString())).toEqual([event?.toString()]);
    expect(readValue(event, 'url')).toBe(`${base}${folder}/`);
    expect(readValue(event, 'dtstamp')).toBe(readValue(event, 'last-modified'));
    const names = ['uid', 'sequence', 'last-modified', 'status', 'dtstart'];
    return names.map((name) => readValue(event, name));
  };
  const uid = 'it.2026-09-17@soeby-kommune';
  await site.commit(1);
  expect(await read()).toEqual([uid, '0', '2026-09-01T01:00:00Z', 'CONFIRMED', '2026-09-17T10:00:00']);
  await site.commit(2, { [`${meeting}/note.md`]: item('Note') });
  expect(await read()).toEqual([uid, '1', '2026-09-02T02:00:00Z', 'CONFIRMED', '2026-09-17T10:00:00']);
  await site.commit(3, { [`${meeting}/plan.md`]: `${item('Plan')}\n` });
  expect(await read()).toEqual([uid, '1', '2026-09-02T02:00:00Z', 'CONFIRMED', '2026-09-17T10:00:00']);
  const moved = index('moved: 2026-09-17\n').replace('date: 2026-09-17', 'date: 2026-09-24');
  await site.commit(4, { [`${meeting}/index.md`]: moved });
  expect(await read()).toEqual([uid, '2', '2026-09-04T04:00:00Z', 'CONFIRMED', '2026-09-24T10:00:00']);
  await site.commit(5, { [`${meeting}/index.md`]: moved.replace('published', 'cancelled') });
  expect(await read()).toEqual([uid, '3', '2026-09-05T05:00:00Z', 'CANCELLED', '2026-09-24T10:00:00']);
  await site.commit(6, {
    [meeting]: null,
    'it/2026-09-24/index.md': moved.replace('published', 'cancelled').replace('moved', 'aliases: 2026-09-17\nmoved'),
    'it/2026-09-24/plan.md': item('Plan'),
    'it/2026-09-24/note.md': item('Note'),
  });
  expect(await read('it/2026-09-24')).toEqual([uid, '3', '2026-09-05T05:00:00Z', 'CANCELLED', '2026-09-24T10:00:00']);
});

test('an event says what the agenda says, whatever letters it is written in', async () => {
  const place = 'Rådhuset; på Åvej, første sal „Ærøsalen“, med æ, ø og å nok til flere linjer end én 🏛️';
  const site = await openSite(
    siteWith({ [`${meeting}/index.md`]: index(`place: "${place}"\nonline: https://example.org/m?a=1,2;b\n`) }),
  );
  await site.commit(1);
  const [event] = readCalendar((await site.build())[`${meeting}/meeting.ics`]).events;
  expect(readValue(event, 'location')).toBe(place);
  expect(readValue(event, 'summary')).toBe('It-rådet');
  expect(readValue(event, 'description')).toBe(`Dagsorden: ${base}${meeting}/\nOnline: https://example.org/m?a=1,2;b`);
  // Where nothing is said of the end, no end is made up.
  expect(event?.hasProperty('dtend')).toBe(false);
});

test('a cancelled meeting says so in its name too, for programs that do not show the status', async () => {
  const site = await openSite(siteWith({ [`${meeting}/index.md`]: index('').replace('published', 'cancelled') }));
  await site.commit(1);
  const [event] = readCalendar((await site.build())['calendar.ics']).events;
  expect(readValue(event, 'summary')).toBe('AFLYST: It-rådet');
});

test('a meeting that ends after midnight ends on the next day, in calendars and for search engines', async () => {
  const late = '---\ndate: 2026-12-31\nstart: 19:00\nend: 00:30\nstatus: published\n---\n';
  const site = await openSite(siteWith({ 'it/2026-12-31/index.md': late }));
  await site.commit(1);
  const built = await site.build();
  const { events } = readCalendar(built['it/2026-12-31/meeting.ics']);
  expect(events.map((event) => readValue(event, 'dtend'))).toEqual(['2027-01-01T00:30:00']);
  expect(built['it/2026-12-31/index.html']).toContain('"endDate":"2027-01-01T00:30:00+01:00"');
  expect(built['it/2026-12-31/index.html']).toContain('kl.\u00A019.00–00.30');
});

test('a planned meeting is an event, of whole days while its hour is not known; one over two days ends on the last', async () => {
  const { build, commit } = await openSite(
    siteWith({
      'it/2026-09-17/index.md': index('until: 2026-09-18\nend: 15:00\n'),
      'it/2026-11-05/index.md': '---\ndate: 2026-11-05\nstatus: planned\nstart: 19:00\nplace: Salen\n---\n',
      'it/2026-12-03/index.md': '---\ndate: 2026-12-03\nstatus: planned\n---\n',
    }),
  );
  await commit(10);
  const files = await build();
  const { events } = readCalendar(files['calendar.ics']);
  const told = events.map((event) => ['summary', 'dtstart', 'dtend', 'location'].map((name) => readValue(event, name)));
  expect(told).toEqual([
    ['It-rådet', '2026-12-03', '2026-12-04', ''],
    ['It-rådet', '2026-11-05T19:00:00', '', 'Salen'],
    ['It-rådet', '2026-09-17T10:00:00', '2026-09-18T15:00:00', ''],
  ]);
  expect(files['feed.xml']).not.toContain('2026-11-05');
  const { meetings } = JSON.parse(files['meetings.json'] ?? '{}');
  expect(
    meetings.map(({ date, start, status, version }: Record<string, unknown>) => [date, start, status, version]),
  ).toEqual([
    ['2026-12-03', null, 'planned', 0],
    ['2026-11-05', '19:00', 'planned', 0],
    ['2026-09-17', '10:00', 'published', 1],
  ]);
});
