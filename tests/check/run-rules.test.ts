import { describe, expect, test } from 'vitest';
import { checkFiles } from '../rules/check-files.ts';
import { item, siteIndex, siteWith } from '../support/content.ts';
import { rangeOf, readMarked } from '../support/marked.ts';

const path = 'it/2026-09-17/a.md';

async function tell(body: string, site = siteIndex) {
  const messages = await checkFiles(siteWith({ 'index.md': site, [path]: item('Sag', '', `\n${body}\n`) }));
  return messages.map(({ ruleId, fatal, line }) => `${line} ${fatal ? 'error' : 'warning'} ${ruleId}`);
}

const rules = (text: string) => siteIndex.replace('title', `rules:\n${text}title`);

describe('the site says how severe a rule is', () => {
  const body = '[her](https://a.dk)';

  test.each([
    ['', ['6 warning link-text']],
    ['  link-text: error\n', ['6 error link-text']],
    ['  link-text: off\n', []],
    ['  table-head: off\n', ['6 warning link-text']],
  ])('%j', async (settings, expected) => {
    expect(await tell(body, settings === '' ? siteIndex : rules(settings))).toEqual(expected);
  });

  test('a rule that does not exist is told at its key, with the nearest', async () => {
    const { text, range } = readMarked(rules('  «link-txt»: off\n'));
    const [message] = await checkFiles(siteWith({ 'index.md': text, [path]: item('Sag') }));
    expect(message?.reason).toBe('Unexpected rule “link-txt”, expected “link-text”');
    expect(rangeOf(message)).toEqual(range);
  });

  test('a rule that always holds cannot be set', async () => {
    const { text } = readMarked(rules('  «missing-file»: off\n'));
    const [message] = await checkFiles(siteWith({ 'index.md': text, [path]: item('Sag') }));
    expect(message?.reason).toBe('Unexpected rule “missing-file”, which always holds, expected a rule that can be set');
  });

  test('a severity that does not exist is a value like any other', async () => {
    const [message] = await checkFiles(siteWith({ 'index.md': rules('  link-text: hint\n') }));
    expect([message?.ruleId, message?.reason]).toEqual([
      'invalid-value',
      'Unexpected “hint”, expected off, warning or error',
    ]);
  });
});

describe('a comment excuses one line', () => {
  const excuse = '<!-- dagsorden-ignore link-text: aftalt med udvalget -->';

  test.each([
    ['the line behind it', `${excuse}\n[her](https://a.dk)`, []],
    ['the line behind it, past blank ones', `${excuse}\n\n\n[her](https://a.dk)`, []],
    ['its own line', `Se [her](https://a.dk) ${excuse}`, []],
    ['no other line', `${excuse}\n\nTekst.\n\n[her](https://a.dk)`, ['10 warning link-text']],
    ['no line before it', `[her](https://a.dk)\n\n${excuse}`, ['6 warning link-text']],
    ['no other rule', `${excuse}\n[her](file:///a)`, ['7 error link-protocol']],
    ['nothing from within code', `\`\`\`\n${excuse}\n\`\`\`\n[her](https://a.dk)`, ['9 warning link-text']],
    [
      'nothing without a known rule',
      '<!-- dagsorden-ignore linktext: nej -->\n[her](https://a.dk)',
      ['6 error ignore-rule', '7 warning link-text'],
    ],
    ['and must say why', '<!-- dagsorden-ignore link-text -->\n[her](https://a.dk)', ['6 error ignore-reason']],
    ['and must say what', '<!-- dagsorden-ignore -->\n', ['6 error ignore-rule']],
  ])('%s', async (_, body, expected) => {
    expect(await tell(body)).toEqual(expected);
  });

  test('in the front matter it is one of YAML', async () => {
    const attachments =
      'attachments:\n  - title: A\n    url: https://a.dk # dagsorden-ignore attachment-unmentioned: følger\n';
    const messages = await checkFiles(siteWith({ [path]: item('Sag', attachments, '\nTekst.\n') }));
    expect(messages).toEqual([]);
  });

  test('a part that is missing is excused on the last line of the front matter', async () => {
    const council =
      '---\nname: It\nsections: [{ id: droeftelse, title: T, parts: [{ name: Baggrund, required: true }] }]\n---\n';
    const text = item('Sag', '# dagsorden-ignore required-part: rundsendt\n', '\nTekst.\n');
    expect(await checkFiles(siteWith({ 'it/index.md': council, [path]: text }))).toEqual([]);
  });
});

describe('an item needs no parts', () => {
  const council =
    '---\nname: It\nsections: [{ id: droeftelse, title: T, parts: [{ name: Baggrund, required: true }] }]\n---\n';

  test.each([
    ['without a text', item('Eventuelt')],
    ['with only a comment', item('Eventuelt', '', '\n<!-- intet endnu -->\n')],
    ['when withdrawn', item('Sag', 'withdrawn: true\n', '\nTekst.\n')],
  ])('%s', async (_, text) => {
    expect(await checkFiles(siteWith({ 'it/index.md': council, [path]: text }))).toEqual([]);
  });

  test('but does with withdrawn: false', async () => {
    const text = item('Sag', 'withdrawn: false\n', '\nTekst.\n');
    const messages = await checkFiles(siteWith({ 'it/index.md': council, [path]: text }));
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['required-part']);
  });
});

describe('raw HTML', () => {
  test.each([
    ['<div style="color: red">T</div>', ['6 error dropped-html']],
    ['<span class="x">T</span>', ['6 error dropped-html']],
    ['<abbr title="KL">K</abbr> <td colspan="2" headers="a">', []],
    ['<a href="ftp://a.dk">T</a>', ['6 error dropped-html']],
    ['<a aria-label="T" href="https://a.dk">T</a>', []],
    ['<!-- <iframe> -->', []],
    ['<img src="x.png" alt="" onerror="alert(1)">', ['6 error missing-file', '6 error script']],
    ['<script>if (a <b x> c) alert(1)</script>', ['6 error script']],
    ['`<iframe>`', []],
    ['[x](JaVaScRiPt:alert(1)) [y][z]\n\n[z]: vbscript:x', ['6 error script', '8 error script']],
    ['Tekst\nog <br> mere\n<center>', ['8 error dropped-html']],
  ])('%s', async (body, expected) => {
    expect(await tell(body)).toEqual(expected);
  });
});
