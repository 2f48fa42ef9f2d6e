/* What people write into front matter that YAML reads otherwise, or not at all; and what is there once it is mended. */
import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/content/yaml/front-matter.ts';
import { siteWith } from '../support/content.ts';
import { mend } from './mend.ts';

const path = 'it/2026-09-17/a.md';

async function mendItem(text: string) {
  const { files, first, left } = await mend(siteWith({ [path]: text }));
  const mended = files[path] ?? '';
  const { frontMatter } = readFrontMatter(mended, path);
  const errors = first.filter(({ fatal }) => fatal === true);
  return { first: errors, left: left.filter(({ fatal }) => fatal === true), mended, value: Object(frontMatter?.value) };
}

/** One message, at the line of the field, whose note holds the line that then stands in the file. */
async function expectMended(written: string, right: string, rule: string, title: string) {
  const { first, left, mended, value } = await mendItem(`---\nsection: droeftelse\n${written}\n---\n\nTekst.\n`);
  expect(first.map(({ ruleId }) => ruleId)).toEqual([rule]);
  expect(left.map(String)).toEqual([]);
  expect(mended).toBe(`---\nsection: droeftelse\n${right}\n---\n\nTekst.\n`);
  expect(value.title).toBe(title);
  return first[0];
}

describe('YAML that cannot be read', () => {
  test.each([
    ['title: Budget: 2027', 'title: "Budget: 2027"', 'Budget: 2027'],
    ['title: Budget 2027:', 'title: "Budget 2027:"', 'Budget 2027:'],
    ['title: “Havnen”: plan', 'title: "“Havnen”: plan"', '“Havnen”: plan'],
    ['title: "Havnen" i Søby', `title: '"Havnen" i Søby'`, '"Havnen" i Søby'],
    ['title: "Havnen" og "Broen"', `title: '"Havnen" og "Broen"'`, '"Havnen" og "Broen"'],
    ["title: 'Ane's forslag'", 'title: "Ane\'s forslag"', "Ane's forslag"],
    ['title: "Uddrag af "Planen""', `title: 'Uddrag af "Planen"'`, 'Uddrag af "Planen"'],
    ['title: "Havnen', 'title: "Havnen"', 'Havnen'],
    ["title: 'Havnen", 'title: "Havnen"', 'Havnen'],
    ['title: @havnen', 'title: "@havnen"', '@havnen'],
    ['title: %-satser', 'title: "%-satser"', '%-satser'],
    ['title: `kode`', 'title: "`kode`"', '`kode`'],
    ['title: *vigtigt* møde', 'title: "*vigtigt* møde"', '*vigtigt* møde'],
    ['title: "H:\\plan"', "title: 'H:\\plan'", 'H:\\plan'],
    ['title:Havnen', 'title: Havnen', 'Havnen'],
    ['title Havnen', 'title: Havnen', 'Havnen'],
    [' title: Havnen', 'title: Havnen', 'Havnen'],
    ['title: Havnen ved\nSøby', 'title: Havnen ved Søby', 'Havnen ved Søby'],
    ['title:\u00a0Havnen\nkind: decision', 'title: Havnen\nkind: decision', 'Havnen'],
  ])('%j', async (written, right, title) => {
    const message = await expectMended(written, right, 'yaml-syntax', title);
    expect(message?.note).toBe(`Write: ${right.split('\n')[0]}`);
    expect(message?.line).toBe(written.startsWith('title:H') || written.startsWith('title H') ? 3 : message?.line);
  });

  test('tabs before fields', async () => {
    const written = 'title: A\nattachments:\n\t- title: Plan\n\t  url: https://example.org/';
    const right = 'title: A\nattachments:\n  - title: Plan\n    url: https://example.org/';
    await expectMended(written, right, 'yaml-syntax', 'A');
  });

  test('a field between braces', async () => {
    const written = 'title: A\nattachments: [{ title: Plan: ny, url: "https://example.org/" }]';
    await expectMended(written, written.replace('Plan: ny', '"Plan: ny"'), 'yaml-syntax', 'A');
  });

  test('a comma too many', async () => {
    await expectMended(
      'title: A\nresponsible: [Else, , Per]',
      'title: A\nresponsible: [Else, Per]',
      'yaml-syntax',
      'A',
    );
  });

  test('several faults are told at once, each at its line, in a file with CRLF too', async () => {
    const text = '---\r\ntitle: A: b\r\n section: droeftelse\r\nresponsible: @ane\r\npresenter: "Bo\r\n---\r\n';
    const { first, left, mended } = await mendItem(text);
    expect(first.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(
      [2, 3, 4, 5].map((line) => `${line} yaml-syntax`),
    );
    expect(left.map(String)).toEqual([]);
    expect(mended).toBe(
      '---\r\ntitle: "A: b"\r\nsection: droeftelse\r\nresponsible: "@ane"\r\npresenter: "Bo"\r\n---\r\n',
    );
  });

  test('the marks of a merge conflict are one message, which nothing mends for its author', async () => {
    const text = '---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> main\nsection: droeftelse\n---\n';
    const { first, mended } = await mendItem(text);
    expect(first.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['2 merge-conflict']);
    expect(first[0]?.note).toContain('<<<<<<<');
    expect(mended).toBe(text);
  });

  test.each(['title: [Havnen', 'title: | Havnen', 'title: > 50', 'title: Havnen: 2 # sal', 'presenter: Ane\n- Bo'])(
    'a proposal, not a fix, where more than one thing can be meant: %j',
    async (written) => {
      const { first, mended } = await mendItem(`---\nsection: droeftelse\n${written}\n---\n`);
      expect(first.map(({ ruleId }) => ruleId)).toEqual(['yaml-syntax']);
      expect(first[0]?.note).toMatch(/^Write: (title|presenter): /);
      expect(mended).toContain(written);
    },
  );
});

describe('YAML that means something else', () => {
  test.each([
    ['title: Projekt #1 ved havnen', 'title: "Projekt #1 ved havnen"', 'Projekt #1 ved havnen'],
    ['title: #metoo i Søby', 'title: "#metoo i Søby"', '#metoo i Søby'],
    ['title: !vigtigt møde', 'title: "!vigtigt møde"', '!vigtigt møde'],
    ['title: ! husk', 'title: "! husk"', '! husk'],
    ['title: &plan Havnen', 'title: "&plan Havnen"', '&plan Havnen'],
    ['title: *havnen', 'title: "*havnen"', '*havnen'],
  ])('%s', async (written, right, title) => {
    const message = await expectMended(written, right, 'yaml-meaning', title);
    expect(message?.note).toContain(`Write: ${right.slice('title: '.length)}`);
  });

  test('a comma between braces', async () => {
    const written = 'title: A\nattachments: [{ title: Plan, endelig, url: "https://example.org/" }]';
    await expectMended(written, written.replace('Plan, endelig', '"Plan, endelig"'), 'yaml-meaning', 'A');
  });

  test('closed without a value between braces does not publish the attachment', async () => {
    const written = 'attachments: [{ title: Plan, url: "https://example.org/", closed }]';
    const { first } = await mendItem(`---\nsection: droeftelse\ntitle: A\n${written}\n---\n`);
    expect(first.map(({ ruleId, note }) => `${ruleId} ${note}`)).toEqual(['yaml-meaning Write: closed: true']);
  });

  test('entries of a list that went into the text above them', async () => {
    const { first } = await mendItem('---\nsection: droeftelse\ntitle: A\nresponsible: Ane\n  - Bo\n---\n');
    expect(first.map(({ ruleId, note }) => `${ruleId} ${note}`)).toEqual(['yaml-meaning Write: [Ane, Bo]']);
  });

  test('a comment behind a text is asked about; behind a date, a number or a word of a list it is one', async () => {
    const comments = 'order: 2 # sidst\nkind: decision # til beslutning\nlate: 2026-09-16 # ny';
    const { first } = await mendItem(`---\nsection: droeftelse # drøftes\ntitle: Havnen # ny\n${comments}\n---\n`);
    expect(first.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['3 yaml-meaning']);
    expect(first[0]?.note).toContain('line of its own');
  });

  test.each([
    ['yes', 'yes'],
    ['nej', 'nej'],
    ['on', 'on'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['0x1F', '0x1F'],
    ['12:30:45', '12:30:45'],
    ['.inf', '.inf'],
    ['1_000', '1_000'],
    ['2026-09-17', '2026-09-17'],
    ['Null', 'Null'],
    ['True', 'True'],
    ['Ane#Bo', 'Ane#Bo'],
    ['50 % af 3', '50 % af 3'],
    ['a @ b', 'a @ b'],
    ['“Havnen” og ‘Broen’', '“Havnen” og ‘Broen’'],
    ["Ane's", "Ane's"],
    ['Havnen -\n  og broen', 'Havnen - og broen'],
    ['>-\n  Havnen\n  og broen', 'Havnen og broen'],
    ['|\n  Havnen', 'Havnen'],
  ])('%j is taken as it is written', async (written, title) => {
    const { first, value } = await mendItem(`---\nsection: droeftelse\ntitle: ${written}\n---\n`);
    expect(first.map(String)).toEqual([]);
    expect(value.title.trim()).toBe(title);
  });
});

describe('the lines around the front matter', () => {
  const fields = 'title: A\nsection: droeftelse\n';

  test.each([
    ['empty lines first', `\n\n---\n${fields}---\n\nTekst.\n`],
    ['a character that nobody sees', `\u200b---\n${fields}---\n\nTekst.\n`],
    ['a dash of a word processor', `—\n${fields}---\n\nTekst.\n`],
    ['four hyphens', `----\n${fields}---\n\nTekst.\n`],
    ['no first line', `${fields}---\n\nTekst.\n`],
    ['no closing line', `---\n${fields}\nTekst.\n`],
    ['a closing line of dashes', `---\n${fields}——\n\nTekst.\n`],
    ['a language', `---yaml\n${fields}---\n\nTekst.\n`],
  ])('%s', async (_, text) => {
    const { left, value, mended } = await mendItem(text);
    expect(left.map(String)).toEqual([]);
    expect(value).toEqual({ title: 'A', section: 'droeftelse' });
    expect(mended.replace(/\n+/g, '\n')).toBe(`---\n${fields}---\nTekst.\n`);
  });

  test('no file that is only text gets fields that nobody wrote', async () => {
    const { first, mended } = await mendItem('# Havnen\n\nTekst.\n');
    expect(first.map(({ ruleId }) => ruleId)).toEqual(['front-matter-missing']);
    expect(mended).toBe('# Havnen\n\nTekst.\n');
  });
});

describe('one line is one line', () => {
  test.each([
    ['a tab', 'title: "A\tb"', 'U+0009'],
    ['a line end that is written out', 'title: "A\\nb"', 'U+000A'],
    ['a text of several lines', 'title: |\n  A\n  b', 'U+000A'],
    ['an empty line within', 'title: A\n\n  b', 'U+000A'],
    ['a vertical tab', 'title: A\u000bb', 'U+000B'],
    ['an escape', 'title: A\u001b[31mb', 'U+001B'],
    ['NEL', 'title: A\u0085b', 'U+0085'],
    ['a line separator', 'title: A\u2028b', 'U+2028'],
    ['half of a character', 'title: "A\\ud83d"', 'U+D83D'],
    ['a noncharacter', 'title: A\uffffb', 'U+FFFF'],
  ])('%s', async (_, written, character) => {
    const { first } = await mendItem(`---\nsection: droeftelse\n${written}\n---\n`);
    expect(first.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual(['control-character 3']);
    expect(first[0]?.reason).toContain(character);
  });
});

describe('characters that nobody sees', () => {
  test.each([
    ['kind\u200b: decision', 'U+200B'],
    ['ki\u00adnd: decision', 'U+00AD'],
    ['kind\u00a0: decision', 'U+00A0'],
    ['\u00a0kind: decision', 'U+00A0'],
    ['\ufeffkind: decision', 'U+FEFF'],
  ])('in a key are named, and go: %j', async (written, character) => {
    const { first, left, mended } = await mendItem(`---\ntitle: A\nsection: droeftelse\n${written}\n---\n`);
    expect(first.map(({ reason }) => reason).join()).toContain(character);
    expect(left.map(String)).toEqual([]);
    expect(mended).toContain('\nkind: decision\n');
  });
});
