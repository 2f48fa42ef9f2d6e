import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/agenda/list-files.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { type Files, item, itemOf, meetingIndex, publish, siteWith } from '../support/content.ts';
import { pagesOf, printedOf } from '../support/pages.ts';
import { expectNoSecret } from '../support/secrets.ts';

const folder = 'it/2026-09-17';
const minutes = meetingIndex.replace('published', 'minutes');

describe('a decision', () => {
  const body =
    '## Baggrund\n\nÅben.\n\n## BESLUTNING\n\nHemmelig beslutning, jf. [bilag](hemmelig.pdf).[^1]\n\n[^1]: Hemmelig note.\n';
  const files = (index: string): Files =>
    siteWith({
      [`${folder}/index.md`]: index,
      [`${folder}/a.md`]: item('A', '', body),
      [`${folder}/hemmelig.pdf`]: '',
    });

  test('is shown in minutes', () => {
    const site = publish(files(minutes));
    expect(itemOf(site, 'a').parts.map((part) => part.name)).toEqual(['Baggrund', 'BESLUTNING']);
    expect(JSON.stringify(itemOf(site, 'a'))).toContain('Hemmelig note.');
    expect(listFiles(site)).toEqual([`${folder}/hemmelig.pdf`]);
  });

  test('leaves nothing before: not its text, its notes, nor its files', () => {
    const site = publish(files(meetingIndex));
    expect(itemOf(site, 'a').parts.map((part) => part.name)).toEqual(['Baggrund']);
    expectNoSecret(site);
  });

  test('leaves the notes of the other parts, with their numbers, and the notes that these refer to', () => {
    const text =
      'A[^a]\n\n## Beslutning\n\nH[^h]\n\n## Bilag\n\nB[^b]\n\n[^a]: Note A\n[^h]: Hemmelig\n[^b]: Note B[^c]\n[^c]: Note C\n';
    const site = publish(siteWith({ [`${folder}/a.md`]: item('A', '', text) }));
    expectNoSecret(site);
    const notes = toHtml({ type: 'root', children: [...itemOf(site, 'a').footnotes] });
    expect([...notes.matchAll(/<li id="([^"]+)" value="(\d)">\s*<p>([^<]+)/g)].map((match) => match.slice(1))).toEqual([
      ['a--fn-a', '1', 'Note A '],
      ['a--fn-b', '3', 'Note B'],
      ['a--fn-c', '4', 'Note C '],
    ]);
  });

  test('may have a note or a colon in its heading', () => {
    for (const heading of ['Beslutning:', 'Beslutning[^1]', ' *Beslutning* ']) {
      const files = siteWith({ [`${folder}/a.md`]: item('A', '', `## ${heading}\n\nHemmelig\n\n[^1]: Hemmelig\n`) });
      expectNoSecret(publish(files));
    }
  });

  test('is led to by the item alone', () => {
    const links = '[x](#beslutning) [y](#hemmelig-overskrift) [z](#baggrund)\n\n## Baggrund\n\n';
    const site = publish(
      siteWith({
        [`${folder}/a.md`]: item('A', '', `${links}## Beslutning\n\n### Hemmelig overskrift\n`),
        [`${folder}/b.md`]: item('B', '', '[x](a.md#hemmelig-overskrift)\n'),
      }),
    );
    expectNoSecret(site);
    const anchors = JSON.stringify(itemOf(site, 'a').parts).match(/"anchor":"?[a-z-]+/g);
    expect(anchors).toEqual([
      '"anchor":null',
      '"anchor":null',
      '"anchor":null',
      '"anchor":"a--baggrund',
      '"anchor":"a--baggrund',
    ]);
  });

  test('does not hide an attachment that the front matter lists', () => {
    const site = publish(
      siteWith({
        [`${folder}/a.md`]: item(
          'A',
          'attachments: [{ title: Notat, file: notat.pdf }]\n',
          '## Beslutning\n\n[Notat](notat.pdf)\n',
        ),
        [`${folder}/notat.pdf`]: '',
      }),
    );
    expect(itemOf(site, 'a').attachments).toMatchObject([{ title: 'Notat', mentioned: false }]);
  });

  test('is known by the word of the language', () => {
    const english = { 'index.md': `${siteWith()['index.md']}`.replace('title', 'language: en\ntitle') };
    const site = publish({
      ...siteWith({ [`${folder}/a.md`]: item('A', '', '## Decision\n\nHemmelig\n') }),
      ...english,
    });
    expectNoSecret(site);
  });
});

describe('what became of an item', () => {
  const fields = 'result: amended\nmover: Forslagsstilleren\nseconder: [Den Anden, Den Tredje]\n';
  const content = (status: string) =>
    siteWith({
      [`${folder}/index.md`]: meetingIndex.replace('published', status),
      [`${folder}/a.md`]: item('A', fields, '\n## Beslutning\n\nGodkendt.\n'),
    });

  test('is told in the minutes: on the item, in the list of decisions, in print and in data', () => {
    const told =
      'Resultat: Vedtaget med ændringer · Forslagsstiller: Forslagsstilleren · Støttet af: Den Anden, Den Tredje';
    const pages = pagesOf(content('minutes'));
    for (const path of ['index.html', 'a/index.html', 'decisions/index.html']) {
      expect(pages.get(`${folder}/${path}`), path).toContain(told);
    }
    expect(printedOf(content('minutes'), '2026-09-17')).toContain(told);
    const { sections } = JSON.parse(pages.get(`${folder}/agenda.json`) ?? '');
    expect(sections[1].items[0]).toMatchObject({ result: 'amended', mover: ['Forslagsstilleren'] });
  });

  test('is nowhere before', () => {
    const pages = [...pagesOf(content('published')).values(), printedOf(content('published'), '2026-09-17')];
    expect(pages.join('\n')).not.toMatch(/Vedtaget|amended|Forslagsstilleren|Den Anden/);
  });
});
