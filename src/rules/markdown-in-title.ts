import type { Source } from '../content/sources.ts';
import type { Finding, Rule } from '../rule-input/rule.ts';

/** Bold, code, a link, and italics where nothing else can be meant. */
const marks =
  /\*\*([^*]+)\*\*|(?<!\w)__([^_]+)__(?!\w)|`([^`]+)`|\[([^\][]+)\]\([^()\s]+\)|(?<!\S)\*([^*\s][^*]*)\*(?!\S)/g;

/**
 * Titles and names are plain text. Stars, backticks and links in them are shown as they are written, in contents, outline,
 * calendars and feeds too.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Planen for **havnen**
 * section: droeftelse
 * ---
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Planen for havnen
 * section: droeftelse
 * ---
 * ```
 */
export const markdownInTitle: Rule<'markdown-in-title'> = {
  id: 'markdown-in-title',
  severity: 'warning',
  check: ({ site }) => [
    ...checkTitle(site, ['title'], site.data.title),
    ...site.councils.flatMap((council) => [
      ...checkTitle(council, ['name'], council.data.name),
      ...council.data.sections.flatMap(({ title }, at) => checkTitle(council, ['sections', at, 'title'], title)),
      ...council.meetings.flatMap((meeting) => [
        ...checkTitle(meeting, ['title'], meeting.data.title),
        ...meeting.items.flatMap((item) => [
          ...checkTitle(item, ['title'], item.data.title),
          ...(item.data.attachments ?? []).flatMap(({ title }, at) =>
            checkTitle(item, ['attachments', at, 'title'], title),
          ),
        ]),
      ]),
    ]),
  ],
};

function checkTitle(
  { file, frontMatter }: Source<unknown>,
  path: ReadonlyArray<string | number>,
  title: string | undefined,
): Finding<'markdown-in-title'>[] {
  const write = title?.replace(marks, (_, ...texts: unknown[]) => String(texts.find((one) => typeof one === 'string')));
  if (title === undefined || write === undefined || write === title) return [];
  return [{ file, place: frontMatter.locateValue([...path]), values: { found: title, write } }];
}
