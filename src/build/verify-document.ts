/* Whether a PDF that somebody has, signed perhaps, holds what a built site published. */

import { readImportedFile } from '../io/imported-file.ts';
import { readManifest } from '../io/output/built-site.ts';
import { compareUpdates } from '../pdf/proof/added-updates.ts';
import { sha256 } from '../sha256.ts';

/** What a file is of a site: one of its documents, one that was added to, or none. */
export type VerifiedDocument =
  | { readonly kind: 'same' | 'unreadable'; readonly path: string }
  | { readonly kind: 'signed'; readonly path: string; readonly signatures: number }
  | { readonly kind: 'changed'; readonly path: string; readonly pages: readonly number[] }
  | { readonly kind: 'unknown' };

/** Looks for a document of the site that a file is, or begins with. @throws CliError where there is none to read */
export async function verifyDocument(file: string, site: string): Promise<VerifiedDocument> {
  const { files } = await readManifest(site);
  const whole = await readImportedFile(file);
  const documents = files.filter(({ path, bytes }) => path.endsWith('.pdf') && bytes <= whole.length);
  const found = documents.find(({ bytes, sha256: hash }) => sha256(whole.subarray(0, bytes)) === hash);
  if (found === undefined) return { kind: 'unknown' };
  const { path, bytes } = found;
  if (bytes === whole.length) return { kind: 'same', path };
  const added = await compareUpdates(whole.slice(0, bytes), whole);
  if (added === null) return { kind: 'unreadable', path };
  return added.changed.length > 0
    ? { kind: 'changed', path, pages: added.changed }
    : { kind: 'signed', path, signatures: added.signatures };
}
