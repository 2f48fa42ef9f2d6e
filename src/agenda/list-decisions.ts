/* The decisions of minutes, as a list to act on. */
import type { ElementContent } from 'hast';
import { findLocale } from '../locale/index.ts';
import { mapElements } from '../text/map-elements.ts';
import { isDecision } from './decisions.ts';
import type { Item, Meeting } from './model.ts';

export interface Decision {
  readonly item: Item;
  /** The text of the decision; without ids, since those stand where the item does. */
  readonly content: readonly ElementContent[];
}

/** What was decided at a meeting, in the order of its items; nothing before there are minutes. */
export function listDecisions(meeting: Meeting): Decision[] {
  if (meeting.status !== 'minutes') return [];
  const words = findLocale(meeting.language);
  return meeting.sections
    .flatMap((section) => section.items)
    .flatMap((item) => {
      const content = item.parts.filter(({ name }) => isDecision(name, words)).flatMap((part) => part.content);
      return content.length === 0 ? [] : [{ item, content: withoutIds(content) }];
    });
}

function withoutIds(content: readonly ElementContent[]): ElementContent[] {
  return mapElements(content, (element) => {
    const { id: _, ariaDescribedBy: __, ...properties } = element.properties;
    return { ...element, properties };
  });
}
