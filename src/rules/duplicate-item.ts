import type { ItemSource, MeetingSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { findOriginal } from '../rule-input/copy-names.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';
import { foldWords } from '../text/fold-words.ts';

/**
 * Every item of a meeting is there once. Programs that keep folders in step make copies beside the original
 * (`budget - Kopi.md`, `budget (1).md`, `budget-DESKTOP-7K2.md`), and each would become an item of its own. In a draft it
 * is a warning. Items whose `number` fields differ are two, whatever their titles.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget 2027
 * section: droeftelse
 * ---
 * ```
 * ```md it/2026-09-17/b.md
 * ---
 * title: Budget 2027
 * section: droeftelse
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget 2027
 * section: droeftelse
 * ---
 * ```
 * ```md it/2026-09-17/b.md
 * ---
 * title: Budget 2027, anden behandling
 * section: droeftelse
 * ---
 * ```
 */
export const duplicateItem: Rule<'duplicate-item'> = {
  id: 'duplicate-item',
  severity: 'error',
  check: ({ site }) => site.councils.flatMap((council) => council.meetings.flatMap(checkMeeting)),
};

function checkMeeting(meeting: MeetingSource): Finding<'duplicate-item'>[] {
  const severity = meeting.data.status === 'draft' || meeting.data.status === 'planned' ? 'warning' : 'error';
  const names = new Set(meeting.items.map((one) => nameOf(one).toLowerCase()));
  const copies = meeting.items.flatMap((item) => findCopy(item, names) ?? []);
  const named = new Set(copies.map(({ file }) => file));
  const titles = findTitles(meeting.items.filter(({ file }) => !named.has(file)));
  return [...copies, ...titles].map((finding) => ({ ...finding, severity }));
}

function findCopy(item: ItemSource, names: ReadonlySet<string>): Finding<'duplicate-item'> | null {
  const original = findOriginal(nameOf(item), (name) => names.has(name.toLowerCase()));
  if (original === null) return null;
  return { file: item.file, place: undefined, values: { title: null, other: `${original}.md` } };
}

/** Titles that stand twice beneath the same item; those of closed items are not told, and withdrawn ones may come again. */
function findTitles(items: readonly ItemSource[]): Finding<'duplicate-item'>[] {
  const first = new Map<string, ItemSource>();
  return items.filter(isShown).flatMap((item) => {
    const key = `${parentOf(item)}\0${foldWords(item.data.title).join(' ')}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, item);
      return [];
    }
    if (haveOwnNumbers(item, other)) return [];
    const place = item.frontMatter.locateValue(['title']);
    return [{ file: item.file, place, values: { title: item.data.title, other: `${nameOf(other)}.md` } }];
  });
}

/** A copy has the number of its original: two that were numbered apart are two items. */
function haveOwnNumbers({ data }: ItemSource, other: ItemSource): boolean {
  const both = typeof data.number === 'string' && typeof other.data.number === 'string';
  return both && data.number !== other.data.number;
}

function isShown({ data }: ItemSource): boolean {
  return !isClosed(data) && (data.withdrawn ?? false) === false;
}

function parentOf({ data }: ItemSource): string {
  return 'under' in data && typeof data.under === 'string' ? data.under : '';
}

function nameOf({ path }: ItemSource): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/, '');
}
