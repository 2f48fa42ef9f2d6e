/* What a meeting's page says of the versions of its agenda, and what the page of an earlier one says of the present. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { meetingPage, versionPage } from '../../src/addresses.ts';
import { summarizeChanges } from '../../src/changes/change-summary.ts';
import type { Version } from '../../src/history/versions.ts';
import { formatDayOf, formatInstant } from '../../src/locale/dates.ts';
import type { AgendaView, MeetingView } from '../view.ts';

/** As many versions are shown; the earlier ones unfold. */
const atOnce = 10;

/** All versions of an agenda, newest first, each with what happened and what changed; nothing where there is one. */
export function versionList(view: AgendaView): Element[] {
  const { versions, words } = view;
  if (versions.length < 2) return [];
  const newestFirst = [...versions].reverse();
  const earlier = newestFirst.slice(atOnce);
  const list = (some: readonly Version[]) =>
    h(
      'ol',
      { reversed: true, start: earlier.length === 0 ? undefined : some[0]?.number },
      some.map((version) => h('li', describeVersion(version, view))),
    );
  return [
    h('section.versions', { ariaLabelledBy: 'page_versions', dataPagefindIgnore: 'all' }, [
      h('h2', { id: 'page_versions' }, words.versions.title),
      list(newestFirst.slice(0, atOnce)),
      earlier.length === 0 ? '' : h('details', [h('summary', words.search.more), list(earlier)]),
    ]),
  ];
}

/** When the agenda was amended last, where its present version is an amendment: a sign that leads to the versions. */
export function amendedSign({ versions, words, language, meeting }: AgendaView): Element[] {
  const last = versions.at(-1);
  if (last?.event !== 'amended' && last?.event !== 'minutesAmended') return [];
  const text = words.versions.amendedOn(formatDayOf(last.date, language, meeting.timezone));
  const sign = versions.length < 2 ? h('span', text) : h('a', { href: '#page_versions' }, text);
  return [{ ...sign, properties: { ...sign.properties, className: ['status', 'status-amended'] } }];
}

/** Says of an earlier version that it is one, and where the present one is. */
export function supersededNote(version: Version, view: MeetingView): Element {
  const { words, language, meeting, link } = view;
  const date = formatInstant(version.date, language, meeting.timezone);
  return h('div.superseded', { role: 'note' }, [
    h('p', h('strong', words.versions.superseded(version.number, date))),
    h('p', [h('a', { href: link(meetingPage(meeting)) }, words.versions.toPresent), `. ${words.versions.links}`]),
  ]);
}

function describeVersion(version: Version, view: AgendaView): Array<Element | string> {
  const { versions, words, language, meeting, link } = view;
  const { number, date, event, changes } = version;
  const name = words.versions.number(number);
  const present = number === versions.length;
  const lines = changes === null ? [] : summarizeChanges(changes, words, language);
  return [
    present
      ? h('strong', `${name} (${words.versions.present})`)
      : h('a', { href: link(versionPage(meeting, number)) }, name),
    ', ',
    h('time', { dateTime: date.toISOString() }, formatInstant(date, language, meeting.timezone)),
    `: ${words.events[event]}`,
    lines.length === 0
      ? ''
      : h(
          'ul.changes',
          lines.map((line) => h('li', line)),
        ),
  ];
}
