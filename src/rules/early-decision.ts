import type { Body } from '../agenda/body.ts';
import { findDecisionSigns } from '../rule-input/decision-signs.ts';
import type { Finding, Rule, RuleContext } from '../rule-input/rule.ts';
import { listItems } from '../rule-input/rule-helpers.ts';
import type { TextBlock } from '../rule-input/text-blocks.ts';

/**
 * Nothing is public of what a meeting decided before there are minutes. What stands under a heading that names a
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
export const earlyDecision: Rule = {
  id: 'early-decision',
  severity: 'error',
  summary: {
    en: 'What was decided is not public before the minutes.',
    da: 'Det, der blev besluttet, er ikke offentligt før referatet.',
  },
  check: (input) => listTexts(input).flatMap(checkText),
};

interface AgendaText {
  readonly body: Body;
  readonly year: number;
}

/** The texts of agendas that are published and not yet minutes; closed and withdrawn items show none. */
function listTexts(input: RuleContext): AgendaText[] {
  const meetings = input.site.councils.flatMap((council) => council.meetings);
  const early = meetings.filter(({ data }) => data.status !== 'draft' && data.status !== 'minutes');
  const items = listItems(input).filter(({ meeting, item }) => early.includes(meeting) && isShown(item.data));
  const bodies = early.flatMap((meeting) => {
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

function checkText({ body, year }: AgendaText): Finding[] {
  const content = body.tree.children.filter((node) => node.type !== 'doctype');
  return findDecisionSigns(content, year).map((block) => explain(body, block));
}

function explain({ file, words }: Body, { lines, place }: TextBlock): Finding {
  const text = lines.join(' ');
  const quoted = `“${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}”`;
  const heading = `## ${words.decision}`;
  return {
    file,
    place,
    en: {
      unexpected: `${quoted}, which reads like a decision, in an agenda without minutes`,
      expected: `decisions beneath the heading ${heading}`,
      note: `Move what was decided beneath ${heading}: it is shown once the meeting has status: minutes. If it is no decision of this meeting, write <!-- dagsorden-ignore early-decision: why --> on the line before.`,
    },
    da: {
      unexpected: `${quoted}, som ligner en beslutning, i en dagsorden uden referat`,
      expected: `beslutninger under overskriften ${heading}`,
      note: `Flyt det, der blev besluttet, ned under ${heading}: det vises, når mødet har status: minutes. Er det ikke en beslutning fra dette møde, så skriv <!-- dagsorden-ignore early-decision: hvorfor --> på linjen før.`,
    },
  };
}
