/* How the note of each rule that can be set is followed, where no fix does it: literally, by what the note says. */
import { choose, deleteLine, type Follow, put, quoted, replace, replaceFile, type Told, write } from './told.ts';

const freeze: Follow = ({ files, passing }) => ({ ...files, ...passing });

/** Text within the item, from the front matter on. */
function body({ text }: Told): string {
  return text.slice(text.indexOf('\n---\n') + 5);
}

export const followRules: Readonly<Record<string, Follow>> = {
  'accent-contrast': choose,
  'accidental-code': ({ files, path, text, start, end }) => {
    const lines = text.slice(start, end).replace(/^(?: {4}|\t)/gm, '');
    return { ...files, [path]: text.slice(0, start) + lines + text.slice(end) };
  },
  'accidental-mark': write,
  'attachment-active': replaceFile,
  'attachment-embedded': (told) => ({
    ...told.files,
    [told.path]: `${told.text}\nSe også [kontrakten](bilag/kontrakt.pdf).\n`,
    'it/2026-09-17/bilag/kontrakt.pdf': told.passing['it/2026-09-17/bilag/rapport.pdf'] ?? '',
  }),
  'attachment-fonts': replaceFile,
  'attachment-form': replaceFile,
  'attachment-number': choose,
  'attachment-pages': replaceFile,
  'attachment-twice': deleteLine,
  'attachment-unmentioned': (told) => ({
    ...told.files,
    [told.path]: `${told.text.trimEnd()} Se ${quoted(told, /^Write (.+) where it matters\.$/)}.\n`,
  }),
  'attachment-unreadable': replaceFile,
  'blank-attachment': replaceFile,
  'body-title': replace(/^# /m, '## '),
  'cancelled-agenda': choose,
  'case-number': choose,
  'closed-text-in-public-root': choose,
  'consent-item': deleteLine,
  'data-image': (told) => ({
    ...put(told, quoted(told, /write (!\[.+\))$/)),
    'it/2026-09-17/image.png': '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  }),
  'deleted-item': (told) => ({ ...told.files, ...told.passing }),
  'dropped-html': deleteLine,
  'duplicate-item': choose,
  'duplicate-part': replace(/(?<=Baggrund[\s\S]*)## Baggrund/, '### Baggrund'),
  'early-decision': (told) => {
    const heading = quoted(told, /beneath the heading (## \S+):/);
    return put(told, `${heading}\n\n${told.text.slice(told.start, told.end)}`);
  },
  'empty-heading': (told) => put(told, '## Baggrund'),
  'external-link': choose,
  'failed-link': write,
  'file-metadata': replaceFile,
  'file-position': replaceFile,
  'file-type': replaceFile,
  footnotes: (told) => ({
    ...told.files,
    [told.path]: `${told.text}\n${quoted(told, /at the end of the file: (.+)$/)}\n`,
  }),
  'foreign-mark': write,
  'heading-level': replace('#### ', '### '),
  'image-text': (told) => put(told, told.text.slice(told.start, told.end).replace('![]', '![Kort over stierne]')),
  'link-protocol': (told) => ({
    ...put(told, '[notatet](notat.csv)'),
    'it/2026-09-17/notat.csv': 'a;b\n',
  }),
  'link-text': (told) => put(told, '[her: høringssvaret fra Ældrerådet](https://example.org/svar)'),
  'list-nesting': (told) => {
    const line = quoted(told, /: “(.+)”\. If/);
    const from = told.text.lastIndexOf('\n', told.start) + 1;
    return put({ ...told, start: from }, line);
  },
  'list-number': (told) => put(told, quoted(told, /^Write (\d+)\./)),
  'markdown-in-html': ({ files, path, text }) => ({
    ...files,
    [path]: text.replace('<div>\n', '<div>\n\n').replace('\n</div>', '\n\n</div>'),
  }),
  'markdown-in-title': write,
  'long-meeting': (told) => put(told, '12:00'),
  'meeting-date': (told) => ({
    ...told.files,
    [told.path]: told.text.replace('start:', `${quoted(told, /write (moved: [\d-]+)\.$/)}\nstart:`),
  }),
  'missing-glyph': (told) => put(told, 'for ibis'),
  'no-items': (told) => put(told, quoted(told, /write status: (\w+) until/)),
  'not-frozen': freeze,
  notice: choose,
  'open-comment': (told) => put(told, quoted(told, /ends: (.+)$/)),
  'own-words': choose,
  'page-break': deleteLine,
  'part-order': choose,
  'pdf-accessibility': replaceFile,
  'private-address': (told) => {
    const excuse = quoted(told, /exempt the line: (<!-- .+ -->)/);
    return { ...told.files, [told.path]: told.text.replace('\nSe [', `\n${excuse}\nSe [`) };
  },
  quorum: ({ files, passing }) => ({ ...files, ...passing }),
  'required-part': (told) => ({
    ...told.files,
    [told.path]: `${told.text}\n${quoted(told, /^Add the line (.+?) and/)}\n\nForlænges.\n`,
  }),
  script: (told) => put(told, 'Stem nu'),
  'section-number': ({ files, path, text }) => ({ ...files, [path]: text.replace(/number: .*\n/, '') }),
  'short-row': (told) => put(told, told.text.slice(told.start, told.end).replace(/\|$/, '| |')),
  'stand-in-file': replaceFile,
  'stray-file': (told) => {
    const { [told.path]: text = '', ...files } = told.files;
    return { ...files, [`it/2026-09-17/${quoted(told, /^Rename the file to (\S+)\. /)}`]: text };
  },
  'table-head': (told) => put(told, '| År | Beløb |'),
  'table-rows': (told) => put(told, told.text.slice(told.start, told.end).replace(' | foreløbigt', ' \\| foreløbigt')),
  'time-plan': choose,
  'typed-heading': write,
  'typed-list': write,
  'typed-table': (told) => {
    const head = quoted(told, /between the cells, (.+?), and below/);
    const [, ...rows] = told.text.slice(told.start, told.end).split('\n');
    return put(told, [head, quoted(told, /a line with (.+)$/), ...rows].join('\n'));
  },
  'unknown-part': (told) => put(told, quoted(told, /^Write (## \S+)\. /)),
  'unsearchable-file': (told) => {
    const excuse = quoted(told, /write above this line: (.+?): /);
    const [before, after] = [told.text.slice(0, told.start), told.text.slice(told.start)];
    const line = before.lastIndexOf('\n') + 1;
    const comment = `<!-- ${excuse}: læst den 1. maj -->\n`;
    return { ...told.files, [told.path]: before.slice(0, line) + comment + before.slice(line) + after };
  },
  'unused-definition': (told) => put(told, quoted(told, /write (\S.+?)\. If it is left/)),
  votes: choose,
  'word-residue': (told) => put(told, 'afsnit 3'),
  'would-renumber': freeze,
};

/** What the note says to take away, so that its words may be gone. */
export const removed: ReadonlySet<string> = new Set([
  ...['attachment-twice', 'closed-text-in-public-root', 'dropped-html', 'page-break', 'script', 'word-residue'],
  ...['data-image', 'attachment-embedded', 'link-protocol', 'external-link', 'duplicate-item', 'missing-glyph'],
  // Letters that were read wrongly, and a name that is misspelled.
  ...['mojibake', 'unknown-part', 'own-words'],
]);

/** The words that an author wrote in a text. */
export function wordsOf(told: Told): string[] {
  return body(told).match(/[\p{L}\d]{2,}/gu) ?? [];
}
