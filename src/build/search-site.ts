/* The search of a site: the items' pages as they are written, then the text of their attached PDFs. */
import type { Root } from 'hast';
import { readPublished } from '../io/published-files.ts';
import { openSearchIndex, type SearchIndex } from '../io/search-index.ts';
import type { SiteContext } from '../site/page-view.ts';
import { listSearchItems, recordAttachment, recordItem, type SearchItem } from '../site/search/records.ts';

export interface SiteSearch {
  /** Takes in the page at `file`, if it is one that can be found. */
  readonly addPage: (file: string, page: Root) => Promise<void>;
  /** What the site needs for its search, by path. */
  readonly finish: () => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly close: () => Promise<void>;
}

/** Opens the search of a site; it must be closed. */
export function openSiteSearch(context: SiteContext): SiteSearch {
  const items = listSearchItems(context);
  const index = openSearchIndex();
  return {
    addPage: async (file, page) => {
      const found = items.get(file);
      if (found !== undefined) await index.add(recordItem(file, page, found));
    },
    finish: async () => {
      for (const found of items.values()) await addAttachments(found, context, index);
      const files = await index.files();
      return new Map([...files].map(([path, bytes]) => [`search/${path}`, bytes]));
    },
    close: index.close,
  };
}

/** Only what is published is read; a PDF that cannot be, or that holds only pictures, is found by its item. */
async function addAttachments(found: SearchItem, { files }: SiteContext, index: SearchIndex): Promise<void> {
  const { readPageTexts } = await import('../pdf/page-texts.ts');
  for (const { title, target } of found.item.attachments) {
    const file = 'path' in target ? files.get(target.path) : undefined;
    if (file?.mediaType !== 'application/pdf') continue;
    const texts = (await readPageTexts(await readPublished(file))) ?? [];
    for (const record of recordAttachment({ title, path: file.path }, texts, found)) await index.add(record);
  }
}
