import { findInPdfs } from '../rule-input/pdf-findings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * What was written into the form fields of an attached PDF is drawn in it. Programs that fill forms often leave that to the
 * reader's program, and some readers then see empty fields.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /AcroForm << /Fields [8 0 R] /NeedAppearances true >> >> endobj
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
 * 8 0 obj << /FT /Tx /T (by) /V (Birkesund) >> endobj
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
export const attachmentForm: Rule<'attachment-form'> = {
  id: 'attachment-form',
  severity: 'warning',
  check: (input) =>
    findInPdfs<'attachment-form'>(input, ({ form }, name) =>
      form === 'undrawn' || form === 'xfa' ? { name, form } : null,
    ),
};
