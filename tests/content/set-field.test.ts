import { describe, expect, test } from 'vitest';
import { setField } from '../../src/content/set-field.ts';

const number = (text: string) => setField(text, 'number', '2.10');

describe('a new field', () => {
  test.each([
    ['is the last line', '---\ntitle: A\n|---\nText\n', "number: '2.10'\n"],
    ['keeps the line ends of Windows', '---\r\ntitle: A\r\n|---\r\nText\r\n', "number: '2.10'\r\n"],
    ['keeps comments and quotes', '---\n# om\ntitle: "A" # navn\n\n# slut\n|---\n', "number: '2.10'\n"],
    ['is indented as the others', '---\n  title: A\n  section: b\n|---\n', "  number: '2.10'\n"],
    ['stands behind a folded text', '---\ntitle: >-\n  A\n  B\n|---\n', "number: '2.10'\n"],
    ['stands behind a list', '---\ntitle: A\ncase:\n- B\n- C\n|---\nA\n---\n', "number: '2.10'\n"],
    ['stands between braces', '---\n{ title: A, section: b| }\n---\n', ", number: '2.10'"],
    ['stands between braces, behind a comma', '---\n{ title: A,| }\n---\n', " number: '2.10'"],
    ['stands between braces of several lines', '---\n{\n  title: A|\n}\n---\n', ", number: '2.10'"],
  ])('%s', (_, marked, inserted) => {
    // The mark is the last `|` that is no block scalar's.
    const at = marked.lastIndexOf('|');
    const text = marked.slice(0, at) + marked.slice(at + 1);
    expect(number(text)).toBe(marked.slice(0, at) + inserted + marked.slice(at + 1));
  });
});

describe('a field that is there', () => {
  test.each([
    ['number: 2.9 # fast', "number: '2.10' # fast"],
    ["number: '2.9'", "number: '2.10'"],
    ['number:   "2.9"', "number:   '2.10'"],
  ])('%s becomes %s', (before, after) => {
    expect(number(`---\ntitle: A\n${before}\nsection: b\n---\n`)).toBe(`---\ntitle: A\n${after}\nsection: b\n---\n`);
  });

  test('that is a list is written on one line', () => {
    const text = "---\ndate: x\nnumbers:\n  - '1.1'\n  - '1.2'\nstart: y\n---\n";
    const changed = setField(text, 'numbers', ['1.1', '1.2', '1.2a']);
    expect(changed).toBe("---\ndate: x\nnumbers:\n  ['1.1', '1.2', '1.2a']\nstart: y\n---\n");
  });
});

test.each([
  ['a text that would lose a line end', '---\ntitle: |+\n  A\n\n---\n'],
  ['no front matter', 'Text\n'],
  ['front matter that cannot be read', '---\ntitle: "A\n---\n'],
  ['a list as front matter', '---\n- A\n---\n'],
  ['a comment that would swallow the field', '---\n{ title: A # }\n}\n---\n'],
])('nothing is changed where there is %s', (_, text) => {
  expect(number(text)).toBeNull();
});
