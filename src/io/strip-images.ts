import type { ContentTree } from '../content/sources.ts';
import { isOnlyEnds } from '../leak-check/files/built-file.ts';
import { readMetadata } from '../leak-check/files/file-metadata.ts';
import { stripImage } from '../leak-check/files/strip-image.ts';
import { holdFile } from './large-files.ts';

/** An image as it would be without what it says of its making. */
export interface StrippedImage {
  /** As messages show it. */
  readonly file: string;
  readonly absolute: string;
  readonly bytes: Uint8Array;
}

const kinds = /\.(jpe?g|png)$/i;

/** The images of the content that tell where they were taken or by whom, without that. */
export async function stripImages(
  { files }: ContentTree,
  isWanted: (file: string) => boolean,
): Promise<StrippedImage[]> {
  const stripped: StrippedImage[] = [];
  for (const { path, file, absolute } of files.values()) {
    if (!kinds.test(path) || !isWanted(file)) continue;
    const before = await holdFile(path, absolute);
    if (isOnlyEnds(before)) continue;
    const { position, traces } = await readMetadata(before);
    const bytes = position || traces.length > 0 ? stripImage(before.bytes) : null;
    if (bytes !== null) stripped.push({ file, absolute, bytes });
  }
  return stripped;
}
