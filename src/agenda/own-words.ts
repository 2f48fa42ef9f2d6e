import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { codeOf } from '../locale/index.ts';
import { noWords, type OwnWords } from '../locale/own-words.ts';

/** A council's words: those of the site, where it speaks its language, and its own before them. */
export function ownWordsOf(site: Pick<SiteSource, 'data'>, council: Pick<CouncilSource, 'data'> | null): OwnWords {
  const { language, words = noWords } = site.data;
  if (council === null) return words;
  const shared = codeOf(council.data.language ?? language) === codeOf(language) ? words : noWords;
  return council.data.words === undefined ? shared : { ...shared, ...council.data.words };
}
