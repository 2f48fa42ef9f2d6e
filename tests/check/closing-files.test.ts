import { describe, expect, test } from 'vitest';
import { readClosing } from '../../src/check/closing-files.ts';
import { redactMessages } from '../../src/check/redact-messages.ts';
import { excerptOf, tell } from '../../src/messages.ts';
import { checkFiles } from '../rules/check-files.ts';
import { type Files, item, siteWith, treeOf } from '../support/content.ts';

const folder = 'it/2026-09-17';

function closes(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return readClosing({ path: `${folder}/a.md`, file: 'a.md', bytes }) !== null;
}

describe('a file closes something', () => {
  test.each([
    ['with true', item('A', 'closed: true\n')],
    ['with a title', item('A', 'closed: { title: B }\n')],
    ['with a key in quotation marks', item('A', '"closed": yes\n')],
    ['with a key in escapes', item('A', '"clos\\u0065d": true\n')],
    ['by an attachment', item('A', 'attachments: [{ title: B, file: b.pdf, closed: true }]\n')],
    [
      'by an attachment on lines of its own',
      item('A', 'attachments:\n  - title: B\n    file: b.pdf\n    closed: true\n'),
    ],
    ['where it cannot be read', item('A: b: c', 'closed: true\n')],
    ['where it cannot be read, without a space', item('A: b: c', 'closed:true\n')],
    ['where it cannot be read, within braces', item('A: b: c', 'attachments: [{closed: true}\n')],
    ['where a key stands twice', item('A', 'closed: false\nclosed: true\n')],
    ['where nothing ends its fields', '---\ntitle: A\nclosed: true\n'],
  ])('%s', (_, text) => expect(closes(text)).toBe(true));

  test('in UTF-16', () => {
    const bytes = Buffer.from(item('A', 'closed: true\n'), 'utf16le');
    expect(readClosing({ path: 'a.md', file: 'a.md', bytes })).not.toBeNull();
  });
});

test.each([
  ['in a comment', item('A', '# closed: true\n')],
  ['in a comment of what cannot be read', item('A: b: c', '# closed: true     # ikke offentligt\n')],
  ['as false', item('A', 'closed: false\n')],
  ['as nothing', item('A', 'closed:\n')],
  ['in its text', item('A', '', '\nclosed: true\n')],
  ['in its title', item('"closed: true"', '')],
])('a file closes nothing %s', (_, text) => expect(closes(text)).toBe(false));

describe('a message about an open file', () => {
  const closed = item('Køb af Æblegården', 'closed: { title: En ejendomssag, reason: Forhandling }\nnumber: "2.1"\n');

  async function listTold(files: Files, rule: string): Promise<string[]> {
    const all = siteWith({ [`${folder}/z-hemmelig.md`]: closed, ...files });
    const messages = redactMessages(await checkFiles(all), treeOf(all), 'public');
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
    return messages
      .filter(({ file }) => !file?.includes('z-hemmelig'))
      .flatMap((message) => [
        ...(['da', 'en', 'sv', 'nb', 'de'] as const).flatMap((language) => Object.values(tell(message, language))),
        excerptOf(message) ?? '',
      ]);
  }

  test.each<readonly [string, Files]>([
    ['duplicate-number', { [`${folder}/zz.md`]: item('B', 'number: "2.1"\n') }],
    ['duplicate-address', { [`${folder}/Z Hemmelig.md`]: item('B') }],
    ['missing-item', { [`${folder}/b.md`]: item('B', '', '[x](z-hemmeli.md)\n') }],
  ])('names nothing that is closed: %s', async (rule, files) => {
    const told = await listTold(files, rule);
    expect(told.join('\n').replace(/z-hemmeli\.md/g, '')).not.toMatch(/hemmelig|Æblegården/i);
  });

  test('names no closed attachment as one that was meant', async () => {
    const listing = item(
      'C',
      'attachments: [{ title: Fortrolig vurdering, file: bilag-hemmelig.pdf, closed: true }]\n',
    );
    const files = {
      [`${folder}/c.md`]: listing,
      [`${folder}/bilag-hemmelig.pdf`]: '%PDF-1.7',
      [`${folder}/b.md`]: item('B', '', '[x](bilag-hemmeli.pdf)\n'),
    };
    expect((await listTold(files, 'missing-file')).join('\n')).not.toMatch(/hemmelig\.pdf|fortrolig/i);
  });

  test('is told in full where it names nothing, and to internal readers', async () => {
    const files = siteWith({ [`${folder}/b.md`]: item('B', '', '[x](y.pdf)\n'), [`${folder}/z.md`]: closed });
    const messages = await checkFiles(files);
    const told = redactMessages(messages, treeOf(files), 'public').map(({ reason }) => reason);
    expect(told.join('\n')).toContain('y.pdf');
    expect(redactMessages(messages, treeOf(files), 'internal')).toBe(messages);
  });
});
