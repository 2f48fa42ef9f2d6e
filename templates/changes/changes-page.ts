import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { countChanges, summarizeItem, summarizeMeeting, titleOfChange } from '../../src/changes/change-summary.ts';
import type { MeetingChanges } from '../../src/changes/changes.ts';
import { describeRevision } from '../../src/changes/revision-label.ts';
import { wholeDocument } from '../blocks/whole-document.ts';
import { anchorOfItem } from './changed-item.ts';
import { changedMeeting, meetingAnchor, nameMeeting } from './changed-meeting.ts';
import { placeId, placeIds } from './place-ids.ts';
import type { ChangesView, MeetingChangesView } from './view.ts';

/** The agendas with their changes, as one file: a list of the changes on top, each a link to its place. */
export function changesPage(view: ChangesView): Root {
  const { words, language, changes } = view;
  const count = countChanges(changes);
  const states = words.changes.between(describeRevision(view.before), describeRevision(view.after));
  const meetings = changes.flatMap((one) => {
    const meeting = one.after ?? one.before;
    return meeting === null ? [] : [{ changes: one, view: view.of(meeting) }];
  });
  return wholeDocument(
    language,
    [
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
      h('title', `${words.changes.agenda} – ${states}`),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex, nofollow' }),
      h('style', view.style),
    ],
    h('body', [
      h('a.skip', { href: '#main' }, words.skipToContent),
      h('main', { id: 'main', tabIndex: -1 }, [
        ...(view.readers === 'internal' ? [h('p.note.confidential', words.confidentialNotice)] : []),
        h('h1', words.changes.agenda),
        h('p.states', `${states}.`),
        h('p.count', count === 0 ? words.changes.none : words.changes.count(changes.length, count)),
        ...(count === 0 ? [] : [summary(meetings, view)]),
        ...meetings.map((one) => placeIds(changedMeeting(one.changes, one.view), one.view.prefix)),
      ]),
    ]),
  );
}

interface Shown {
  readonly changes: MeetingChanges;
  readonly view: MeetingChangesView;
}

function summary(meetings: readonly Shown[], { words }: ChangesView): Element {
  return h('nav.summary', { ariaLabel: words.changes.title }, [
    h(
      'ul',
      meetings.map(({ changes, view }) =>
        h('li', { lang: view.language }, [
          h('a', { href: `#${placeId(view.prefix, meetingAnchor)}` }, nameMeeting(view.meeting, view.language)),
          ...lines(changes, view),
        ]),
      ),
    ),
  ]);
}

function lines(changes: MeetingChanges, view: MeetingChangesView): Element[] {
  const { words, language, prefix } = view;
  const own = summarizeMeeting(changes, words, language).map((line) => h('li', line));
  const items = changes.items.map((one) =>
    h('li', [
      h('a', { href: `#${placeId(prefix, anchorOfItem(one))}` }, titleOfChange(one)),
      `: ${summarizeItem(one, words, language).join('; ')}`,
    ]),
  );
  const told = [...own, ...items];
  return told.length === 0 ? [] : [h('ul', told)];
}
