import { describe, expect, test } from 'vitest';
import { type Files, item, itemOf, itemsOf, meetingIndex, meetingOf, publish, siteWith } from '../support/content.ts';
import { expectNoSecret } from '../support/secrets.ts';

const folder = 'it/2026-09-17';

const closedFields = [
  'case: hemmelig-1',
  'responsible: Hemmelig Hansen',
  'presenter: Hemmelig Jensen',
  'kind: decision',
  'duration: 20 min',
  'late: 2026-09-10',
  'withdrawn: hemmelig grund',
  'attachments:',
  '  - { title: Hemmeligt bilag, file: bilag/hemmelig.pdf }',
  '  - { title: Hemmelig adresse, url: "https://example.dk/hemmelig" }',
  '',
].join('\n');

const closedBody = `
Hemmelig tekst med [link](bilag/hemmelig-2.pdf), ![Hemmeligt kort](hemmelig.png) og note[^1].

## Beslutning

Hemmelig beslutning.

[^1]: Hemmelig note.
`;

function withClosed(closed: string, more: Files = {}): Files {
  return siteWith({
    [`${folder}/hemmelig-sag.md`]: item('Hemmelig titel', `${closedFields}closed: ${closed}\n`, closedBody),
    [`${folder}/bilag/hemmelig.pdf`]: '',
    [`${folder}/bilag/hemmelig-2.pdf`]: '',
    [`${folder}/hemmelig.png`]: '',
    ...more,
  });
}

describe('a closed item', () => {
  test.each(['published', 'minutes'])('leaves nothing but its number and the public words, when %s', (status) => {
    const index = { [`${folder}/index.md`]: meetingIndex.replace('published', status) };
    const site = publish(withClosed('true', index));
    expectNoSecret(site);
    const [only] = itemsOf(meetingOf(site));
    expect(only).toMatchObject({
      id: '2.1',
      number: '2.1',
      title: 'Lukket punkt',
      closed: { title: 'Lukket punkt', reason: 'Punktet behandles for lukkede døre.' },
      redacted: true,
    });
  });

  test('that is not withdrawn leaves no text, notes or attachments either', () => {
    const open = closedFields.replace('withdrawn: hemmelig grund\n', '');
    const site = publish(
      withClosed('true', {
        [`${folder}/hemmelig-sag.md`]: item('Hemmelig titel', `${open}closed: true\n`, closedBody),
      }),
    );
    expectNoSecret(site);
    expect(itemOf(site, '2.1')).toMatchObject({ parts: [], footnotes: [], attachments: [] });
  });

  test('shows the public title and the reason that its file gives', () => {
    const site = publish(withClosed('{ title: En personalesag, reason: Forvaltningsloven § 27 }'));
    expectNoSecret(site);
    expect(itemOf(site, '2.1')).toMatchObject({
      title: 'En personalesag',
      closed: { title: 'En personalesag', reason: 'Forvaltningsloven § 27' },
    });
  });

  test('is led to by its number alone, wherever a link to it stands', () => {
    const link = '[Den hemmelige sag](hemmelig-sag.md "Hemmelig") og [](hemmelig-sag.md)';
    const away = '[Hemmelig sag](../2026-09-17/hemmelig-sag.md)';
    const site = publish(
      withClosed('true', {
        [`${folder}/a.md`]: item('A', 'order: 1\n', `${link}\n\nT[^1]\n\n[^1]: ${link}\n`),
        [`${folder}/index.md`]: `${meetingIndex}${link}\n`,
        'it/2026-10-01/index.md': meetingIndex.replace('09-17', '10-01'),
        'it/2026-10-01/b.md': item('B', '', `${away}\n`),
        'it/index.md': `${siteWith()['it/index.md']}\n[Hemmelig](2026-09-17/hemmelig-sag.md)\n`,
        'index.md': `${siteWith()['index.md']}\n[Hemmelig](it/2026-09-17/hemmelig-sag.md)\n`,
      }),
    );
    expectNoSecret(site);
    const text = JSON.stringify(itemOf(site, 'a').parts);
    expect(text).toContain('"item":"2.2"');
    expect(text).toContain('pkt. 2.2 Lukket punkt');
    expect(JSON.stringify(itemOf(site, 'b').parts)).toContain('pkt. 2.2 på mødet den 17. september 2026 Lukket punkt');
  });

  test('with an anchor in the link leaves no word of its headings', () => {
    const files = withClosed('true', {
      [`${folder}/a.md`]: item('A', 'order: 1\n', '[x](hemmelig-sag.md#hemmelig-overskrift)\n'),
      [`${folder}/hemmelig-sag.md`]: item('H', 'closed: true\n', '### Hemmelig overskrift\n'),
    });
    expectNoSecret(publish(files));
  });

  test('closed: false is an open item', () => {
    const files = siteWith({ [`${folder}/a.md`]: item('Åben', 'closed: false\n') });
    expect(itemOf(publish(files), 'a')).toMatchObject({ title: 'Åben', closed: null, redacted: false });
  });
});

describe('a closed attachment', () => {
  const files = (attachment: string, body: string): Files =>
    siteWith({
      [`${folder}/a.md`]: item('A', `attachments:\n  - { title: Åbent, file: aaben.pdf }\n  - ${attachment}\n`, body),
      [`${folder}/aaben.pdf`]: '',
      [`${folder}/hemmelig.pdf`]: '',
      [`${folder}/hemmelig.png`]: '',
    });

  test('is not listed, and what the text says of it is replaced', () => {
    const site = publish(
      files(
        '{ title: Hemmeligt, file: hemmelig.pdf, closed: true }',
        'Se [det hemmelige](hemmelig.pdf#page=2 "Hemmeligt").\n',
      ),
    );
    expectNoSecret(site);
    expect(itemOf(site, 'a').attachments.map((one) => one.title)).toEqual(['Åbent']);
    expect(JSON.stringify(itemOf(site, 'a').parts)).toContain('Lukket bilag');
  });

  test('may be an image in the text', () => {
    expectNoSecret(
      publish(files('{ title: H, file: hemmelig.png, closed: true }', '![Hemmeligt kort](hemmelig.png)\n')),
    );
  });

  test('may be an address', () => {
    const url = 'https://example.dk/hemmelig';
    expectNoSecret(
      publish(files(`{ title: Hemmeligt, url: "${url}", closed: true }`, `Se [det](${url}) og ${url}.\n`)),
    );
  });

  test('stays closed where another item or the meeting links to the same file', () => {
    const open = files('{ title: Hemmeligt, file: hemmelig.pdf, closed: true }', '');
    const site = publish({
      ...open,
      [`${folder}/b.md`]: item('B', '', '[det hemmelige](hemmelig.pdf)\n'),
      [`${folder}/index.md`]: `${meetingIndex}[det hemmelige](hemmelig.pdf)\n`,
    });
    expectNoSecret(site);
  });

  test('keeps its number, so that those after it do not move', () => {
    const site = publish(
      files('{ title: H, file: hemmelig.pdf, closed: true }\n  - { title: Sidst, url: "https://example.dk" }', ''),
    );
    expect(itemOf(site, 'a').attachments.map((one) => `${one.number} ${one.title}`)).toEqual(['1 Åbent', '3 Sidst']);
  });
});

test('a withdrawn item keeps its title and reason, and loses its text, notes and attachments', () => {
  const fields = 'withdrawn: Udsat\nattachments: [{ title: Hemmeligt bilag, file: bilag/hemmelig.pdf }]\n';
  const site = publish(
    siteWith({
      [`${folder}/a.md`]: item('Stadion', fields, closedBody),
      [`${folder}/bilag/hemmelig.pdf`]: '',
      [`${folder}/bilag/hemmelig-2.pdf`]: '',
      [`${folder}/hemmelig.png`]: '',
    }),
  );
  expectNoSecret(site);
  expect(itemOf(site, 'a')).toMatchObject({
    title: 'Stadion',
    withdrawn: 'Udsat',
    parts: [],
    footnotes: [],
    attachments: [],
  });
});
