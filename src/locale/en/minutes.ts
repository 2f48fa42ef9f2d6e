/* What English minutes say of votes, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Votes',
  all: 'All votes',
  csv: 'The votes as a spreadsheet (CSV)',
  on: 'The item',
  head: 'Votes',
  names: 'Names',
  options: { for: 'For', against: 'Against', abstain: 'Abstained', absent: 'Absent' },
};

export const followUp: Locale['followUp'] = {
  continues: 'Continued from',
  continued: 'Continues as',
  postponed: (date) => `Postponed to the meeting on ${date}`,
  title: 'Actions',
  all: 'All actions',
  open: 'Open',
  done: 'Done',
  none: 'No open actions.',
  what: 'Action',
  who: 'Who',
  due: 'Due',
  state: 'State',
  age: (days) => (days === 1 ? '1 day old' : `${days} days old`),
};
