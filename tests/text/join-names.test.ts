import { expect, test } from 'vitest';
import { joinNames } from '../../src/text/join-names.ts';

test('names that hold a comma are kept apart by semicolons', () => {
  expect(joinNames(['Anna Lund', 'Bo Holm'])).toBe('Anna Lund, Bo Holm');
  expect(joinNames(['Borgmesteren, Ålevig Kommune', 'Bo Holm'])).toBe('Borgmesteren, Ålevig Kommune; Bo Holm');
  expect(joinNames(['Borgmesteren, Ålevig Kommune'])).toBe('Borgmesteren, Ålevig Kommune');
});
