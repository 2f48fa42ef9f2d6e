import { expect, test } from 'vitest';
import { isClosed } from '../../src/fields/closed.ts';

test.each([true, {}, { title: 'A public title', reason: 'A reason' }, { title: null, reason: null }])(
  '%j is closed',
  (closed) => expect(isClosed({ closed })).toBe(true),
);

test.each([undefined, null, false])('%j is open', (closed) => expect(isClosed({ closed })).toBe(false));

test('what says nothing of it is open', () => expect(isClosed({})).toBe(false));
