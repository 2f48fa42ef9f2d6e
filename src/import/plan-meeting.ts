/*
 * An imported outline → the files of a meeting.
 * 1. Sections are those of the council where all have a name there, else the meeting gets its own.
 * 2. Every item is a file; numbers that its author typed otherwise than they are counted are pinned.
 * 3. Pictures become files beside them.
 */
import type { Element } from 'hast';
import type { SectionData } from '../content/schema.ts';
import type { Numbering } from '../fields/structures.ts';
import { slugify } from '../text/slugify.ts';
import { chooseNumbers } from './choose-numbers.ts';
import { chooseSections } from './choose-sections.ts';
import type { ImportedDocument, ImportNote } from './document.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import type { ImportedItem, Outline } from './outline.ts';
import { placePictures } from './place-pictures.ts';
import { takeName } from './take-name.ts';
import { writeBlocks } from './to-markdown.ts';
import { writeIndex, writeItem } from './write-content.ts';

export interface PlannedMeeting {
  /** Text or bytes by path below the meeting's folder. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly notes: readonly ImportNote[];
}

interface Target {
  /** The day of the meeting's folder. */
  readonly date: string;
  /** Those of the council. */
  readonly sections: readonly SectionData[];
  readonly scheme: Numbering['scheme'];
  /** The facts of the cover, and what else stands there. */
  readonly facts: MeetingFacts;
  readonly opening: readonly Element[];
}

export function planMeeting(outline: Outline, document: ImportedDocument, target: Target): PlannedMeeting {
  const found = outline.sections.filter(({ title, items }) => title !== null || items.length > 0);
  const chosen = chooseSections(found, target.sections);
  const listed = (chosen.own ? chosen.sections : target.sections).map(({ id }) => id);
  const printed = chosen.sections.map(({ id }) => listed.indexOf(id) + 1);
  const numbers = chooseNumbers(found, target.scheme, printed);
  const pictures = new Map<string, string | Uint8Array>();
  const notes: ImportNote[] = [...chosen.notes, ...numbers.notes];
  const write = (blocks: readonly Element[], name: string) => {
    notes.push(...placePictures(blocks, name, document, pictures));
    return writeBlocks(blocks, document.footnotes);
  };
  const sections = chosen.own ? chosen.sections : null;
  const body = write(target.opening, 'index');
  const files = new Map<string, string | Uint8Array>();
  files.set('index.md', writeIndex({ ...target.facts, date: target.date, sections, numbering: numbers.scheme, body }));
  /** What stands below a closed item is closed. */
  const isClosed = (item: ImportedItem): boolean => {
    const under = numbers.places.get(item)?.under ?? null;
    return item.closed || (under !== null && isClosed(under));
  };
  const names = nameItems(found.flatMap(({ items }) => items));
  found.forEach(({ items }, at) => {
    for (const item of items) {
      const { number = null, under = null, order = 0 } = numbers.places.get(item) ?? {};
      const name = names.get(item) ?? '';
      const parts = item.parts.flatMap((part) => [
        part.name === null ? '' : `## ${part.name}`,
        write(part.blocks, name),
      ]);
      const section = chosen.sections[at]?.id ?? '';
      const above = under === null ? null : (names.get(under) ?? null);
      files.set(
        `${name}.md`,
        writeItem({ ...item, closed: isClosed(item), section, under: above, order, number, body: parts }),
      );
    }
  });
  return { files: new Map([...files, ...pictures]), notes };
}

/** The names of their files, made of the first words of their titles. */
function nameItems(items: readonly ImportedItem[]): Map<ImportedItem, string> {
  const taken = new Set(['index']);
  return new Map(
    items.map((item) => [item, takeName(slugify(item.title.split(/\s+/).slice(0, 10).join(' ')) || 'item', taken)]),
  );
}
