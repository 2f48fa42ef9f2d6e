import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import type { MissingGlyph } from './accessible/missing-glyphs.ts';

/** A character that no font has is printed as a box, and the document does not conform to PDF/UA. */
export function describeMissingGlyph({ page, text }: MissingGlyph, file: string): VFileMessage {
  return createMessage({
    file,
    severity: 'warning',
    rule: 'missing-glyph',
    values: { text, page },
  });
}
