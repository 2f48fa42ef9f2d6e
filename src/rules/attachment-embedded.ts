import { listFileUses } from '../rule-input/file-uses.ts';
import { findInPdfs } from '../rule-input/pdf-findings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * An attached PDF carries no other files: hardly anybody looks for them there. The packet takes them along and names them.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Names << /EmbeddedFiles << /Names [(a) 8 0 R] >> >> >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R
 * /Resources << /Font << /F1 5 0 R >> >> >> endobj
 * 4 0 obj << /Type /StructTreeRoot >> endobj
 * 5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Sans >> endobj
 * 6 0 obj << /Title (Rapport) >> endobj
 * 7 0 obj << /Length 2 >>
 * stream
 * q Q
 * endstream
 * endobj
 * 8 0 obj << /Type /Filespec /F (kontrakt.pdf) /EF << /F 7 0 R >> >> endobj
 * trailer << /Root 1 0 R /Info 6 0 R >>
 * ```
 *
 * @passing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R
 * /Resources << /Font << /F1 5 0 R >> >> >> endobj
 * 4 0 obj << /Type /StructTreeRoot >> endobj
 * 5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Sans >> endobj
 * 6 0 obj << /Title (Rapport) >> endobj
 * 7 0 obj << /Length 2 >>
 * stream
 * q Q
 * endstream
 * endobj
 * trailer << /Root 1 0 R /Info 6 0 R >>
 * ```
 */
export const attachmentEmbedded: Rule<'attachment-embedded'> = {
  id: 'attachment-embedded',
  severity: 'warning',
  check: (input) => {
    const named = new Set(listFileUses(input).map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
    return findInPdfs<'attachment-embedded'>(input, ({ embedded, portfolio }, name) => {
      const files = embedded.filter((file) => !named.has(file));
      return files.length === 0 ? null : { name, files, portfolio };
    });
  },
};
