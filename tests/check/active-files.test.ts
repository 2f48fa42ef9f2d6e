import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sanitizeSvg } from '../../src/content/sanitize-svg.ts';
import { harmlessKinds } from '../../src/rule-input/harmless-files.ts';
import { checkFiles } from '../rules/check-files.ts';
import { repository } from '../support/cli.ts';
import { type Files, item, siteIndex, siteWith } from '../support/content.ts';

const folder = 'it/2026-09-17';

function withAttachment(name: string, text = ''): Files {
  const fields = `attachments: [{ title: Bilag, file: bilag/${name} }]\n`;
  const body = `Se [bilaget](bilag/${name}).\n`;
  return siteWith({ [`${folder}/a.md`]: item('A', fields, body), [`${folder}/bilag/${name}`]: text });
}

async function listActive(files: Files): Promise<string[]> {
  const messages = await checkFiles(files);
  return messages.filter(({ ruleId }) => ruleId === 'active-file').map(({ file }) => String(file));
}

describe('is not published', () => {
  test.each([
    ['side.html', ''],
    ['SIDE.HTM', ''],
    ['x.xhtml', ''],
    ['x.shtml', ''],
    ['x.mhtml', ''],
    ['x.svgz', ''],
    ['x.js', ''],
    ['x.mjs', ''],
    ['x.wasm', ''],
    ['x.swf', ''],
    ['x.htc', ''],
    ['x.xsl', ''],
    ['x.css', ''],
    ['x.php', ''],
    ['uden-endelse', ''],
    ['x.xml', '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'],
    ['x.xml', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['x.xml', '<?xml version="1.0"?><s xmlns="http://www.w3.org/1999/&#120;html"/>'],
    ['x.xml', `<?xml version="1.0"?><a>${' '.repeat(9000)}<script xmlns="http://www.w3.org/1999/xhtml"/></a>`],
    ['x.kml', '<!DOCTYPE a [<!ENTITY x "y">]><a/>'],
    ['x.dwg', '<!doctype html><script>alert(1)</script>'],
    ['x.shp', '\n <script>alert(1)</script>'],
  ])('%s %s', async (name, text) => {
    expect(await listActive(withAttachment(name, text))).toHaveLength(2);
  });

  test('from a link alone, an image or the logo', async () => {
    const page = { [`${folder}/x.html`]: '' };
    expect(await listActive(siteWith({ ...page, [`${folder}/a.md`]: item('A', '', '[x](x.html)\n') }))).toHaveLength(1);
    expect(await listActive(siteWith({ ...page, [`${folder}/a.md`]: item('A', '', '![x](x.html)\n') }))).toHaveLength(
      1,
    );
    const logo = { 'index.md': siteIndex.replace('title', 'logo: logo.html\ntitle'), 'logo.html': '' };
    expect(await listActive(siteWith({ ...logo, [`${folder}/a.md`]: item('A') }))).toHaveLength(1);
  });
});

test.each([
  ['notat.PDF', '%PDF-1.7'],
  ['notat.txt', 'Se <b>her</b>'],
  ['kilde.txt', '<!doctype html><p>Kildetekst</p>'],
  ['tal.csv', 'a;b'],
  ['tal.json', '{}'],
  ['kort.svg', '<svg></svg>'],
  ['kort.gpx', '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"/>'],
  ['mail.eml', 'From: a\n\n<html></html>'],
  ['optagelse.mp4', ''],
  ['moede.ics', 'BEGIN:VCALENDAR'],
])('is published: %s', async (name, text) => expect(await listActive(withAttachment(name, text))).toEqual([]));

test('no setting of the site and no comment lets one through', async () => {
  const files = {
    ...withAttachment('x.html'),
    'index.md': siteIndex.replace('title', 'rules: { active-file: off }\ntitle'),
  };
  const messages = await checkFiles(files);
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['active-file']));
});

test('the documentation names the kinds that are published', async () => {
  const page = await readFile(join(repository, 'docs/explanation/closed-means-closed.md'), 'utf8');
  const lists = Object.entries(harmlessKinds).map(([kind, endings]) => `- ${kind}: ${endings.join(' ')}`);
  const text = page.replace(/\n {2}/g, ' ');
  expect(lists.filter((list) => !text.includes(list))).toEqual([]);
});

describe('a drawing of too many levels', () => {
  const nested = (levels: number, tag = 'g') =>
    `<svg xmlns="http://www.w3.org/2000/svg">${`<${tag}>`.repeat(levels)}<rect width="9" height="9"/>${`</${tag}>`.repeat(levels)}</svg>`;
  const tell = async (files: Files) =>
    (await checkFiles(files)).filter(({ ruleId }) => ruleId === 'nesting').map((one) => `${one.file}: ${one.reason}`);

  test('is told at every place that names it, and nothing of it is published', async () => {
    const told = await tell(withAttachment('kort.svg', nested(5_000)));
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('drawing “kort.svg” that is nested more than 200 levels deep');
    const look = { 'index.md': siteIndex.replace('title', 'logo: logo.svg\ntitle'), 'logo.svg': nested(20_000, 'a') };
    expect(await tell(siteWith({ ...look, [`${folder}/a.md`]: item('A') }))).toHaveLength(1);
  });

  test.each([
    ['closing nothing', `<svg>${'<g></x>'.repeat(5_000)}`],
    ['as pages are', `<svg>${'<table><td>'.repeat(1_000)}`],
    [
      'formats that go on',
      `<svg><foreignObject>${Array.from({ length: 5_000 }, (_, at) => `<p><b id=${at}></p>`).join('')}`,
    ],
  ])('is none, %s', (_, text) => {
    expect(new TextDecoder().decode(sanitizeSvg(Buffer.from(text)))).toMatch(/^<svg[^<]*\/>\s*$/);
  });

  test('is one with fewer', async () => {
    expect(await tell(withAttachment('kort.svg', nested(150)))).toEqual([]);
    expect(new TextDecoder().decode(sanitizeSvg(Buffer.from(nested(150))))).toContain('<rect');
    expect(
      new TextDecoder().decode(sanitizeSvg(Buffer.from(`<svg>${'<g><rect/></g>'.repeat(9_000)}</svg>`))),
    ).toContain('<rect');
  });
});
