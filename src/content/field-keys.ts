/* What a new site says of every field, so that a field that is not explained in a language is a type error. */
import type { CouncilData, ItemData, MeetingData, SiteData } from './schema.ts';

type FieldsOf<Data> = Readonly<Record<keyof Data, string>>;

/** How severe the rules are is set by those who look for it in the reference. */
export type SiteFields = FieldsOf<Omit<SiteData, 'rules'>>;
export type CouncilFields = FieldsOf<CouncilData>;
export type MeetingFields = FieldsOf<MeetingData>;
export type ItemFields = FieldsOf<ItemData>;
