/*
 * What the message of each rule is about, by rule id: the values from which every language makes its sentences. A rule
 * that is named here needs its words in every language, or the types do not fit.
 */

/** Items, their parts and their numbers. */
export interface AgendaValues {
  'duplicate-number': { readonly number: string; readonly other: string };
  'deleted-item': { readonly number: string };
  /** Dates as `YYYY-MM-DD`. */
  'meeting-date': { readonly date: string; readonly folder: string };
  'no-items': { readonly status: string };
  'not-frozen': { readonly meeting: string };
  /** Dates as `YYYY-MM-DD`. */
  notice: { readonly published: string; readonly latest: string; readonly weekdays: number };
  'part-order': { readonly part: string; readonly before: string; readonly order: readonly string[] };
  'required-part': { readonly part: string };
  'section-number': { readonly number: string; readonly section: string };
  'unknown-part': { readonly part: string; readonly nearest: string; readonly known: readonly string[] };
  'duplicate-part': { readonly part: string; readonly line: number };
  'would-renumber': { readonly number: string; readonly meeting: string };
}

/** What must not be public, or not yet. */
export interface ClosedValues {
  /** The heading beneath which decisions are, with its marks. */
  'early-decision': { readonly text: string; readonly heading: string };
}

/** All of them. */
export interface MessageValues extends AgendaValues, ClosedValues {}

/** The rules whose words stand in the locales. */
export type RuleId = keyof MessageValues;

/** What a message says in one language. */
export interface LocalizedText {
  /** What is there and what should be, as one sentence without a full stop. */
  readonly reason: string;
  /** What to do. */
  readonly note: string;
}

/** The words of a rule in one language. */
interface RuleWords<Values> {
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  readonly tell: (values: Values) => LocalizedText;
}

/** The words of several rules in one language, by rule id. */
export type Messages<Values = MessageValues> = { readonly [Id in keyof Values]: RuleWords<Values[Id]> };
