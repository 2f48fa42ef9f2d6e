/*
 * Commands are written in English, as programs are; what they say is translated where it leaves the program, by its
 * English text, as gettext does. What has no translation is told in English.
 */

import { notes as daNotes } from './da/phrases/notes.ts';
import { planning as daPlanning } from './da/phrases/planning.ts';
import { trouble as daTrouble } from './da/phrases/trouble.ts';
import { usage as daUsage } from './da/phrases/usage.ts';
import { notes as deNotes } from './de/phrases/notes.ts';
import { planning as dePlanning } from './de/phrases/planning.ts';
import { trouble as deTrouble } from './de/phrases/trouble.ts';
import { usage as deUsage } from './de/phrases/usage.ts';
import { notes as nbNotes } from './nb/phrases/notes.ts';
import { planning as nbPlanning } from './nb/phrases/planning.ts';
import { trouble as nbTrouble } from './nb/phrases/trouble.ts';
import { usage as nbUsage } from './nb/phrases/usage.ts';
import { notes as nnNotes } from './nn/phrases/notes.ts';
import { planning as nnPlanning } from './nn/phrases/planning.ts';
import { trouble as nnTrouble } from './nn/phrases/trouble.ts';
import { usage as nnUsage } from './nn/phrases/usage.ts';
import type { LanguageCode } from './registry.ts';
import { notes as svNotes } from './sv/phrases/notes.ts';
import { planning as svPlanning } from './sv/phrases/planning.ts';
import { trouble as svTrouble } from './sv/phrases/trouble.ts';
import { usage as svUsage } from './sv/phrases/usage.ts';

type Phrases = Readonly<Record<string, string>>;

/** By language and English text. */
const phrases: Readonly<Partial<Record<LanguageCode, Phrases>>> = {
  da: { ...daUsage, ...daNotes, ...daTrouble, ...daPlanning },
  sv: { ...svUsage, ...svNotes, ...svTrouble, ...svPlanning },
  nb: { ...nbUsage, ...nbNotes, ...nbTrouble, ...nbPlanning },
  nn: { ...nnUsage, ...nnNotes, ...nnTrouble, ...nnPlanning },
  de: { ...deUsage, ...deNotes, ...deTrouble, ...dePlanning },
};

/** The longest text that can be one of the phrases: a report of messages is none. */
const longest = 2000;

/** A text of the program in a language; the same text where it is English, or not known. */
export function translate(text: string, language: LanguageCode): string {
  const table = phrases[language];
  const core = text.trim();
  if (table === undefined || core === '' || core.length > longest) return text;
  return text.replace(core, () => table[core] ?? translatePattern(core, table, language) ?? core);
}

function translatePattern(text: string, table: Phrases, language: LanguageCode): string | null {
  const patterns = Object.entries(table).filter(([english]) => english.includes('{1}'));
  const found = patterns.flatMap(([english, translation]) => {
    const values = asPattern(english).exec(text)?.slice(1);
    return values === undefined ? [] : [{ translation, values }];
  });
  const [closest] = found.sort((a, b) => compareValues(a.values, b.values));
  if (closest === undefined) return null;
  return closest.translation.replace(/\{(\d)\}/g, (_, index) =>
    translate(closest.values[Number(index) - 1] ?? '', language),
  );
}

/** A text can fit several: the one whose values are shorter, from the left, takes no words of its own for a value. */
function compareValues(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, index) => value.length !== b[index]?.length);
  return at === -1 ? 0 : (a[at]?.length ?? 0) - (b[at]?.length ?? Infinity);
}

function asPattern(english: string): RegExp {
  const escaped = english.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\{\d\}/g, '(.*?)')}$`, 's');
}
