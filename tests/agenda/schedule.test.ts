import { describe, expect, test } from 'vitest';
import { scheduleOf } from '../../src/agenda/schedule.ts';
import { type Files, item, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';

const folder = 'it/2026-09-17';

function plan(index: string, items: Readonly<Record<string, string>>) {
  const files: Files = Object.fromEntries(
    Object.entries(items).map(([name, fields]) => [`${folder}/${name}.md`, item(name, fields)]),
  );
  const schedule = scheduleOf(meetingOf(publish(siteWith({ [`${folder}/index.md`]: index, ...files }))));
  const slots = schedule?.slots.map(({ item: { id }, start, end, from }) => [id, start, end, from]);
  return schedule === null ? null : { ...schedule, slots };
}

const index = (fields: string) => meetingIndex.replace('---\n', `---\n${fields}`);

describe('before the meeting', () => {
  test('items follow one another from its start; one without a duration takes no time', () => {
    const items = { a: 'duration: 20 min\n', b: '', c: 'duration: 1 t 30 min\n' };
    expect(plan(index('end: 13:00\n'), items)).toEqual({
      kind: 'expected',
      start: '10:00',
      minutes: 180,
      slots: [
        ['a', '10:00', '10:20', 0],
        ['c', '10:20', '11:50', 20],
      ],
    });
  });

  test('a withdrawn item takes no time, and what lasts too long makes the schedule longer than the meeting', () => {
    const items = { a: 'duration: 20 min\nwithdrawn: true\n', b: 'duration: 2 t\n' };
    expect(plan(index('end: 11:00\n'), items)).toMatchObject({ minutes: 120, slots: [['b', '10:00', '12:00', 0]] });
  });

  test('midnight is passed', () => {
    const late = meetingIndex.replace('10:00', '23:30');
    expect(plan(late, { a: 'duration: 20 min\n', b: 'duration: 20 min\n' })?.slots).toEqual([
      ['a', '23:30', '23:50', 0],
      ['b', '23:50', '00:10', 20],
    ]);
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
      start: '10:05',
      minutes: 60,
      slots: [
        ['b', '10:05', '10:30', 0],
        ['a', '10:40', '11:00', 35],
      ],
    });
  });

  test('expected times are no longer told', () => {
    expect(plan(minutes, { a: 'duration: 20 min\n' })).toBeNull();
  });
});
