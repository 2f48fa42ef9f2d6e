import type { Locale } from '../da/interface.ts';
import type { Some } from '../extend.ts';

/** What is written otherwise than in Britain. */
export const locale: Some<Locale> & { readonly code: string } = {
  code: 'en-US',
  closedReason: 'This item will be considered in executive session.',
  closedReasonHeld: 'This item was considered in executive session.',
  status: { cancelled: 'Canceled' },
  dayAndDate: (weekday, date) => `${weekday}, ${date}`,
  timePlan: 'Schedule',
  timesHeld: 'Times',
  caseTitle: (number) => `File ${number}`,
  caseLead: 'All items about the file, the oldest first.',
  caseHistory: 'History of the file',
  caseHistoryOf: (number) => `Other items about file ${number}`,
  caseHistoryAll: (count) => `All ${count} items about the file`,
  search: { hint: 'Type a word or a file number, or choose a filter.' },
  enclosureMark: 'Enc.',
  events: { cancelled: 'Meeting canceled' },
  cancelledNotice: 'The meeting is canceled.',
  councils: 'Councils, boards and committees',
  attendance: { states: { excused: 'excused' } },
  fields: {
    site: { accent: { about: 'The color of links and rules.' } },
    meeting: {
      place: { label: 'Location' },
      absent: { about: 'Who was absent without being excused; belongs to the minutes.' },
      excused: { label: 'Excused', about: 'Who was excused; belongs to the minutes.' },
    },
    item: {
      case: { label: 'File no.', about: 'A file number, or a list of them.' },
      responsible: { label: 'Staff contact' },
    },
  },
};
