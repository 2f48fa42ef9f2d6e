/* All that is read of a machine to look at content: where nothing of it is another, what was found holds still. */
import pMap from 'p-map';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { sha256 } from '../sha256.ts';
import { filesAtOnce } from './files-at-once.ts';
import { describeOptionalFonts } from './fonts/optional-fonts.ts';
import { describePast } from './git/git.ts';
import { hashFile } from './large-files.ts';
import { readFileStates } from './output/folder-state.ts';

/** A hash of every file of the content, of its past, and of the fonts that are installed. */
export async function hashSurroundings(tree: ContentTree): Promise<string> {
  const files = await pMap(tree.files.values(), async (file) => [file.path, file.file, await hashContent(file)], {
    ...filesAtOnce,
  });
  const messages = tree.messages.map(({ file, ruleId, reason }) => [file, ruleId, reason]);
  const all = [tree.roots, files, [...(tree.overlaid ?? [])], messages];
  const parts = [...all, await describePast(tree.roots), await describeOptionalFonts()];
  return sha256(JSON.stringify(parts));
}

/**
 * The same on this machine only and without reading other files than texts: how these stand is enough to know whether
 * anybody has touched them. @throws where one of them is gone
 */
export async function hashSituation(tree: ContentTree): Promise<string> {
  const others = [...tree.files.values()].flatMap(({ bytes, absolute }) => (bytes === null ? [absolute] : []));
  const messages = tree.messages.map(({ file, ruleId, reason }) => [file, ruleId, reason]);
  const parts = [await hashTexts(tree), readFileStates(others), messages, await describeOptionalFonts()];
  return sha256(JSON.stringify(parts));
}

/** A hash of the texts of the content and of its past. */
export async function hashTexts(tree: ContentTree): Promise<string> {
  const texts = [...tree.files.values()].map(({ path, file, bytes }) => [
    path,
    file,
    bytes === null ? null : sha256(bytes),
  ]);
  const parts = [tree.roots, texts, [...(tree.overlaid ?? [])], await describePast(tree.roots)];
  return sha256(JSON.stringify(parts));
}

async function hashContent({ bytes, absolute }: ContentFile): Promise<string> {
  return bytes === null ? (await hashFile(absolute)).sha256 : sha256(bytes);
}
