import { messages as da } from './da/messages/index.ts';
import { messages as de } from './de/messages/index.ts';
import { messages as en } from './en/messages/index.ts';
import type { LocalizedText, Messages, MessageValues, RuleId } from './message-values.ts';
import { messages as nb } from './nb/messages/index.ts';
import { messages as sv } from './sv/messages/index.ts';

const all = { da, en, sv, nb, de } satisfies Readonly<Record<string, Messages>>;

/** The languages that messages are told in. */
export type MessageLanguage = keyof typeof all;

/** All of them. */
export const messageLanguages = Object.keys(all) as readonly MessageLanguage[];

/** Whether the words of a rule stand in the locales. */
export function isKnownRule(rule: string): rule is RuleId {
  return Object.hasOwn(all.da, rule);
}

/** What a rule asks for, in one sentence. */
export function summaryOf(rule: RuleId, language: MessageLanguage): string {
  return all[language][rule].summary;
}

/** What the message of a rule says about some values. */
export function tellRule<Id extends RuleId>(
  rule: Id,
  values: MessageValues[Id],
  language: MessageLanguage,
): LocalizedText {
  const messages: Messages = all[language];
  return messages[rule].tell(values);
}
