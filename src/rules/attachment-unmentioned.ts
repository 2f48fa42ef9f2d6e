import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Body } from '../agenda/body.ts';
import { isDecision } from '../agenda/decisions.ts';
import { isContent } from '../agenda/resolve.ts';
import { writeDestination } from '../markdown/link-destination.ts';
import { resolveFile } from '../markdown/references.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { type ItemPlace, isEmpty, listItems } from '../rule-input/rule-helpers.ts';
import { visitNodes } from '../text/visit-nodes.ts';

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
  if (isLed || isEmpty(withoutDecision(body))) return [];
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
function leadsTo({ references }: Body): Set<string> {
  return new Set(
    references.flatMap(({ element }) => {
      return element.data?.target?.kind === 'file' ? [element.data.target.path] : [];
    }),
  );
}

function listMentioned(body: Body): Set<string> {
  const addresses: string[] = [];
  visitNodes<Nodes>(body.markdown, (node) => {
    if (node.type === 'link' || node.type === 'definition') addresses.push(asAddress(node.url));
  });
  return new Set([...leadsTo(body), ...addresses]);
}

function asAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

/** The text that stands on the agenda: the part with the decision is written after the meeting. */
function withoutDecision(body: Body): Pick<Body, 'markdown'> {
  let decision = false;
  const children = body.markdown.children.filter((node) => {
    if (node.type === 'heading' && node.depth <= 2) decision = isDecision(textOf(node));
    return !decision;
  });
  return { markdown: { ...body.markdown, children } };
}
