import type { VFileMessage } from 'vfile-message';
import type { Site } from '../agenda/model.ts';
import { type ReadOptions, readSite } from '../build/read-site.ts';
import { readContentTree } from '../io/content-tree.ts';
import { type Audience, selectAudience } from '../visibility/audience.ts';

/** Which content is read, and what of it its readers may see. */
export interface ReadAgendasOptions extends Pick<ReadOptions, 'own'>, Partial<Pick<Audience, 'readers' | 'drafts'>> {
  /** Content folders; the later wins, file by file: `['content']` by default. */
  readonly content?: readonly string[];
}

/**
 * Reads, assembles and checks content: the numbered agendas as their readers may see them, and everything that `check`
 * would say of the files. `site` is `null` where its own index.md cannot be read; items with errors are not in it.
 */
export async function readAgendas(
  options: ReadAgendasOptions = {},
): Promise<{ readonly messages: readonly VFileMessage[]; readonly site: Site | null }> {
  const { content = ['content'], readers = 'public', drafts = false, own = null } = options;
  const { site, messages } = await readSite(await readContentTree(content), { readers, own });
  return { messages, site: site === null ? null : selectAudience(site, { readers, drafts, meetings: null }) };
}
