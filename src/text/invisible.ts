/*
 * Characters that nobody sees, and that no single line of text holds: named by their code points where they matter,
 * so that a message can be understood and cannot be abused.
 */

/** What ends a line or steers a terminal, halves of characters, and code points that are none (Unicode 23.7). */
const unfit = /[\p{Cc}\u2028\u2029\p{Cs}]|\p{Noncharacter_Code_Point}/u;

/** What is there and not seen: soft hyphen, zero widths, direction marks, tags, byte order marks. */
const unseen = /(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffb]/u;

/** Spaces that are none to YAML and to file names. */
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** The first character that no line of text may hold; `null` where there is none. */
export function findUnfit(text: string): string | null {
  return unfit.exec(text)?.[0] ?? null;
}

/** A text without what is not seen; spaces of every kind are plain. */
export function removeInvisible(text: string): string {
  return text
    .replace(new RegExp(spaces.source, 'gu'), ' ')
    .replace(new RegExp(`${unseen.source}|${unfit.source}`, 'gu'), '');
}

/** `U+200B`. */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Joiners that shape the letters or signs around them are no secret. */
const joined = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}\p{Script=Arabic}]$/u;

/** A text for one line of a report: what is not seen is named. */
export function revealInvisible(text: string): string {
  const all = new RegExp(`${unseen.source}|${unfit.source}`, 'gu');
  return text.replace(all, (sign, at: number) => {
    return /[\u200c\u200d]/.test(sign) && isJoiner(text, at) ? sign : `<${nameCodePoint(sign)}>`;
  });
}

function isJoiner(text: string, at: number): boolean {
  return joined.test(text.slice(Math.max(0, at - 2), at));
}

/** The same for names and ids, in which spaces of other kinds matter too. */
export function revealSpaces(text: string): string {
  return revealInvisible(text).replace(new RegExp(spaces.source, 'gu'), (sign) => `<${nameCodePoint(sign)}>`);
}
