import type { TerminalWords } from './da/terminal.ts';
import { type LanguageCode, registry } from './registry.ts';

/** What commands and reports say, in a language. */
export function findTerminalWords(language: LanguageCode): TerminalWords {
  return registry[language].terminal;
}
