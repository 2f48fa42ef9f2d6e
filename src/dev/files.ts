import { publishedFile } from '../addresses.ts';
import { readPublished } from '../io/published-files.ts';
import { openContext } from './page.ts';
import { openScope } from './scope.ts';
import type { PreviewState } from './state.ts';

export interface FileAnswer {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * A file of the content at its address, if the page of its meeting or another that was shown names it: what the public
 * would not get, the preview does not serve either. Nothing else on the disk can be asked for.
 */
export async function findFile(address: string, state: PreviewState): Promise<FileAnswer | null> {
  const { shown } = state.model;
  if (shown === null) return null;
  const path = [...shown.tree.files.keys()].find((one) => publishedFile(one) === address);
  if (path === undefined) return null;
  const scope = openScope(shown, address, state.cache.assemble, [...(state.namedBy.get(path) ?? [])]);
  const file = (await openContext(scope, address, state)).files.get(path);
  if (file === undefined) return null;
  const bytes = await readPublished(file).catch(() => null);
  return bytes === null ? null : { bytes, mediaType: file.mediaType };
}
