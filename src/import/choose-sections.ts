/* The sections of a document → those of the council, or the meeting's own where the council has others. */
import type { SectionData } from '../content/schema.ts';
import { slugify } from '../text/slugify.ts';
import type { ImportNote } from './document.ts';
import { nameKey } from './known-words.ts';
import type { ImportedSection } from './outline.ts';
import { takeName } from './take-name.ts';

export interface ChosenSection {
  readonly id: string;
  readonly title: string;
}

export interface SectionPlan {
  /** For each section of the document, in its order. */
  readonly sections: readonly ChosenSection[];
  /** Whether the meeting lists them itself. */
  readonly own: boolean;
  readonly notes: readonly ImportNote[];
}

export function chooseSections(found: readonly ImportedSection[], council: readonly SectionData[]): SectionPlan {
  const matches = found.map(({ title }) => (title === null ? council[0] : council.find((one) => isSame(one, title))));
  const known = matches.filter((one) => one !== undefined);
  if (known.length === found.length && new Set(known).size === known.length) {
    const loose = found.some(({ title, items }) => title === null && items.length > 0) && council.length > 1;
    return { sections: known, own: false, notes: loose ? [tellFirst(council)] : [] };
  }
  const ids = new Set<string>();
  const sections = found.map(({ title }, index) => {
    const name = title ?? council[0]?.title ?? String(index + 1);
    return { id: takeName(matches[index]?.id ?? (slugify(name) || `section-${index + 1}`), ids), title: name };
  });
  const quote = sections.map(({ title }) => title).join(' · ');
  const text = "The document has other sections than the council: the meeting's index.md lists them";
  return { sections, own: true, notes: [{ text, quote }] };
}

function tellFirst(council: readonly SectionData[]): ImportNote {
  return {
    text: 'The document has no sections: the items are in the first of the council',
    quote: council[0]?.title ?? null,
  };
}

function isSame({ id, title }: SectionData, name: string): boolean {
  return nameKey(title) === nameKey(name) || id === slugify(name);
}
