/* The list by which protections are switched off one at a time (`npm run switch-off`) speaks of the source as it is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { protections } from '../../scripts/protections.ts';
import { repository } from '../support/cli.ts';

test.each(protections.map((one) => [one.name, one] as const))('%s', (_, { file, piece, instead, tests }) => {
  const pieces = readFileSync(join(repository, file), 'utf8').split(piece);
  expect(pieces).toHaveLength(2);
  expect(instead).not.toBe(piece);
  expect(tests.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  expect(tests.length).toBeGreaterThan(0);
});
