/* What rules walk over. */
import type { Body } from '../agenda/body.ts';
import type { PartData, SectionData } from '../content/schema.ts';
import type { CouncilSource, ItemSource, MeetingSource, SiteSource, Source } from '../content/sources.ts';
import { remember, rememberTexts } from '../text/remember.ts';
import type { ContentFacts } from './rule.ts';

export interface ItemPlace {
  readonly council: CouncilSource;
  readonly meeting: MeetingSource;
  readonly section: SectionData | undefined;
  readonly item: ItemSource;
  readonly body: Body;
}

/** Every item of the site, with what stands around it. */
export function listItems({ site, bodies }: Pick<ContentFacts, 'site' | 'bodies'>): ItemPlace[] {
  return site.councils.flatMap((council) =>
    council.meetings.flatMap((meeting) =>
      meeting.items.flatMap((item) => {
        const body = bodies.get(item.path);
        const sections = meeting.data.sections ?? council.data.sections;
        const section = sections.find((one) => one.id === item.data.section);
        return body === undefined ? [] : [{ council, meeting, section, item, body }];
      }),
    ),
  );
}

/** The parts that an item may have; `null` where neither its section nor its council names any. */
export function partsOf({ council, section }: ItemPlace): readonly PartData[] | null {
  return section?.parts ?? council.data.parts ?? null;
}

/** Names of parts are the same whatever their capitals. */
export function samePart(a: string, b: string): boolean {
  return foldKnown(a) === foldKnown(b);
}

/** The name of a part that a name is the same as. Asked for every text, of the parts of all councils. */
export const findPart = remember((parts: readonly string[]): ((name: string) => string | null) => {
  const byName = new Map([...parts].reverse().map((part) => [foldName(part), part]));
  return (name) => byName.get(foldName(name)) ?? null;
});

function foldName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Most items have the same parts. */
const foldKnown = rememberTexts(foldName);

/** The names of the parts that any council has. */
export function listPartNames({ councils }: SiteSource): string[] {
  return councils.flatMap(({ data }) => [
    ...(data.parts ?? []).map(({ name }) => name),
    ...data.sections.flatMap(({ parts }) => (parts ?? []).map(({ name }) => name)),
  ]);
}

/** Every index.md and item. */
export function listSources(site: SiteSource): Source<unknown>[] {
  const councils = site.councils.flatMap((council) => [
    council,
    ...council.meetings.flatMap((meeting) => [meeting, ...meeting.items]),
  ]);
  return [site, ...councils];
}
