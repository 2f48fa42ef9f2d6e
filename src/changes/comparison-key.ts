import { itemsOf, keyOf } from '../agenda/accessors.ts';
import type { Meeting, Target } from '../agenda/model.ts';
import type { Identify } from './compare-words.ts';

/** Size and content of files, by their path in the content. */
export type ComparedFiles = ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;

/** The names that things of an older state have today. */
export interface Renames {
  readonly items: ReadonlyMap<string, string>;
  /** `COUNCIL/MEETING`. */
  readonly meeting: string;
}

/**
 * How the elements of a meeting's texts are told apart: by what they are and where they lead. A link that says nothing
 * but the number of an item is compared by the item: that numbers shifted is told once, not wherever they are named.
 */
export function comparisonKeysOf(meeting: Meeting, files: ComparedFiles, renames: Renames): Identify {
  const items = new Map(itemsOf(meeting).map((item) => [item.id, item]));
  const nameOf = (id: string) => renames.items.get(id) ?? id;
  return (element) => {
    const { tagName, properties, data } = element;
    // Notes are told apart by their numbers, not by the names that an author gives them.
    if ('dataFootnoteRef' in properties) return plain('a note');
    if ('dataFootnoteBackref' in properties) return { key: 'a back', whole: true };
    const target = data?.target;
    if (target?.kind === 'item' && isHere(target, meeting)) {
      const item = items.get(target.item);
      const whole = item !== undefined && data?.saysNumber === true;
      const closed = whole && item.redacted ? item.title : '';
      return { key: `a item ${nameOf(target.item)} ${nameAnchor(target.anchor, nameOf)} ${closed}`, whole };
    }
    if (target?.kind === 'meeting' && isHere(target, meeting)) return plain(`a ${renames.meeting} ${target.anchor}`);
    if (target?.kind === 'file')
      return plain(`${tagName} ${nameFile(target.path, tagName, files)} ${properties['alt']}`);
    if (target !== undefined) return plain(`a ${JSON.stringify(target)}`);
    return plain([tagName, properties['href'], properties['src'], properties['alt'], properties['checked']].join(' '));
  };
}

function plain(key: string): { key: string; whole: boolean } {
  return { key, whole: false };
}

function isHere(target: Target & { readonly council: string; readonly meeting: string }, meeting: Meeting): boolean {
  return `${target.council}/${target.meeting}` === keyOf(meeting);
}

/** An image is what it shows, wherever its file lies; of other files the list of attachments tells. */
function nameFile(path: string, tagName: string, files: ComparedFiles): string {
  return tagName === 'img' ? (files.get(path)?.sha256 ?? path) : '';
}

/** `kombit--baggrund` under the item's name of today. */
function nameAnchor(anchor: string | null, nameOf: (id: string) => string): string {
  const [id = '', ...rest] = (anchor ?? '').split('--');
  return [nameOf(id), ...rest].join('--');
}
