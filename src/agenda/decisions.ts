/*
 * Where decisions stand in a text. One begins with its heading, of whatever level and wherever it stands (in a list, a
 * quote, <details>), and goes on until the next heading of the same level or a higher one that begins none.
 */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rememberOfText } from '../text/known-texts.ts';
import { readHeading } from './decision-headings.ts';
import type { Item, Part } from './model.ts';

/** Whether a part is, by its name, the decision: not the minutes as a whole. */
export function isDecision(name: string | null): boolean {
  return name !== null && readHeading(name) === 'decision';
}

/** Whether what follows this heading is not public before the minutes. */
export function beginsDecision(heading: string): boolean {
  const reading = readHeading(heading);
  return reading === 'decision' || reading === 'record';
}

/** The parts of a text that are no decision, or those that are; without what then holds nothing. */
export function selectParts(parts: readonly Part[], which: 'open' | 'decided'): Part[] {
  const state: State = { level: null, wanted: which === 'open' ? isOpen : isDecided };
  return parts.flatMap((part) => {
    if (part.name !== null) moveOn(state, 2, part.name);
    const named = state.wanted(state);
    const content = selectContent(part.content, state);
    if (named) return [{ ...part, content }];
    return content.some(isVisible) ? [{ name: null, anchor: null, content }] : [];
  });
}

/** Whether anything in a text is a decision. */
export const holdsDecision = rememberOfText('decides', ({ parts }: Pick<Item, 'parts'>): boolean => {
  return selectParts(parts, 'decided').length > 0;
});

interface State {
  /** Of the heading beneath which a decision stands. */
  level: number | null;
  readonly wanted: (state: State) => boolean;
}

function isOpen({ level }: State): boolean {
  return level === null;
}

function isDecided(state: State): boolean {
  return !isOpen(state);
}

function moveOn(state: State, level: number, heading: string): void {
  if (beginsDecision(heading)) state.level = Math.min(level, state.level ?? level);
  else if (state.level !== null && level <= state.level) state.level = null;
}

function selectContent(content: readonly ElementContent[], state: State): ElementContent[] {
  return content.flatMap((node) => {
    if (node.type !== 'element') return state.wanted(state) ? [node] : [];
    if (isHeading(node)) {
      moveOn(state, Number(node.tagName.slice(1)), textOf(node));
      return state.wanted(state) ? [node] : [];
    }
    return selectElement(node, state);
  });
}

function selectElement(element: Element, state: State): ElementContent[] {
  if (isFolded(element)) return state.wanted({ ...state, level: 1 }) ? [element] : [];
  if (!holdsHeading(element)) return state.wanted(state) ? [element] : [];
  const whole = state.wanted(state);
  const children = selectContent(element.children, state);
  return whole || children.some(isVisible) ? [{ ...element, children }] : [];
}

/** `<details>` whose summary reads like the heading of a decision. */
function isFolded({ tagName, children }: Element): boolean {
  const summary = children.find((child) => child.type === 'element' && child.tagName === 'summary');
  return tagName === 'details' && summary !== undefined && beginsDecision(textOf(summary));
}

function holdsHeading(element: Element): boolean {
  if (isHeading(element) || isFolded(element)) return true;
  return element.children.some((child) => child.type === 'element' && holdsHeading(child));
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function isVisible(node: ElementContent): boolean {
  return node.type === 'element' || (node.type === 'text' && node.value.trim() !== '');
}
