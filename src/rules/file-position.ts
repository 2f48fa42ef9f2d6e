import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

/**
 * No published image tells where it was taken. Phones write the position into every picture; a picture of a house or a
 * person then names an address. Pictures within Office documents and what PDFs say of themselves are looked at too.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * %PDF-1.7
 * 1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (da) /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R /Metadata 7 0 R >> endobj
 * 2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
 * 3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 8 0 R
 * /Resources << /Font << /F1 5 0 R >> >> >> endobj
 * 4 0 obj << /Type /StructTreeRoot >> endobj
 * 5 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Sans >> endobj
 * 6 0 obj << /Title (Rapport) >> endobj
 * 7 0 obj << /Type /Metadata /Subtype /XML /Length 241 >> stream
 * <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:exif="http://ns.adobe.com/exif/1.0/"><rdf:Description exif:GPSLatitude="55,40.5N" exif:GPSLongitude="12,34.1E"/></rdf:RDF></x:xmpmeta>
 * endstream endobj
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
export const filePosition: Rule<'file-position'> = {
  id: 'file-position',
  severity: 'error',
  check: (input) =>
    firstUses(input).flatMap(({ path, file, locate }) => {
      if (input.contents.get(path)?.position !== true) return [];
      return [{ file, place: locate(), values: { name: path.split('/').at(-1) ?? path } }];
    }),
};
