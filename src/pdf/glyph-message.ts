import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { MissingGlyph } from './accessible/missing-glyphs.ts';

/** A character that no font has is printed as a box, and the document does not conform to PDF/UA. */
export function describeMissingGlyph({ page, text }: MissingGlyph, file: string): VFileMessage {
  return createMessage({
    file,
    severity: 'warning',
    rule: 'missing-glyph',
    en: {
      unexpected: `character that no font has, on page ${page}: “${text}”`,
      expected: 'Latin, Greek, Cyrillic or Arabic letters, or common signs',
      note: 'It is printed as a box. Write it in other letters, or show it as an image with a text alternative.',
    },
    da: {
      unexpected: `et tegn, som ingen skrifttype har, på side ${page}: “${text}”`,
      expected: 'latinske, græske, kyrilliske eller arabiske bogstaver eller almindelige tegn',
      note: 'Det bliver trykt som en kasse. Skriv det med andre bogstaver, eller vis det som et billede med alternativ tekst.',
    },
  });
}
