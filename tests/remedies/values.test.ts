/* What clerks write into fields, and what stands there once the remedy was followed. */
import { describe, expect, test } from 'vitest';
import { item, meetingIndex, siteIndex, siteWith } from '../support/content.ts';
import { mend } from './mend.ts';

const meeting = 'it/2026-09-17/index.md';

async function mendField(path: string, text: string) {
  const { files, first, left } = await mend(siteWith({ [path]: text }));
  expect(left.filter(({ ruleId }) => ruleId !== 'no-items').map(String)).toEqual([]);
  return { text: files[path], first: first.filter(({ ruleId }) => ruleId !== 'no-items') };
}

/** What is told of a text in which nothing may be mended by itself. */
async function proposeField(path: string, text: string, told = 1) {
  const { files, first } = await mend(siteWith({ [path]: text }));
  const found = first.filter(({ ruleId }) => ruleId !== 'no-items');
  expect(found).toHaveLength(told);
  expect(files[path]).toBe(text);
  return { first: found, text: files[path] };
}

describe('a time becomes HH:MM', () => {
  test.each([
    ['10.00', '10:00'],
    ['9:00', '09:00'],
    ['kl. 10', '10:00'],
    ['kl. 9.30', '09:30'],
    ['Klokken 19', '19:00'],
    ['10', '10:00'],
    ['18.30 Uhr', '18:30'],
    ['"7 pm"', '19:00'],
    ['10:00:00', '10:00'],
    ['1630', '16:30'],
    ['klokka 9', '09:00'],
    ['19h30', '19:30'],
    ['10;30', '10:30'],
    ['fra kl. 10', '10:00'],
    ['０９：００', '09:00'],
  ])('%s → %s', async (written, right) => {
    const { text, first } = await mendField(meeting, meetingIndex.replace('10:00', `${written} # som altid`));
    expect(text).toBe(meetingIndex.replace('10:00', `${right} # som altid`));
    expect(first.map(({ note }) => note)).toEqual([`Write start: ${right}`]);
  });
});

describe('two times are told apart, and no time is lost', () => {
  test.each([
    ['10:00-12:00', '10:00', '12:00'],
    ['kl. 9.30 – 11', '09:30', '11:00'],
    ['10 bis 12 Uhr', '10:00', '12:00'],
    ['kl. 19 till 21.30', '19:00', '21:30'],
  ])('%s', async (written, start, end) => {
    const { first, text } = await proposeField(meeting, meetingIndex.replace('10:00', written));
    expect(first[0]?.note).toBe(`Write start: ${start}, and on a line of its own end: ${end}`);
    expect(text).toContain(written);
    await proposeField(meeting, meetingIndex.replace('10:00', `${start}\nend: ${end}`), 0);
  });

  test('where the end is there already, only the start is told', async () => {
    const { first } = await proposeField(meeting, meetingIndex.replace('10:00', '10-12\nend: 12:00'));
    expect(first[0]?.note).toBe('Write start: 10:00');
  });

  test('the field of an end takes the second, and midnight is the next day', async () => {
    const withEnd = (end: string) => meetingIndex.replace('10:00', `19:00\nend: ${end}`);
    expect((await proposeField(meeting, withEnd('10-12'))).first[0]?.note).toBe('Write end: 12:00');
    expect((await mendField(meeting, withEnd('24:00'))).text).toBe(withEnd('00:00'));
    expect((await proposeField(meeting, meetingIndex.replace('10:00', '24:00'))).first[0]?.note).not.toContain('Write');
  });

  test.each([
    ['halv ti', '09:30'],
    ['halb acht', '07:30'],
    ['ca. kl. 10', '10:00'],
    ['10:00 (kaffe fra nu af)', '10:00'],
  ])('%s is a proposal: nobody knows', async (written, right) => {
    const { first, text } = await proposeField(meeting, meetingIndex.replace('10:00', written));
    expect(first[0]?.note).toBe(`Write start: ${right}`);
    expect(text).toContain(written);
  });
});

describe('a duration in words gets the form of its own value', () => {
  test.each([
    ['en halv time', '30 min'],
    ['1½ time', '1 t 30 min'],
    ['1t30', '1 t 30 min'],
    ['halvanden time', '1 t 30 min'],
    ['tre kvarter', '45 min'],
    ['1 time og 15 minutter', '1 t 15 min'],
    ['to og en halv time', '2 t 30 min'],
    ['en och en halv timme', '1 tim 30 min'],
    ['en halvtimme', '30 min'],
    ['halvannen time', '1 t 30 min'],
    ['anderthalb Stunden', '1 std 30 min'],
    ['eine Dreiviertelstunde', '45 min'],
    ['half an hour', '30 min'],
    ['an hour and a half', '1 h 30 min'],
    ['1.5 hours', '1 h 30 min'],
    ["20'", '20 min'],
  ])('%s → %s', async (written, right) => {
    const path = 'it/2026-09-17/a.md';
    const { text, first } = await mendField(path, item('A', `duration: ${written}\n`));
    expect(text).toBe(item('A', `duration: ${right}\n`));
    expect(first[0]?.note).toBe(`Write duration: ${right}`);
  });

  test.each([
    ['20', '20 min'],
    ['1:30', '1 h 30 min'],
    ['10-15 min', '15 min'],
    ['ca. 20 minutter', '20 min'],
  ])('%s is a proposal', async (written, right) => {
    const path = 'it/2026-09-17/a.md';
    const { text, first } = await proposeField(path, item('A', `duration: ${written}\n`));
    expect(first[0]?.note).toBe(`Write duration: ${right}`);
    expect(text).toContain(written);
  });

  test.each(['20 minutter', '20m', '20 min.', '1 time', '2 timer', '1h30m', 'PT20M', '20 Minuten', '1 hr'])(
    '%s is one as it is',
    async (written) => {
      const { first } = await proposeField('it/2026-09-17/a.md', item('A', `duration: ${written}\n`), 0);
      expect(first).toEqual([]);
    },
  );
});

describe('a date becomes YYYY-MM-DD', () => {
  test.each([
    '17. september 2026',
    'torsdag den 17. september 2026',
    'den 17 sept. 2026',
    '17-09-2026',
    '17/9 2026',
    '17.9.2026',
    '2026/09/17',
    '2026-9-17',
    'September 17, 2026',
    'Donnerstag, 17. September 2026',
    '2026-09-17T00:00:00.000Z',
    '17. september',
    'torsdag 17/9',
    '17.09.26',
    'Sept. 17th 2026',
    '17-Sep-2026',
  ])('%s', async (written) => {
    const { text } = await mendField(meeting, meetingIndex.replace('2026-09-17', written));
    expect(text).toBe(meetingIndex);
  });

  test.each([
    ['6. marts 2026', '2026-03-06'],
    ['6. maj 2026', '2026-05-06'],
    ['6. mai 2026', '2026-05-06'],
    ['6 januari 2026', '2026-01-06'],
    ['6. März 2026', '2026-03-06'],
    ['6. desember 2026', '2026-12-06'],
    ['6/3 2026', '2026-03-06'],
  ])('in five languages: %s → %s', async (written, right) => {
    const { text } = await mendField(meeting, meetingIndex.replace('---\n', `---\nmoved: ${written}\n`));
    expect(text).toContain(`moved: ${right}\n`);
  });

  test('an American date is a proposal, not a fix', async () => {
    const text = meetingIndex.replace('---\n', '---\nmoved: 6/3/2026\n');
    const { files, first, left } = await mend(siteWith({ [meeting]: text }));
    expect(files[meeting]).toBe(text);
    expect(first[0]?.note).toBe('Write moved: 2026-03-06');
    expect(left).toHaveLength(1);
  });

  test.each([
    ['søndag den 17. september 2026', 'date: 2026-09-17'],
    ['6. marts', 'date: 2026-03-06'],
    ['17.09.2026 kl. 10', 'date: 2026-09-17'],
  ])('%s is a proposal: the weekday, the year or the time would be lost', async (written, right) => {
    const { first, text } = await proposeField(meeting, meetingIndex.replace('2026-09-17', written));
    expect(first[0]?.note).toBe(`Write ${right}`);
    expect(text).toContain(written);
  });

  test.each(['31. februar 2026', 'i morgen', 'tirsdag'])('%s stays for its author to correct', async (written) => {
    const { files } = await mend(siteWith({ [meeting]: meetingIndex.replace('2026-09-17', written) }));
    expect(files[meeting]).toContain(written);
  });
});

test.each([
  ['status: Offentliggjort', 'status: published'],
  ['status: Published', 'status: published'],
  ['online: www.soeby.dk/moede', 'online: https://www.soeby.dk/moede'],
  ['published: 10. september 2026 kl. 12.00', 'published: 2026-09-10T12:00'],
])('%s → %s', async (written, right) => {
  const without = meetingIndex.replace('status: published\n', '');
  const { text } = await mendField(meeting, without.replace('---\n', `---\n${written}\n`));
  expect(text).toBe(without.replace('---\n', `---\n${right}\n`));
});

test.each([
  ['language: Dansk', 'language: da'],
  ["accent: '2a66cc'", 'accent: "#2a66cc"'],
])('of the site: %s', async (written, right) => {
  const { text } = await mendField('index.md', siteIndex.replace('---\n', `---\n${written}\n`));
  expect(text).toContain(right);
});

describe('a word for yes or no is no reason', () => {
  test.each([
    ['no', 'false'],
    ['nej', 'false'],
    ['Nei', 'false'],
    ['nein', 'false'],
    ['off', 'false'],
    ['nej tak', 'false'],
    ['Nej.', 'false'],
    ['0', 'false'],
    ['ikke', 'false'],
    ['nicht', 'false'],
    ['"false"', 'false'],
    ['ja', 'true'],
    ['yes', 'true'],
  ])('withdrawn: %s → %s', async (written, right) => {
    const path = 'it/2026-09-17/a.md';
    const { text, first } = await mendField(path, item('A', `withdrawn: ${written}\n`));
    expect(text).toBe(item('A', `withdrawn: ${right}\n`));
    expect(first[0]?.note).toBe(`Write withdrawn: ${right}`);
  });
});

describe('a field by the name that it has elsewhere', () => {
  test.each([
    ['ansvarlig: Else', 'responsible'],
    ['sagsnr: 12', 'case'],
    ['ansvarig: Else', 'responsible'],
    ['vedlegg: []', 'attachments'],
    ['verantwortlich: Else', 'responsible'],
    ['oplægsholder: Else', 'presenter'],
    ['lukket:', 'closed'],
    ['responsibel: Else', 'responsible'],
  ])('%s', async (written, right) => {
    const { first } = await proposeField('it/2026-09-17/a.md', item('A', `${written}\n`));
    expect([first[0]?.ruleId, first[0]?.note]).toEqual(['unknown-key', expect.stringContaining(`Write ${right} `)]);
  });

  test('one that is there already is not written twice', async () => {
    const { first } = await proposeField('it/2026-09-17/a.md', item('A', 'Title: B\n'));
    expect(first[0]?.note).toBe('title is there already: move what belongs there, and delete the line Title.');
  });
});

describe('what is no value of its field is told as what it was meant as', () => {
  test.each([
    ['responsible: {Else, Per}', 'Write responsible: [Else, Per]'],
    ['closed: personsag', 'Write closed: { title: …, reason: personsag }'],
    ['attachments: bilag/plan.pdf', 'Write attachments: [{ title: plan, file: bilag/plan.pdf }]'],
    ['attachments: ["[Planen](bilag/plan.pdf)"]', 'Write: { title: Planen, file: bilag/plan.pdf }'],
    ['attachments:\n  - bilag/plan.pdf', 'Write: { title: plan, file: bilag/plan.pdf }'],
    ['attachments:\n  title: Plan\n  file: plan.pdf', 'Write: - title: Plan'],
  ])('%s', async (written, note) => {
    const { first } = await proposeField('it/2026-09-17/a.md', item('A', `${written}\n`));
    expect(first[0]?.note).toBe(note);
  });

  test.each([
    ['[Havnen]', '"[Havnen]"'],
    ['{Havnen}', '"{Havnen}"'],
    ['true', '"true"'],
  ])('a title: %s', async (written, right) => {
    const { first } = await proposeField('it/2026-09-17/a.md', item(written));
    expect(first[0]?.note).toBe(`Write title: ${right}`);
  });
});

describe('an old name that is more than a name is told where it belongs, and helps there', () => {
  const path = 'it/2026-09-17/a.md';
  const site = 'index.md';

  test.each([
    ['"/Dagsordener/vis.aspx?id=4711"', '/Dagsordener/vis.aspx?id=4711'],
    ['https://gammel.example.org/sag/12', 'https://gammel.example.org/sag/12'],
    ['/gammelt/2019/punkt-4.html', '/gammelt/2019/punkt-4.html'],
    ['punkt-4.htm', '/punkt-4.htm'],
  ])('%s is an address of an earlier site', async (written, from) => {
    const { first } = await proposeField(path, item('A', `aliases: ${written}\n`));
    const told = /redirects: \{ .* \}$/.exec(first[0]?.note ?? '')?.[0] ?? '';
    expect(told).toContain(from);
    expect(told).toContain('it/2026-09-17/a');
    const followed = { [path]: item('A'), [site]: siteIndex.replace('---\n', `---\n${told}\n`) };
    expect((await mend(siteWith(followed))).first.map(String)).toEqual([]);
  });

  test('a folder of another council is the name that this one had', async () => {
    const wrong = meetingIndex.replace('---\n', '---\naliases: ../raadet/2026-09-17\n');
    const { first } = await proposeField(meeting, wrong);
    expect(first[0]?.note).toBe('The name that a council had belongs in it/index.md: aliases: raadet');
  });

  test('a folder of its own council is a name', async () => {
    const wrong = meetingIndex.replace('---\n', '---\naliases: it/2026-09-16\n');
    expect((await proposeField(meeting, wrong)).first[0]?.note).toBe('Write aliases: 2026-09-16');
  });
});
