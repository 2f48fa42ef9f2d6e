import { publishedFile } from '../addresses.ts';
import type { PublishedFile } from '../agenda/model.ts';
import { isRewritten, readPublished, streamPublished } from '../io/published-files.ts';
import { openContext } from './page.ts';
import { openScope } from './scope.ts';
import type { PreviewState } from './state.ts';

export interface FileAnswer {
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream;
  readonly bytes: number;
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
  const body = await openBody(file, shown.tree.roots).catch(() => null);
  return body === null ? null : { body, bytes: file.bytes, mediaType: file.mediaType };
}

/** Bytes: a larger file is sent as it is read. */
const mostAtOnce = 16_000_000;

async function openBody(file: PublishedFile, roots: readonly string[]) {
  if (file.bytes > mostAtOnce && !isRewritten(file.path)) return streamPublished(file, roots);
  return new Uint8Array(await readPublished(file));
}
