/* Every character that could end a line or steer a machine, through every format. */
import { PDFDict, PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { createMessage } from '../../src/messages.ts';
import { writeMetadata } from '../../src/pdf/accessible/document-metadata.ts';
import { writeOutline } from '../../src/pdf/accessible/outline.ts';
import { formatGithub, formatGithubSummary } from '../../src/reports/github.ts';
import { formatMessages } from '../../src/reports/pretty.ts';
import { formatDiff } from '../../src/reports/text-diff.ts';
import { writeCsv } from '../../src/text/csv.ts';
import { cleanHtml, cleanXml, oneLine, terminalLine, terminalText, writeJson } from '../../src/text/formats.ts';

const controls = Array.from({ length: 0xa0 }, (_, code) => code).filter((code) => code < 0x20 || code >= 0x7f);
const bidi = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
const others = [0x2028, 0x2029, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x10ffff];
const signs = [...controls, ...bidi, ...others].map((code) => String.fromCodePoint(code));
const all = signs.map((sign) => `a${sign}b`).join('');

/** The code points of a text that are in a list, apart from some. */
function left(text: string, codes: readonly number[], permitted: readonly number[] = []): string[] {
  const found = [...text].map((sign) => sign.codePointAt(0) ?? 0).filter((code) => codes.includes(code));
  return found.filter((code) => !permitted.includes(code)).map((code) => code.toString(16));
}

const never = [...controls, ...others];

test('HTML and XML hold none but tab and line ends', () => {
  expect(left(cleanHtml(all), never, [9, 10, 13, 0x2028, 0x2029])).toEqual([]);
  const xml = cleanXml(`<a>${all}</a>`);
  expect(left(xml, never, [9, 10, 13, 0x2028, 0x2029])).toEqual([]);
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser().parse(xml).a).toContain('ab');
});

test('a line of a calendar or a PDF is one line', () => {
  expect(left(oneLine(all), never)).toEqual([]);
  expect(oneLine('Raad\r\nBEGIN:VEVENT')).toBe('Raad BEGIN:VEVENT');
});

test('a cell of a table of values stays in its row, and starts no formula', () => {
  const csv = writeCsv([
    [all, 1],
    [`=1+1`, `a\r\nb`],
  ]);
  expect(left(csv.slice(1), never, [10, 13])).toEqual([]);
  expect(csv.split('\r\n')).toEqual([expect.stringMatching(/^\uFEFFa .*,1$/), "'=1+1,a b", '']);
});

test('titles, names and information of a PDF are one line each', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  writeMetadata(
    document,
    {
      title: all,
      author: all,
      subject: all,
      keywords: [all],
      creator: all,
      language: 'da',
      outline: [],
      date: new Date(0),
    },
    true,
  );
  writeOutline(document, [{ title: `Havnen\r\n${all}`, anchor: 'a', children: [] }]);
  const texts = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    return object.values().flatMap((value) => (value instanceof PDFHexString ? [value.decodeText()] : []));
  });
  expect(texts.length).toBeGreaterThan(5);
  expect(texts.flatMap((text) => left(text, never))).toEqual([]);
});

test('JSON holds all of it, as ASCII', () => {
  const json = writeJson({ text: all });
  expect(left(json, [...never, ...bidi], [10, 0x1fffe, 0x10ffff])).toEqual([]);
  expect(JSON.parse(json)).toEqual({ text: all });
});

test('a terminal gets no command', () => {
  expect(left(terminalText(all), [...never, ...bidi])).toEqual([]);
  expect(left(terminalLine(all), [...never, ...bidi], [9])).toEqual([]);
  expect(terminalLine(all)).toHaveLength(all.length);
  expect(terminalText('##[add-mask]x')).not.toContain('##[');
  expect(terminalText('👩‍🚀 og نص‌ها')).toBe('👩‍🚀 og نص‌ها');
});

describe('reports', () => {
  const message = createMessage({
    file: `content/${all}.md`,
    rule: 'content-missing',
    values: { folder: `\n::error::pwn\r\u001b[31m${all}` },
  });
  Object.assign(message, { excerpt: `title: ${all}` });

  test('in the terminal', () => {
    const pretty = formatMessages([message], { color: false, language: 'da' });
    expect(left(pretty, [...never, ...bidi], [9, 10])).toEqual([]);
    expect(pretty.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
    const diff = formatDiff([{ file: all, before: `${all}\n`, after: 'b\n' }], false);
    expect(left(diff, [...never, ...bidi], [9, 10])).toEqual([]);
  });

  test('as workflow commands, one line each, and as the summary of a job', () => {
    const commands = formatGithub([message], 'en');
    expect(commands.trimEnd().split('\n')).toHaveLength(1);
    expect(left(commands, [...never, ...bidi], [10])).toEqual([]);
    const summary = formatGithubSummary(Array(11).fill(message), 'en') ?? '';
    expect(left(summary, [...never, ...bidi], [10])).toEqual([]);
    expect(summary.split('\n').filter((line) => line.startsWith('::')).length).toBe(0);
  });
});
