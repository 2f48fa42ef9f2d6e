import type { Root } from 'hast';
import { h } from 'hastscript';
import { councilPage } from '../src/site/addresses.ts';
import { describeSite } from '../src/site/json-ld.ts';
import { meetingList } from './blocks/meeting-list.ts';
import { page } from './page.ts';
import type { View } from './view.ts';

/** The front page: what the site is, its councils, the meetings of each. */
export function sitePageTemplate(view: View): Root {
  const { site, words, link } = view;
  return page(
    {
      title: site.title,
      description: `${site.title}, ${site.organization}`,
      trail: [],
      data: [describeSite(site)],
      follow: { name: site.title, feed: 'feed.xml', calendar: 'calendar.ics' },
      main: [
        h('h1', site.title),
        h('div.lead', view.content(site.body, 0)),
        h('h2', words.councils),
        ...site.councils.map((council) =>
          h('section.council-card', [
            h('h3', h('a', { href: link(councilPage(council.id)) }, council.name)),
            meetingList(council, view, 3),
          ]),
        ),
      ],
    },
    view,
  );
}
