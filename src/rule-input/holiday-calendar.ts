import type { CouncilSource, SiteSource } from '../content/sources.ts';

/** A day on which the country of a council does not work. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  /** Whether it is one by law, and not only a day on which banks are closed. */
  readonly public: boolean;
}

/**
 * The holidays of some years where a council is, in its language: of the country of its time zone, of which regions are
 * not known.
 */
export async function listHolidaysOf(
  council: CouncilSource,
  site: SiteSource,
  years: readonly number[],
): Promise<Holiday[]> {
  const { default: Holidays } = await import('date-holidays');
  const timezone = council.data.timezone ?? site.data.timezone;
  const language = council.data.language ?? site.data.language;
  const likely = regionOf(language);
  const countries = [likely, ...Object.keys(new Holidays().getCountries())];
  const country = countries.find((one) => new Holidays(one).getTimezones()?.includes(timezone)) ?? likely;
  const calendar = new Holidays(country);
  return years.flatMap((year) =>
    calendar
      .getHolidays(year, new Intl.Locale(language).language)
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date, name, type }) => ({ date: date.slice(0, 10), name, public: type === 'public' })),
  );
}

/** `da` → `DK`: where a language is most spoken, for time zones that belong to no country. */
function regionOf(language: string): string {
  return new Intl.Locale(language).maximize().region ?? 'DK';
}
