import type { LocalizedText, Messages, MessageValues, RuleId } from './message-values.ts';
import { type LanguageCode, registry } from './registry.ts';

/** The languages that messages are told in. */
export type MessageLanguage = LanguageCode;

/** All of them. */
export const messageLanguages = Object.keys(registry) as readonly MessageLanguage[];

/** Whether the words of a rule stand in the locales. */
export function isKnownRule(rule: string): rule is RuleId {
  return Object.hasOwn(registry.da.messages, rule);
}

/** What a rule asks for, in one sentence. */
export function summaryOf(rule: RuleId, language: MessageLanguage): string {
  return registry[language].messages[rule].summary;
}

/** What the message of a rule says about some values. */
export function tellRule<Id extends RuleId>(
  rule: Id,
  values: MessageValues[Id],
  language: MessageLanguage,
): LocalizedText {
  const messages: Messages = registry[language].messages;
  return messages[rule].tell(values);
}
