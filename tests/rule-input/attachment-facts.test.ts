import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/rule-input/attachment-facts.ts';
import { checkFiles } from '../rules/check-files.ts';
import { repository } from '../support/cli.ts';
import { item, siteWith } from '../support/content.ts';

const attachments = join(repository, 'content/it-arkitekturraadet/2026-09-17/bilag');

test('a tagged PDF brings text, tags, title and language', async () => {
  const facts = await readFacts(await readFile(join(attachments, 'tidsplan-udfasning.pdf')));
  expect(facts).toMatchObject({
    endings: ['pdf'],
    health: { state: 'whole' },
    pdf: { tagged: true, text: true, title: true, language: true },
  });
});

test('a PDF that cannot be read is no error', async () => {
  const facts = await readFacts(Buffer.from('%PDF-1.7\nrubbish'));
  expect(facts.endings).toEqual(['pdf']);
});

describe('the bytes of a file are what its ending says', () => {
  test.each([
    ['a.png', '\x89PNG\r\n\x1a\n', true],
    ['a.PNG', '\x89PNG\r\n\x1a\n', true],
    ['a.jpg', '\xff\xd8\xff\xe0\0\x10JFIF\0', true],
    ['a.jpeg', '\xff\xd8\xff\xdb', true],
    ['a.webp', 'RIFF\0\0\0\0WEBPVP8 ', true],
    ['a.docx', 'PK\x03\x04', true],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', true],
    ['a.txt', 'anything', true],
    ['a.csv', 'a;b', true],
    ['a.docx', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', false],
    ['a.pdf', 'PK\x03\x04', false],
    ['a.png', '\xff\xd8\xff\xe0\0\x10JFIF\0', false],
    ['a.jpg', '', false],
  ])('%s with %j: %s', async (name, bytes, good) => {
    const files = siteWith({
      'it/2026-09-17/a.md': item('Sag', '', `\nSe [notatet](bilag/${name}).\n`),
      [`it/2026-09-17/bilag/${name}`]: bytes,
    });
    const messages = await checkFiles(files);
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(good ? [] : ['file-type']);
  });
});
