/*
 * Formatters are slow to make and say the same for ever, so that each is made once: a page of a long list of dates
 * would spend most of its time on them.
 */

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const displayNames = new Map<string, Intl.DisplayNames>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The formatter of dates for a language and a style. */
export function dateFormat(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(dateFormats, language, style, () => new Intl.DateTimeFormat(language, style));
}

/** The formatter of numbers for a language and a style. */
export function numberFormat(language: string, style: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(numberFormats, language, style, () => new Intl.NumberFormat(language, style));
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
