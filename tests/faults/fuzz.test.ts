/* Whatever is put in: messages, never an exception, and the same twice. A few runs here; `npm run fuzz` looks longer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { properties } from './fuzz-properties.ts';

test.each(properties)('$name', async ({ make, few }) => {
  const outcome = await fc.check(await make(), { numRuns: few, seed: 20260917 });
  expect(outcome.failed ? fc.defaultReportMessage(outcome) : null).toBeNull();
});
