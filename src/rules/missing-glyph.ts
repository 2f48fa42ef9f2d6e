import { optionalFonts } from '../fonts/faces.ts';
import { findPrinted, locateCharacter, type PrintedText } from '../rule-input/printed-texts.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/**
 * Every character can be printed. The fonts that Dagsorden brings have Latin, Greek, Cyrillic, Arabic, Hebrew,
 * Devanagari, Thai, Georgian and Armenian letters, the signs that offices use, and emoji; fonts for other scripts are
 * installed beside it. What no font has is a box in the PDF, which then claims no accessibility. A sign is reported once a
 * file, letters once a script.
 *
 * @failing
 * ```md
 * Hieroglyffen 𓀀 står i museets logo.
 * ```
 *
 * @passing
 * ```md
 * ☑ Høringssvar er indkommet → sagen går videre.
 * ```
 */
export const missingGlyph: Rule<'missing-glyph'> = {
  id: 'missing-glyph',
  severity: 'warning',
  check: (input) => {
    if (input.unprintable.size === 0) return [];
    const found = new Map<string, Finding<'missing-glyph'>>();
    for (const printed of findPrinted(input, input.unprintable)) {
      for (const character of new Set(printed.text.replace(bullet, ''))) {
        if (!input.unprintable.has(character.codePointAt(0) ?? 0)) continue;
        const kind = `${printed.source.file} ${scriptOf(character) ?? character}`;
        if (!found.has(kind)) found.set(kind, explain(printed, character));
      }
    }
    return [...found.values()];
  },
};

/** Bullets as Word has them: `typed-list` tells of these. */
const bullet = /^\s*[\uf000-\uf0ff]/gmu;

/** The script that a letter belongs to; undefined for a sign. */
function scriptOf(character: string): string | undefined {
  return optionalFonts.flatMap(({ scripts }) => scripts).find((script) => isOf(character, script));
}

function isOf(character: string, script: string): boolean {
  return new RegExp(`\\p{Script=${script}}`, 'u').test(character);
}

function explain(printed: PrintedText, character: string): Finding<'missing-glyph'> {
  const fonts = optionalFonts.filter(({ scripts }) => scripts.some((script) => isOf(character, script)));
  return {
    file: printed.source.file,
    place: locateCharacter(printed, character),
    values: { character, packages: fonts.map(({ source }) => source) },
  };
}
