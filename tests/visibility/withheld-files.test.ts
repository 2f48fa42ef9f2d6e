import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/agenda/list-files.ts';
import { toHtml } from '../../src/text/to-html.ts';
import { selectAudience } from '../../src/visibility/audience.ts';
import { checkFiles } from '../rules/check-files.ts';
import {
  assembleClean,
  councilIndex,
  type Files,
  item,
  itemOf,
  meetingIndex,
  publish,
  siteIndex,
  siteWith,
} from '../support/content.ts';
import { expectNoSecret } from '../support/secrets.ts';

const folder = 'it/2026-09-17';
const file = `${folder}/bilag/hemmelig.pdf`;
const closed = 'closed: { title: En ejendomssag, reason: Forhandling }\n';
const draft = meetingIndex.replace('published', 'draft').replace('09-17', '10-08');
const link = '[hemmelig](/it/2026-09-17/bilag/hemmelig.pdf)';

describe('a file of a closed item is closed wherever it is linked', () => {
  const owners: ReadonlyArray<readonly [string, string]> = [
    ['listed', item('Hemmelig', `${closed}attachments: [{ title: Hemmelig, file: bilag/hemmelig.pdf }]\n`)],
    ['linked', item('Hemmelig', closed, `${link}\n`)],
    ['shown', item('Hemmelig', closed, '![hemmelig](bilag/hemmelig.pdf)\n')],
  ];
  const places: ReadonlyArray<readonly [string, Files]> = [
    ['another item', { [`${folder}/b.md`]: item('B', '', `Se ${link}.\n`) }],
    ['an image', { [`${folder}/b.md`]: item('B', '', '![hemmelig](bilag/hemmelig.pdf)\n') }],
    ['a note', { [`${folder}/b.md`]: item('B', '', `A[^1]\n\n[^1]: ${link}\n`) }],
    ['its meeting', { [`${folder}/index.md`]: `${meetingIndex}${link}\n` }],
    ['its council', { 'it/index.md': `${councilIndex}${link}\n` }],
    ['the site', { 'index.md': `${siteIndex}${link}\n` }],
    ['the logo', { 'index.md': siteIndex.replace('title', `logo: ${file}\ntitle`) }],
  ];
  test.each(owners.flatMap(([how, owner]) => places.map(([where, files]) => [how, where, owner, files] as const)))(
    '%s, from %s',
    (_, __, owner, files) => {
      expectNoSecret(publish(siteWith({ [`${folder}/a.md`]: owner, [file]: '', ...files })));
    },
  );

  test('with the number and public title of the item instead', () => {
    const site = publish(
      siteWith({
        [`${folder}/a.md`]: owners[0]?.[1] ?? '',
        [`${folder}/b.md`]: item('B', '', `Se ${link}.\n`),
        [file]: '',
      }),
    );
    const content = itemOf(site, 'b').parts.flatMap((part) => [...part.content]);
    expect(toHtml({ type: 'root', children: content })).toContain('<p>Se <a>pkt. 2.1 En ejendomssag</a>.</p>');
  });

  test('unless an open item lists it as its own', () => {
    const listing = item('B', 'attachments: [{ title: Åbent, file: bilag/hemmelig.pdf }]\n', `${link}\n`);
    const files = siteWith({ [`${folder}/a.md`]: owners[0]?.[1] ?? '', [`${folder}/b.md`]: listing, [file]: '' });
    expect(listFiles(publish(files))).toEqual([file]);
    const withdrawn = { ...files, [`${folder}/b.md`]: listing.replace('section', 'withdrawn: true\nsection') };
    expect(listFiles(publish(withdrawn))).toEqual([]);
  });

  test('but for those who may see closed items', () => {
    const files = siteWith({ [`${folder}/a.md`]: owners[0]?.[1] ?? '', [file]: '' });
    const internal = selectAudience(assembleClean(files), { readers: 'internal', drafts: false, meetings: null });
    expect(listFiles(internal)).toEqual([file]);
  });
});

describe('of a draft', () => {
  const own = 'it/2026-10-08/bilag/hemmelig.pdf';
  const withDraft = (body: string, fields = ''): Files => ({
    ...siteWith({ 'it/2026-10-08/index.md': draft, 'it/2026-10-08/h.md': item('Hemmelig', fields, body) }),
    [own]: '',
    [`${folder}/rapport.pdf`]: '',
  });

  test('a file that it lists, or has in its own folder, is closed', () => {
    const other = { [`${folder}/b.md`]: item('B', '', 'Se [bilag](../2026-10-08/bilag/hemmelig.pdf).\n') };
    expectNoSecret(publish({ ...withDraft('[x](bilag/hemmelig.pdf)\n'), ...other }));
    const listing = 'attachments: [{ title: Hemmelig, file: ../2026-09-17/rapport.pdf }]\n';
    const site = publish({ ...withDraft('', listing), [`${folder}/b.md`]: item('B', '', '[x](rapport.pdf)\n') });
    expect(listFiles(site)).toEqual([]);
  });

  test('a file of another folder stays, and all of them are there with drafts', () => {
    const files = {
      ...withDraft('[x](../2026-09-17/rapport.pdf) [y](bilag/hemmelig.pdf)\n'),
      [`${folder}/b.md`]: item('B', '', '[x](rapport.pdf)\n'),
    };
    expect(listFiles(publish(files))).toEqual([`${folder}/rapport.pdf`]);
    expect(listFiles(publish(files, true))).toContain(own);
  });

  test('an empty link to it prints nothing of it', () => {
    const site = publish({
      ...withDraft(''),
      [`${folder}/b.md`]: item('B', '', 'Se [](../2026-10-08/h.md) og [næste møde](../2026-10-08/h.md).\n'),
    });
    expectNoSecret(site);
    const content = itemOf(site, 'b').parts.flatMap((part) => [...part.content]);
    expect(toHtml({ type: 'root', children: content })).toBe('<p>Se <span></span> og <span>næste møde</span>.</p>');
  });
});

describe('Markdown is never published as a file', () => {
  const listing = (path: string) => ({
    [`${folder}/b.md`]: item('B', `attachments: [{ title: A, file: ${path} }]\n`, '[A](https://example.org)\n'),
  });
  test.each<readonly [string, Files]>([
    ['an attachment', listing('a.md')],
    ['an attachment with capitals', { ...listing('notat.MD'), [`${folder}/notat.MD`]: '' }],
    ['a link', { [`${folder}/b.md`]: item('B', '', '[x](noter/x.markdown)\n'), [`${folder}/noter/x.markdown`]: '' }],
    ['an image', { [`${folder}/b.md`]: item('B', '', '![x](a.md)\n') }],
    ['the logo', { 'index.md': siteIndex.replace('title', 'logo: it/index.md\ntitle') }],
  ])('%s', async (_, files) => {
    const messages = await checkFiles(siteWith({ [`${folder}/a.md`]: item('A'), ...files }));
    expect(messages.map(({ ruleId }) => ruleId)).toContain('content-as-file');
  });

  test('and the remedy is a link that leads to the page', async () => {
    const files = siteWith({ [`${folder}/a.md`]: item('A') });
    const [message] = await checkFiles({ ...files, ...listing('a.md') });
    const remedy = /\[\]\(.*\)/.exec(message?.note ?? '')?.[0] ?? '';
    expect(remedy).toBe('[](a.md)');
    expect(await checkFiles({ ...files, [`${folder}/b.md`]: item('B', '', `Se ${remedy}.\n`) })).toEqual([]);
  });
});

test('an address of a quotation, a long description or a name is not kept', () => {
  const html =
    '<blockquote cite="bilag/hemmelig.pdf"><img src="b.png" alt="b" longdesc="hemmelig.pdf" name="hemmelig"></blockquote>';
  expectNoSecret(publish(siteWith({ [`${folder}/a.md`]: item('A', '', html), [`${folder}/b.png`]: '' })));
});
