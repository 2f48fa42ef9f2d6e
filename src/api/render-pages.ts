import type { VFileMessage } from 'vfile-message';
import { prepareSite } from '../build/prepare-site.ts';
import { listPages, writePage } from '../site/pages.ts';
import { type ContentOptions, withDefaults } from './defaults.ts';

/** A page or data file of the site, which is made when it is asked for. */
export interface RenderedPage {
  /** In the built site, such as `council/2026-09-17/index.html`. */
  readonly path: string;
  readonly text: () => string;
}

/**
 * The pages and data files of councils, meetings, items and cases, as their readers may see them, without what a build
 * adds (styles, search, feeds) and without the search for closed text that ends it.
 */
export async function renderPages(
  options: ContentOptions & { readonly offline?: boolean } = {},
): Promise<{ readonly messages: readonly VFileMessage[]; readonly pages: readonly RenderedPage[] | null }> {
  const { offline = false, ...content } = options;
  const { context, messages } = await prepareSite(withDefaults(content), offline);
  if (context === null) return { messages, pages: null };
  const pages = [...listPages(context)].map(([path, make]) => ({ path, text: () => writePage(make()) }));
  return { messages, pages };
}
