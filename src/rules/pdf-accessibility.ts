import type { PdfQuality } from '../locale/message-values.ts';
import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

const wanted: readonly PdfQuality[] = ['text', 'tagged', 'title', 'language'];

/**
 * An attached PDF can be heard: it has text rather than a picture of it, tags, a title and a language. Only what a
 * program can see is checked; a PDF can pass and still be hard to use.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << >> >> endobj
 * 7 0 obj << /Length 2 >>
 * stream
 * q Q
 * endstream
 * endobj
 * trailer << /Root 1 0 R >>
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
export const pdfAccessibility: Rule<'pdf-accessibility'> = {
  id: 'pdf-accessibility',
  severity: 'warning',
  check: (input) =>
    firstUses(input).flatMap(({ path, file, locate }) => {
      const pdf = input.files.get(path)?.pdf;
      const missing = pdf ? wanted.filter((quality) => !pdf[quality]) : [];
      if (missing.length === 0) return [];
      const name = path.split('/').at(-1) ?? path;
      return [
        {
          file,
          place: locate(),
          values: { name, missing },
        },
      ];
    }),
};
