/*
 * The words by which a decision is known, whatever the language of the site: an agenda that is pasted from elsewhere
 * keeps its headings. How they are read is told in agenda/decision-headings.ts.
 */
import { type DecisionWords, decisionWords as da } from './da/decision-words.ts';
import { decisionWords as de } from './de/decision-words.ts';
import { decisionWords as en } from './en/decision-words.ts';
import { decisionWords as nb } from './nb/decision-words.ts';
import { decisionWords as sv } from './sv/decision-words.ts';

export type { DecisionWords } from './da/decision-words.ts';

/** By language. */
export const decisionWords: Readonly<Record<string, DecisionWords>> = { da, sv, nb, de, en };
