/*
 * The leak check: what was made of a public site → what in it nobody but the internal readers may see.
 * 1. The model that everything is made from holds nothing of what is withheld, whatever it is.
 * 2. All that was written is searched for the words of it. What Dagsorden wrote may hold none of them; a file of others
 *    is told by what is closed. Of packets and the search index, which hold both, what attached files say is no secret.
 */

import type { VFileMessage } from 'vfile-message';
import { policyOf } from '../../templates/blocks/content-policy.ts';
import { packetFile, publishedFile } from '../addresses.ts';
import { isUnpublished, meetingsOf } from '../agenda/accessors.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { BuiltFile } from '../leak-check/files/built-file.ts';
import { explainLeftover } from '../leak-check/leak-message.ts';
import {
  createLeakScanner,
  explainFindings,
  type Findings,
  isIdle,
  isPassing,
  type LeakScanner,
  searchBuiltFile,
} from '../leak-check/leak-scanner.ts';
import { listDistinctTexts } from '../leak-check/model-texts.ts';
import type { Pattern } from '../leak-check/patterns.ts';
import type { WrittenSite } from '../leak-check/public-content.ts';
import { findLeftovers } from '../leak-check/redaction.ts';
import { listTexts, wordsOf } from '../locale/own-words.ts';
import { jsonSchema } from '../site/json-schemas.ts';
import type { SiteContext } from '../site/page-view.ts';
import { readSecrets } from './read-secrets.ts';

/** A site with all that its authors wrote, and what is shown of it. */
export interface GuardedSite {
  readonly written: WrittenSite;
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
  const { written, context } = site;
  const leftovers = findLeftovers(written, context.site, context.agendas.values()).map(explainLeftover);
  const scanner = await openGuard(site);
  return isIdle(scanner) ? leftovers : [...leftovers, ...(await searchAll(builtFiles, scanner, context))];
}

async function openGuard({ written, context }: GuardedSite): Promise<LeakScanner> {
  const { secrets, content } = await readSecrets(written, new Set(listFiles(context.site)));
  const versions = [...context.history.values()].flat().map(({ meeting }) => meeting);
  return createLeakScanner({
    secrets,
    content,
    past: secrets.length === 0 ? [] : listDistinctTexts(versions.filter((meeting) => !isUnpublished(meeting))),
    vocabulary: [
      jsonSchema('agenda'),
      jsonSchema('meetings'),
      `Content-Security-Policy ${policyOf(true)}`,
      ...[context.site, ...context.site.councils].flatMap((one) => [...listTexts(wordsOf(one)).values()]),
    ],
  });
}

async function searchAll(
  builtFiles: Iterable<BuiltFile> | AsyncIterable<BuiltFile>,
  scanner: LeakScanner,
  context: SiteContext,
): Promise<VFileMessage[]> {
  const copied = new Set([...context.files.values()].map(({ path }) => publishedFile(path)));
  const packets = new Set(meetingsOf(context.site).map(packetFile));
  const said = new Set<Pattern>();
  const found: Findings[] = [];
  const mixed: Findings[] = [];
  for await (const builtFile of builtFiles) {
    const { path } = builtFile;
    const isMixed = packets.has(path) || program.test(path);
    const one = await searchBuiltFile(builtFile, scanner, isMixed || copied.has(path));
    if (!copied.has(path)) (isMixed ? mixed : found).push(one);
    else {
      for (const pattern of one.patterns) if (isSaidByOthers(pattern)) said.add(pattern);
      found.push(without(one, isSaidByOthers));
    }
  }
  return [...found, ...mixed.map((one) => without(one, (pattern) => said.has(pattern)))].flatMap(explainFindings);
}

/** What is withheld for the time being may be the text of an attached file; that file as a whole may not. */
function isSaidByOthers(pattern: Pattern): boolean {
  return isPassing(pattern) && pattern.secrets.every(({ kind }) => kind !== 'content');
}

function without({ name, patterns }: Findings, isNone: (pattern: Pattern) => boolean): Findings {
  return { name, patterns: new Set([...patterns].filter((one) => !isNone(one))) };
}
