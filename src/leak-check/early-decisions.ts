/* Which part of a text is a decision: what is not public until there are minutes. */
import type { ElementContent } from 'hast';
import { selectParts } from '../agenda/decisions.ts';
import type { Item, Meeting, Part } from '../agenda/model.ts';
import { listNotesOf } from './content-texts.ts';

export interface DividedText {
  readonly open: readonly Part[];
  readonly decided: readonly Part[];
  /** The notes of what is open, and those that only the decision refers to. */
  readonly openNotes: readonly ElementContent[];
  readonly decidedNotes: readonly ElementContent[];
}

/** Divides a text into what is public, and what is so with the minutes alone. */
export function divideText({ parts, footnotes }: Pick<Item, 'parts' | 'footnotes'>, meeting: Meeting): DividedText {
  if (meeting.status === 'minutes') return { open: parts, decided: [], openNotes: footnotes, decidedNotes: [] };
  const [open, decided] = [selectParts(parts, 'open'), selectParts(parts, 'decided')];
  const decidedNotes = listNotesOf(contentOf(decided), contentOf(open), footnotes);
  return { open, decided, openNotes: withoutElements(footnotes, decidedNotes), decidedNotes };
}

/** The body of a meeting as a text of one part. */
export function asText(body: Meeting['body']): Pick<Item, 'parts' | 'footnotes'> {
  const isNotes = (node: ElementContent) => node.type === 'element' && 'dataFootnotes' in node.properties;
  const content = body.filter((node) => !isNotes(node));
  return { parts: [{ name: null, anchor: null, content }], footnotes: body.filter(isNotes) };
}

/** The content of several parts. */
export function contentOf(parts: readonly Part[]): ElementContent[] {
  return parts.flatMap((part) => part.content);
}

function withoutElements(content: readonly ElementContent[], without: readonly ElementContent[]): ElementContent[] {
  if (without.length === 0) return [...content];
  return content
    .filter((node) => !without.includes(node))
    .map((node) => (node.type === 'element' ? { ...node, children: withoutElements(node.children, without) } : node));
}
