/** What authors of a language write where a field has a form of its own; all in lower case. */
export interface InputWords {
  /** Units of a duration; `min` and `h` are known in every language. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** Words that are a duration by themselves, in minutes: a quarter of an hour. */
  readonly spans: Readonly<Record<string, number>>;
  /** Numbers as words, with the halves. */
  readonly amounts: Readonly<Record<string, number>>;
  readonly and: readonly string[];
  /** What stands between two times. */
  readonly until: readonly string[];
  /** What says that a value is none that is exact. */
  readonly about: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** What stands before a time: `kl.`. */
  readonly beforeTime: readonly string[];
  /** What stands after it: `uhr`. */
  readonly afterTime: readonly string[];
  /** What stands before a date: `den`. */
  readonly beforeDate: readonly string[];
  /** What stands before a number: `punkt`. */
  readonly beforeNumber: readonly string[];
  /** What stands after a number of weekdays. */
  readonly weekdays: readonly string[];
  /** What says on which days something comes back: `every second tuesday`. */
  readonly recurrence: RecurrenceWords;
  /** What people call fields, beside what they are called on pages. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Words for the values that a status, a kind or a result can have. */
  readonly choices: Readonly<
    Record<
      | 'planned'
      | 'draft'
      | 'published'
      | 'minutes'
      | 'cancelled'
      | 'information'
      | 'discussion'
      | 'decision'
      | 'adopted'
      | 'amended'
      | 'rejected'
      | 'postponed'
      | 'referred'
      | 'noted',
      readonly string[]
    >
  >;
}

/** The words of a recurrence; the names of weekdays and months come from Intl. */
interface RecurrenceWords {
  readonly every: readonly string[];
  /** Words that are `every second` at once. */
  readonly everyOther: readonly string[];
  /** First to fifth. */
  readonly ordinals: ReadonlyArray<readonly string[]>;
  readonly last: readonly string[];
  /** What the name of a weekday can end in: `tuesdays`. */
  readonly weekdayEndings: readonly string[];
  readonly weeks: readonly string[];
  readonly months: readonly string[];
  /** Words that change nothing: `on the`. */
  readonly beside: readonly string[];
}
