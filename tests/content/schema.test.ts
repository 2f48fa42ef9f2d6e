import { describe, expect, test } from 'vitest';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from '../../src/content/schema.ts';

const meeting = { date: '2026-09-17', start: '10:00' };
const item = { title: 't', section: 'a' };

describe('defaults', () => {
  test('of a site', () => {
    expect(siteSchema.parse({ title: 't', organization: 'o' })).toEqual({
      title: 't',
      organization: 'o',
      language: 'da',
      timezone: 'Europe/Copenhagen',
      pdf: 'ua-1',
    });
  });

  test('of a meeting: it is a draft', () => {
    expect(meetingSchema.parse(meeting)).toEqual({ ...meeting, status: 'draft' });
  });

  test('of an item: none', () => {
    expect(itemSchema.parse(item)).toEqual(item);
  });
});

describe('every field of contract.md is accepted', () => {
  test('site', () => {
    const site = {
      title: 't',
      organization: 'o',
      url: 'https://example.dk/agendas/',
      language: 'en-GB',
      timezone: 'Europe/London',
      logo: 'logo.svg',
      accent: '#1a5',
      contact: 'post@example.dk',
      accessibility: 'https://was.digst.dk/example',
      pdf: 'ua-2',
    };
    expect(siteSchema.parse(site)).toEqual(site);
  });

  test('council: a part is a name, or a name that may be required', () => {
    const council = councilSchema.parse({
      name: 'n',
      sections: [{ id: 'a', title: 'A', parts: ['Baggrund'] }],
      parts: ['Baggrund', { name: 'Indstilling', required: true }],
      case: { pattern: '^\\d{4}-\\d+$' },
      notice: { weekdays: '4' },
      members: [{ name: 'Ane' }, { name: 'Bo', role: 'formand' }],
      language: 'da',
      timezone: 'America/Nuuk',
    });
    expect(council.parts).toEqual([
      { name: 'Baggrund', required: false },
      { name: 'Indstilling', required: true },
    ]);
    expect(council.sections[0]?.parts).toEqual([{ name: 'Baggrund', required: false }]);
    expect(council.notice).toEqual({ weekdays: 4 });
  });

  test('meeting', () => {
    const full = {
      ...meeting,
      end: '12:00',
      place: 'Rådhuset',
      online: 'https://example.dk/m',
      title: 'Ekstra',
      status: 'minutes',
      published: '2026-09-11T12:00+02:00',
      chair: 'Ane',
      present: ['Ane', 'Bo'],
      excused: ['Cy'],
      sections: [{ id: 'a', title: 'A' }],
    };
    const present = ['Ane', 'Bo'].map((name) => ({ name, from: null, to: null, for: null }));
    expect(meetingSchema.parse(full)).toEqual({ ...full, present });
  });

  test.each(['2026-09-11', '2026-09-11T12:00', '2026-09-11T12:00Z', '2026-09-11T12:00:30+02:00'])(
    'published is a date, or a date and time: %s',
    (published) => {
      expect(meetingSchema.parse({ ...meeting, published }).published).toBe(published);
    },
  );

  test('item: one name or case is a list of one, a duration is minutes, order is a number', () => {
    const full = itemSchema.parse({
      ...item,
      order: '10.5',
      case: '2024-0012345',
      responsible: 'Ane',
      presenter: ['Ane', 'Bo'],
      kind: 'decision',
      duration: '1 t 30 min',
      attachments: [
        { title: 'A', file: 'a.pdf' },
        { title: 'B', url: 'https://b.dk', closed: true },
      ],
      number: '2.10a',
      late: '2026-09-15',
      withdrawn: 'Udsat til næste møde',
      closed: { title: 'En personalesag', reason: 'Forvaltningsloven § 27' },
    });
    expect(full).toMatchObject({
      order: 10.5,
      case: ['2024-0012345'],
      responsible: ['Ane'],
      presenter: ['Ane', 'Bo'],
      duration: 90,
      number: '2.10a',
      withdrawn: 'Udsat til næste møde',
    });
    expect(itemSchema.parse({ ...item, closed: true, withdrawn: true })).toMatchObject({
      closed: true,
      withdrawn: true,
    });
  });
});

test('text is trimmed', () => {
  expect(itemSchema.parse({ title: '  t ', section: 'a' }).title).toBe('t');
});
