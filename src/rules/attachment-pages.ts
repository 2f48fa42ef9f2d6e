import { findInPdfs } from '../rule-input/pdf-findings.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * Every page of an attached PDF can be shown as it is: none is larger than viewers must show (14,400 points), none is
 * empty, and no layer is hidden.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 20000 20000] /Contents 7 0 R
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
export const attachmentPages: Rule<'attachment-pages'> = {
  id: 'attachment-pages',
  severity: 'warning',
  check: (input) =>
    findInPdfs<'attachment-pages'>(input, ({ huge, empty, hiddenLayers }, name) =>
      huge.length + empty.length + hiddenLayers === 0 ? null : { name, huge, empty, hiddenLayers },
    ),
};
