/*
 * Words that anybody's agenda has: of order, of recommendations, and those that hold sentences together. A title or a
 * passage of nothing else tells nothing of its item.
 */
import { commonWords } from '../locale/common-words.ts';
import { locales } from '../locale/index.ts';
import { foldWord, listFoldedWords } from './search-words.ts';

/** The general words of every language that agendas are written in, folded as the search compares them. */
export function listGeneralWords(): Set<string> {
  const words = Object.values(commonWords).flatMap((list) => list.trim().split(/\s+/));
  return new Set([...words.map(foldWord), ...listInterface().flatMap(listFoldedWords)]);
}

/**
 * What pages and documents say by themselves, in every language; the source of a function holds the words that it puts
 * together. What a locale says of a field to its author stands on no page, and its examples are of what agendas are
 * about: cycle paths, waste.
 */
export function listInterface(): string[] {
  return locales.flatMap((locale) => listStrings({ ...locale, fields: listLabels(locale.fields) }));
}

function listLabels(fields: unknown): string[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).flatMap(([key, value]) =>
    key === 'label' && typeof value === 'string' ? [value] : listLabels(value),
  );
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}
