/* The same headings as four sources give them: printed contents, printed headings, agenda.json, outline. */
import { readFile } from 'node:fs/promises';
import { type OutlineLine, type Page, type PrintedPdf, squash } from './document.ts';

export interface Heading {
  readonly number: string;
  readonly title: string;
  readonly page: number | null;
}

export interface AgendaJson {
  readonly meeting: Readonly<Record<'title' | 'date' | 'start' | 'place' | 'status', string>>;
  readonly council: { readonly name: string };
  readonly sections: ReadonlyArray<Heading & { readonly items: readonly AgendaItem[] }>;
  readonly documents: { readonly agenda: { readonly pages: number; readonly sha256: string } | null };
}

interface AgendaItem extends Heading {
  readonly id: string;
  readonly case: readonly string[];
  readonly responsible: readonly string[];
  readonly parts: readonly unknown[];
  readonly late: string | null;
  readonly withdrawn: boolean | string;
  readonly closed: boolean;
}

/** Numbers hang left of this; text begins right of it. */
const hang = 125;
/** Headings of sections and items are larger than this, all other numbers smaller. */
const headingSize = 12.5;

export async function readAgenda(path: string): Promise<AgendaJson> {
  return JSON.parse(await readFile(path, 'utf8')) as AgendaJson;
}

/** As agenda.json gives them. */
export function listHeadings(agenda: AgendaJson): Heading[] {
  return agenda.sections.flatMap((section) => [
    { number: `${section.number}.`, title: squash(section.title), page: section.page },
    ...section.items.map(({ number, title, page }) => ({ number, title: squash(title), page })),
  ]);
}

/** The same with the signs that stand behind the titles of items in contents and outline. */
export function listSigned(agenda: AgendaJson, write: (signs: readonly string[]) => string): Heading[] {
  const items = new Map(agenda.sections.flatMap((section) => section.items.map((item) => [item.number, item])));
  return listHeadings(agenda).map((heading) => {
    const item = items.get(heading.number);
    const signs = item === undefined ? [] : signsOf(item);
    return signs.length === 0 ? heading : { ...heading, title: squash(heading.title + write(signs)) };
  });
}

/** What is unusual about an item, in Danish. */
export function signsOf({ late, withdrawn, closed }: AgendaItem): string[] {
  const signs = [late !== null && 'Tillægspunkt', withdrawn !== false && 'Udgået', closed && 'Lukket punkt'];
  return signs.filter((sign) => sign !== false);
}

/** As they stand on their pages. */
export function findHeadings({ pages }: PrintedPdf): Heading[] {
  return pages.flatMap(({ number: page, body }) => {
    const found: Array<{ number: string; title: string; page: number; size: number }> = [];
    let last = -1;
    for (const [index, line] of body.entries()) {
      const text = line.runs.filter((run) => run.size > headingSize && /\/H[1-6]/.test(run.role));
      const number = text.find((run) => run.x < hang && /^\d+\.(\d+[a-z]?)?$/.test(run.text));
      const rest = text.filter((run) => run !== number);
      const title = rest.map((run) => run.text).join('');
      const current = found.at(-1);
      const size = text[0]?.size ?? 0;
      if (number !== undefined) found.push({ number: number.text, title, page, size: number.size });
      else if (current !== undefined && last === index - 1 && size === current.size) current.title += title;
      else continue;
      last = index;
    }
    return found.map(({ number, title }) => ({ number, title: squash(title), page }));
  });
}

/** As the contents print them. */
export function readContents({ pages }: PrintedPdf): Heading[] {
  const entries: Array<{ number: string; title: string; page: number | null }> = [];
  for (const line of pages.filter(isContents).flatMap(({ body }) => body)) {
    const inLink = line.runs.filter((run) => run.role.includes('/Link'));
    const number = inLink.find((run) => run.x < hang)?.text;
    if (number !== undefined) entries.push({ number, title: '', page: null });
    const entry = entries.at(-1);
    if (entry === undefined) continue;
    const printed = inLink.find((run) => run.x > 485 && /^\d+$/.test(run.text));
    if (printed !== undefined) entry.page = Number(printed.text);
    entry.title += inLink
      .filter((run) => run !== printed && run.x > hang)
      .map((run) => run.text)
      .join('');
  }
  return entries.map((entry) => ({ ...entry, title: squash(entry.title) }));
}

/** The pages on which contents stand: no other hangs a link in the column of numbers. */
export function isContents({ body }: Page): boolean {
  return body.some((line) => line.runs.some((run) => run.x < hang && run.role.includes('/Link')));
}

/** As the outline gives them. */
export function listOutline({ outline }: PrintedPdf): Heading[] {
  const flatten = (lines: readonly OutlineLine[]): OutlineLine[] =>
    lines.flatMap((line) => [line, ...flatten(line.children)]);
  return flatten(outline).map(({ title, page }) => {
    const [number = '', ...rest] = title.split(' ');
    return { number, title: squash(rest.join(' ')), page };
  });
}

/** Headings by the tags that stand last on their page, as `page: text`. */
export function findStrandedHeadings({ pages }: PrintedPdf): string[] {
  return pages.flatMap(({ number, body }) => {
    const line = body.at(-1);
    const heading = line?.runs.some((run) => /\/H[1-6]/.test(run.role));
    return line !== undefined && heading ? [`${number}: ${line.text}`] : [];
  });
}
