import type { ImportWords } from '../import-words.ts';

/** What English documents say. */
export const importWords: ImportWords = {
  parts:
    'background|recommendation|recommendations|summary|executive summary|introduction|discussion|report|options|options considered|financial implications|legal implications|implications|risks|consultation|next steps|conclusion|attachments|appendices|reasons for recommendations|purpose|purpose of report|proposal|issue',
  agenda: 'agenda|notice of meeting|minutes|order of business|summons',
  contents: 'contents|table of contents|items|index',
  item: 'item|agenda item|no',
  labels: {
    case: 'case|case no|case number|case nr|reference|ref|file|file no|report no|report number',
    responsible: 'responsible|owner|lead|lead officer|report of|report author|author|contact officer|contact',
    presenter: 'presenter|presented by|speaker|speakers|guest|guests',
    duration: 'duration|time allotted|time allowed|length',
    council: 'committee|council|board|body',
    date: 'date|meeting date|date of meeting|day',
    time: 'time|start|start time|starts',
    place: 'place|venue|location|room|where',
  },
  closed:
    'closed|closed session|confidential|exempt|private|in private|in camera|executive session|not for publication|exclusion of the press and public|exclusion of press and public|exclusion of the public',
  open: 'open|public',
  sections: { open: 'Public session', closed: 'Closed session' },
  divisions: 'information|part|session|meeting|items|agenda|business',
  and: 'and',
  contentsStyles: 'toc|contents',
};
