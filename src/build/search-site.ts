/* The search of a site: the items' pages as they are written, then the text of their attached PDFs, and their words. */
import type { Root } from 'hast';
import { mostHeld } from '../io/large-files.ts';
import { readPublished } from '../io/published-files.ts';
import { openSearchIndex } from '../io/search-index.ts';
import { loadDivision } from '../pdf/hyphenate.ts';
import type { SiteContext } from '../site/page-view.ts';
import { listAlsoWords } from '../site/search/also-words.ts';
import { folderOf, listSearchParts } from '../site/search/parts.ts';
import {
  type AlsoWords,
  listSearchItems,
  type RecordContext,
  recordAttachment,
  recordItem,
  type SearchItem,
  type SearchRecord,
} from '../site/search/records.ts';
import { openSynonyms } from '../site/search/synonyms.ts';
import { countWords, openCounts, writeVocabulary } from '../site/search/vocabulary.ts';

export interface SiteSearch {
  /** Whether the page at `file` is one that can be found. */
  readonly reads: (file: string) => boolean;
  /** Takes in the page at `file`, if it is one that can be found. */
  readonly addPage: (file: string, page: Root) => Promise<void>;
  /** What the site needs for its search, by path. */
  readonly finish: () => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

/** Opens the search of a site; it must be closed. */
export async function openSiteSearch(context: SiteContext): Promise<SiteSearch> {
  const items = listSearchItems(context);
  const parts = listSearchParts(context);
  const languages = [...new Set(parts.map(({ language }) => language))];
  const divide = await loadDivision(languages, context.site.hyphenation);
  const synonyms = openSynonyms(context.site.synonyms);
  const also: AlsoWords = (text, item, language) => [
    ...new Set([...listAlsoWords(text, item.case, (word) => divide(word, language)), ...synonyms(text)]),
  ];
  const contextOf = ({ meeting }: SearchItem) => ({ folder: folderOf(meeting, parts), also });
  const index = openSearchIndex();
  const vocabularies = new Map(languages.map((language) => [language, openCounts()] as const));
  const add = async (record: SearchRecord) => {
    countWords(record.text, record.also, vocabularies.get(record.language) ?? openCounts());
    await index.add(record);
  };
  return {
    reads: (file) => items.has(file),
    addPage: async (file, page) => {
      const found = items.get(file);
      if (found !== undefined) await add(recordItem(file, page, found, contextOf(found)));
    },
    finish: async () => {
      for (const found of items.values()) {
        for await (const record of readAttachments(found, context, contextOf(found))) await add(record);
      }
      const words = [...vocabularies].map(
        ([language, counts]) => [`${language}/words.txt`, Buffer.from(writeVocabulary(counts))] as const,
      );
      return new Map([...(await index.files()), ...words].map(([path, bytes]) => [`search/${path}`, bytes]));
    },
    close: index.close,
  };
}

/** Only what is published is read; a PDF that cannot be, is too large, or holds only pictures, is found by its item. */
async function* readAttachments(
  found: SearchItem,
  { files }: SiteContext,
  record: RecordContext,
): AsyncGenerator<SearchRecord> {
  const { readPageTexts } = await import('../pdf/page-texts.ts');
  for (const { title, target } of found.item.attachments) {
    const file = 'path' in target ? files.get(target.path) : undefined;
    if (file?.mediaType !== 'application/pdf' || file.bytes > mostHeld) continue;
    const texts = (await readPageTexts(await readPublished(file))) ?? [];
    yield* recordAttachment({ title, path: file.path }, texts, found, record);
  }
}
