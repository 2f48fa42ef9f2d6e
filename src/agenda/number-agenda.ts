import type { SectionData } from '../content/schema.ts';
import type { CouncilSource, ItemSource, MeetingSource } from '../content/sources.ts';
import { numberItems } from './number-items.ts';

/** A section with its number, and its items in order, each with its number. */
export interface NumberedSection {
  readonly number: string;
  readonly section: SectionData;
  readonly items: ReadonlyArray<{ readonly number: string; readonly source: ItemSource }>;
}

const byName = new Intl.Collator('en', { numeric: true });

/** The agenda of a meeting, sections in the council's order (empty ones too), items by `order`, then file name. */
export function numberAgenda(meeting: MeetingSource, council: CouncilSource): NumberedSection[] {
  const sections = meeting.data.sections ?? council.data.sections;
  const used = [...(meeting.data.numbers ?? []), ...meeting.items.flatMap((item) => item.data.number ?? [])];
  return sections.map((section, index) => {
    const number = String(index + 1);
    const items = sortItems(meeting.items.filter((item) => item.data.section === section.id));
    const numbers = numberItems(
      number,
      items.map((item) => item.data.number ?? null),
      used,
    );
    return { number, section, items: items.map((source, at) => ({ source, number: numbers[at] ?? '' })) };
  });
}

/** By `order`, those without it last; equal ones by file name. */
function sortItems(items: readonly ItemSource[]): ItemSource[] {
  const orderOf = (item: ItemSource) => item.data.order ?? Number.MAX_VALUE;
  return [...items].sort(
    (a, b) => orderOf(a) - orderOf(b) || byName.compare(a.path, b.path) || (a.path < b.path ? -1 : 1),
  );
}
