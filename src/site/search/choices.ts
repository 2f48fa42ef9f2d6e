import type { SearchChoices } from '../../../templates/search-page.ts';
import type { SiteContext } from '../page-view.ts';
import { listSearchParts } from './parts.ts';
import { listSearchItems } from './records.ts';

const allKinds = ['information', 'discussion', 'decision'] as const;

/** With more items than these, the choices are folded until somebody opens them. */
const mostOpen = 2000;

/** The choices that narrow a search of this site: no more than there is something to find under. */
export function describeSearch(context: SiteContext): SearchChoices {
  const found = [...listSearchItems(context).values()];
  const councils = new Set(found.map(({ meeting }) => meeting.council.id));
  const kinds = new Set(found.map(({ item }) => item.kind));
  return {
    parts: listSearchParts(context),
    councils: context.site.councils.filter(({ id }) => councils.has(id)),
    years: [...new Set(found.map(({ meeting }) => meeting.date.slice(0, 4)))].sort().reverse(),
    kinds: allKinds.filter((kind) => kinds.has(kind)),
    cases: found.some(({ byCase }) => byCase),
    folded: found.length > mostOpen,
  };
}
