import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Council } from '../src/agenda/types.ts';
import { sitePage } from '../src/site/addresses.ts';
import { describeCouncil } from '../src/site/json-ld.ts';
import { meetingList } from './blocks/meeting-list.ts';
import type { Follow } from './blocks/metadata.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** A council: what it says of itself, its meetings and its members. */
export function councilPageTemplate(council: Council, view: View): Root {
  return page(
    {
      title: council.name,
      description: `${council.name}, ${view.site.organization}`,
      trail: [{ name: view.words.home, file: sitePage }],
      data: [describeCouncil(council, view.site)],
      follow: followCouncil(council),
      main: [
        h('h1', council.name),
        h('div.lead', view.content(council.body, 0)),
        h('h2', view.words.meetings),
        meetingList(council, view),
        ...members(council, view),
      ],
    },
    view,
  );
}

function followCouncil({ id, name }: Council): Follow {
  return { name, feed: `${id}/feed.xml`, calendar: `${id}/calendar.ics` };
}

function members(council: Council, { words }: View): Element[] {
  if (council.members.length === 0) return [];
  const names = council.members.map(({ name, role }) => h('li', role === null ? name : `${name}, ${role}`));
  return [h('h2', words.members), h('ul.members', names)];
}
