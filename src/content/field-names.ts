/* The name of a field as somebody wrote it → the field that was meant: nearly the same word, or its name in another language. */
import { closest, distance } from 'fastest-levenshtein';
import { allLanguages } from '../locale/index.ts';
import { removeInvisible } from '../text/invisible.ts';

/** The field that is meant, of those that are known; `null` where none is near. */
export function findField(written: string, known: readonly string[]): string | null {
  const word = removeInvisible(written).trim().toLowerCase();
  if (known.includes(word)) return word;
  const named = namesOf(known).find(([name]) => name === word);
  if (named !== undefined) return named[1];
  const nearest = known.length > 0 ? closest(word, [...known]) : null;
  if (nearest !== null && distance(word, nearest.toLowerCase()) <= Math.max(2, word.length / 3)) return nearest;
  return namesOf(known).find(([name]) => name.length > 4 && distance(word, name) <= 2)?.[1] ?? null;
}

/** What the known fields are called in all languages, in lower case and without a full stop. */
function namesOf(known: readonly string[]): ReadonlyArray<readonly [name: string, field: string]> {
  return allFields.filter(([, field]) => known.includes(field));
}

const allFields: ReadonlyArray<readonly [name: string, field: string]> = allLanguages.flatMap(({ locale, input }) => [
  ...Object.entries(input.fields).flatMap(([field, names]) => names.map((name) => [name, field] as const)),
  ...Object.values(locale.fields).flatMap((kind) => Object.entries(kind).flatMap(listLabel)),
]);

function listLabel([field, texts]: [string, object]): ReadonlyArray<readonly [string, string]> {
  if (!('label' in texts)) return [];
  return [[String(texts.label).toLowerCase().replace(/\.$/, ''), field]];
}
