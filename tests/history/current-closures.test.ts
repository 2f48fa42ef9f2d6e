/* A meeting that is the same object in two states of the past is closed in each as that state wants it. */
import { expect, test } from 'vitest';
import { itemsOf, meetingsOf } from '../../src/agenda/accessors.ts';
import type { Site } from '../../src/agenda/model.ts';
import type { ComparedFiles } from '../../src/changes/comparison-key.ts';
import { openClosures } from '../../src/history/current-closures.ts';
import { assembleClean, type Files, item, meetingIndex, meetingOf, siteWith } from '../support/content.ts';

const attachment = (file: string, more = '') =>
  item('Køb af gård', `attachments: [{ title: Notat, file: ${file}${more} }]\n`);

const past: Files = siteWith({
  'it/2026-09-17/koeb.md': attachment('tilbud.txt'),
  'it/2026-09-17/tilbud.txt': 'Tilbud',
});

function filesOf(hashes: Readonly<Record<string, string>>): ComparedFiles {
  return new Map(
    Object.entries(hashes).map(([path, sha256]) => [
      path,
      { path, bytes: 6, sha256, mediaType: 'text/plain', dimensions: null },
    ]),
  );
}

/** Whether the attachment of the item is closed. */
function isAttachmentClosed(site: Site): boolean | undefined {
  const [first] = meetingsOf(site).filter(({ id }) => id === '2026-09-17');
  return first === undefined ? undefined : itemsOf(first)[0]?.attachments[0]?.closed;
}

const close = (present: Site, files: ComparedFiles) => openClosures({ site: present, files }, { isAsked: () => true });

test('where it became another meeting of today', () => {
  const moved = meetingIndex.replace('status', 'title: Flyttet\nstatus');
  const { 'it/2026-09-17/index.md': _, ...others } = siteWith({});
  const present = assembleClean({
    ...others,
    'it/2026-09-24/index.md': moved,
    'it/2026-09-24/koeb.md': attachment('andet.txt', ', closed: true'),
    'it/2026-09-24/andet.txt': 'Andet',
  });
  const alone = assembleClean(past);
  const beside = assembleClean({ ...past, 'it/2026-09-24/index.md': meetingIndex.replace('09-17', '09-24') });
  const both: Site = {
    ...beside,
    councils: beside.councils.map((council) => ({
      ...council,
      meetings: council.meetings.map((one) => (one.id === '2026-09-17' ? meetingOf(alone) : one)),
    })),
  };
  const files = filesOf({ 'it/2026-09-17/tilbud.txt': 'a'.repeat(64), 'it/2026-09-24/andet.txt': 'b'.repeat(64) });
  const apply = close(present, files);
  expect(isAttachmentClosed(apply({ site: both, files }))).toBe(false);
  expect(isAttachmentClosed(apply({ site: alone, files }))).toBe(true);
  expect(isAttachmentClosed(apply({ site: both, files }))).toBe(false);
});

test('where its file had the content of one that is closed today', () => {
  const present = assembleClean(
    siteWith({
      'it/2026-09-17/andet.md': item('Andet', 'attachments: [{ title: Bilag, file: andet.txt, closed: true }]\n'),
      'it/2026-09-17/andet.txt': 'Andet',
    }),
  );
  const [open, secret] = ['a'.repeat(64), 'b'.repeat(64)];
  const site = assembleClean(past);
  const apply = close(present, filesOf({ 'it/2026-09-17/andet.txt': secret }));
  const then = (sha256: string) => apply({ site, files: filesOf({ 'it/2026-09-17/tilbud.txt': sha256 }) });
  expect(isAttachmentClosed(then(open))).toBe(false);
  expect(isAttachmentClosed(then(secret))).toBe(true);
  expect(isAttachmentClosed(then(open))).toBe(false);
});
