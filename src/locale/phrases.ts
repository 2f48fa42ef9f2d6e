/*
 * Commands are written in English, as programs are; what they say is translated where it leaves the program, by its
 * English text, as gettext does. What has no translation is told in English.
 */

import { type LanguageCode, registry } from './registry.ts';

type Table = Readonly<Record<string, string>>;

/** The longest text that can be one of the phrases: a report of messages is none. */
const longest = 2000;

/** A text of the program in a language; the same text where it is English, or not known. */
export function translate(text: string, language: LanguageCode): string {
  const table: Table | null = registry[language].phrases;
  const core = text.trim();
  if (table === null || core === '' || core.length > longest) return text;
  return text.replace(core, () => table[core] ?? translatePattern(core, table, language) ?? core);
}

function translatePattern(text: string, table: Table, language: LanguageCode): string | null {
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
