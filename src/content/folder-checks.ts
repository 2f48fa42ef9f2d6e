/* What the folders of the content must look like: one check each, messages out. */
import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import { isMeetingName, suggestMeetingName } from './meeting-names.ts';
import type { SectionData } from './schema.ts';
import type { ContentTree, CouncilSource, ItemSource, Source } from './sources.ts';
import { isAlmostIndex } from './stray-markdown.ts';

const reservedAtSite = ['assets', 'search', 'case', 'oparl'];
const reservedAtMeeting = ['decisions'];
const kinds = ['site', 'council', 'meeting'] as const;

/** A folder that lacks its index.md. */
export function missingIndex(tree: ContentTree, folder: string): VFileMessage {
  const root = tree.roots[0] ?? 'content';
  const describes = kinds[folder === '' ? 0 : folder.split('/').length] ?? 'folder';
  const file = `${displayFolder(tree, folder) ?? root}/index.md`;
  const empty = folder === '' && tree.files.size === 0;
  const almost = [...tree.files.values()].find(({ path }) => isAlmostIndex(path, folder));
  return createMessage({
    file,
    rule: 'index-missing',
    values: { file, describes, empty, almost: almost?.file ?? null },
  });
}

/** A meeting's folder is named by its date. */
export function checkMeetingName(tree: ContentTree, folder: string): VFileMessage[] {
  const name = folder.split('/').at(-1) ?? '';
  if (isMeetingName(name)) return [];
  const named = suggestMeetingName(name);
  return [
    createMessage({
      file: displayFolder(tree, folder) ?? folder,
      rule: 'meeting-folder-name',
      values: { name, suggested: named },
    }),
  ];
}

/** A council's address must not be one that the site needs itself. */
export function checkCouncilName(council: Source<unknown>): VFileMessage[] {
  if (!reservedAtSite.includes(council.id) && council.id !== '') return [];
  return [
    createMessage({
      file: council.file,
      rule: 'reserved-name',
      values: { what: 'council', name: council.id, reserved: reservedAtSite },
    }),
  ];
}

/** Nor an item's address, now or before, one that its meeting needs. */
export function checkItemName(item: ItemSource): VFileMessage[] {
  const names = [item.id, ...(item.data.aliases ?? [])];
  const index = names.findIndex((name) => reservedAtMeeting.includes(name));
  if (index === -1) return [];
  const name = names[index] ?? '';
  return [
    createMessage({
      file: item.file,
      place: index === 0 ? undefined : item.frontMatter.locateValue(['aliases', index - 1]),
      rule: 'reserved-name',
      values: { what: 'item', name, reserved: reservedAtMeeting },
    }),
  ];
}

/** No two councils of a site, and no two items of a meeting, have one address. */
export function checkAddresses(sources: readonly (CouncilSource | ItemSource)[]): VFileMessage[] {
  const first = new Map<string, Source<unknown>>();
  return sources.flatMap((source) => {
    const other = first.get(source.id);
    if (other === undefined && source.id !== '') {
      first.set(source.id, source);
      return [];
    }
    return [
      createMessage({
        file: source.file,
        rule: 'duplicate-address',
        values: { address: source.id, other: other?.file ?? null },
      }),
    ];
  });
}

/** An item names one of the sections of its meeting. */
export function checkSection(item: ItemSource, sections: readonly SectionData[]): VFileMessage[] {
  const ids = sections.map((section) => section.id);
  if (ids.includes(item.data.section)) return [];
  return [
    createMessage({
      file: item.file,
      place: item.frontMatter.locateValue(['section']),
      rule: 'unknown-section',
      values: { section: item.data.section, nearest: closest(item.data.section, ids), known: ids },
    }),
  ];
}

/** The folder as messages show it, found by a file in it. */
function displayFolder(tree: ContentTree, folder: string): string | undefined {
  const inside = [...tree.files.values()].find(({ path }) => folder !== '' && path.startsWith(`${folder}/`));
  return inside?.file.slice(0, inside.file.length - (inside.path.length - folder.length));
}
