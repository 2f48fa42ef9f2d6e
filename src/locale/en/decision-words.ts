import type { DecisionWords } from '../da/decision-words.ts';

/** Decisions as English agendas and minutes speak of them. */
export const decisionWords: DecisionWords = {
  decision: 'decision decisions',
  resolution: 'resolution resolutions',
  record: 'minutes minute vote votes voting',
  course: 'proceedings deliberations',
  discussion: 'discussion discussions debate deliberation outcome outcomes conclusion conclusions',
  verdict: 'decided resolved approved adopted carried agreed rejected defeated',
  aroundVerdict:
    'the motion recommendation recommendations proposal report item amendment was were is unanimously nem con as recommended amended by votes to with abstention abstentions against for and accepted without dissent at meeting action actions',
  proposal: 'propos recommend draft suggested motion required requested request needed sought wanted possible option',
  asking: 'for to',
  earlier: 'previous last earlier prior past former',
  about:
    'making maker makers process support tree point points criteria paper papers impact consequence implication follow communication evaluation background timeline deadline appeal approval approve approving implementation effect confirmation delegat authority rights pending open future upcoming taker taking',
  filler:
    'of the by from in at on a an our final item agenda no meeting unanimous committee council result results motion motions',
  meeting: 'meeting',
  and: 'and or',
  body: 'council councils committee committees board boards cabinet cabinets panel panels assembly chair chairs executive trustees senate',
  decided: 'decided resolved approved adopted agreed rejected endorsed',
  passive:
    'it was resolved|it was decided|it was agreed|resolved that|resolved to|the motion was carried|the motion carried|motion carried|the motion was defeated|the motion passed|the recommendation was approved|the recommendations were approved|the recommendation was agreed|the recommendations were agreed|decided that',
  otherTime:
    'previous previously last earlier prior already when if once unless until since after before ago formerly whether annually',
  that: 'that to',
};
