/*
 * Formatters are slow to make and say the same for ever, so that each is made once: a page of a long list of dates
 * would spend most of its time on them.
 */

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const displayNames = new Map<string, Intl.DisplayNames>();
const monthsByLanguage = new Map<string, ReadonlySet<string>>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The formatter of dates for a language and a style. */
export function dateFormat(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(dateFormats, language, style, () => new Intl.DateTimeFormat(language, style));
}

/** The formatter of numbers for a language and a style. */
export function numberFormat(language: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(numberFormats, language, style, () => new Intl.NumberFormat(language, style));
}

/** The names of the months in a language, in lower case. */
export function monthNames(language: string): ReadonlySet<string> {
  const style = { month: 'long', timeZone: 'UTC' } as const;
  const names = monthsByLanguage.get(language) ?? new Set(listMonths(dateFormat(language, style)));
  monthsByLanguage.set(language, names);
  return names;
}

function listMonths(format: Intl.DateTimeFormat): string[] {
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2026, month))).toLowerCase());
}

/** The names of languages in a language. */
export function languageNames(language: string): Intl.DisplayNames {
  const style = { type: 'language' } as const;
  return keep(displayNames, language, style, () => new Intl.DisplayNames([language], style));
}

function keep<Format>(kept: Map<string, Format>, language: string, style: object, make: () => Format): Format {
  const key = `${language} ${JSON.stringify(style)}`;
  const format = kept.get(key) ?? make();
  kept.set(key, format);
  return format;
}
