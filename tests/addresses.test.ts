import { describe, expect, test } from 'vitest';
import {
  absoluteAddress,
  documentFile,
  itemPage,
  meetingPage,
  publishedFile,
  relativeAddress,
  targetFile,
} from '../src/addresses.ts';
import { assembleClean, meetingIndex, meetingOf, siteWith } from './support/content.ts';

const meeting = meetingOf(assembleClean(siteWith()));

test('pages stand in folders of their own', () => {
  expect(meetingPage(meeting)).toBe('it/2026-09-17/index.html');
  expect(itemPage(meeting, 'budget')).toBe('it/2026-09-17/budget/index.html');
});

test('the document is agenda.pdf, and minutes.pdf once there are minutes', () => {
  expect(documentFile(meeting)).toBe('it/2026-09-17/agenda.pdf');
  const minutes = siteWith({ 'it/2026-09-17/index.md': meetingIndex.replace('published', 'minutes') });
  expect(documentFile(meetingOf(assembleClean(minutes)))).toBe('it/2026-09-17/minutes.pdf');
});

test.each([
  ['logo.svg', 'logo.svg'],
  ['IT-Rådet/2026-09-17/bilag/A b.pdf', 'it-raadet/2026-09-17/bilag/A b.pdf'],
])('a file of the content at %s is published at %s', (path, file) => {
  expect(publishedFile(path)).toBe(file);
});

test('every kind of target has its file', () => {
  const ids = { council: 'it', meeting: 'm', anchor: 'x' };
  expect(targetFile({ kind: 'site', anchor: null })).toBe('index.html');
  expect(targetFile({ kind: 'council', council: 'it', anchor: null })).toBe('it/index.html');
  expect(targetFile({ kind: 'meeting', ...ids })).toBe('it/m/index.html');
  expect(targetFile({ kind: 'item', ...ids, item: 'a' })).toBe('it/m/a/index.html');
  expect(targetFile({ kind: 'file', path: 'it/m/a.pdf' })).toBe('it/m/a.pdf');
});

describe('relative addresses work from any base path', () => {
  test.each([
    ['index.html', 'index.html', './', 'index.html'],
    ['index.html', 'it/index.html', 'it/', 'it/index.html'],
    ['it/m/a/index.html', 'index.html', '../../../', '../../../index.html'],
    ['it/m/a/index.html', 'it/m/index.html', '../', '../index.html'],
    ['it/m/index.html', 'it/m/index.html', './', 'index.html'],
    ['it/m/a/index.html', 'assets/site.css', '../../../assets/site.css', '../../../assets/site.css'],
    ['it/m/index.html', 'it/m/bilag/Å b#1?.pdf', 'bilag/%C3%85%20b%231%3F.pdf', 'bilag/%C3%85%20b%231%3F.pdf'],
    ['it/m/index.html', 'it/m/my-index.html', 'my-index.html', 'my-index.html'],
  ])('%s → %s', (from, to, online, offline) => {
    expect(relativeAddress(from, to, false)).toBe(online);
    expect(relativeAddress(from, to, true)).toBe(offline);
  });

  test('a file whose name has a colon is no scheme', () => {
    const address = relativeAddress('it/m/index.html', 'it/m/notat:1.pdf', false);
    expect(new URL(address, 'https://example.dk/it/m/').href).toBe('https://example.dk/it/m/notat%3A1.pdf');
  });
});

test.each([
  ['https://example.dk', 'it/index.html', 'https://example.dk/it/'],
  ['https://example.dk/moeder', 'index.html', 'https://example.dk/moeder/'],
  ['https://example.dk/moeder/', 'it/m/a b.pdf', 'https://example.dk/moeder/it/m/a%20b.pdf'],
])('below %s, %s is %s', (base, file, address) => {
  expect(absoluteAddress(base, file)).toBe(address);
});
