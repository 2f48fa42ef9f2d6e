/*
 * The fixes that messages bring → the files. Mending one thing can uncover the next (YAML that cannot be read hides all
 * that stands in it), so the content is looked at again until no fix is left. Nothing is written here.
 */
import { applyEdits, collectFixes } from '../check/apply-fixes.ts';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import type { AudienceName } from '../visibility/audience.ts';
import { checkTree } from './read-site.ts';

/** More than any file needs; a fix that does not help must not go on for ever. */
const mostRounds = 20;

export interface FixedFile {
  /** As messages show it. */
  readonly file: string;
  readonly absolute: string;
  readonly before: string;
  readonly after: string;
}

/** Mends all that can be mended beyond doubt, in the files that are wanted. */
export async function fixSite(
  roots: readonly string[],
  readers: AudienceName,
  isWanted: (file: string) => boolean,
  own: OwnCode | null = null,
): Promise<readonly FixedFile[]> {
  const before = await readContentTree(roots);
  let tree = before;
  let messages = await checkTree(tree, { readers, own });
  for (let round = 0; round < mostRounds; round += 1) {
    const fixes = collectFixes(messages.filter(({ file }) => isWanted(file ?? '')));
    if (fixes.size === 0) break;
    tree = withTexts(tree, (file) => {
      const edits = fixes.get(file.file);
      return edits === undefined ? null : applyEdits(readText(file), edits);
    });
    messages = await checkTree(tree, { readers, own });
  }
  return listChanged(before, tree);
}

function withTexts(tree: ContentTree, textOf: (file: ContentFile) => string | null): ContentTree {
  const files = [...tree.files].map(([path, file]): [string, ContentFile] => {
    const text = textOf(file);
    return [path, text === null ? file : { ...file, bytes: new TextEncoder().encode(markOf(file) + text) }];
  });
  return { ...tree, files: new Map(files) };
}

function listChanged(before: ContentTree, after: ContentTree): FixedFile[] {
  return [...before.files].flatMap(([path, old]) => {
    const fresh = after.files.get(path);
    if (fresh === undefined || fresh === old || readText(fresh) === readText(old)) return [];
    const { file, absolute } = old;
    return [{ file, absolute, before: markOf(old) + readText(old), after: markOf(old) + readText(fresh) }];
  });
}

/** Without the byte order mark, as messages count. */
function readText({ bytes }: ContentFile): string {
  return new TextDecoder().decode(bytes ?? undefined);
}

function markOf({ bytes }: ContentFile): string {
  const [a, b, c] = bytes ?? [];
  return a === 0xef && b === 0xbb && c === 0xbf ? '\uFEFF' : '';
}
