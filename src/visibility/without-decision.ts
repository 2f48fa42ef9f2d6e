import type { Element, ElementContent } from 'hast';
import { contentOf } from '../agenda/accessors.ts';
import { holdsDecision, selectParts } from '../agenda/decisions.ts';
import type { Attachment, Item } from '../agenda/model.ts';
import { mapElements } from '../text/map-elements.ts';
import { visitElements } from '../text/visit-nodes.ts';

/** An item without its decision: without its text, and without the notes and files that only the decision refers to. */
export function withoutDecision(item: Item): Item {
  const open = withoutDecisionText(item);
  if (open === item) return item;
  const left = listAddresses(contentOf(open));
  const attachments = item.attachments
    .map((one) => ({ ...one, mentioned: left.has(addressOf(one.target)) }))
    .filter((one) => one.listed || one.mentioned);
  return { ...open, attachments };
}

/** The body of a meeting without what reads like decisions, and without their notes. */
export function withoutDecisionBody(body: readonly ElementContent[]): readonly ElementContent[] {
  const isNotes = (node: ElementContent) => node.type === 'element' && 'dataFootnotes' in node.properties;
  const content = body.filter((node) => !isNotes(node));
  const text = { parts: [{ name: null, anchor: null, content }], footnotes: body.filter(isNotes) };
  const open = withoutDecisionText(text);
  return open === text ? body : contentOf(open);
}

function withoutDecisionText<Text extends Pick<Item, 'parts' | 'footnotes'>>(text: Text): Text {
  if (!holdsDecision(text)) return text;
  const parts = selectParts(text.parts, 'open');
  const content = parts.flatMap((part) => part.content);
  return { ...text, parts, footnotes: keepNotes(text.footnotes, content) };
}

/** The notes that a text refers to, with the numbers that they have there. */
function keepNotes(footnotes: readonly ElementContent[], text: readonly ElementContent[]): ElementContent[] {
  const wanted = listAnchors(text);
  const notes = listNotes(footnotes);
  for (const id of wanted) {
    const note = notes.get(id);
    if (note !== undefined) for (const anchor of listAnchors([note])) wanted.add(anchor);
  }
  const numbers = new Map([...notes.keys()].map((id, index) => [id, index + 1]));
  if (![...numbers.keys()].some((id) => wanted.has(id))) return [];
  return mapElements(footnotes, (element): Element => {
    const value = numbers.get(String(element.properties['id']));
    if (value !== undefined) return { ...element, properties: { ...element.properties, value: String(value) } };
    if (element.tagName !== 'ol') return element;
    return { ...element, children: element.children.filter((note) => isKept(note, notes, wanted)) };
  });
}

function isKept(note: ElementContent, notes: ReadonlyMap<string, Element>, wanted: ReadonlySet<string>): boolean {
  const id = note.type === 'element' ? String(note.properties['id']) : '';
  return !notes.has(id) || wanted.has(id);
}

/** The notes of a section of footnotes, by their ids. */
function listNotes(footnotes: readonly ElementContent[]): Map<string, Element> {
  const lists = footnotes.flatMap(childElements).filter((element) => element.tagName === 'ol');
  return new Map(lists.flatMap(childElements).map((note) => [String(note.properties['id']), note]));
}

function childElements(node: ElementContent): Element[] {
  return node.type === 'element' ? node.children.filter((child) => child.type === 'element') : [];
}

function listAnchors(content: readonly ElementContent[]): Set<string> {
  const anchors = new Set<string>();
  visitElements(content, ({ data }) => {
    const target = data?.target;
    if (target !== undefined && target.kind !== 'file' && target.anchor !== null) anchors.add(target.anchor);
  });
  return anchors;
}

/** The paths and addresses that a text refers to. */
function listAddresses(content: readonly ElementContent[]): Set<string> {
  const addresses = new Set<string>();
  visitElements(content, ({ data, properties }) => {
    if (data?.target?.kind === 'file') addresses.add(data.target.path);
    if (typeof properties['href'] === 'string') addresses.add(properties['href']);
  });
  return addresses;
}

function addressOf(target: Attachment['target']): string {
  return 'path' in target ? target.path : target.url;
}
