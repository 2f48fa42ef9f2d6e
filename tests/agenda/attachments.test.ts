import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/agenda/list-files.ts';
import { assemble, assembleClean, type Files, item, itemOf, publish, siteIndex, siteWith } from '../support/content.ts';
import { rangeOf, readMarked } from '../support/marked.ts';

const folder = 'it/2026-09-17';

test('those of the front matter come first, then the files that the text links to besides, each once', () => {
  const site = assembleClean(
    siteWith({
      [`${folder}/a.md`]: item(
        'A',
        'attachments:\n  - { title: Notat, file: bilag/notat.pdf }\n  - { title: Loven, url: "https://example.dk/lov" }\n',
        '[Plan](plan.pdf) [igen](plan.pdf) [notatet](bilag/notat.pdf#page=2) ![Kort](kort.png)\n',
      ),
      [`${folder}/bilag/notat.pdf`]: '',
      [`${folder}/plan.pdf`]: '',
      [`${folder}/kort.png`]: '',
    }),
  );
  expect(itemOf(site, 'a').attachments).toEqual([
    {
      number: '1',
      title: 'Notat',
      closed: false,
      listed: true,
      mentioned: true,
      target: { path: `${folder}/bilag/notat.pdf` },
    },
    {
      number: '2',
      title: 'Loven',
      closed: false,
      listed: true,
      mentioned: false,
      target: { url: 'https://example.dk/lov' },
    },
    {
      number: '3',
      title: 'Plan',
      closed: false,
      listed: false,
      mentioned: true,
      target: { path: `${folder}/plan.pdf` },
    },
  ]);
});

describe('a listed file', () => {
  test.each([
    ['bilag/ntoat.pdf', 'missing-file'],
    ['../../../hemmelig.pdf', 'path-leaves-content'],
    ['/../hemmelig.pdf', 'path-leaves-content'],
    ['..%2F..%2F..%2Fhemmelig.pdf', 'missing-file'],
    ['https://example.dk/x.pdf', 'missing-file'],
    ['/etc/passwd', 'missing-file'],
  ])('%s is a message at its path', (file, rule) => {
    const { text, range } = readMarked(item('A', `attachments:\n  - title: N\n    file: «${file}»\n`));
    const { messages } = assemble(siteWith({ [`${folder}/a.md`]: text, [`${folder}/bilag/notat.pdf`]: '' }));
    expect(messages.map((one) => one.ruleId)).toEqual([rule]);
    expect(rangeOf(messages[0])).toEqual(range);
  });

  test('may stand anywhere in the content', () => {
    const file = (path: string) => item('A', `attachments: [{ title: N, file: ${path} }]\n`);
    for (const path of ['../faelles.pdf', '/it/faelles.pdf', './../faelles.pdf']) {
      const site = assembleClean(siteWith({ [`${folder}/a.md`]: file(path), 'it/faelles.pdf': '' }));
      expect(itemOf(site, 'a').attachments[0]?.target).toEqual({ path: 'it/faelles.pdf' });
    }
  });
});

describe('the logo', () => {
  const withLogo = (logo: string): Files =>
    siteWith({ 'index.md': siteIndex.replace('title', `logo: ${logo}\ntitle`), 'billeder/logo.svg': '' });

  test.each(['billeder/logo.svg', './billeder/logo.svg', '/billeder/logo.svg'])(
    '%s is a file of the content',
    (logo) => {
      expect(assembleClean(withLogo(logo)).logo).toBe('billeder/logo.svg');
    },
  );

  test.each(['logo.svg', '../logo.svg', 'https://example.dk/logo.svg'])('%s is a message at its path', (logo) => {
    const { messages } = assemble(withLogo(logo));
    expect(messages.map((one) => [one.file, one.line, one.column, one.ruleId])).toEqual([
      ['content/index.md', 2, 7, 'missing-file'],
    ]);
  });
});

test('what nothing refers to is not published, and what a draft refers to neither', () => {
  const site = publish(
    siteWith({
      'index.md': `${siteIndex.replace('title', 'logo: logo.svg\ntitle')}![Rådhus](raadhus.jpg)\n`,
      'it/index.md': `${siteWith()['it/index.md']}\n[Vedtægt](vedtaegt.pdf)\n`,
      [`${folder}/a.md`]: item('A', '', '[Plan](plan.pdf)\n'),
      [`${folder}/plan.pdf`]: '',
      [`${folder}/glemt.pdf`]: '',
      'it/vedtaegt.pdf': '',
      'logo.svg': '',
      'raadhus.jpg': '',
      'it/2026-10-01/index.md': '---\ndate: 2026-10-01\nstart: 10:00\n---\n[x](x.pdf)\n',
      'it/2026-10-01/x.pdf': '',
    }),
  );
  expect(listFiles(site)).toEqual([`${folder}/plan.pdf`, 'it/vedtaegt.pdf', 'logo.svg', 'raadhus.jpg']);
});
