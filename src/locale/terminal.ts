import { terminal as da, type TerminalWords } from './da/terminal.ts';
import { terminal as de } from './de/terminal.ts';
import { terminal as en } from './en/terminal.ts';
import type { MessageLanguage } from './messages.ts';
import { terminal as nb } from './nb/terminal.ts';
import { terminal as sv } from './sv/terminal.ts';

const all: Readonly<Record<MessageLanguage, TerminalWords>> = { da, en, sv, nb, de };

/** What commands and reports say, in a language. */
export function findTerminalWords(language: MessageLanguage): TerminalWords {
  return all[language];
}
