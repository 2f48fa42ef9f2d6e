/* Lists that grow from meeting to meeting are one page while they are short, and a page a year once they are long. */

/** A year of a list, among all that have a page. */
export interface ShownYear {
  readonly year: string;
  /** Newest first. */
  readonly all: readonly string[];
}

/** From this length on, a list has a page for every year: a telephone opens it at once, and nobody reads further. */
const longest = 60;

/** The years of dates, newest first, where a list of them is too long for a page; none where it is not. */
export function splitYears(dates: readonly string[]): string[] {
  const years = [...new Set(dates.map(yearOf))].sort().reverse();
  return dates.length > longest && years.length > 1 ? years : [];
}

/** `2026-09-17` → `2026`. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}
