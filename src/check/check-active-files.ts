/* Only files that do nothing in a browser are published: attachments, what texts link to or show, the logo, the theme's. */
import type { VFileMessage } from 'vfile-message';
import { isContent } from '../agenda/resolve.ts';
import { readTheme } from '../agenda/theme.ts';
import { deepestDrawing } from '../content/drawing-depth.ts';
import { resolveLocal } from '../markdown/references.ts';
import { createMessage } from '../messages.ts';
import { mostDrawn, mostShown } from '../rule-input/attachment-facts.ts';
import { type FileUse, listFileUses } from '../rule-input/file-uses.ts';
import { isHarmless } from '../rule-input/harmless-files.ts';
import type { ContentFacts } from '../rule-input/rule.ts';
import { isChecked } from '../rules/file-type.ts';
import { isShortcut } from '../rules/stand-in-file.ts';

type NamedFile = Pick<FileUse, 'path' | 'file' | 'locate'>;

/** A message for every place that names a drawing which is too large or nested too deeply, or shows too large a picture. */
export function checkPictures(input: ContentFacts): VFileMessage[] {
  const look = listLook(input).map((one) => ({ ...one, image: true }));
  return [...listFileUses(input), ...look].flatMap(({ path, file, locate, image }) => {
    const { bytes = 0, text } = input.files.get(path) ?? {};
    const drawn = path.toLowerCase().endsWith('.svg');
    const most = drawn ? mostDrawn : image ? mostShown : Infinity;
    if (bytes > most) {
      return createMessage({
        file,
        place: locate(),
        rule: 'size',
        values: { what: 'picture', most: most / 1_000_000 },
      });
    }
    if (!drawn || text?.deep !== true) return [];
    const values = { deepest: deepestDrawing, drawing: path.split('/').at(-1) ?? path };
    return createMessage({ file, place: locate(), rule: 'nesting', values });
  });
}

/** A message for every place that names a file which could run something. */
export function checkActiveFiles(input: ContentFacts): VFileMessage[] {
  return [...listFileUses(input), ...listLook(input)]
    .filter(({ path }) => !isHarmless(path, readsAs(path, input)) && !isTold(path, input))
    .map(({ path, file, locate }) =>
      createMessage({ file, place: locate(), rule: 'active-file', values: { name: path.split('/').at(-1) ?? path } }),
    );
}

/**
 * Markdown is told as content-as-file. A shortcut runs nothing, and stand-in-file has a better remedy for it, unless
 * the site has set that rule.
 */
function isTold(path: string, { site }: ContentFacts): boolean {
  if (isContent(path)) return true;
  return isShortcut(path) && site.data.rules?.['stand-in-file'] === undefined;
}

/** What a browser could take the bytes for; where they must be what the name says, file-type tells it. */
function readsAs(path: string, { files }: ContentFacts) {
  return isChecked(path) ? 'none' : (files.get(path)?.text.markup ?? 'none');
}

/** The files of the site's look: its logo, and what its style sheets load. */
export function listLook({ site, tree }: Pick<ContentFacts, 'site' | 'tree'>): NamedFile[] {
  const { logo } = site.data;
  const sheet = [...tree.files.values()].find(({ path }) => path === 'theme.css' || path === 'theme-print.css');
  const loaded = (readTheme(tree)?.files ?? []).map((path) => ({
    ...{ path, file: sheet?.file ?? path },
    locate: () => undefined,
  }));
  if (logo === undefined || !tree.files.has(resolveLocal(logo, site.path).path)) return loaded;
  const { path } = resolveLocal(logo, site.path);
  return [...loaded, { path, file: site.file, locate: () => site.frontMatter.locateValue(['logo']) }];
}
