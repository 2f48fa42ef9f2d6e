/* The gate: what was made of a public site → what in it nobody but the internal readers may see. */

import type { VFileMessage } from 'vfile-message';
import { packetFile, publishedFile } from '../addresses.ts';
import { meetingsOf } from '../agenda/accessors.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Site } from '../agenda/model.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import { readArtefact } from '../io/built-files.ts';
import type { BuiltFile } from '../leak-check/built-file.ts';
import { readPlainText } from '../leak-check/file-texts.ts';
import { createLeakScanner, findLeaks, isIdle, type LeakScanner } from '../leak-check/leak-scanner.ts';
import { type ClosedFile, contentSecret, listSecrets, type Secret, textSecret } from '../leak-check/secrets.ts';
import { sha256 } from '../sha256.ts';
import { jsonSchema } from '../site/json-schemas.ts';
import type { SiteContext } from '../site/page-view.ts';
import { selectAudience } from '../visibility/audience.ts';

/** A site with all that is in it, and what is shown of it. */
export interface GuardedSite {
  readonly unredacted: Site;
  readonly source: SiteSource;
  readonly tree: ContentTree;
  readonly context: SiteContext;
}

/** Style, scripts and the search index, which hold words of their own kind. */
const program = /^(assets|search)\/.*(?<!\.html)$/;

/** Searches what was made of a site for what was removed from it; every leak is an error. An internal site has none. */
export async function guardSite(
  builtFiles: Iterable<BuiltFile> | AsyncIterable<BuiltFile>,
  site: GuardedSite,
): Promise<VFileMessage[]> {
  if (site.context.readers === 'internal') return [];
  const scanner = await openGuard(site);
  if (isIdle(scanner)) return [];
  const foreign = listForeign(site.context);
  const leaks: VFileMessage[] = [];
  for await (const builtFile of builtFiles) {
    const isForeign = foreign.has(builtFile.path) || program.test(builtFile.path);
    leaks.push(...(await findLeaks(builtFile, scanner, isForeign)));
  }
  return leaks;
}

async function openGuard({ unredacted, source, tree, context }: GuardedSite): Promise<LeakScanner> {
  const { secrets, files } = listSecrets(source, unredacted);
  const visible = listVisible(unredacted, context.site);
  const open = new Set(visible.flatMap(listFiles));
  const closed = await readClosed(
    files.filter(({ path }) => !open.has(path)),
    tree,
  );
  return createLeakScanner({
    secrets: [...secrets, ...closed],
    visible,
    vocabulary: [jsonSchema('agenda'), jsonSchema('meetings')],
  });
}

/** What the public sees: of a build that leaves meetings out or shows drafts, the published site too. */
function listVisible(unredacted: Site, shown: Site): Site[] {
  const published = meetingsOf(unredacted).filter(({ status }) => status !== 'draft').length;
  const built = meetingsOf(shown).map(({ status }) => status);
  if (built.length === published && !built.includes('draft')) return [shown];
  return [shown, selectAudience(unredacted, { drafts: false, meetings: null })];
}

/** What closed files hold; a file that is named twice is read once. */
async function readClosed(files: readonly ClosedFile[], tree: ContentTree): Promise<Secret[]> {
  const secrets = new Map<string, readonly Secret[]>();
  for (const file of files) {
    const known = tree.files.get(file.path);
    if (known === undefined || secrets.has(file.path)) continue;
    const builtFile = await readArtefact(file.path, known.absolute);
    const { length } = builtFile.bytes;
    const content = contentSecret(file, sha256(builtFile.bytes));
    secrets.set(file.path, length === 0 ? [] : [content, textSecret(file, await readPlainText(builtFile))]);
  }
  return [...secrets.values()].flat();
}

/** What holds texts that others wrote: the files of the content, and the packets, in which they are. */
function listForeign({ site, files }: SiteContext): Set<string> {
  const packets = meetingsOf(site).map(packetFile);
  return new Set([...packets, ...[...files.values()].map(({ path }) => publishedFile(path))]);
}
