/* The names of the fields that a new site explains. What content/schema.ts has more is a type error there. */
type Texts<Key extends string> = Readonly<Record<Key, string>>;

/** How severe the rules are is set by those who look for it in the reference. */
export type SiteFields = Texts<
  'title' | 'organization' | 'url' | 'language' | 'timezone' | 'logo' | 'accent' | 'contact' | 'accessibility'
>;
export type CouncilFields = Texts<
  'name' | 'sections' | 'parts' | 'case' | 'notice' | 'members' | 'language' | 'timezone'
>;
export type MeetingFields = Texts<
  | 'date'
  | 'start'
  | 'end'
  | 'place'
  | 'online'
  | 'title'
  | 'status'
  | 'published'
  | 'chair'
  | 'present'
  | 'excused'
  | 'sections'
  | 'held'
  | 'moved'
  | 'aliases'
  | 'numbers'
>;
export type ItemFields = Texts<
  | 'title'
  | 'section'
  | 'order'
  | 'case'
  | 'responsible'
  | 'presenter'
  | 'kind'
  | 'duration'
  | 'attachments'
  | 'number'
  | 'late'
  | 'withdrawn'
  | 'closed'
  | 'public'
  | 'held'
  | 'aliases'
>;
