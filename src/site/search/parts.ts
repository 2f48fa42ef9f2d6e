/*
 * The indexes of a site: one for each language, which knows its inflections; of a large site, one for every few years of
 * a language, so that a first search loads the newest years and no more. Years are put together from the oldest on:
 * what is in an earlier index does not change when new meetings come.
 */
import type { SearchPart } from '../../../templates/search-page.ts';
import type { Meeting } from '../../agenda/model.ts';
import { yearOf } from '../../agenda/years.ts';
import type { SiteContext } from '../page-view.ts';
import { indexLanguage, listSearchItems } from './records.ts';

/** An index of more items weighs so much that a first search would load more than 200 kB. */
const mostItems = 3000;
/** The newest years alone would answer too little. */
const fewestItems = 500;

/** The newest first, and of those the site's own language. */
export function listSearchParts(context: SiteContext): SearchPart[] {
  const own = indexLanguage(context.site);
  const meetings = [...listSearchItems(context).values()].map(({ meeting }) => meeting);
  const parts = [...Map.groupBy(meetings, indexLanguage)].flatMap(([language, some]) => {
    const years = [...Map.groupBy(some, ({ date }) => yearOf(date))];
    return divideYears(language, new Map(years.map(([year, { length }]) => [year, length])));
  });
  const rank = ({ language, to }: SearchPart) => [to, language === own ? '1' : '0'].join(' ');
  return parts.sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : a.folder < b.folder ? -1 : 1));
}

/** The folder of the index that holds a meeting. */
export function folderOf(meeting: Meeting, parts: readonly SearchPart[]): string {
  const [language, year] = [indexLanguage(meeting), yearOf(meeting.date)];
  return parts.find((part) => part.language === language && part.from <= year && year <= part.to)?.folder ?? language;
}

/** The items of a language by year, as indexes, the oldest first. */
export function divideYears(language: string, items: ReadonlyMap<string, number>): SearchPart[] {
  const groups: Array<{ from: string; to: string; items: number }> = [];
  for (const [year, count] of [...items].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = groups.at(-1);
    if (last !== undefined && last.items + count <= mostItems) {
      groups.splice(-1, 1, { from: last.from, to: year, items: last.items + count });
    } else groups.push({ from: year, to: year, items: count });
  }
  const [before, newest] = groups.slice(-2);
  if (before !== undefined && newest !== undefined && newest.items < fewestItems) {
    groups.splice(-2, 2, { from: before.from, to: newest.to, items: before.items + newest.items });
  }
  const isWhole = groups.length === 1;
  return groups.map(({ from, to }) => ({
    folder: isWhole ? language : `${language}/${from}-${to}`,
    language,
    from,
    to,
  }));
}
