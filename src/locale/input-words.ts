/** What authors of a language write where a field has a form of its own; all in lower case. */
export interface InputWords {
  /** Units of a duration; `min` and `h` are known in every language. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
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
  /** Words for the values that a status, a kind or a result can have. */
  readonly choices: Readonly<
    Record<
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
