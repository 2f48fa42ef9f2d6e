/*
 * Which fonts a text needs beyond the text font, and for which of its characters:
 *
 * 1. what the text font's subsets have, is invisible, or is a space needs none;
 * 2. pictures (emoji), in sequences or alone, go to the emoji font;
 * 3. a letter with marks that do not stand in one font with it goes, with them, to the first that has all;
 * 4. every other character goes to the first font that has it; what none has is missing.
 */
import { coverage } from './coverage.ts';
import { emojiFace, type FontFace, faces } from './faces.ts';
import { parseRanges } from './ranges.ts';

/** A font with the characters that it has. */
export interface CoveredFace extends FontFace {
  readonly has: ReadonlySet<number>;
}

/** Fonts with the characters of the text that each is for; and the characters that no font has. */
export interface Choice {
  readonly chosen: ReadonlyMap<CoveredFace, ReadonlySet<number>>;
  readonly missing: ReadonlySet<number>;
}

const covered = new Map<string, ReadonlySet<number>>();

function charactersOf(id: string): ReadonlySet<number> {
  const known = covered.get(id) ?? new Set(parseRanges(coverage[id] ?? ''));
  covered.set(id, known);
  return known;
}

/** The fonts that come with Dagsorden, in order; the emoji font is the last. */
function listFaces(): CoveredFace[] {
  return [...faces, emojiFace].map((face) => ({ ...face, has: charactersOf(face.id) }));
}

const outsideAscii = /[^\0-\x7f]/gu;
/** Spaces and what is never seen: shapers make them without a glyph. */
const unseen = /[\p{Zs}\p{Zl}\p{Zp}\p{Cc}\p{Default_Ignorable_Code_Point}]/u;
/** A digit with a keycap is left out: its digit would draw all digits of the document to the emoji font. */
const picture = /\p{RGI_Emoji}(?<!\u20e3)/gv;
const marked = /\p{L}\p{M}+/gu;

/** Whether a text needs a font beyond the text font. */
export function needsFonts(text: string): boolean {
  return listForeign(text).length > 0;
}

/** Chooses fonts for the characters of a text; `others` are asked before the emoji font. */
export function chooseFonts(text: string, others: readonly CoveredFace[] = []): Choice {
  const chosen = new Map<CoveredFace, Set<number>>();
  const missing = new Set<number>();
  const foreign = listForeign(text);
  if (foreign.length === 0) return { chosen, missing };
  const own = listFaces();
  const emoji = own.at(-1);
  const inOrder = [...own.slice(0, -1), ...others, ...own.slice(-1)];
  const give = (face: CoveredFace, code: number): void => {
    const codes = chosen.get(face) ?? new Set<number>();
    chosen.set(face, codes.add(code));
  };
  const done = new Set<number>();
  for (const cluster of new Set(text.match(picture))) {
    const codes = toCodes(cluster).filter((code) => code > 0x7f);
    if (emoji === undefined || !codes.filter(isSeen).every((code) => emoji.has.has(code))) continue;
    for (const code of codes) if (emoji.has.has(code)) give(emoji, code);
    // A sign that is a picture here may be a sign elsewhere.
    if (codes.length === 1) for (const code of codes) done.add(code);
  }
  for (const cluster of new Set(text.match(marked))) {
    const face = inOrder.find(({ has }) => toCodes(cluster).every((code) => has.has(code) || !isSeen(code)));
    if (face && !isText(cluster)) for (const code of toCodes(cluster)) give(face, code);
  }
  for (const code of foreign) {
    if (done.has(code)) continue;
    const face = inOrder.find(({ has }) => has.has(code));
    if (face) give(face, code);
    else missing.add(code);
  }
  addJoiners(text, chosen);
  return { chosen, missing };
}

/** The font of keycaps, for their digits too. */
export function chooseKeycaps(): Choice {
  const face = listFaces().at(-1);
  const codes = toCodes('0123456789#*\ufe0f\u20e3').filter((code) => face?.has.has(code));
  return { chosen: new Map(face === undefined ? [] : [[face, new Set(codes)]]), missing: new Set() };
}

const joiners = [0x200c, 0x200d, 0xfe0e, 0xfe0f];

/** What joins characters within a font has to come from that font. */
function addJoiners(text: string, chosen: ReadonlyMap<CoveredFace, Set<number>>): void {
  for (const code of joiners.filter((one) => text.includes(String.fromCodePoint(one)))) {
    for (const [face, codes] of chosen) if (face.has.has(code)) codes.add(code);
  }
}

function listForeign(text: string): number[] {
  const own = charactersOf('text');
  const codes = [...new Set(text.match(outsideAscii))].flatMap(toCodes);
  return codes.filter((code) => !own.has(code) && isSeen(code));
}

/** Whether the text font's subsets have all of a letter and its marks, composed or not. */
function isText(cluster: string): boolean {
  return toCodes(cluster.normalize('NFC')).every((code) => charactersOf('text').has(code));
}

function isSeen(code: number): boolean {
  return !unseen.test(String.fromCodePoint(code));
}

function toCodes(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}
