import { meetingsOf } from '../agenda/accessors.ts';
import type { Body } from '../agenda/body.ts';
import { findDecisionSigns } from '../rule-input/decision-signs.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { listItems } from '../rule-input/rule-helpers.ts';
import type { TextBlock } from '../rule-input/text-blocks.ts';
import { rememberOfText } from '../text/known-texts.ts';

/**
 * Nothing is public of what a meeting decided before there are minutes. What is under a heading that names a
 * decision (Beslutning, Udvalgets beslutning, Vedtak, Referat, in any of the five languages) is hidden until then. What
 * only reads like one cannot be hidden with certainty, and ends the build: a heading with more words, a word in bold, a
 * table, a sentence. Proposals (Forslag til beslutning, Indstilling) are none, nor is what was decided in an earlier
 * year, or on a day that the sentence names.
 *
 * @failing
 * ```md
 * **Beslutning:** Indstillingen fik seks stemmer.
 * ```
 *
 * @passing
 * ```md
 * **Forslag til beslutning:** Aftalen forlænges.
 *
 * Udvalget besluttede i 2024 at forlænge aftalen.
 *
 * ## Beslutning
 *
 * Indstillingen fik seks stemmer.
 * ```
 */
export const earlyDecision: Rule<'early-decision'> = {
  id: 'early-decision',
  severity: 'error',
  check: (input) => listTexts(input).filter(mayDecide).flatMap(checkText),
};

const longestQuote = 60;

interface AgendaText {
  readonly body: Body;
  readonly year: number;
}

/** The texts of agendas that are published and not yet minutes; closed and withdrawn items show none. */
function listTexts(input: RuleContext): AgendaText[] {
  const meetings = meetingsOf(input.site);
  const early = new Set(
    meetings.filter(({ data }) => data.status !== 'draft' && data.status !== 'planned' && data.status !== 'minutes'),
  );
  const items = listItems(input).filter(({ meeting, item }) => early.has(meeting) && isShown(item.data));
  const bodies = [...early].flatMap((meeting) => {
    const body = input.bodies.get(meeting.path);
    return body === undefined ? [] : [{ body, year: yearOf(meeting.data.date) }];
  });
  return [...bodies, ...items.map(({ body, meeting }) => ({ body, year: yearOf(meeting.data.date) }))];
}

function isShown({ closed, withdrawn }: { closed?: unknown; withdrawn?: unknown }): boolean {
  return (closed ?? false) === false && (withdrawn ?? false) === false;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Whether there is anything to find: what is found is told by who looks at the text now. */
function mayDecide({ body, year }: AgendaText): boolean {
  const ask = rememberOfText(`decided in ${year}`, (one: Body) => findSigns({ body: one, year }).length > 0);
  return ask(body);
}

function checkText(text: AgendaText): Finding<'early-decision'>[] {
  return findSigns(text).map((block) => explain(text.body, block));
}

function findSigns({ body, year }: AgendaText): TextBlock[] {
  const content = body.tree.children.filter((node) => node.type !== 'doctype');
  return findDecisionSigns(content, year);
}

function explain({ file, words }: Body, { lines, place }: TextBlock): Finding<'early-decision'> {
  const text = lines.join(' ');
  const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text;
  return { file, place, values: { text: quoted, heading: `## ${words.decision}` } };
}
