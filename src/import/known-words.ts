/* The words of all languages by which the lines of a document are known: what is pasted keeps its language. */
import { isDecision } from '../agenda/decisions.ts';
import type { ImportLabel, ImportWords } from '../locale/import-words.ts';
import { allLanguages } from '../locale/index.ts';
import { normalizeText } from '../text/normalize-text.ts';

const languages = await Promise.all(allLanguages.map(({ loadImportWords }) => loadImportWords()));

/** The source of a pattern that matches a word of some kind, the longest first. */
export function eachWord(kind: (words: ImportWords) => string): string {
  const words = new Set(languages.flatMap((one) => kind(one).split('|')));
  const quote = (word: string) => word.replace(/[.*+?^${}()[\]\\/]/g, '\\$&');
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(quote)
    .join('|');
}

const known = new Set(languages.flatMap(({ parts }) => parts.split('|')));

/** A name as two lines would agree on it: without number, colon and capitals. */
export function nameKey(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .replace(/[\s.:]+$/, '');
}

/** Whether a title is that of a part of an item, in any language. */
export function isKnownPart(title: string): boolean {
  return known.has(nameKey(title)) || isDecision(title);
}

const marks = (['closed', 'open'] as const).map((mark) => {
  const words = eachWord((all) => all[mark]);
  const bracketed = `[([](?:${words})\\.?(?:[ ,;][^)\\]]*)?[)\\]]\\s*`;
  return [
    mark,
    new RegExp(`^\\s*(?:${words})\\.?\\s*[:–-]\\s+|${bracketed}|\\s+[–-]\\s*(?:${words})\\.?\\s*$`, 'giu'),
  ] as const;
});

/** A title without the mark of who may read it, whether that closes, and the word by which it does. */
export function readMark(title: string): { title: string; closed: boolean; word: string | null } {
  const found = marks.flatMap(([mark, pattern]) => (mark === 'closed' ? (title.match(pattern) ?? []) : []));
  const bare = normalizeText(marks.reduce((text, [, pattern]) => text.replace(pattern, ' '), title));
  const word = found[0] === undefined || bare === '' ? null : found[0].replace(/^[\s([–-]+|[\s)\]:–-]+$/gu, '');
  return { title: bare || title, closed: found.length > 0, word };
}

const closedTitle = new RegExp(`(?:^|[\\s(])(?:${eachWord(({ closed }) => closed)})(?:$|[\\s).:])`, 'iu');

/** Whether a title of a section says that the public may not read it. */
export function isClosedTitle(title: string): boolean {
  return closedTitle.test(title);
}

const agendas = new RegExp(`^(?:${eachWord(({ agenda }) => agenda)})(?:$|[\\s,:–-])`, 'iu');
const contents = new RegExp(`^(?:${eachWord((words) => words.contents)})[.:]?$`, 'iu');

/** Whether a title says that an agenda follows: `DAGSORDEN 2026`. */
export function isAgendaTitle(title: string): boolean {
  return agendas.test(title);
}

/** Whether a title stands above a list of contents. */
export function isContentsTitle(title: string): boolean {
  return contents.test(title);
}

const labels = [
  'case',
  'responsible',
  'presenter',
  'duration',
  'council',
  'date',
  'time',
  'place',
] as const satisfies ImportLabel[];

const patterns = labels.map((label) => {
  const words = eachWord((known) => known.labels[label]);
  return [
    label,
    new RegExp(`^(?:${words})\\.?\\s*:\\s*(.*)$`, 'isu'),
    new RegExp(`^(?:${words})\\.?\\s*:?$`, 'iu'),
  ] as const;
});

/** What a line with a label says: `Sted: Rådhuset` → place. */
export function readLabel(text: string): { label: ImportLabel; value: string } | null {
  for (const [label, pattern] of patterns) {
    const value = pattern.exec(text.trim())?.[1];
    if (value !== undefined) return { label, value: normalizeText(value) };
  }
  return null;
}

/** The label that a cell of a table is. */
export function findLabel(text: string): ImportLabel | null {
  return patterns.find(([, , alone]) => alone.test(text.trim()))?.[0] ?? null;
}

const and = eachWord((words) => words.and);
const betweenNames = new RegExp(`\\s*,\\s*(?:(?:${and})\\s+)?|\\s+(?:${and}|&)\\s+`, 'iu');

/**
 * Several names as one: `A B, C D og E F`. A title holds commas of its own (`Enhedschef, Data og Arkitektur`), so only
 * what are names of people on all sides is divided at commas.
 */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*;\s*/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const names = piece.split(betweenNames).map(normalizeText);
      return !piece.includes(',') || names.every(isPerson) ? names : [normalizeText(piece)];
    });
}

function isPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name);
}
