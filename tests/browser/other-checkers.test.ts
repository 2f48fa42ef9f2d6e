/* What two checkers that others wrote say of the sample: HTML_CodeSniffer of its accessibility, the W3C's Nu of its HTML. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Sample } from './serve-sample.ts';

let sample: Sample;

beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

const sniffer = await readFile(createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** Errors (type 1) of the standard WCAG2AA on the open page; warnings ask a person to look. */
const sniff = `new Promise((done) => HTMLCS.process('WCAG2AA', document, () => done(HTMLCS.getMessages()
  .filter(({ type }) => type === 1).map(({ code, msg, element }) => code + ': ' + msg + ' ' + element.outerHTML.slice(0, 120)))))`;

test('HTML_CodeSniffer finds no error of WCAG 2 AA on any page', async () => {
  const found: string[] = [];
  const { page } = await sample.open('');
  for (const path of sample.pages) {
    await page.goto(sample.base + path, { waitUntil: 'load' });
    await page.evaluate(sniffer);
    found.push(...((await page.evaluate(sniff)) as string[]).map((error) => `/${path}: ${error}`));
  }
  expect(found).toEqual([]);
  await page.evaluate("document.querySelector('main').innerHTML = '<img src=logo.svg>'");
  expect(String(await page.evaluate(sniff))).toContain('alt');
  await page.close();
});

const java = spawnSync('java', ['-version']).status === 0;
const reason = java ? '' : ' (Java is not installed: apt-get install default-jre-headless brings it)';

test.skipIf(!java)(`the Nu validator finds no error on any page${reason}`, () => {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const check = (...args: string[]) =>
    spawnSync('java', ['-jar', jar, '--errors-only', '--stdout', ...args], { encoding: 'utf8' });
  expect(check('--skip-non-html', sample.folder)).toMatchObject({ status: 0, stdout: '' });
});
