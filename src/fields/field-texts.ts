import { regionOf } from '../locale/dates.ts';
import type { FieldTexts, Locale } from '../locale/index.ts';
import { languages } from '../locale/index.ts';

type About = {
  readonly [Kind in keyof FieldTexts]: Readonly<Record<keyof FieldTexts[Kind], { readonly about: string }>>;
};

/** What the fields mean in the words of a language, by kind of file; the languages that there are stand in them. */
export function fieldTexts({ fields, code }: Pick<Locale, 'fields' | 'code'>): About {
  const list = new Intl.ListFormat(regionOf(code), { type: 'disjunction' }).format(languages);
  const texts = Object.entries(fields).map(([kind, byKey]) => [
    kind,
    Object.fromEntries(
      Object.entries(byKey).map(([key, { about }]) => [key, { about: about.replace('{languages}', list) }]),
    ),
  ]);
  return Object.fromEntries(texts) as About;
}
