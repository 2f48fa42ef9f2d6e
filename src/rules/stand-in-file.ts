import { firstUses } from '../rule-input/file-uses.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

const shortcut = /\.(url|webloc|desktop|lnk|gdoc|gsheet|gslides|gdraw|gform|glink)$/i;

/**
 * An attachment or image is the document itself: no pointer that Git LFS leaves where the file was not fetched, no
 * shortcut to another place, no placeholder of a cloud drive. Readers would get a file of a few bytes that opens nothing.
 *
 * @failing
 * ```md
 * Se [planen](bilag/plan.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/plan.pdf
 * version https://git-lfs.github.com/spec/v1
 * oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
 * size 12345
 * ```
 *
 * @passing
 * ```md
 * Se [planen](bilag/plan.pdf).
 * ```
 * ```txt it/2026-09-17/bilag/plan.pdf
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
export const standInFile: Rule<'stand-in-file'> = {
  id: 'stand-in-file',
  severity: 'error',
  check: (input) =>
    firstUses(input).flatMap(({ path, file, locate }): Finding<'stand-in-file'>[] => {
      const text = input.files.get(path)?.text;
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (text?.lfsPointer) return [{ file, place: locate(), values: { kind: 'pointer', name } }];
      if (/^\..*\.icloud$/i.test(name)) return [{ file, place: locate(), values: { kind: 'placeholder', name } }];
      if (!isShortcut(name)) return [];
      const address = text?.shortcutTo ?? null;
      const remote = address !== null && /^https?:/i.test(address) ? address : null;
      return [{ file, place: locate(), values: { kind: 'shortcut', name, address: remote } }];
    }),
};

/** Whether a name is that of a shortcut, which leads to a document and is none. */
export function isShortcut(path: string): boolean {
  return shortcut.test(path);
}
