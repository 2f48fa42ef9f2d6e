/*
 * Lines that divide an agenda, whatever they look like: `Nichtöffentlicher Teil`, `Lukkede punkter`. Who does not see that
 * one does would publish what stands below it.
 */
import { eachWord, readMark } from './known-words.ts';
import type { Line, Role } from './lines.ts';

const closed = eachWord(({ closed: words }) => words);
const open = eachWord(({ open: words }) => words);
const named = eachWord(({ sections }) => `${sections.open}|${sections.closed}`);
const parts = eachWord(({ divisions }) => divisions);
/** `Tagesordnung – nichtöffentlicher Teil` */
const agenda = new RegExp(`^(?:${eachWord((words) => words.agenda)})[\\s,:–-]+`, 'iu');

/** Says it by itself: of one word it can be a remark. `Part II –` and `B.` can stand before it. */
const before = '(?:(?:(?:part|del|teil|abschnitt)\\s+)?(?:[a-z]|[ivx]+|\\d)\\s*[.):–-]*\\s+)?(?:\\p{L}{2,3}\\s+)?';
const certain = new RegExp(`^${before}(?:${named}|(?:${closed}|${open})\\p{L}{0,2}\\s+(?:${parts}))[.:]?$`, 'iu');
const likely = new RegExp(`^(?:${closed}|${open})[.:]?$`, 'iu');

/** Words that say other things too: `Private roads`, `Closed consultations`. */
const weak = new Set('closed|private|exempt|lukket|lukkede|lukka|slutet|slutna|stängt|n.ö|nö|u. off'.split('|'));
const strong = eachWord(({ closed: words }) =>
  words
    .split('|')
    .filter((word) => !weak.has(word))
    .join('|'),
);
const saysClosed = new RegExp(`(?:^|[\\s(–:-])(?:${strong})(?:$|[\\s),:])`, 'iu');

/**
 * A short line above an item that says anywhere that the public is kept out: who overlooks it publishes. One that stands out
 * and says it in several words can have its reason below it, in a paragraph or two.
 */
function closesBelow(
  { title, number, bold, level }: Line,
  role: Role,
  next: readonly Role[],
  counted: boolean,
): boolean {
  if (number !== null || title.length > 80 || /[.!?]$/.test(title) || !saysClosed.test(title)) return false;
  if (role === 'item' && !counted && readMark(title).word !== null) return false;
  if (next[0] === 'item') return true;
  const item = next.indexOf('item');
  const texts = item > 0 && next.slice(0, item).every((one) => one === 'text');
  return (
    texts &&
    (role !== 'item' || counted) &&
    (bold || level > 0) &&
    (/\s/.test(title) || /ärenden|punkter|sa[kg]er/i.test(title))
  );
}

/** The roles with every line that divides the agenda as a section. */
export function assignDivisions(lines: readonly Line[], roles: readonly Role[]): Role[] {
  const last = roles.lastIndexOf('item');
  const counted = roles.some((role, index) => role === 'item' && lines[index]?.number !== null);
  return roles.map((role, index) => {
    const line = lines[index];
    if (line === undefined || line.number !== null || index > last || !/^(p|h\d)$/.test(line.node.tagName)) return role;
    const title = line.title.replace(agenda, '');
    const divides = certain.test(title) || (likely.test(title) && roles[index + 1] === 'item');
    return divides || closesBelow(line, role, roles.slice(index + 1, index + 4), counted) ? 'section' : role;
  });
}
