/* Every field of the front matter has a text in the words of a new site: one that has none is a type error here. */
import type { CouncilData, ItemData, MeetingData, SiteData } from '../content/schema.ts';
import type { ScaffoldWords } from '../locale/da/scaffold.ts';

type TextsOf<Data> = Readonly<Record<keyof Data, string>>;

/** The texts of the words, by kind of file. */
export function fieldTexts({ fields }: ScaffoldWords): {
  readonly site: TextsOf<Omit<SiteData, 'rules'>>;
  readonly council: TextsOf<CouncilData>;
  readonly meeting: TextsOf<MeetingData>;
  readonly item: TextsOf<ItemData>;
} {
  return fields;
}
