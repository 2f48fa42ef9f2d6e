import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * Documents and images name who wrote them, who changed them last, and on which disk. Whoever publishes them should know
 * that they do. The organisation's own name is no remark.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R
 * /Resources << /Font << /F1 5 0 R >> >> >> endobj
 * 4 0 obj << /Type /StructTreeRoot >> endobj
 * 5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Sans >> endobj
 * 6 0 obj << /Title (Rapport) /Author (Bruger 4711) >> endobj
 * 8 0 obj << /Length 2 >>
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
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R
 * /Resources << /Font << /F1 5 0 R >> >> >> endobj
 * 4 0 obj << /Type /StructTreeRoot >> endobj
 * 5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Sans >> endobj
 * 6 0 obj << /Title (Rapport) >> endobj
 * 8 0 obj << /Length 2 >>
 * stream
 * q Q
 * endstream
 * endobj
 * trailer << /Root 1 0 R /Info 6 0 R >>
 * ```
 */
export const fileMetadata: Rule<'file-metadata'> = {
  id: 'file-metadata',
  severity: 'warning',
  check: (input) => {
    const { organization, title } = input.site.data;
    const harmless = [organization, title, ...input.site.councils.map(({ data }) => data.name)].map(fold);
    return firstUses(input).flatMap(({ path, file, locate }) => {
      const traces = (input.contents.get(path)?.traces ?? []).filter((trace) => !harmless.includes(fold(trace)));
      return traces.length === 0
        ? []
        : [{ file, place: locate(), values: { name: path.split('/').at(-1) ?? path, traces } }];
    });
  },
};

function fold(text: string): string {
  return text.trim().toLowerCase();
}
