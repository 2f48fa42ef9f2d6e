/* What counts as said by every agenda, and so gives nothing away: never what an agenda can be about. */
import { expect, test } from 'vitest';
import { locales } from '../../src/locale/index.ts';
import { listGeneralWords } from '../../src/text/general-words.ts';
import { foldWord } from '../../src/text/search-words.ts';

test('the examples of the fields are no general words', () => {
  const general = listGeneralWords();
  const examples = locales.flatMap(
    ({ fields }) => fields.site.synonyms.about.match(/\[\[.*\]\]/)?.[0].match(/\p{L}{5,}/gu) ?? [],
  );
  expect(examples).toContain('affald');
  expect(examples.filter((word) => general.has(foldWord(word)))).toEqual([]);
});
