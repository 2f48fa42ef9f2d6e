/* The decisions of minutes, as a list to act on. */
import type { ElementContent } from 'hast';
import { rememberOfText } from '../text/known-texts.ts';
import { mapElements } from '../text/map-elements.ts';
import { itemsOf } from './accessors.ts';
import { isDecision, selectParts } from './decisions.ts';
import type { Council, Item, Meeting } from './model.ts';
import { splitYears } from './years.ts';

export interface Decision {
  readonly item: Item;
  /** The text of the decision; without ids, since those stand where the item does. */
  readonly content: readonly ElementContent[];
}

/** What was decided at a meeting, in the order of its items; nothing before there are minutes. */
export function listDecisions(meeting: Meeting): Decision[] {
  if (meeting.status !== 'minutes') return [];
  return itemsOf(meeting)
    .filter(hasDecision)
    .map((item) => ({ item, content: withoutIds(decisionOf(item)) }));
}

/** Whether anything was decided at a meeting, by its minutes. */
export function decidesAnything(meeting: Meeting): boolean {
  return meeting.status === 'minutes' && itemsOf(meeting).some(hasDecision);
}

const hasDecision = rememberOfText('decision', (item: Pick<Item, 'parts'>) => decisionOf(item).length > 0);

/** The years in which a council decided something, newest first, where all of it would be too long for a page. */
export function yearsOfDecisions({ meetings }: Pick<Council, 'meetings'>): string[] {
  const minutes = meetings.filter(({ status }) => status === 'minutes');
  return splitYears(
    minutes.flatMap((meeting) =>
      itemsOf(meeting)
        .filter(hasDecision)
        .map(() => meeting.date),
    ),
  );
}

/** The text of an item's decision; that of its minutes as a whole is none. */
export function decisionOf({ parts }: Pick<Item, 'parts'>): ElementContent[] {
  const decided = selectParts(parts, 'decided');
  return decided.filter(({ name }) => name === null || isDecision(name)).flatMap((part) => part.content);
}

function withoutIds(content: readonly ElementContent[]): ElementContent[] {
  return mapElements(content, (element) => {
    const { id: _, ariaDescribedBy: __, ...properties } = element.properties;
    return { ...element, properties };
  });
}
