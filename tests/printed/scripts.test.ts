/*
 * What people write to and from councils, in many scripts, through the product's own templates and styles: the words
 * are read back with pdf.js, and what the letters of India need beyond it with the ActualText that screen readers take.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCanvases, textOf } from '../../src/pdf/accessible/canvas.ts';
import { openPdf, readText } from '../pdf/read-pdf.ts';
import { type BuiltTree, buildTree, siteFile, writeCouncil, writeMeeting } from './content-tree.ts';

const signs =
  '‑ → ← ↔ ⇒ ✓ ✔ ✗ ☐ ☑ ☒ ■ □ ▪ ● ○ ◦ ► ★ ⅓ ⅔ ⅛ ½ ≥ ≤ ≠ ± µ ‰ ′ ″ − ≈ ∑ √ ∞ ∆ Ω π № ⁴ ₂ ʼ ˈ ₿ ₾ ₺ ₽ € ℃ ™ ∈ ≡ △ ⚠ ☎ ✉ ‡ ① ⑪ Ⓐ „ “ ” « » ‚ ‘ ‹ › ẞ';

/** Language → a sentence of it. */
const sentences: Readonly<Record<string, string>> = {
  el: 'Καλωσορίσατε στη συνεδρίαση του δημοτικού συμβουλίου. Ἀρχὴ σοφίας.',
  ru: 'Добро пожаловать на заседание городского совета.',
  uk: 'Ласкаво просимо на засідання міської ради, її ґанок.',
  vi: 'Chào mừng đến với cuộc họp hội đồng thành phố.',
  pl: 'Zażółć gęślą jaźń, źdźbło.',
  ar: 'مرحبا بكم في جلسة المجلس البلدي الأولى',
  fa: 'به جلسه شورای شهر خوش آمدید گزارش پژوهش',
  ur: 'شہری کونسل کے اجلاس میں خوش آمدید',
  he: 'ברוכים הבאים לישיבת מועצת העיר',
  hi: 'नगर परिषद की बैठक में आपका स्वागत है।',
  th: 'ยินดีต้อนรับสู่การประชุมสภา',
  ka: 'კეთილი იყოს თქვენი მობრძანება საკრებულოს სხდომაზე',
  hy: 'Բարի գալուստ քաղաքային խորհրդի նիստին',
  zh: '欢迎参加市议会会议',
  ja: '市議会の会議へようこそ',
  ko: '시의회 회의에 오신 것을 환영합니다',
};
const emoji = '👍 ✅ 🚲 😀 1️⃣ 🇩🇰 👨‍👩‍👧';

let built: BuiltTree;
let text: string;
let heard: string;

beforeAll(async () => {
  const bodies = Object.entries(sentences).map(([language, sentence]) => `<p lang="${language}">${sentence}</p>`);
  const items = Object.values(sentences).map((title, index) => ({
    title,
    fields: { order: index, responsible: title },
    body: `## Baggrund\n\n${title}\n\n- ${title}\n\n| Sprog | Hilsen |\n|---|---|\n| ${title} | ${title} |\n`,
  }));
  built = await buildTree({
    ...siteFile,
    ...writeCouncil('raad', { name: `Rådet ${sentences['ru']} ✓`, body: `Vores mål → ${emoji}` }),
    ...writeMeeting('raad/2026-01-10', [
      { title: `Tegn ${signs}`, body: `${signs}\n\n**${signs}**\n\n*${signs}*\n\n\`${signs}\`\n\n${emoji}` },
      { title: 'Sprog', body: bodies.join('\n\n') },
      ...items,
    ]),
    'theme-print.css': 'h3 { font-family: "Findes ikke", serif; }\n',
  });
  const bytes = new Uint8Array(await readFile(join(built.dist, 'raad/2026-01-10/agenda.pdf')));
  text = (await readText(await openPdf(bytes))).normalize('NFC');
  heard = readCanvases(await PDFDocument.load(bytes))
    .flatMap((canvas) => canvas.painting.objects.map((object) => textOf(canvas, object)))
    .join('');
}, 240_000);
afterAll(() => built.remove());

test('nothing is wrong with it', () => {
  expect(built.stderr).not.toMatch(/pdf-claim|missing-glyph/);
  expect(built.code).toBe(0);
});

test.each(signs.split(' '))('%s is printed upright, bold, slanted, as code, in a title and in the contents', (sign) => {
  // pdf.js tells the micro sign as the letter mu.
  expect(text.split(sign === 'µ' ? 'μ' : sign).length).toBeGreaterThan(6);
});

describe('the words of', () => {
  test.each(Object.entries(sentences).filter(([language]) => language !== 'hi'))('%s come out', (_, sentence) => {
    for (const word of sentence.normalize('NFC').split(/[\s.,]+/)) {
      if (word !== '') expect(text.replace(/\s/g, '').split(word).length, word).toBeGreaterThan(5);
    }
  });

  test('hi are heard', () => {
    for (const word of sentences['hi']?.split(' ') ?? []) expect(heard.split(word).length, word).toBeGreaterThan(5);
  });
});

test('pictures are printed', () => {
  for (const picture of ['👍', '✅', '🚲', '😀', '1️⃣']) expect(text).toContain(picture);
});
