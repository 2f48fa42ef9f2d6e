import { describe, expect, test } from 'vitest';
import { nestItems } from '../../src/agenda/nest-items.ts';
import { type ScheduledDay, scheduleOf, startsOf } from '../../src/agenda/schedule.ts';
import { type Files, item, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';

const folder = 'it/2026-09-17';

function plan(index: string, items: Readonly<Record<string, string>>) {
  const files: Files = Object.fromEntries(
    Object.entries(items).map(([name, fields]) => [`${folder}/${name}.md`, item(name, fields)]),
  );
  const schedule = scheduleOf(meetingOf(publish(siteWith({ [`${folder}/index.md`]: index, ...files }))));
  return schedule === null ? null : { kind: schedule.kind, days: schedule.days.map(describeDay) };
}

function describeDay({ date, start, minutes, slots }: ScheduledDay) {
  const told = slots.map((slot) => [slot.item.id, slot.start, slot.end, slot.from]);
  return { date, start, minutes, slots: told };
}

const index = (fields: string) => meetingIndex.replace('---\n', `---\n${fields}`);

describe('before the meeting', () => {
  const day = '2026-09-17';

  test('items follow one another from its start', () => {
    const items = { a: 'duration: 20 min\n', b: 'duration: 1 t 30 min\n' };
    expect(plan(index('end: 13:00\n'), items)).toEqual({
      kind: 'expected',
      days: [
        {
          date: day,
          start: '10:00',
          minutes: 180,
          slots: [
            ['a', '10:00', '10:20', 0],
            ['b', '10:20', '11:50', 20],
          ],
        },
      ],
    });
  });

  test('what comes after an item without a duration has no time, until one that is certain', () => {
    const items = {
      a: 'duration: 20 min\n',
      b: '',
      c: 'duration: 10 min\n',
      d: 'at: 11:00\nduration: 15 min\n',
      e: 'duration: 5 min\n',
    };
    expect(plan(meetingIndex, items)?.days[0]?.slots).toEqual([
      ['a', '10:00', '10:20', 0],
      ['b', '10:20', null, 20],
      ['c', null, null, null],
      ['d', '11:00', '11:15', 60],
      ['e', '11:15', '11:20', 75],
    ]);
  });

  test('a closed item says neither how long nor when, and the next certain time stands', () => {
    const items = {
      a: 'duration: 20 min\n',
      b: 'duration: 40 min\nat: 10:30\nclosed: true\n',
      c: 'duration: 10 min\n',
      d: 'at: 12:00\nduration: 15 min\n',
    };
    expect(plan(meetingIndex, items)?.days[0]?.slots).toEqual([
      ['a', '10:00', '10:20', 0],
      ['2.2', '10:20', null, 20],
      ['c', null, null, null],
      ['d', '12:00', '12:15', 120],
    ]);
  });

  test('a plan that would be nothing but gaps is none', () => {
    expect(plan(index('end: 12:00\n'), { a: '', b: '', c: 'duration: 5 t\n', d: 'duration: 5 t\n' })).toBeNull();
  });

  test('an item with a duration holds its sub-items; without one, they are planned themselves', () => {
    const items = {
      a: 'duration: 30 min\n',
      b: 'under: a\nduration: 10 min\n',
      c: '',
      d: 'under: c\nduration: 5 min\n',
      e: 'under: c\nduration: 5 min\n',
    };
    expect(plan(meetingIndex, items)?.days[0]?.slots).toEqual([
      ['a', '10:00', '10:30', 0],
      ['d', '10:30', '10:35', 30],
      ['e', '10:35', '10:40', 35],
    ]);
  });

  test('a withdrawn item takes no time, and what lasts too long makes the schedule longer than the meeting', () => {
    const items = { a: 'duration: 20 min\nwithdrawn: true\n', b: 'duration: 2 t\n' };
    const [first] = plan(index('end: 11:00\n'), items)?.days ?? [];
    expect(first).toMatchObject({ minutes: 120, slots: [['b', '10:00', '12:00', 0]] });
  });

  test('midnight is passed', () => {
    const late = meetingIndex.replace('10:00', '23:30');
    const items = { a: 'duration: 20 min\n', b: 'duration: 20 min\n', c: 'at: 00:30\nduration: 5 min\n' };
    expect(plan(late, items)?.days.map(({ slots }) => slots)).toEqual([
      [
        ['a', '23:30', '23:50', 0],
        ['b', '23:50', '00:10', 20],
        ['c', '00:30', '00:35', 60],
      ],
    ]);
  });

  test('a meeting of two days has a plan for each', () => {
    const items = {
      a: 'duration: 3 t\n',
      b: 'at: 2026-09-18T09:00\nduration: 1 t\n',
      c: 'at: 13:00\nduration: 2 t\n',
    };
    expect(plan(index('until: 2026-09-18\nend: 15:00\n'), items)).toEqual({
      kind: 'expected',
      days: [
        { date: day, start: '10:00', minutes: 180, slots: [['a', '10:00', '13:00', 0]] },
        {
          date: '2026-09-18',
          start: '09:00',
          minutes: 360,
          slots: [
            ['b', '09:00', '10:00', 0],
            ['c', '13:00', '15:00', 240],
          ],
        },
      ],
    });
  });

  test('there is none without durations, and none of a cancelled meeting', () => {
    expect(plan(meetingIndex, { a: '' })).toBeNull();
    expect(plan(meetingIndex.replace('published', 'cancelled'), { a: 'duration: 20 min\n' })).toBeNull();
  });
});

describe('in the minutes', () => {
  const minutes = meetingIndex.replace('published', 'minutes');

  test('only times that were written down count, in their order', () => {
    const items = {
      a: 'duration: 20 min\nheld: { start: 10:40, end: 11:00 }\n',
      b: 'held: { start: 10:05, end: 10:30 }\n',
      c: 'duration: 20 min\n',
    };
    const held = minutes.replace('---\n', '---\nheld: { start: 10:05, end: 11:05 }\n');
    expect(plan(held, items)).toEqual({
      kind: 'held',
      days: [
        {
          date: '2026-09-17',
          start: '10:05',
          minutes: 60,
          slots: [
            ['b', '10:05', '10:30', 0],
            ['a', '10:40', '11:00', 35],
          ],
        },
      ],
    });
  });

  test('over several days, times are of the day that they name, and none of no day', () => {
    const days = minutes.replace('---\n', '---\nuntil: 2026-09-19\nheld: { start: 10:05, end: 12:00 }\n');
    const items = {
      a: 'held: { start: 2026-09-19T09:00, end: 2026-09-19T09:40 }\n',
      b: 'held: { start: 2026-09-17T10:15, end: 2026-09-17T11:00 }\n',
      c: 'held: { start: 11:00, end: 11:30 }\n',
      d: 'held: { start: 2026-09-19T09:40, end: 2026-09-19T10:00 }\n',
    };
    expect(plan(days, items)?.days).toEqual([
      { date: '2026-09-17', start: '10:05', minutes: 55, slots: [['b', '10:15', '11:00', 10]] },
      {
        date: '2026-09-19',
        start: '09:00',
        minutes: 60,
        slots: [
          ['a', '09:00', '09:40', 0],
          ['d', '09:40', '10:00', 40],
        ],
      },
    ]);
    expect(plan(days, { c: items.c })).toBeNull();
  });

  test('expected times are no longer told', () => {
    expect(plan(minutes, { a: 'duration: 20 min\n' })).toBeNull();
  });
});

test('what every item asks of its meeting is reckoned once, in the time of their number', () => {
  const level = (at: number) => (at % 3) + 1;
  const nested = nestItems(Array.from({ length: 90_000 }, (_, at) => ({ at, level: level(at) })));
  expect(nested).toHaveLength(30_000);
  expect(nested.at(-1)).toMatchObject({ item: { at: 89_997 }, children: [{ children: [{ item: { at: 89_999 } }] }] });
  const files = { [`${folder}/a.md`]: item('A', 'duration: 20 min\n'), [`${folder}/b.md`]: item('B') };
  const meeting = meetingOf(publish(siteWith({ [`${folder}/index.md`]: index(''), ...files })));
  expect(startsOf(meeting)).toBe(startsOf(meeting));
  expect([...startsOf(meeting)]).toEqual([
    ['b', { day: '2026-09-17', start: '10:20' }],
    ['a', { day: '2026-09-17', start: '10:00' }],
  ]);
});
