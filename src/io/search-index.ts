/*
 * Pagefind, which runs as a process of its own. What it writes, and therefore what stands below `search/` of a site:
 *
 *   LANGUAGE/pagefind-entry.json     plain JSON: version, language, name of the meta file, count of records
 *   LANGUAGE/pagefind.*.pf_meta      gzip: `pagefind_dcd`, then CBOR: names of records, words where chunks begin, filters
 *   LANGUAGE/filter/*.pf_filter      gzip: `pagefind_dcd`, then CBOR: name of the filter, its values, their records
 *   LANGUAGE/index/*.pf_index        gzip: `pagefind_dcd`, then CBOR: stemmed words, lower case, without accents
 *   LANGUAGE/fragment/*.pf_fragment  gzip: `pagefind_dcd`, then JSON: address, title, filters and the whole text
 *   LANGUAGE/wasm.*.pagefind         gzip: the program that searches; the same for every site
 *   LANGUAGE/YEARS/…                 the same, but for the program, where a language has several indexes
 *   LANGUAGE/words.txt               plain: the words of the records, one a line; of build/search-site.ts
 *   pagefind.js                      plain: the same for every site
 *
 * CBOR keeps text as UTF-8, so that it can be searched as it stands once it is unzipped. In a fragment, `anchors` hold
 * the title of an attachment's item with `%20` for spaces.
 */
import { posix } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { CliError } from '../cli-error.ts';
import { arrangeBundle } from '../site/search/bundle.ts';
import type { SearchRecord } from '../site/search/records.ts';

export interface SearchIndex {
  /** Records must come in one order, for the same bytes. */
  readonly add: (record: SearchRecord) => Promise<void>;
  /** What the site needs, by path below `search/`. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Ends the process. */
  readonly close: () => Promise<void>;
}

/** Milliseconds; an index of ten thousand items takes seconds. */
const patience = 120_000;

/** Pagefind keeps one process for all who use it. */
const users = new Set<object>();

interface OpenPart {
  readonly language: string;
  readonly index: PagefindIndex;
}

/** Opens an empty index, with one part for each folder. */
export function openSearchIndex(): SearchIndex {
  const parts = new Map<string, OpenPart>();
  users.add(parts);
  return {
    add: async ({ folder, language, url, html }) => {
      const part = parts.get(folder) ?? { language, index: await openPart(language) };
      parts.set(folder, part);
      refuse((await answered(part.index.addHTMLFile({ url, content: html }))).errors);
    },
    files: () => readFiles(parts),
    close: async () => {
      users.delete(parts);
      if (users.size === 0) await close();
    },
  };
}

/** @throws CliError where Pagefind has no program for this machine. */
async function openPart(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language }).catch((cause) => {
    throw new CliError('Pagefind, which makes the search, does not run on this machine. Build with --no-search.', {
      cause,
    });
  });
  refuse(errors);
  if (index === undefined) throw new Error('Pagefind opened no index');
  return index;
}

async function readFiles(parts: ReadonlyMap<string, OpenPart>): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [folder, { language, index }] of parts) {
    const { files, errors } = await answered(index.getFiles());
    refuse(errors);
    const written = new Map(files.map(({ path, content }) => [path, content]));
    const script = written.get('pagefind.js');
    if (script !== undefined) all.set('pagefind.js', script);
    const isPart = folder.includes('/');
    for (const [path, bytes] of arrangeBundle(written, language, isPart)) all.set(posix.join(folder, path), bytes);
    await index.deleteIndex();
  }
  return all;
}

/** Pagefind does not tell when its process was ended by others: without a limit, who asks it would wait for ever. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Answer> {
  const stop = new AbortController();
  const late = setTimeout(patience, null, { signal: stop.signal }).then(() => {
    throw new CliError('Pagefind, which makes the search, does not answer. Build again, or with --no-search.');
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
