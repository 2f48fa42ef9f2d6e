import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/content/yaml/front-matter.ts';
import { rangeOf, readMarked } from '../../support/marked.ts';

const file = 'content/x.md';

function read(text: string) {
  const { frontMatter, messages } = readFrontMatter(text, file);
  if (frontMatter === null) throw new Error(messages.map(String).join('\n'));
  return frontMatter;
}

function refusal(text: string) {
  const { frontMatter, messages } = readFrontMatter(text, file);
  expect(frontMatter).toBeNull();
  expect(messages).toHaveLength(1);
  return messages[0];
}

describe('places', () => {
  test.each([
    ['of a value', '---\ntitle: «Budget 2027»\n---\n', ['title']],
    ['of a quoted value', '---\ntitle: «"Budget: 2027"»\n---\n', ['title']],
    [
      'of a value in a list',
      '---\na: 1\nattachments:\n  - title: x\n    file: «bilag/a.pdf»\n---\n',
      ['attachments', 0, 'file'],
    ],
    ['of the mapping that lacks a key', '---\nattachments:\n  - «title: x»\n---\n', ['attachments', 0, 'file']],
    ['of a value after letters outside ASCII', '---\n# æøå 😀\ntitle: «Å»\n---\n', ['title']],
    ['of a value in a file with CRLF', '---\r\na: b\r\ntitle: «Budget»\r\n---\r\n', ['title']],
  ])('%s', (_, sample, path) => {
    const { text, range } = readMarked(sample);
    const place = read(text).locateValue(path);
    expect([place?.start.line, place?.start.column, place?.end.line, place?.end.column]).toEqual(range);
  });

  test.each([
    ['of a key', '---\ntitle: x\n«seciton»: y\n---\n', ['seciton']],
    ['of a key in a list', '---\nattachments:\n  - title: x\n    «fiel»: y\n---\n', ['attachments', 0, 'fiel']],
    ['of a key in a file with CRLF', '---\r\ntitle: x\r\n«seciton»: y\r\n---\r\n', ['seciton']],
  ])('%s', (_, sample, path) => {
    const { text, range } = readMarked(sample);
    const place = read(text).locateKey(path);
    expect([place?.start.line, place?.start.column, place?.end.line, place?.end.column]).toEqual(range);
  });

  test.each([
    ['LF', '---\ntitle: x\n«---»\nBody\n'],
    ['CRLF', '---\r\ntitle: x\r\n«---»\r\nBody\r\n'],
    ['nothing in it', '---\n«---»\nBody\n'],
    ['an empty line in it', '---\n\n«---»\nBody\n'],
    ['no newline after it', '---\ntitle: x\n«---»'],
  ])('of the closing line, with %s', (_, sample) => {
    const { text, range } = readMarked(sample);
    const { end } = read(text);
    expect([end.start.line, end.start.column, end.end.line, end.end.column]).toEqual(range);
  });
});

describe('values', () => {
  test.each([
    ['10:00', '10:00'],
    ['18:30', '18:30'],
    ['1.10', '1.10'],
    ['010', '010'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['2026-09-17', '2026-09-17'],
    ['2026-09-11T12:00+02:00', '2026-09-11T12:00+02:00'],
    ['2024-0012345', '2024-0012345'],
    ['.inf', '.inf'],
    ['ja', 'ja'],
    ['no', 'no'],
    ['true', true],
    ['null', null],
  ])('%s stays as it is written', (written, value) => {
    expect(read(`---\na: ${written}\n---\n`).value).toEqual({ a: value });
  });

  test('an empty front matter holds nothing', () => {
    expect(read('---\n---\n').value).toEqual({});
  });

  test('a line of hyphens in the body does not end the front matter a second time', () => {
    expect(read('---\na: b\n---\nx\n\n---\nc: d\n---\n').value).toEqual({ a: 'b' });
  });

  test('aliases within reason are followed', () => {
    expect(read('---\na: &x [Ane]\nb: *x\n---\n').value).toEqual({ a: ['Ane'], b: ['Ane'] });
  });
});

test.each([
  ['a plain value', 'status: draft', { status: 'draft' }],
  ['a quoted value', 'status: "draft"', { status: 'draft' }],
  ['a list', 'case: [a, b]', { case: ['a', 'b'] }],
  ['a block of text', 'place: |\r\n  Rådhuset', { place: 'Rådhuset\n' }],
])('CRLF leaves nothing behind %s at the end of the front matter', (_, yaml, value) => {
  expect(read(`---\r\n${yaml}\r\n---\r\nBody\r\n`).value).toEqual(value);
});

describe('refused', () => {
  test('a key that stands twice, at the second', () => {
    const { text, range } = readMarked('---\ntitle: a\n«title»: b\n---\n');
    const message = refusal(text);
    expect(message?.ruleId).toBe('yaml-duplicate-key');
    expect(rangeOf(message).slice(0, 2)).toEqual(range.slice(0, 2));
  });

  test('YAML that cannot be read, at its place', () => {
    const { text, range } = readMarked('---\ntitle: a\nplace: Rådhuset«:» lokale 4\n---\n');
    const message = refusal(text);
    expect(message?.ruleId).toBe('yaml-syntax');
    expect(message?.line).toBe(range[0]);
    expect(message?.note).toBe('Write: place: "Rådhuset: lokale 4"');
  });

  test('every error of the YAML at once', () => {
    const { messages } = readFrontMatter('---\na: 1\na: 2\nb: 1\nb: 2\n---\n', file);
    expect(messages.map((message) => message.line)).toEqual([3, 5]);
  });

  test('an alias bomb, without following it', () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      return `k${index + 1}: &k${index + 1} [${Array(10).fill(`*k${index}`).join(', ')}]`;
    });
    const message = refusal(`---\nk0: &k0 x\n${levels.join('\n')}\n---\n`);
    expect(message?.ruleId).toBe('yaml-alias');
  });

  test.each([
    'js',
    'javascript',
    'JS',
    'coffee',
    'coffeescript',
    'cson',
    'json',
    'toml',
    'yaml',
    'constructor',
    'toString',
  ])('front matter in another language than plain ---: %s, without executing it', (language) => {
    Reflect.deleteProperty(globalThis, 'executed');
    const { text, range } = readMarked(`---«${language}»\nmodule.exports = (globalThis.executed = true)\n---\n`);
    const message = refusal(text);
    expect(message?.ruleId).toBe('front-matter-language');
    expect(rangeOf(message)).toEqual(range);
    expect(Reflect.has(globalThis, 'executed')).toBe(false);
  });

  test('front matter that is not closed', () => {
    expect(refusal('---\ntitle: x\n\nText without an end\n')?.ruleId).toBe('front-matter-unclosed');
    expect(refusal('---\n')?.ruleId).toBe('front-matter-unclosed');
    expect(refusal('---\ntitle: x\n----\nkind: y\n---\n')?.ruleId).toBe('front-matter-unclosed');
    expect(refusal('---\ntitle: x\n--- # end\n')?.ruleId).toBe('front-matter-unclosed');
  });

  test.each([
    ['no text at all', ''],
    ['a body only', '# Title\n'],
    ['an empty line first', '\n---\ntitle: x\n---\n'],
  ])('a file with %s', (_, text) => {
    const message = refusal(text);
    expect(message?.ruleId).toBe('front-matter-missing');
    expect([message?.line, message?.column]).toEqual([1, 1]);
  });
});

test('two reads of one text give the same, errors included', () => {
  const text = '---\na: [\n---\n';
  const first = readFrontMatter(text, file);
  expect(first.messages.length).toBeGreaterThan(0);
  expect(readFrontMatter(text, file).messages.map(String)).toEqual(first.messages.map(String));
});

// In time that grows with their square, these would take ten minutes.
test('six thousand keys are read, and each is found', () => {
  const keys = Array.from({ length: 6_000 }, (_, index) => `k${index}`);
  const { locateKey } = read(`---\n${keys.map((key) => `${key}: x\n`).join('')}---\n`);
  expect(keys.map((key) => locateKey([key])?.start.line)).toEqual(keys.map((_, index) => index + 2));
});
