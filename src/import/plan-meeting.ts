/*
 * An imported outline → the files of a meeting.
 * 1. Sections are those of the council where all have a name there, else the meeting gets its own.
 * 2. Every item is a file with an order of its own; a number that was typed otherwise than it is counted is pinned.
 * 3. Pictures become files beside them.
 */
import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SectionData } from '../content/schema.ts';
import { writeScalar } from '../content/write-scalar.ts';
import { slugify } from '../text/slugify.ts';
import type { ImportedDocument, ImportNote } from './document.ts';
import { nameKey } from './known-words.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { ImportedItem, ImportedSection, Outline } from './outline.ts';
import { writeBlocks } from './to-markdown.ts';

export interface PlannedMeeting {
  /** Text or bytes by path below the meeting's folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly notes: readonly ImportNote[];
}

interface Target {
  /** The day of the meeting's folder. */
  readonly date: string;
  readonly sections: readonly SectionData[];
  /** File names that are taken, without ending. */
  readonly names: ReadonlySet<string>;
  /** The facts of the cover, and what else stands there. */
  readonly facts: MeetingFacts;
  readonly opening: readonly Element[];
}

export function planMeeting(outline: Outline, document: ImportedDocument, target: Target): PlannedMeeting {
  const notes: ImportNote[] = [];
  const pictures = new Map<string, string | Uint8Array>();
  const filled = outline.sections.filter(({ title, items }) => title !== null || items.length > 0);
  const { sections, own } = chooseSections(filled, target.sections, notes);
  const write = (blocks: readonly Element[], name: string) => {
    placePictures(blocks, name, document, pictures, notes);
    return writeBlocks(blocks, document.footnotes);
  };
  const files = new Map<string, string | Uint8Array>();
  files.set('index.md', writeIndex(target, own ? sections : null, write(target.opening, 'index')));
  const names = new Set([...target.names, 'index']);
  filled.forEach((section, at) => {
    const { id } = sections[at] ?? sections[0] ?? { id: '' };
    const printed = [...sectionIds(target.sections, own ? sections : null)].indexOf(id) + 1;
    section.items.forEach((item, index) => {
      const name = nameItem(item.title, names);
      const counted = `${printed}.${index + 1}`;
      const number = choosePin(item, counted, notes);
      const bodies = item.parts.map((part) => [part.name === null ? '' : `## ${part.name}`, write(part.blocks, name)]);
      files.set(`${name}.md`, writeItem(item, { section: id, order: (index + 1) * 10, number }, bodies.flat()));
    });
  });
  return { files: new Map([...files, ...pictures]), notes };
}

function sectionIds(council: readonly SectionData[], own: readonly Section[] | null): string[] {
  return (own ?? council).map(({ id }) => id);
}

interface Section {
  readonly id: string;
  readonly title: string;
}

/** For each section of the document one of the council, or its own. */
function chooseSections(
  found: readonly ImportedSection[],
  council: readonly SectionData[],
  notes: ImportNote[],
): { sections: readonly Section[]; own: boolean } {
  const matches = found.map(({ title }) => (title === null ? council[0] : council.find((one) => isSame(one, title))));
  const known = matches.filter((one) => one !== undefined);
  if (known.length === found.length && new Set(known).size === known.length) {
    for (const { items } of found.filter(({ title }) => title === null)) {
      if (items.length > 0 && council.length > 1)
        notes.push({
          text: 'The document has no sections: the items are in the first of the council',
          quote: council[0]?.title ?? null,
        });
    }
    return { sections: known, own: false };
  }
  const ids = new Set<string>();
  const sections = found.map(({ title }, index) => {
    const name = title ?? council[0]?.title ?? String(index + 1);
    return { id: unique(matches[index]?.id ?? (slugify(name) || `section-${index + 1}`), ids), title: name };
  });
  notes.push({
    text: "The document has other sections than the council: the meeting's index.md lists them",
    quote: sections.map(({ title }) => title).join(' · '),
  });
  return { sections, own: true };
}

function isSame({ id, title }: SectionData, name: string): boolean {
  return nameKey(title) === nameKey(name) || id === slugify(name);
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  taken.add(free);
  return free;
}

function nameItem(title: string, names: Set<string>): string {
  return unique(slugify(title.split(/\s+/).slice(0, 10).join(' ')) || 'item', names);
}

/** A number of two steps that its author typed, where it is another than ours. */
function choosePin({ number, title }: ImportedItem, counted: string, notes: ImportNote[]): string | null {
  if (number === null || number === counted) return null;
  if (!/^[1-9]\d*\.[1-9]\d*[a-z]*$/.test(number)) {
    notes.push({ text: `The number ${number} was left out: the item is counted ${counted}`, quote: title });
    return null;
  }
  notes.push({ text: `The number ${number} is pinned: it would be ${counted} as it is counted`, quote: title });
  return number;
}

function writeIndex({ date, facts }: Target, sections: readonly Section[] | null, opening: string): string {
  const lines = [
    `date: ${date}`,
    ...(facts.start === null ? [] : [`start: ${writeScalar(facts.start)}`]),
    ...(facts.end === null || facts.end === facts.start ? [] : [`end: ${writeScalar(facts.end)}`]),
    ...(facts.place === null ? [] : [`place: ${writeScalar(facts.place)}`]),
    'status: draft',
    ...(sections === null
      ? []
      : ['sections:', ...sections.flatMap(({ id, title }) => [`  - id: ${id}`, `    title: ${writeScalar(title)}`])]),
  ];
  return writeFile(lines, [opening]);
}

function writeItem(
  item: ImportedItem,
  place: { section: string; order: number; number: string | null },
  body: readonly string[],
): string {
  const { facts } = item;
  const lines = [
    `title: ${writeScalar(item.title)}`,
    `section: ${place.section}`,
    `order: ${place.order}`,
    ...writeNames('case', facts.case),
    ...writeNames('responsible', facts.responsible),
    ...writeNames('presenter', facts.presenter),
    ...(facts.duration === null ? [] : [`duration: ${writeScalar(facts.duration)}`]),
    ...(place.number === null ? [] : [`number: '${place.number}'`]),
    ...(item.closed ? ['closed: true'] : []),
  ];
  return writeFile(lines, body);
}

function writeNames(key: string, names: readonly string[]): string[] {
  const [first, ...more] = names;
  if (first === undefined) return [];
  return more.length === 0
    ? [`${key}: ${writeScalar(first)}`]
    : [`${key}:`, ...names.map((name) => `  - ${writeScalar(name)}`)];
}

function writeFile(lines: readonly string[], body: readonly string[]): string {
  const paragraphs = body.filter((text) => text !== '').map((text) => `\n${text}\n`);
  return `---\n${lines.join('\n')}\n---\n${paragraphs.join('')}`;
}

/** Browsers show these; others are told and left out. */
const shown = new Set(['png', 'jpg', 'gif', 'webp', 'svg']);

function placePictures(
  blocks: readonly Element[],
  name: string,
  { images }: ImportedDocument,
  files: Map<string, string | Uint8Array>,
  notes: ImportNote[],
): void {
  for (const block of blocks) {
    visit(block, 'element', (node, index, parent) => {
      const image = node.tagName === 'img' ? images.get(String(node.properties['src'])) : undefined;
      if (image === undefined) return;
      const near = textOf(block as ElementContent).slice(0, 60);
      if (!shown.has(image.ending)) {
        notes.push({
          text: `A picture of the kind ${image.ending} was left out: save it as PNG, and put it in by hand`,
          quote: near || name,
        });
        if (index !== undefined) parent?.children.splice(index, 1);
        return;
      }
      const path = `images/${name}-${files.size + 1}.${image.ending}`;
      files.set(path, image.bytes);
      node.properties['src'] = path;
      if (!node.properties['alt']) notes.push({ text: 'A picture has no text alternative: write one', quote: path });
    });
  }
}
