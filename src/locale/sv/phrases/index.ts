import type { Phrases } from '../../da/phrases/index.ts';
import { notes } from './notes.ts';
import { planning } from './planning.ts';
import { trouble } from './trouble.ts';
import { usage } from './usage.ts';

/** What commands say, in Swedish. */
export const phrases: Phrases = { ...usage, ...notes, ...trouble, ...planning };
