import type { AttachmentFacts } from '../rule-input/attachment-facts.ts';
import { firstUses } from '../rule-input/file-uses.ts';
import type { Rule } from '../rule-input/rule.ts';

const pages = ['pdf', 'rtf', 'doc', 'xls', 'ppt', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'zip'];
const images = ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff'];
const checked: readonly string[] = [...pages, ...images];
const sameKind: Readonly<Record<string, string>> = { jpg: 'jpeg', tiff: 'tif' };

/**
 * The bytes of an attachment or image are what its ending says. A page saved as `rapport.pdf`, or a document renamed
 * instead of converted, opens nowhere.
 *
 * @failing
 * ```md
 * Se [rapporten](bilag/rapport.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/rapport.pdf
 * <!doctype html><title>Log ind</title>
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
export const fileType: Rule<'file-type'> = {
  id: 'file-type',
  severity: 'error',
  check: (input) =>
    firstUses(input).flatMap(({ path, file, locate }) => {
      const facts = input.files.get(path);
      const ending = endingOf(path);
      if (facts === undefined || facts.text.lfsPointer || !checked.includes(ending) || hasEnding(facts, ending))
        return [];
      const name = path.split('/').at(-1) ?? path;
      const found = facts.endings.slice(0, 1).join('').toUpperCase();
      const { blank } = facts.text;
      return [
        {
          file,
          place: locate(),
          values: { name, found: found === '' ? null : found, wanted: ending.toUpperCase(), blank },
        },
      ];
    }),
};

/** Whether the bytes of a file must be what its name says. */
export function isChecked(path: string): boolean {
  return checked.includes(endingOf(path));
}

function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

function hasEnding({ endings }: AttachmentFacts, ending: string): boolean {
  return endings.includes(ending) || endings.includes(sameKind[ending] ?? ending);
}
