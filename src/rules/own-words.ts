import { closest } from 'fastest-levenshtein';
import { isDecision } from '../agenda/decisions.ts';
import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { findLocale, type Locale } from '../locale/index.ts';
import { asPrinted, listReplaceable } from '../locale/own-words.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/** What is added to a word in the languages that there are, to say which, how many and whose. */
const inflection = /^(?:e?n|e?t|[aeo]?r|n?e|e?s|[aeo]?rna|[aeo]?rne|a|ene|ens|ets|en)$/u;

/**
 * A word that `words` of a site or a council replaces is one of the interface. A word for decisions is replaced only by
 * another by which decisions are known: a heading of that name is public before the minutes otherwise. Other
 * forms of a word are named, so that none is forgotten.
 *
 * @failing
 * ```md raad/index.md
 * ---
 * name: IT-rådet
 * sections: [{ id: sager, title: Sager }]
 * words: { Dagorden: Indkaldelse }
 * ---
 * ```
 *
 * @passing
 * ```md raad/index.md
 * ---
 * name: IT-rådet
 * sections: [{ id: sager, title: Sager }]
 * words: { Dagsorden: Indkaldelse, Dagsordenen: Indkaldelsen, Dagsordener: Indkaldelser }
 * ---
 * ```
 */
export const ownWords: Rule<'own-words'> = {
  id: 'own-words',
  severity: 'error',
  check: ({ site }) => [site, ...site.councils].flatMap((source) => checkWords(source, site)),
};

function checkWords(source: SiteSource | CouncilSource, site: SiteSource): Finding<'own-words'>[] {
  const { words } = source.data;
  if (words === undefined) return [];
  const locale = findLocale(source.data.language ?? site.data.language);
  const known = listReplaceable(locale);
  const replaced = new Set(Object.keys(words).map((key) => fold(asPrinted(key, locale))));
  return Object.entries(words).flatMap(([key, instead]) => {
    const values = checkWord(key, instead, { locale, known, replaced });
    if (values === null) return [];
    const place = source.frontMatter.locateKey(['words', key]);
    return [{ file: source.file, place, values, ...(values.kind === 'forms' ? { severity: 'warning' as const } : {}) }];
  });
}

interface Known {
  readonly locale: Locale;
  readonly known: readonly string[];
  readonly replaced: ReadonlySet<string>;
}

function checkWord(key: string, instead: string, { locale, known, replaced }: Known) {
  const word = asPrinted(key, locale);
  if (!known.some((one) => fold(one) === fold(word))) {
    return { kind: 'unknown', word: key, nearest: nearestOf(key, known) } as const;
  }
  if (isDecision(word) && !isDecision(instead)) return { kind: 'decision', word, instead } as const;
  const forms = known.filter((one) => isForm(one, word) && !replaced.has(fold(one)));
  return forms.length === 0 ? null : ({ kind: 'forms', word, forms } as const);
}

function nearestOf(key: string, known: readonly string[]): string {
  const byFold = new Map(known.map((one) => [fold(one), one]));
  return byFold.get(closest(fold(key), [...byFold.keys()])) ?? '';
}

function isForm(one: string, word: string): boolean {
  return fold(one).startsWith(fold(word)) && inflection.test(fold(one).slice(word.length));
}

function fold(word: string): string {
  return word.toLowerCase();
}
