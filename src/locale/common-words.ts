/* Apart from the languages, which every command loads: words that every agenda has. */
import { commonWords as da } from './da/common-words.ts';
import { commonWords as de } from './de/common-words.ts';
import { commonWords as en } from './en/common-words.ts';
import { commonWords as nb } from './nb/common-words.ts';
import type { LanguageCode } from './registry.ts';
import { commonWords as sv } from './sv/common-words.ts';

/** Words that every agenda has, separated by white space: of an item they tell nothing. */
export const commonWords: Readonly<Record<LanguageCode, string>> = { da, en, 'en-US': en, sv, nb, nn: nb, de };
