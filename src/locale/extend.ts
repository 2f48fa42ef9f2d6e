/* A language that differs from another in some of its words: what it does not say is said as the other says it. */
import type { Language } from './language.ts';

/** Some of the words of a table, at any depth; what is a function or a list is replaced whole. */
export type Some<Words> = Words extends (...values: never[]) => unknown
  ? Words
  : Words extends readonly unknown[]
    ? Words
    : Words extends object
      ? { readonly [Key in keyof Words]?: Some<Words[Key]> }
      : Words;

/** What a language has of its own beside another. */
export interface OwnWords
  extends Pick<Language, 'tags' | 'loadPatterns' | 'joints' | 'exceptions' | 'paper'>,
    Partial<Pick<Language, 'loadImportWords' | 'phrases'>> {
  readonly locale: Some<Language['locale']> & { readonly code: string };
  readonly messages?: Some<Language['messages']>;
  readonly terminal?: Some<Language['terminal']>;
  readonly input?: Some<Language['input']>;
  readonly loadScaffold: () => Promise<Some<Awaited<ReturnType<Language['loadScaffold']>>>>;
}

/** Makes a language of another and of what differs. Who adds words to the other need not know of this one. */
export function extendLanguage(base: Language, own: OwnWords): Language {
  return {
    ...base,
    ...own,
    base: base.locale.code,
    locale: overlay(base.locale, own.locale),
    messages: overlay(base.messages, own.messages),
    terminal: overlay(base.terminal, own.terminal),
    input: overlay(base.input, own.input),
    loadScaffold: async () => overlay(await base.loadScaffold(), await own.loadScaffold()),
  };
}

/** The words of one table with those of another in their places. */
function overlay<Words extends object>(words: Words, own: NoInfer<Some<Words>> | undefined): Words {
  const entries = Object.entries(words).map(([key, value]) => [key, replace(value, Reflect.get(own ?? {}, key))]);
  // A table without fixed keys can have more of its own: numbers as words.
  return { ...words, ...own, ...Object.fromEntries(entries) } as Words;
}

function replace(value: unknown, own: unknown): unknown {
  if (own === undefined) return value;
  return isTable(value) && isTable(own) ? overlay(value, own) : own;
}

function isTable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
