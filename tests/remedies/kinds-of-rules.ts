/* Rules that say different things of different slips: each of these, and how its note is followed. */
import { councilIndex, type Files, item, meetingIndex, siteIndex } from '../support/content.ts';
import { deleteLine, type Follow, put, quoted, replace, type Told, write } from './told.ts';

const folder = 'it/2026-09-17';
const path = `${folder}/a.md`;
const other = `${folder}/b.md`;
const meeting = `${folder}/index.md`;

interface Kind {
  readonly rule: string;
  /** What the note of this kind says, and that of no other. */
  readonly note: RegExp;
  readonly failing: Files;
  readonly follow: Follow | 'fix';
}

const inItem = (fields: string, body = '', title = 'A') => ({ [path]: item(title, fields, body) });
const inText = (body: string) => inItem('', `\n${body}\n`);
const inMeeting = (fields: string) => ({ [meeting]: meetingIndex.replace('---\n', `---\n${fields}`) });
const inMinutes = (fields: string) => ({ ...inItem(fields), [meeting]: meetingIndex.replace('published', 'minutes') });
const inSite = (fields: string) => ({ 'index.md': siteIndex.replace('---\n', `---\n${fields}`) });
const members = { 'it/index.md': councilIndex.replace('---\n', '---\nmembers: [{ name: Else }, { name: Ivan }]\n') };
const pdf = '%PDF-1.7\n';
const csv = 'a;b\n';

/** The file that is told about, or another, under a new name. */
function rename(told: Told, name: string, from = told.path): Files {
  const { [from]: text = '', ...files } = told.files;
  return { ...files, [name]: text };
}

/** Without the file that is told about. */
function remove(told: Told): Files {
  const { [told.path]: _, ...files } = told.files;
  return files;
}

const found = (form: RegExp) => (told: Told) => put(told, quoted(told, form));

export const kindsOfRules: Readonly<Record<string, Kind>> = {
  'the index of a council is called otherwise': {
    rule: 'index-missing',
    note: /^Rename /,
    failing: { 'kultur/Index.MD': councilIndex, 'kultur/2026-10-08/index.md': meetingIndex.replace('09-17', '10-08') },
    follow: (told) =>
      rename(told, 'kultur/index.md', quoted(told, /^Rename (?:content\/)?(\S+) to/).replace(/^(?!kultur)/, 'kultur/')),
  },
  'the folder of a meeting says no date': {
    rule: 'meeting-folder-name',
    note: /^Rename the folder after the day/,
    failing: { 'it/oktober/index.md': meetingIndex.replace('09-17', '10-08'), 'it/oktober/c.md': item('C') },
    follow: (told) =>
      Object.fromEntries(
        Object.entries(told.files).map(([file, text]) => [file.replace('oktober', '2026-10-08'), text]),
      ),
  },
  'an item takes an address of the site': {
    rule: 'reserved-name',
    note: /^Choose another name/,
    failing: { [`${folder}/decisions.md`]: item('B') },
    follow: (told) => rename(told, `${folder}/beslutninger.md`),
  },
  'two names differ in capitals only': {
    rule: 'file-name',
    note: /^Rename the file/,
    failing: { [`${folder}/bilag/Plan.csv`]: csv, [`${folder}/bilag/plan.csv`]: csv },
    follow: (told) => rename(told, `${folder}/bilag/nyeste-plan.csv`),
  },
  'a name that Windows keeps for a device': {
    rule: 'file-name',
    note: /^Rename the file/,
    failing: { [`${folder}/bilag/aux.csv`]: csv },
    follow: (told) => rename(told, `${folder}/bilag/tal.csv`),
  },
  'an item in a file of another ending': {
    rule: 'stray-markdown',
    note: /^Rename the file/,
    failing: { [`${folder}/b.markdown`]: item('B') },
    follow: (told) => rename(told, quoted(told, /^Rename the file to content\/(\S+)\. /)),
  },
  'an item outside every meeting': {
    rule: 'stray-markdown',
    note: /^Move the file into a folder such as/,
    failing: { 'punkt.md': item('B') },
    follow: (told) => rename(told, `${folder}/punkt.md`),
  },
  'a document that nothing mentions': {
    rule: 'stray-file',
    note: /link to it/,
    failing: { ...inText('Budgettet er lagt.'), [`${folder}/bilag/Oplæg (endeligt).pdf`]: pdf },
    follow: (told) => ({
      ...told.files,
      [path]: `${told.files[path]}\nSe ${quoted(told, /(\[what it is\]\(.+\))\. It is/)}.\n`,
    }),
  },
  'the lock of a word processor': {
    rule: 'stray-file',
    note: /^A document is open/,
    failing: { [`${folder}/~$budget.docx`]: '' },
    follow: remove,
  },
  'a placeholder of iCloud': {
    rule: 'stray-file',
    note: /^Download the file/,
    failing: { [`${folder}/.b.md.icloud`]: 'bplist00' },
    follow: (told) => ({ ...remove(told), [other]: item('B') }),
  },
  'a gap in the plan': {
    rule: 'time-plan',
    note: /how long the item takes/,
    failing: { ...inItem('order: 1\n'), [other]: item('B', 'order: 2\nduration: 10 min\n') },
    follow: ({ files }) => ({ ...files, [path]: item('A', 'order: 1\nduration: 10 min\n') }),
  },
  'an item that begins before the last is done': {
    rule: 'time-plan',
    note: /^Correct at:/,
    failing: { ...inItem('order: 1\nduration: 2 t\n'), [other]: item('B', 'order: 2\nat: 11:00\nduration: 10 min\n') },
    follow: replace('11:00', '12:00'),
  },
  'an item on a day without a meeting': {
    rule: 'time-plan',
    note: /^Correct the date in at:/,
    failing: inItem('at: 2026-09-20 11:00\nduration: 10 min\n'),
    follow: replace('2026-09-20 11:00', '11:00'),
  },
  'a plan that runs past the end': {
    rule: 'time-plan',
    note: /^Shorten the durations/,
    failing: { ...inItem('duration: 5 t\n'), ...inMeeting('end: 12:00\n') },
    follow: ({ files }) => ({ ...files, [path]: item('A', 'duration: 2 t\n') }),
  },
  'a sub-item of an item that is not there': {
    rule: 'item-parent',
    note: /such as under:/,
    failing: { ...inItem('under: bb\n'), [other]: item('B') },
    follow: found(/such as under: (\S+)$/),
  },
  'a sub-item of nothing like it': {
    rule: 'item-parent',
    note: /^Remove the line under:\./,
    failing: inItem('under: havnebadet\n'),
    follow: deleteLine,
  },
  'items in a circle': {
    rule: 'item-parent',
    note: /from the topmost item/,
    failing: { ...inItem('under: b\n'), [other]: item('B', 'under: a\n') },
    follow: deleteLine,
  },
  'a sub-item of the fourth level': {
    rule: 'item-parent',
    note: /one that is higher up/,
    failing: {
      ...inItem(''),
      [other]: item('B', 'under: a\n'),
      [`${folder}/c.md`]: item('C', 'under: b\n'),
      [`${folder}/d.md`]: item('D', 'under: c\n'),
    },
    follow: (told) => put(told, 'b'),
  },
  'a sub-item in another section': {
    rule: 'item-parent',
    note: /^Write section:/,
    failing: { ...inItem(''), [other]: item('B', 'under: a\n').replace('droeftelse', 'orientering') },
    follow: (told) => ({
      ...told.files,
      [told.path]: told.text.replace(/section: .*/, quoted(told, /^Write (section: \S+)$/)),
    }),
  },
  'an open sub-item of a closed item': {
    rule: 'item-parent',
    note: /^Write closed: true/,
    failing: {
      [path]: '---\ntitle: Køb\nsection: droeftelse\nclosed: { title: Lukket punkt, reason: § 10 }\n---\n',
      [other]: item('B', 'under: a\n'),
    },
    follow: ({ files }) => ({ ...files, [other]: item('B') }),
  },
  'one votes twice': {
    rule: 'votes',
    note: /^Keep the name in one/,
    failing: { ...inMinutes('votes: [{ for: [Else, Ivan], against: [Else] }]\n'), ...members },
    follow: replace('against: [Else]', 'against: 0'),
  },
  'one votes who is no member': {
    rule: 'votes',
    note: /add it to present:/,
    failing: { ...inMinutes('votes: [{ for: [Else, Asta], against: 0 }]\n'), ...members },
    follow: replace('Asta', 'Ivan'),
  },
  'one votes who was recused': {
    rule: 'votes',
    note: /from recused:/,
    failing: { ...inMinutes('recused: [Ivan]\nvotes: [{ for: [Else, Ivan], against: 0 }]\n'), ...members },
    follow: replace('recused: [Ivan]\n', ''),
  },
  'one votes who had left': {
    rule: 'votes',
    note: /^Correct the vote, or the times/,
    failing: {
      ...inMinutes("held: { start: '11:00', end: '11:20' }\nvotes: [{ for: [Else, Ivan], against: 0 }]\n"),
      ...members,
      [meeting]: meetingIndex
        .replace('published', 'minutes')
        .replace('---\n', "---\npresent: [Else, { name: Ivan, to: '10:30' }]\n"),
    },
    follow: replace("held: { start: '11:00', end: '11:20' }", "held: { start: '10:00', end: '10:20' }"),
  },
  'one is recused whom nobody knows': {
    rule: 'votes',
    note: /add it to present:/,
    failing: { ...inMinutes('recused: [Iwan]\n'), ...members },
    follow: replace('Iwan', 'Ivan'),
  },
  'more votes than members': {
    rule: 'votes',
    note: /^Correct the counts/,
    failing: { ...inMinutes('votes: [{ for: 9, against: 0 }]\n'), ...members },
    follow: replace('for: 9', 'for: 2'),
  },
  'a result that the votes contradict': {
    rule: 'votes',
    note: /^Correct result:/,
    failing: { ...inMinutes('result: adopted\nvotes: [{ for: 0, against: 2 }]\n'), ...members },
    follow: replace('result: adopted', 'result: rejected'),
  },
  'a path that the site has itself': {
    rule: 'redirect',
    note: /^Remove the line/,
    failing: inSite('redirects:\n  /it/: https://example.org/it\n'),
    follow: deleteLine,
  },
  'a copy under a name of its own': {
    rule: 'duplicate-item',
    note: /^Delete one of the two/,
    failing: { ...inItem(''), [other]: item('A') },
    follow: replace('title: A', 'title: B'),
  },
  'letters of two characters each': {
    rule: 'invisible-character',
    note: /^Run dagsorden check --fix/,
    failing: inText('Møde på Rådhuset.'.normalize('NFD')),
    follow: 'fix',
  },
  'a footnote that nothing refers to': {
    rule: 'footnotes',
    note: /^It is not shown/,
    failing: inText('Budgettet er lagt.\n\n[^1]: Se bilaget.'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('lagt.', `lagt.${quoted(told, /Write (\[\^1\])/)}`),
    }),
  },
  'two footnotes of one name': {
    rule: 'footnotes',
    note: /^It is not shown\. Give it another name/,
    failing: inText('Prisen[^1] er steget.\n\n[^1]: Fra 90 kr.\n\n[^1]: Til 100 kr.'),
    follow: (told) => {
      const name = quoted(told, /such as (\[\^1-2\])/);
      const text = told.text.replace('steget.', `steget.${name}`).replace('[^1]: Til', `${name}: Til`);
      return { ...told.files, [path]: text };
    },
  },
  'code that does not end': {
    rule: 'accidental-code',
    note: /If it is no code/,
    failing: inText('```\nTallene:\n1 2 3\n\nHavnen er gammel.'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('1 2 3\n', `1 2 3\n${quoted(told, /^Write (\S+) on a line/)}\n`),
    }),
  },
  'a comment within a line that does not end': {
    rule: 'open-comment',
    note: /^Write -->/,
    failing: inText('Havnen er gammel. <!-- spørg Else\nDen koster.'),
    follow: found(/ends: (.+)$/),
  },
  'a link whose name has no address': {
    rule: 'failed-link',
    note: /^Write \[planen\]/,
    failing: { ...inText('Se [planen][1].'), [`${folder}/tal.csv`]: csv },
    follow: (told) => put(told, quoted(told, /^Write (.+)$/).replace('…', 'tal.csv')),
  },
  'bold with a space within its marks': {
    rule: 'accidental-mark',
    note: /^Write Husk \*\*fristen\*\* i$/,
    failing: inText('Husk** fristen **i maj.'),
    follow: 'fix',
  },
  'bold that ends in a colon before a letter': {
    rule: 'accidental-mark',
    note: /^Write \*\*Frist:\*\* 1\.$/,
    failing: inText('**Frist:**1. maj.'),
    follow: 'fix',
  },
  'what another program hides': {
    rule: 'foreign-mark',
    note: /^Write <!--/,
    failing: inText('Havnen er gammel. %% spørg Else %%'),
    follow: write,
  },
  'a sign above or below the line': {
    rule: 'foreign-mark',
    note: /^Write <su[bp]>/,
    failing: inText('Der udledes mindre CO~2~.'),
    follow: write,
  },
  'a mark that means nothing here': {
    rule: 'foreign-mark',
    note: /^Delete it\.$/,
    failing: inText('> [!NOTE]\n> Havnen er gammel.'),
    follow: (told) => put(told, ''),
  },
  'several case numbers in one': {
    rule: 'case-number',
    note: /^Write case: \[/,
    failing: inItem('case: SAG-2026-1, SAG-2026-2\n'),
    follow: found(/^Write case: (.+)$/),
  },
  'an image in the form of a program': {
    rule: 'link-protocol',
    note: /^Copy the image/,
    failing: inText('![Kort over havnen](ftp://example.org/kort.png)'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('ftp://example.org/kort.png', 'kort.png'),
      [`${folder}/kort.png`]: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
    }),
  },
  'a text behind a table': {
    rule: 'short-row',
    note: /needs an empty line/,
    failing: inText('| År | Beløb |\n|---|---|\n| 2026 | 100 |\nTallene er foreløbige.'),
    follow: replace('\nTallene', '\n\nTallene'),
  },
  'a heading in bold': {
    rule: 'typed-heading',
    note: /^Write #+ Baggrund$/,
    failing: inText('**Baggrund**\n\nHavnen er gammel.'),
    follow: write,
  },
  'letters in brackets that are no list': {
    rule: 'typed-list',
    note: /make a list with numbers/,
    failing: inText('a) at planen godkendes,\nb) at den sendes i høring.'),
    follow: ({ files, text }) => ({ ...files, [path]: text.replace('\nb)', '\n\nb)') }),
  },
  'letters in brackets that become a list': {
    rule: 'typed-list',
    note: /make a list with numbers/,
    failing: inText('a) at planen godkendes,\nb) at den sendes i høring.'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('a) at planen godkendes,', quoted(told, /numbers: (1\. .+)$/)).replace('b) ', '2. '),
    }),
  },
  'numbers without a space': {
    rule: 'typed-list',
    note: /write a space behind the number/,
    failing: inText('Rådet skal:\n1.godkende planen\n2.sende den i høring'),
    follow: ({ files, text }) => ({ ...files, [path]: text.replace('\n1.', '\n\n1. ').replace('\n2.', '\n2. ') }),
  },
  'a table with an empty line in it': {
    rule: 'typed-table',
    note: /^Delete the empty line/,
    failing: inText('| År | Beløb |\n\n|---|---|\n| 2026 | 100 |'),
    follow: replace('Beløb |\n\n', 'Beløb |\n'),
  },
  'a table without a first row': {
    rule: 'typed-table',
    note: /^Write the names of the columns/,
    failing: inText('Tallene:\n\n|---|---|\n| 2026 | 100 |'),
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('\n|---|', `\n${quoted(told, /hyphens: (.+)$/)}\n|---|`),
    }),
  },
  'prose that is taken for HTML': {
    rule: 'dropped-html',
    note: /^Write a backslash/,
    failing: inText('Else <chat>: hvad koster det?'),
    follow: found(/before it: (.+)$/),
  },
  'an attribute that is dropped': {
    rule: 'dropped-html',
    note: /^Dagsorden would drop it/,
    failing: inText('Havnen er <span name="body">gammel</span>.'),
    follow: replace(' name="body"', ''),
  },
  'a field that is said with a slip': {
    rule: 'unknown-key',
    note: /^Write /,
    failing: inItem('duraton: 10 min\n'),
    follow: found(/^Write (\S+) instead of/),
  },
  'a path with backslashes': {
    rule: 'missing-file',
    note: /^Did you mean/,
    failing: { ...inText('Se [planen](bilag\\tal.csv).'), [`${folder}/bilag/tal.csv`]: csv },
    follow: (told) => ({
      ...told.files,
      [path]: told.text.replace('bilag\\tal.csv', quoted(told, /^Did you mean (\S+)\?/)),
    }),
  },
  'an address where a file is asked for': {
    rule: 'missing-file',
    note: /^Write url: instead of file:/,
    failing: inItem('attachments: [{ title: Plan, file: https://example.org/plan }]\n', '\nSe bilaget.\n'),
    follow: replace('file: https', 'url: https'),
  },
  'a number with a comma, or with words': {
    rule: 'invalid-value',
    note: /^Write number: 2\.1$/,
    failing: inItem('number: Punkt 2,1.\n'),
    follow: found(/^Write number: (\S+)$/),
  },
  'a number with a capital letter': {
    rule: 'invalid-value',
    note: /^Write number: 2\.1a$/,
    failing: inItem('number: 2.1 A\n'),
    follow: found(/^Write number: (\S+)$/),
  },
  'a number with zeros before it': {
    rule: 'invalid-value',
    note: /^Write number: 2\.1$/,
    failing: inItem('number: 002.1\n'),
    follow: found(/^Write number: (\S+)$/),
  },
  'nobody voted against': {
    rule: 'invalid-value',
    note: /^Write against: 0$/,
    failing: inMinutes('votes: [{ for: 5, against: [] }]\n'),
    follow: replace('[] }', '0 }'),
  },
  'members by their names alone': {
    rule: 'invalid-value',
    note: /^Write: \{ name: /,
    failing: { 'it/index.md': councilIndex.replace('---\n', '---\nmembers: [Else]\n') },
    follow: write,
  },
  'flat numbers in a council that counts by section': {
    rule: 'section-number',
    note: /numbering: flat/,
    failing: { ...inItem("number: '1'\n"), [other]: item('B', "number: '2'\n") },
    follow: ({ files }) => ({ ...files, ...inMeeting('numbering: flat\n') }),
  },
};
