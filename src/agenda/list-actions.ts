/* What is to be done after a council's meetings. */
import type { Action } from '../fields/actions.ts';
import { itemsOf } from './accessors.ts';
import type { Council, Item, Meeting } from './model.ts';

/** An action, and where it was agreed. */
export interface AgreedAction {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly action: Action;
}

interface ActionList {
  /** The oldest first. */
  readonly open: readonly AgreedAction[];
  /** The newest first. */
  readonly done: readonly AgreedAction[];
}

/** The actions of a council; none before there are minutes. */
export function listActions({ meetings }: Council): ActionList {
  const inOrder = [...meetings].sort((a, b) => (a.date < b.date ? -1 : 1));
  const all = inOrder.flatMap((meeting) =>
    itemsOf(meeting).flatMap((item) => item.actions.map((action) => ({ meeting, item, action }))),
  );
  const isOpen = ({ action }: AgreedAction) => action.done === false;
  return { open: all.filter(isOpen), done: all.filter((one) => !isOpen(one)).reverse() };
}
