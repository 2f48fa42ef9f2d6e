/* Old names of meetings and items: each leads to one place, where no page stands. */

import type { VFileMessage } from 'vfile-message';
import type { CouncilSource, ItemSource, MeetingSource, SiteSource } from '../content/sources.ts';
import { isClosed } from '../fields/closed.ts';
import { createMessage } from '../messages.ts';
import { itemsOf } from './accessors.ts';
import type { NumberedSection } from './numbers/number-agenda.ts';

type Aliased = CouncilSource | MeetingSource | ItemSource;

/**
 * No old name of an item is the address of one of its meeting, nor an old name of another. A closed item has no address
 * by its names: it may name one that is there still, of which it was a part before.
 */
export function checkItemAliases(sections: readonly NumberedSection[]): VFileMessage[] {
  const items = itemsOf({ sections });
  const taken = items.flatMap(({ source, publicId }): Array<[string, Aliased]> => {
    return [[source.id, source], ...(isClosed(source.data) ? [[publicId, source] satisfies [string, Aliased]] : [])];
  });
  return checkAliases(
    items.map(({ source }) => source),
    new Map(taken),
    ({ data }) => 'closed' in data && isClosed(data),
  );
}

/** No old name of a council is the address of another one, nor an old name of it. */
export function checkCouncilAliases({ councils }: SiteSource): VFileMessage[] {
  return checkAliases(councils, new Map(councils.map((council) => [council.id, council])), () => false);
}

/** No old name of a meeting is the address of one of its council, nor an old name of another. */
export function checkMeetingAliases({ meetings }: CouncilSource): VFileMessage[] {
  return checkAliases(meetings, new Map(meetings.map((meeting) => [meeting.id, meeting])), () => false);
}

function checkAliases(
  sources: readonly Aliased[],
  taken: Map<string, Aliased>,
  isHidden: (source: Aliased) => boolean,
): VFileMessage[] {
  return sources.flatMap((source) =>
    (source.data.aliases ?? []).flatMap((alias, index) => {
      const other = taken.get(alias);
      if (isHidden(source) && other !== source) return [];
      if (other === undefined) taken.set(alias, source);
      return other === undefined ? [] : [explainTaken(source, other, alias, index)];
    }),
  );
}

function explainTaken(source: Aliased, other: Aliased, alias: string, index: number): VFileMessage {
  return createMessage({
    file: source.file,
    place: source.frontMatter.locateValue(['aliases', index]),
    rule: 'alias-taken',
    values: { alias, other: other === source ? null : other.file },
  });
}
