import type { Body } from '../agenda/body.ts';
import { isContent } from '../agenda/resolve.ts';
import { writeDestination } from '../markdown/link-destination.ts';
import { resolveFile } from '../markdown/references.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { type ItemPlace, listItems } from '../rule-input/rule-helpers.ts';

/**
 * The text of an item links to every attachment that the item lists, so that readers learn what it is for. An item
 * without a text besides its decision need not.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments: [{ title: Notat, url: https://example.org/notat }]
 * ---
 *
 * Budgettet er lagt.
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: Budget
 * section: droeftelse
 * attachments: [{ title: Notat, url: https://example.org/notat }]
 * ---
 *
 * Budgettet er lagt, se [notatet](https://example.org/notat).
 * ```
 */
export const attachmentUnmentioned: Rule<'attachment-unmentioned'> = {
  id: 'attachment-unmentioned',
  severity: 'warning',
  check: (input) => listItems(input).flatMap((place) => checkItem(place, input.tree)),
};

function checkItem({ item, body }: ItemPlace, tree: RuleContext['tree']): Finding<'attachment-unmentioned'>[] {
  const attachments = item.data.attachments ?? [];
  const led = leadsTo(body);
  const isLed = attachments.every(({ file }) => file !== undefined && led.has(resolveFile(file, item.path)));
  if (isLed || body.gist.emptyBefore) return [];
  const mentioned = listMentioned(body);
  return attachments.flatMap(({ title, file, url }, index) => {
    const address = file === undefined ? asAddress(url ?? '') : resolveFile(file, item.path);
    // A file that is missing is told as such; a link to it would be the next error.
    const missing = file !== undefined && (isContent(address) || !tree.files.has(address));
    if (mentioned.has(address) || missing) return [];
    const place = item.frontMatter.locateValue(['attachments', index, file === undefined ? 'url' : 'file']);
    const link = `[${title}](${file === undefined ? url : writeDestination(file)})`;
    return [
      {
        file: item.file,
        place,
        values: { title, link },
      },
    ];
  });
}

/** The files that a text leads to. */
function leadsTo({ refers }: Body): Set<string> {
  return new Set(refers.flatMap(({ target }) => (target?.kind === 'file' ? [target.path] : [])));
}

function listMentioned(body: Body): Set<string> {
  const { links, definitions } = body.gist;
  return new Set([...leadsTo(body), ...[...links, ...definitions].map(asAddress)]);
}

function asAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
