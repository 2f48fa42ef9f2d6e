import { expect } from 'vitest';
import { listFiles } from '../../src/agenda/list-files.ts';
import type { Site } from '../../src/agenda/model.ts';

/** Asserts that no string of a word that starts with `hemmelig` is left anywhere in the result, nor a file of it. */
export function expectNoSecret(site: Site): void {
  expect(JSON.stringify(site).match(/[^"]{0,40}hemmelig[^"]{0,40}/gi) ?? []).toEqual([]);
  expect(listFiles(site).filter((path) => /hemmelig/i.test(path))).toEqual([]);
}
