/** A word in the forms that the languages here have: for one, and for any other number. */
interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Chooses the form that a number takes, by the rules of a language (CLDR). */
export function createPlural(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (rules.select(count) === 'one' ? forms.one : forms.other);
}
