/* What always holds: for each rule a text that breaks it, and how its note is followed. */
import { type Files, item, meetingIndex, siteIndex } from '../support/content.ts';
import { deleteLine, type Follow, put, quoted, replace, type Told } from './told.ts';

const folder = 'it/2026-09-17';
const path = `${folder}/a.md`;
const other = `${folder}/b.md`;

export interface FixedCase {
  readonly failing: Files;
  /** How its note is followed; `fix` where it is mended by itself. */
  readonly follow: Follow | 'fix';
}

const inItem = (fields: string, body = '', title = 'A') => ({ [path]: item(title, fields, body) });
const inText = (body: string) => inItem('', `\n${body}\n`);

/** The file that is told under the name that the note says. */
function rename(told: Told, name: string): Files {
  const { [told.path]: text = '', ...files } = told.files;
  return { ...files, [name]: text };
}

/** The text between two versions that git could not merge: the first of them. */
const keepOne = replace(/<<<<<<<.*\n(.*\n)=======\n.*\n>>>>>>>.*\n/, '$1');

export const fixedCases: Readonly<Record<string, FixedCase>> = {
  'index-missing': {
    failing: { 'it/2026-10-08/b.md': item('B') },
    follow: (told) => ({
      ...told.files,
      [quoted(told, /^Write content\/(\S+)\. /)]: meetingIndex.replace('09-17', '10-08'),
    }),
  },
  'meeting-folder-name': {
    failing: { 'it/08-10-2026/index.md': meetingIndex.replace('09-17', '10-08'), 'it/08-10-2026/b.md': item('B') },
    follow: (told) => {
      const name = quoted(told, /^Rename the folder to (\S+)\.$/);
      return Object.fromEntries(
        Object.entries(told.files).map(([file, text]) => [file.replace('08-10-2026', name), text]),
      );
    },
  },
  'reserved-name': {
    failing: { 'assets/index.md': '---\nname: Råd\nsections: [{ id: droeftelse, title: Drøftelse }]\n---\n' },
    follow: (told) => ({ ...rename({ ...told, path: 'assets/index.md' }, 'raadet/index.md') }),
  },
  'duplicate-address': {
    failing: { [`${folder}/b c.md`]: item('B'), [`${folder}/b-c.md`]: item('C') },
    follow: (told) => rename(told, `${folder}/d.md`),
  },
  'file-name': {
    failing: { [`${folder}/bilag/noter?.csv`]: 'a;b\n' },
    follow: (told) => rename(told, `${folder}/bilag/noter.csv`),
  },
  'alias-taken': { failing: { ...inItem('aliases: [b]\n'), [other]: item('B') }, follow: deleteLine },
  approval: {
    failing: {
      'it/2026-09-17/index.md': meetingIndex.replace(
        'published',
        'minutes\napproved: { date: 2026-10-08, meeting: 2026-10-09 }',
      ),
      'it/2026-10-08/index.md': meetingIndex.replace('09-17', '10-08'),
      'it/2026-10-08/b.md': item('B'),
    },
    follow: (told) => put(told, quoted(told, /meeting: (\S+)$/)),
  },
  redirect: {
    failing: { 'index.md': siteIndex.replace('---\n', '---\nredirects: { /gammel: it/2026-09-17/z }\n') },
    follow: (told) => put(told, 'it/2026-09-17/a'),
  },
  'stray-markdown': {
    failing: { [`${folder}/punkter/b.md`]: item('B') },
    follow: (told) => rename(told, quoted(told, /to content\/(\S+)\. /)),
  },
  'merge-conflict': { failing: inText('<<<<<<< HEAD\nHavnen.\n=======\nTorvet.\n>>>>>>> main'), follow: keepOne },
  'front-matter-missing': {
    failing: { [path]: 'title: A\nsection: droeftelse\n---\n' },
    follow: (told) => ({ ...told.files, [path]: `---\n${told.text}` }),
  },
  'front-matter-unclosed': {
    failing: { [path]: '---\ntitle: A\nsection: droeftelse\n\nTekst.\n' },
    follow: replace('droeftelse\n', 'droeftelse\n---\n'),
  },
  'front-matter-language': {
    failing: { [path]: '---js\ntitle: A\nsection: droeftelse\n---\n' },
    follow: replace('---js', '---'),
  },
  'yaml-syntax': { failing: inItem('', '', 'Budget: 2027'), follow: 'fix' },
  'yaml-duplicate-key': { failing: inItem('title: A\n'), follow: deleteLine },
  'yaml-alias': { failing: inItem('case: &a [*a]\n'), follow: replace('&a [*a]', '[117]') },
  'yaml-meaning': { failing: inItem('', '', 'Projekt #1'), follow: 'fix' },
  'control-character': { failing: inItem('', '', 'Havnen\u000bi Søby'), follow: 'fix' },
  'unknown-key': {
    failing: inItem('ansvarlig: Else\n'),
    follow: (told) => put(told, quoted(told, /^Write (\S+) instead of/)),
  },
  'missing-field': {
    failing: { [path]: '---\nsection: droeftelse\n---\n' },
    follow: (told) => put({ ...told, end: told.start }, `${quoted(told, /^Add a line (\w+: )/)}Havnen\n`),
  },
  'invalid-value': { failing: inItem('duration: en halv time\n'), follow: 'fix' },
  'unknown-section': {
    failing: { [path]: item('A').replace('droeftelse', 'drøftelsen') },
    follow: (told) => put(told, quoted(told, /(\w+)\.$/)),
  },
  size: {
    failing: inText(`| A | B |\n|---|---|\n${'| 1 | 2 |\n'.repeat(8000)}`),
    follow: (told) => ({ ...told.files, [path]: `${told.text.slice(0, 90)}\n` }),
  },
  nesting: {
    failing: inText(`${'> '.repeat(200)}Havnen`),
    follow: (told) => ({ ...told.files, [path]: told.text.replace(/(?:> )+/, '> ') }),
  },
  'duplicate-number': {
    failing: { ...inItem("number: '2.1'\n"), [other]: item('B', "number: '2.1'\n") },
    follow: deleteLine,
  },
  'missing-item': { failing: { ...inText('Se [torvet](B.md).'), [other]: item('B') }, follow: 'fix' },
  'missing-file': {
    failing: inText('Se [tallene](tal.csv).'),
    follow: (told) => ({ ...told.files, [`${folder}/tal.csv`]: 'a;b\n' }),
  },
  'missing-anchor': {
    failing: inText('Se [baggrunden](#bagrund).\n\n## Baggrund\n\nHavnen.'),
    follow: (told) => ({ ...told.files, [path]: told.text.replace('#bagrund', quoted(told, /(#\w+)\.$/)) }),
  },
  'empty-link': {
    failing: { ...inText('Se [](tal.csv).'), [`${folder}/tal.csv`]: 'a;b\n' },
    follow: replace('[]', '[tallene]'),
  },
  'path-leaves-content': {
    failing: inText('Se [tallene](../../../tal.csv).'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('../../../tal.csv', 'tal.csv'),
      [`${folder}/tal.csv`]: 'a;b\n',
    }),
  },
  'active-file': {
    failing: { ...inText('Se [kortet](kort.html).'), [`${folder}/kort.html`]: '<p>' },
    follow: (told) => {
      const { [`${folder}/kort.html`]: _, ...files } = told.files;
      return { ...files, [path]: told.text.replace('kort.html', 'kort.zip'), [`${folder}/kort.zip`]: 'PK\u0003\u0004' };
    },
  },
  'content-as-file': {
    failing: { ...inItem('attachments: [{ title: B, file: b.md }]\n', '\nTekst.\n'), [other]: item('B') },
    follow: (told) => {
      const link = quoted(told, /in the text: (.+)$/);
      return { ...told.files, [path]: `${told.text.replace(/attachments: .*\n/, '')}\nSe ${link}.\n` };
    },
  },
  'remote-image': {
    failing: inText('![Kort over havnen](https://example.org/kort.png)'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('https://example.org/kort.png', 'kort.png'),
      [`${folder}/kort.png`]: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
    }),
  },
  'unknown-rule': {
    failing: { 'index.md': siteIndex.replace('---\n', '---\nrules: { link-txt: off }\n') },
    follow: replace('link-txt', 'link-text'),
  },
  'ignore-rule': {
    failing: inText('<!-- dagsorden-ignore link-txt: sådan skal det være -->\nSe [her](https://example.org).'),
    follow: replace('link-txt', 'link-text'),
  },
  'ignore-reason': {
    failing: inText('<!-- dagsorden-ignore link-text -->\nSe [her](https://example.org).'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace(/dagsorden-ignore link-text/, quoted(told, /colon: (.+)$/)),
    }),
  },
};

/** Those that no files in memory break, or that are looked at where they belong: the test that does. */
export const elsewhere: Readonly<Record<string, string>> = {
  'item-parent': 'agenda/numbers/numbering.test.ts',
  'content-missing': 'io/content-tree.test.ts',
  'symbolic-link': 'io/content-tree.test.ts',
  'duplicate-name': 'remedies/paths.test.ts',
  'not-utf-8': 'content/decode-utf8.test.ts',
  'number-order': 'agenda/number.test.ts',
  'theme-host': 'site/own-look.test.ts',
  'theme-import': 'site/own-look.test.ts',
  'pdf-claim': 'printed/scripts.test.ts',
  'packet-claim': 'packet/odd-attachments.test.ts',
  leak: 'leak-check/thirty-secrets.test.ts',
  'redaction-incomplete': 'leak-check/slips.test.ts',
  'closed-in-public': 'leak-check/disclosures.test.ts',
  'closed-in-version': 'history/closed-under-another-name.test.ts',
};
