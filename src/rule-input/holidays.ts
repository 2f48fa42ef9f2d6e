import type { CouncilSource, SiteSource } from '../content/sources.ts';

/** The public holidays of every council that has a notice and a published agenda, by the path of its index.md. */
export async function listHolidays(site: SiteSource): Promise<Map<string, ReadonlySet<string>>> {
  const councils = site.councils.filter((council) => council.data.notice !== undefined && yearsOf(council).length > 0);
  const days = new Map<string, ReadonlySet<string>>();
  if (councils.length === 0) return days;
  const { default: Holidays } = await import('date-holidays');
  for (const council of councils) {
    const timezone = council.data.timezone ?? site.data.timezone;
    const likely = regionOf(council.data.language ?? site.data.language);
    const countries = [likely, ...Object.keys(new Holidays().getCountries())];
    const country = countries.find((one) => new Holidays(one).getTimezones()?.includes(timezone)) ?? likely;
    const calendar = new Holidays(country);
    const holidays = yearsOf(council).flatMap((year) => calendar.getHolidays(year));
    const off = holidays.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10));
    days.set(council.path, new Set(off));
  }
  return days;
}

/** The years of published meetings, and those before: a notice can reach back over New Year. */
function yearsOf({ meetings }: CouncilSource): number[] {
  const years = meetings
    .filter(({ data }) => data.published !== undefined)
    .map(({ data }) => Number(data.date.slice(0, 4)));
  return [...new Set(years.flatMap((year) => [year - 1, year]))];
}

/** `da` → `DK`: where a language is most spoken, for time zones that belong to no country. */
function regionOf(language: string): string {
  return new Intl.Locale(language).maximize().region ?? 'DK';
}
