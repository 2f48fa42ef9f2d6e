import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { councilPage } from '../src/addresses.ts';
import { meetingsOf } from '../src/agenda/accessors.ts';
import { isEnded } from '../src/agenda/members.ts';
import type { Council, Meeting } from '../src/agenda/model.ts';
import { splitAtDay } from '../src/agenda/upcoming.ts';
import { contactLink } from './blocks/contact-link.ts';
import { describeSite } from './blocks/json-ld.ts';
import { meetingList } from './blocks/meeting-list.ts';
import { followOf, subscribe } from './blocks/subscribe.ts';
import { upcomingMeetings } from './blocks/upcoming-meetings.ts';
import { page } from './page.ts';
import type { DatedView } from './view.ts';

/** How many meetings the front page shows of those that are past. */
const latest = 5;

/** The front page: what the site is, the next meetings, the latest ones, the councils. */
export function sitePageTemplate(view: DatedView): Root {
  const { site, words } = view;
  const { upcoming, past } = splitAtDay(meetingsOf(site), view.today);
  const ended = site.councils.filter((one) => isEnded(one, view.today));
  const councils = site.councils.filter((one) => !ended.includes(one));
  const follow = followOf(null, view);
  return page(
    {
      title: site.title,
      description: `${site.title}, ${site.organization}`,
      trail: [],
      className: 'beside',
      data: [describeSite(site)],
      ...(follow === undefined ? {} : { follow }),
      main: [
        h('div', [
          h('h1', site.title),
          ...(upcoming.length > 0 ? upcomingMeetings(upcoming, view, true) : []),
          h('div.lead', view.content(site.body, 0)),
          ...(upcoming.length > 0 ? [] : upcomingMeetings(upcoming, view, true)),
          ...latestMeetings(past.filter(({ status }) => status !== 'planned').slice(0, latest), view),
          h('section', [h('h2#councils', words.councils), councilCards(councils, view)]),
          ...(ended.length === 0
            ? []
            : [h('section', [h('h2#former-councils', words.attendance.endedCouncils), councilCards(ended, view)])]),
        ]),
        aside(view),
      ],
    },
    view,
  );
}

function latestMeetings(meetings: readonly Meeting[], view: DatedView): Element[] {
  if (meetings.length === 0) return [];
  const list = meetingList(meetings, view, { kind: 'past', named: true });
  return [h('section', [h('h2#latest', view.words.latest), list])];
}

function councilCards(councils: readonly Council[], { link, words }: DatedView): Element {
  const cards = councils.map(({ id, name, meetings }) =>
    h('li.card', [h('h3', h('a', { href: link(councilPage(id)) }, name)), h('p', words.meetingCount(meetings.length))]),
  );
  return h('ul.cards', cards);
}

function aside(view: DatedView): Element {
  const { site, words } = view;
  const contact = site.contact === null ? [] : [h('h2', words.contact), h('p', contactLink(site.contact))];
  return h('div.aside', h('div.panel', [...subscribe(followOf(null, view), view), ...contact]));
}
