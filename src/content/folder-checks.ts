/* What the folders of the content must look like: one check each, messages out. */
import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import { createMessage } from '../messages.ts';
import { isMeetingName, suggestMeetingName } from './meeting-names.ts';
import type { SectionData } from './schema.ts';
import type { ContentTree, CouncilSource, ItemSource, Source } from './sources.ts';
import { isAlmostIndex } from './stray-markdown.ts';

const reservedAtSite = ['assets', 'search', 'case'];
const reservedAtMeeting = ['decisions'];
const kinds = [
  { en: 'the site', da: 'webstedet' },
  { en: 'the council', da: 'rådet' },
  { en: 'the meeting', da: 'mødet' },
];

/** A folder that lacks its index.md. */
export function missingIndex(tree: ContentTree, folder: string): VFileMessage {
  const root = tree.roots[0] ?? 'content';
  const kind = kinds[folder === '' ? 0 : folder.split('/').length] ?? { en: 'the folder', da: 'mappen' };
  const file = `${displayFolder(tree, folder) ?? root}/index.md`;
  const empty = folder === '' && tree.files.size === 0;
  const almost = [...tree.files.values()].find(({ path }) => isAlmostIndex(path, folder));
  return createMessage({
    file,
    rule: 'index-missing',
    en: {
      unexpected: empty ? 'empty content folder' : 'folder without index.md',
      expected: `an index.md that describes ${kind.en}`,
      note:
        almost === undefined
          ? `Write ${file}. dagsorden init and dagsorden new make such files.`
          : `Rename ${almost.file} to ${file}.`,
    },
    da: {
      unexpected: empty ? 'en tom indholdsmappe' : 'en mappe uden index.md',
      expected: `en index.md, der beskriver ${kind.da}`,
      note:
        almost === undefined
          ? `Skriv ${file}. dagsorden init og dagsorden new laver sådanne filer.`
          : `Omdøb ${almost.file} til ${file}.`,
    },
  });
}

/** A meeting's folder is named by its date. */
export function checkMeetingName(tree: ContentTree, folder: string): VFileMessage[] {
  const name = folder.split('/').at(-1) ?? '';
  const named = suggestMeetingName(name);
  if (isMeetingName(name)) return [];
  return [
    createMessage({
      file: displayFolder(tree, folder) ?? folder,
      rule: 'meeting-folder-name',
      en: {
        unexpected: `folder name “${name}”`,
        expected: named === null ? 'a date as YYYY-MM-DD, or YYYY-MM-DD-suffix in lower-case letters' : `“${named}”`,
        note: `Rename the folder after the day of the meeting, ${named === null ? 'such as 2026-09-17 or 2026-09-17-ekstra' : `to ${named}`}.`,
      },
      da: {
        unexpected: `mappenavnet “${name}”`,
        expected:
          named === null ? 'en dato som ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-tilføjelse med små bogstaver' : `“${named}”`,
        note: `Navngiv mappen efter mødets dag, ${named === null ? 'som 2026-09-17 eller 2026-09-17-ekstra' : `altså ${named}`}.`,
      },
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
      en: {
        unexpected: `council folder with the address “${council.id}”`,
        expected: `a name other than ${reservedAtSite.join(', ')}`,
        note: 'Rename the folder.',
      },
      da: {
        unexpected: `en rådsmappe med adressen “${council.id}”`,
        expected: `et andet navn end ${reservedAtSite.join(', ')}`,
        note: 'Giv mappen et andet navn.',
      },
    }),
  ];
}

/** Nor an item's address, now or before, one that its meeting needs. */
export function checkItemName(item: ItemSource): VFileMessage[] {
  const names = [item.id, ...(item.data.aliases ?? [])];
  const index = names.findIndex((name) => reservedAtMeeting.includes(name));
  if (index === -1) return [];
  const name = names[index];
  return [
    createMessage({
      file: item.file,
      place: index === 0 ? undefined : item.frontMatter.locateValue(['aliases', index - 1]),
      rule: 'reserved-name',
      en: {
        unexpected: `item with the address “${name}”`,
        expected: `a name other than ${reservedAtMeeting.join(', ')}`,
        note: 'Choose another name. The site shows the decisions of the meeting at that address.',
      },
      da: {
        unexpected: `et punkt med adressen “${name}”`,
        expected: `et andet navn end ${reservedAtMeeting.join(', ')}`,
        note: 'Vælg et andet navn. På den adresse viser webstedet mødets beslutninger.',
      },
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
        en: {
          unexpected:
            other === undefined ? 'name without letters or digits' : `address “${source.id}”, which ${other.file} has`,
          expected: 'an address of its own',
          note: 'Rename one of the two; capitals, accents and punctuation do not count in addresses.',
        },
        da: {
          unexpected:
            other === undefined
              ? 'et navn uden bogstaver og cifre'
              : `adressen “${source.id}”, som ${other.file} allerede har`,
          expected: 'en adresse for sig selv',
          note: 'Giv en af de to et andet navn; store bogstaver, accenter og tegn tæller ikke i adresser.',
        },
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
      en: {
        unexpected: `section “${item.data.section}”`,
        expected: `“${closest(item.data.section, ids)}”`,
        note: `The sections of this meeting are ${ids.join(', ')}.`,
      },
      da: {
        unexpected: `afsnittet “${item.data.section}”`,
        expected: `“${closest(item.data.section, ids)}”`,
        note: `Mødets afsnit er ${ids.join(', ')}.`,
      },
    }),
  ];
}

/** The folder as messages show it, found by a file in it. */
function displayFolder(tree: ContentTree, folder: string): string | undefined {
  const inside = [...tree.files.values()].find(({ path }) => folder !== '' && path.startsWith(`${folder}/`));
  return inside?.file.slice(0, inside.file.length - (inside.path.length - folder.length));
}
