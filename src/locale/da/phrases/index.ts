import { notes } from './notes.ts';
import { planning } from './planning.ts';
import { trouble } from './trouble.ts';
import { usage } from './usage.ts';

/** What commands say, in Danish, by the English text. The other languages have the same texts. */
export const phrases = { ...usage, ...notes, ...trouble, ...planning };

export type Phrases = Readonly<Record<keyof typeof phrases, string>>;
