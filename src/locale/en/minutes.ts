/* What English minutes say of votes, of who was there, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Votes',
  all: 'All votes',
  csv: 'The votes as a spreadsheet (CSV)',
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
  openOnes: 'Open',
  doneOnes: 'Done',
  overdue: 'Overdue',
  none: 'No open actions.',
  what: 'Action',
  who: 'Who',
  due: 'Due',
  state: 'State',
  age: (days) => (days === 1 ? '1 day old' : `${days} days old`),
};

export const attendance: Locale['attendance'] = {
  title: 'Attendance',
  all: 'Attendance year by year',
  csv: 'Attendance as a spreadsheet (CSV)',
  name: 'Name',
  total: 'Total',
  states: {
    present: 'present',
    partly: 'present for part of the meeting',
    substitute: 'present as a substitute',
    excused: 'apologies',
    absent: 'absent',
  },
  from: (time) => `from ${time}`,
  to: (time) => `until ${time}`,
  standsInFor: (name) => `substitute for ${name}`,
  noQuorum: (present, needed) => `There was no quorum: ${present} present, at least ${needed} needed.`,
  ended: (date) => `Abolished on ${date}.`,
  endedCouncils: 'Former councils',
  term: (from, to) =>
    from !== null && to !== null ? `${from} – ${to}` : from === null ? `until ${to}` : `from ${from}`,
  formerMembers: 'Former members',
};

export const approval: Locale['approval'] = {
  pending: 'These minutes have not been approved yet.',
  mark: 'not approved',
  approves: 'Minutes approved',
  meeting: (date) => `the meeting of ${date}`,
};

export const extract: Locale['extract'] = {
  ofAgenda: 'Extract from the agenda',
  ofMinutes: 'Extract from the minutes',
  download: 'Download the item as a PDF',
};

export const consent: Locale['consent'] = {
  together: 'The items are decided as one.',
  separate: 'The item is decided by itself.',
  togetherHeld: 'The items were decided as one.',
  separateHeld: 'The item was decided by itself.',
};

export const meetingPlan: Locale['meetingPlan'] = {
  title: 'Schedule of meetings',
  asOf: (date) => `As of ${date}.`,
};
