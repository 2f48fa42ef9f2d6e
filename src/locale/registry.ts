/* Every language that the program speaks: its folder, and a line here. */
import { da } from './da/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { enUS } from './en-US/index.ts';
import type { Language } from './language.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import { sv } from './sv/index.ts';

export const registry = { da, en, 'en-US': enUS, sv, nb, nn, de } satisfies Readonly<Record<string, Language>>;

/** The languages, by their tags (BCP 47). */
export type LanguageCode = keyof typeof registry;
