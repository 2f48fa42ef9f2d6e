import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { councilSchema, itemSchema, meetingSchema, siteSchema } from '../../src/content/schema.ts';
import { validateFrontMatter } from '../../src/content/validate.ts';
import { readFrontMatter } from '../../src/content/yaml/front-matter.ts';
import { rangeOf, readMarked } from '../support/marked.ts';

const site = 'title: t\norganization: o\n';
const council = 'name: n\nsections: [{ id: a, title: A }]\n';
const meeting = 'date: 2026-09-17\nstart: 10:00\n';
const item = 'title: t\nsection: a\n';

function validate<Schema extends z.ZodType>(schema: Schema, yaml: string) {
  const { frontMatter } = readFrontMatter(`---\n${yaml}---\n`, 'content/x.md');
  if (frontMatter === null) throw new Error('the sample is no YAML');
  return validateFrontMatter(schema, frontMatter);
}

/** Exactly one problem, at the marked place, with this rule and sentence. */
function expectProblem(schema: z.ZodType, sample: string, rule: string, sentence: string) {
  const { text, range } = readMarked(`---\n${sample}---\n`);
  const { data, messages } = validate(schema, text.slice(4, -4));
  expect(data).toBeNull();
  expect(messages.map((message) => `${message.ruleId}: ${message.reason}`)).toEqual([`${rule}: ${sentence}`]);
  expect(rangeOf(messages[0])).toEqual(range);
  expect(messages[0]).toMatchObject({ fatal: true, source: 'dagsorden', file: 'content/x.md' });
  expect(messages[0]?.note).toBeTruthy();
}

describe('an unknown key stands at the key, with the nearest known one', () => {
  test.each([
    [itemSchema, `${item}«respnsible»: Ane\n`, 'responsible'],
    [itemSchema, `${item}«Kind»: decision\n`, 'kind'],
    [itemSchema, `${item}attachments:\n  - title: a\n    file: a.pdf\n    «close»: true\n`, 'closed'],
    [itemSchema, `${item}closed: { «titel»: a, reason: b }\n`.replace('titel»: a', 'titel»: a, title: a'), 'title'],
    [meetingSchema, `${meeting}«statsu»: draft\n`, 'status'],
    [councilSchema, `${council}members: [{ name: a, «rolle»: b }]\n`, 'role'],
    [councilSchema, 'name: n\nsections: [{ id: a, title: A, «part»: [x] }]\n', 'parts'],
    [councilSchema, `${council}parts: [{ name: a, required: true, «require»: true }]\n`, 'required'],
    [siteSchema, `${site}«acent»: "#fff"\n`, 'accent'],
  ])('%#', (schema, sample, nearest) => {
    const key = /«(.*)»/.exec(sample)?.[1];
    expectProblem(schema, sample, 'unknown-key', `Unexpected field “${key}”, expected “${nearest}”`);
  });

  test('where none is near, all are named', () => {
    const { messages } = validate(siteSchema, `${site}frobnicate: 1\n`);
    expect(messages[0]?.reason).toBe('Unexpected field “frobnicate”, expected a field that Dagsorden knows');
    expect(messages[0]?.note).toContain('title, organization, url');
  });
});

describe('a wrong value stands at the value', () => {
  const bad = (value: string, expected: string) => `Unexpected “${value}”, expected ${expected}`;

  test.each([
    [meetingSchema, `date: «2026-02-30»\nstart: 10:00\n`, bad('2026-02-30', 'a date as YYYY-MM-DD')],
    [meetingSchema, `date: «17-09-2026»\nstart: 10:00\n`, bad('17-09-2026', 'a date as YYYY-MM-DD')],
    [meetingSchema, 'date: 2026-09-17\nstart: «1000»\n', bad('1000', 'a time as HH:MM')],
    [meetingSchema, 'date: 2026-09-17\nstart: «24:00»\n', bad('24:00', 'a time as HH:MM')],
    [meetingSchema, 'date: 2026-09-17\nstart: «9:00»\n', bad('9:00', 'a time as HH:MM')],
    [meetingSchema, `${meeting}end: «10:00»\n`, bad('10:00', 'another time than the start')],
    [
      meetingSchema,
      `${meeting}status: «kladde»\n`,
      bad('kladde', 'one of planned, draft, published, minutes, cancelled'),
    ],
    [
      meetingSchema,
      `${meeting}online: «javascript:alert(1)»\n`,
      bad('javascript:alert(1)', 'an address that starts with https://'),
    ],
    [
      councilSchema,
      `${council}timezone: «Europe/Kobenhavn»\n`,
      bad('Europe/Kobenhavn', 'a time zone of the IANA database, such as Europe/Copenhagen'),
    ],
    [siteSchema, `${site}language: «klingon»\n`, bad('klingon', 'one of the languages da, en, en-US, sv, nb, nn, de')],
    [siteSchema, `${site}accent: «blue»\n`, bad('blue', 'a colour as #rrggbb')],
    [siteSchema, `${site}accent: «"#12345"»\n`, bad('#12345', 'a colour as #rrggbb')],
    [siteSchema, `${site}url: «www.example.dk»\n`, bad('www.example.dk', 'an address that starts with https://')],
    [siteSchema, `title: «[a]»\norganization: o\n`, 'Unexpected list, expected a title'],
    [siteSchema, `title: «""»\norganization: o\n`, 'Unexpected empty value, expected a title'],
    [
      councilSchema,
      'name: n\nsections: «[]»\n',
      'Unexpected empty list, expected a list of sections, each with id and title',
    ],
    [
      councilSchema,
      'name: n\nsections: [{ id: a, title: A }, { id: «a», title: B }]\n',
      bad('a', 'an id that no other section has'),
    ],
    [
      councilSchema,
      'name: n\nsections: [{ id: «Åbent», title: A }]\n',
      bad('Åbent', 'an id of lower-case letters, digits and hyphens'),
    ],
    [councilSchema, `${council}case: { pattern: «"["» }\n`, bad('[', 'a regular expression')],
    [councilSchema, `${council}notice: { weekdays: «1.5» }\n`, bad('1.5', 'a whole number of weekdays')],
    [
      councilSchema,
      `${council}members: «Ane»\n`,
      bad('Ane', 'a list of members, each with name and perhaps role, party, from and to'),
    ],
    [itemSchema, `${item}order: «first»\n`, bad('first', 'a number')],
    [itemSchema, `${item}duration: «for ever»\n`, bad('for ever', 'a duration such as 20 min, 1 t 30 min or PT20M')],
    [itemSchema, `${item}kind: «vote»\n`, bad('vote', 'one of information, discussion, decision')],
    [itemSchema, `${item}number: «two»\n`, bad('two', 'a number such as 12, 2.3 or 2.3a')],
    [itemSchema, `${item}late: «true»\n`, bad('true', 'a date as YYYY-MM-DD')],
    [itemSchema, `${item}closed: «yes»\n`, bad('yes', 'true, or {title, reason}')],
    [
      itemSchema,
      `${item}attachments: «bilag.pdf»\n`,
      bad('bilag.pdf', 'a list of attachments, each with title and file or url'),
    ],
    [itemSchema, `${item}attachments:\n  - «{ title: a }»\n`, 'Unexpected fields, expected either file or url'],
    [
      itemSchema,
      `${item}attachments:\n  - «{ title: a, file: a.pdf, url: "https://a.dk" }»\n`,
      'Unexpected fields, expected either file or url',
    ],
    [
      itemSchema,
      `${item}attachments:\n  - { title: a, url: «ftp://a.dk» }\n`,
      bad('ftp://a.dk', 'an address that starts with https://'),
    ],
    [
      itemSchema,
      `${item}attachments:\n  - { title: a, file: a.pdf, closed: «perhaps» }\n`,
      bad('perhaps', 'true or false'),
    ],
  ])('%#: %s', (schema, sample, sentence) => {
    expectProblem(schema, sample, 'invalid-value', sentence);
  });
});

describe('a missing field', () => {
  test.each([
    [
      siteSchema,
      'title: t\n«---»',
      'Unexpected front matter without “organization”, expected the name of the organisation',
    ],
    [meetingSchema, 'date: 2026-09-17\n«---»', 'Unexpected front matter without “start”, expected a time as HH:MM'],
    [
      itemSchema,
      'title: t\n«---»',
      "Unexpected front matter without “section”, expected the id of one of the council's sections",
    ],
  ])('of the file stands at the end of the front matter: %#', (schema, sample, sentence) => {
    const { text, range } = readMarked(`---\n${sample}\n`);
    const { messages } = validate(schema, text.slice(4, -4));
    expect(messages.map((message) => `${message.ruleId}: ${message.reason}`)).toEqual([`missing-field: ${sentence}`]);
    expect(rangeOf(messages[0])).toEqual(range);
  });

  test('of an entry stands at the entry', () => {
    expectProblem(
      itemSchema,
      `${item}attachments:\n  - «file: a.pdf»\n`,
      'missing-field',
      'Unexpected entry without “title”, expected a title',
    );
  });
});

test('all problems of a file are told at once; a field that is misspelled is not missing too', () => {
  const { messages } = validate(itemSchema, 'titel: t\norder: x\nattachments: [{ fil: a }]\n');
  expect(messages.map((message) => message.ruleId).sort()).toEqual([
    'invalid-value',
    'missing-field',
    'missing-field',
    'unknown-key',
    'unknown-key',
  ]);
});

test('a front matter that is no mapping is a message', () => {
  const { messages } = validate(siteSchema, '- a\n');
  expect(messages.map((message) => message.reason)).toEqual(['Unexpected list, expected a mapping of keys and values']);
});

test('what is empty is absent, as forms in a browser write what nobody filled in', () => {
  const empty =
    'case: []\nresponsible: ""\npresenter:\nkind: null\nduration: "  "\nattachments:\n  - { title: "", file: "" }\n  - { title: "", file: "", closed: "" }\n  -\n';
  const { data, messages } = validate(itemSchema, `${item + empty}closed: { title: "", reason: "" }\n`);
  expect(messages.map(String)).toEqual([]);
  expect(data).toEqual({ title: 't', section: 'a' });
});

describe('what may be meant to be closed is not published because nothing is written there', () => {
  const closure = 'true, or {title, reason}';
  test.each([
    ['nothing', `${item}closed:«»\n`, closure],
    ['a tilde', `${item}closed: «~»\n`, closure],
    ['an empty text', `${item}closed: «""»\n`, closure],
    ['an attachment', `${item}attachments:\n  - { title: a, file: a.pdf, closed: «""» }\n`, 'true or false'],
  ])('%s', (_, sample, expected) => {
    expectProblem(itemSchema, sample, 'invalid-value', `Unexpected empty value, expected ${expected}`);
  });

  test.each(['{}', '\n  title:\n  reason:', '{ title: , reason: "" }'])('closed: %s', (written) => {
    const { data, messages } = validate(itemSchema, `${item}closed: ${written}\n`);
    expect(data).toBeNull();
    expect(messages).not.toEqual([]);
  });
});

test('behind empty entries, a message stands at its own entry', () => {
  expectProblem(
    itemSchema,
    `${item}attachments:\n  -\n  - { title: "", file: "" }\n  - { title: a, url: «ftp://a.dk» }\n`,
    'invalid-value',
    'Unexpected “ftp://a.dk”, expected an address that starts with https://',
  );
});
