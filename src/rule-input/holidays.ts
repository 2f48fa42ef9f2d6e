import type { CouncilSource, SiteSource } from '../content/sources.ts';
import { listHolidaysOf } from './holiday-calendar.ts';

/** The public holidays of every council that has a notice and a published agenda, by the path of its index.md. */
export async function listHolidays(site: SiteSource): Promise<Map<string, ReadonlySet<string>>> {
  const councils = site.councils.filter((council) => council.data.notice !== undefined && yearsOf(council).length > 0);
  const days = new Map<string, ReadonlySet<string>>();
  for (const council of councils) {
    const holidays = await listHolidaysOf(council, site, yearsOf(council));
    days.set(council.path, new Set(holidays.filter((day) => day.public).map(({ date }) => date)));
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
