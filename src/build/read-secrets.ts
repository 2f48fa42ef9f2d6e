/* Content → what of it must not be known, and what everybody may read: the texts of closed files included. */
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { readArtefact } from '../io/output/built-files.ts';
import type { Withheld } from '../leak-check/body-texts.ts';
import { listHiddenFiles, listWithheld } from '../leak-check/closed-files.ts';
import { findDisclosures } from '../leak-check/disclosures.ts';
import { hashOf } from '../leak-check/files/built-file.ts';
import { readPlainText } from '../leak-check/files/file-texts.ts';
import { explainDisclosure } from '../leak-check/leak-message.ts';
import { listPublicContent, type PublicFile, type WrittenSite } from '../leak-check/public-content.ts';
import { type ClosedFile, contentSecret, listSecrets, type Secret, textSecret } from '../leak-check/secrets.ts';
import type { AudienceName } from '../visibility/audience.ts';

export interface ReadSecrets {
  readonly secrets: readonly Secret[];
  readonly content: readonly PublicFile[];
  readonly withheld: Withheld;
}

/** Reads what is withheld; `shown` are the files that something public refers to. */
export async function readSecrets(written: WrittenSite, shown: ReadonlySet<string>): Promise<ReadSecrets> {
  const found = listSecrets(written.source, written.site, written.drafts);
  const files = listHiddenFiles(written, found, shown);
  const withheld = listWithheld(written, files, found);
  const secrets = [...found.secrets, ...(await readClosed(files, written.tree))];
  return { secrets, withheld, content: secrets.length === 0 ? [] : listPublicContent(written, withheld) };
}

/** Everything in public content that says what is closed; where that is closed is told to internal readers only. */
export async function checkDisclosures(written: WrittenSite, readers: AudienceName): Promise<VFileMessage[]> {
  const { secrets, content } = await readSecrets(written, new Set());
  const closed = secrets.filter(({ why }) => why === 'closed');
  if (closed.length === 0) return [];
  return findDisclosures(closed, content).map((one) => explainDisclosure(one, readers === 'internal'));
}

/** What closed files hold; a file that is named twice is read once. */
async function readClosed(files: readonly ClosedFile[], tree: ContentTree): Promise<Secret[]> {
  const secrets = new Map<string, readonly Secret[]>();
  for (const file of files) {
    const known = tree.files.get(file.path);
    if (known === undefined || secrets.has(file.path)) continue;
    const builtFile = await readArtefact(file.path, known.absolute);
    const { length } = builtFile.bytes;
    const content = contentSecret(file, await hashOf(builtFile));
    // The text of a draft's file is the text of others; that it is published whole is what must not be.
    const text = file.why === 'closed' ? [textSecret(file, await readPlainText(builtFile))] : [];
    secrets.set(file.path, length === 0 ? [] : [content, ...text]);
  }
  return [...secrets.values()].flat();
}
