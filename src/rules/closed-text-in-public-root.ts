import { ownWordsOf } from '../agenda/own-words.ts';
import { isClosed } from '../fields/closed.ts';
import { wordsOf } from '../locale/own-words.ts';
import type { ContentFacts, Finding, Rule } from '../rule-input/rule.ts';
import { type ItemPlace, listItems } from '../rule-input/rule-helpers.ts';

/**
 * The first content root, which is the public one, holds of a closed item only what the public sees: title and reason,
 * and no closed attachment. Whatever was once committed to a public repository stays in its history for everybody to
 * read. The text belongs in a root that is laid over the public one (`--content content --content ../private`). Where
 * the repository itself is private, set the rule to `off`.
 *
 * @failing
 * ```md it/2026-09-17/a.md
 * ---
 * title: En ejendomssag
 * section: droeftelse
 * responsible: Ejendomschefen
 * closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
 * ---
 *
 * Sælger vil have tolv millioner.
 * ```
 *
 * @passing
 * ```md it/2026-09-17/a.md
 * ---
 * title: En ejendomssag
 * section: droeftelse
 * closed: { title: En ejendomssag, reason: Forretningsmæssige forhold. }
 * ---
 * ```
 */
export const closedTextInPublicRoot: Rule<'closed-text-in-public-root'> = {
  id: 'closed-text-in-public-root',
  severity: 'warning',
  check: (input) =>
    listItems(input)
      .filter(({ item }) => input.tree.overlaid?.has(item.path) !== true)
      .flatMap((place) => checkItem(place, input)),
};

/** What the public sees of a closed item, what only arranges it, and what its file was called when it was open. */
const harmless = ['title', 'section', 'order', 'number', 'closed', 'late', 'withdrawn', 'held', 'aliases'];

function checkItem(place: ItemPlace, input: ContentFacts): Finding<'closed-text-in-public-root'>[] {
  return isClosed(place.item.data) ? checkClosed(place, input) : checkAttachments(place);
}

/** One message an item, at the first thing that says too much. */
function checkClosed(
  { council, item, body }: ItemPlace,
  { site }: ContentFacts,
): Finding<'closed-text-in-public-root'>[] {
  const { closed, title } = item.data;
  const words = wordsOf({ language: council.data.language ?? site.data.language, words: ownWordsOf(site, council) });
  const shown = typeof closed === 'object' ? closed.title : words.closedTitle;
  const keys = Object.keys(item.data).filter((key) => !harmless.includes(key));
  const [key] = [...(title === shown ? [] : ['title']), ...keys];
  if (key !== undefined) return [explain(item, item.frontMatter.locateKey([key]))];
  return body.gist.empty ? [] : [explain(item, undefined)];
}

function checkAttachments({ item }: ItemPlace): Finding<'closed-text-in-public-root'>[] {
  return (item.data.attachments ?? []).flatMap((attachment, index) => {
    return isClosed(attachment) ? [explain(item, item.frontMatter.locateValue(['attachments', index]))] : [];
  });
}

function explain(
  item: ItemPlace['item'],
  place: Finding<'closed-text-in-public-root'>['place'],
): Finding<'closed-text-in-public-root'> {
  return {
    file: item.file,
    place,
    values: {},
  };
}
