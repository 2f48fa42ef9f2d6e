/* What Swedish minutes say of votes, of who was there, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Omröstningar',
  all: 'Alla omröstningar',
  csv: 'Omröstningarna som kalkylblad (CSV)',
  options: { for: 'Ja', against: 'Nej', abstain: 'Avstår', absent: 'Frånvarande' },
};

export const followUp: Locale['followUp'] = {
  continues: 'Fortsättning från',
  continued: 'Fortsätter som',
  postponed: (date) => `Bordlagt till sammanträdet den ${date}`,
  title: 'Uppdrag',
  all: 'Alla uppdrag',
  open: 'Öppet',
  done: 'Slutfört',
  openOnes: 'Öppna',
  doneOnes: 'Slutförda',
  overdue: 'Förfallet',
  none: 'Inga öppna uppdrag.',
  what: 'Uppdrag',
  who: 'Vem',
  due: 'Senast',
  state: 'Status',
  age: (days) => (days === 1 ? '1 dag gammalt' : `${days} dagar gammalt`),
};

export const attendance: Locale['attendance'] = {
  title: 'Närvaro',
  all: 'Närvaron år för år',
  csv: 'Närvaron som kalkylblad (CSV)',
  name: 'Namn',
  total: 'Totalt',
  states: {
    present: 'närvarande',
    partly: 'närvarande en del av sammanträdet',
    substitute: 'tjänstgörande ersättare',
    excused: 'anmält förhinder',
    absent: 'frånvarande',
  },
  from: (time) => `från kl. ${time}`,
  to: (time) => `till kl. ${time}`,
  standsInFor: (name) => `ersättare för ${name}`,
  noQuorum: (present, needed) => `Sammanträdet var inte beslutfört: ${present} närvarande, minst ${needed} krävs.`,
  ended: (date) => `Upphörde den ${date}.`,
  endedCouncils: 'Tidigare nämnder och styrelser',
  term: (from, to) =>
    from !== null && to !== null ? `${from} – ${to}` : from === null ? `till ${to}` : `från ${from}`,
  formerMembers: 'Tidigare ledamöter',
};

export const approval: Locale['approval'] = {
  pending: 'Protokollet är inte justerat ännu.',
  mark: 'inte justerat',
  approves: 'Justerade protokoll',
  meeting: (date) => `sammanträdet den ${date}`,
};

export const extract: Locale['extract'] = {
  ofAgenda: 'Utdrag ur dagordningen',
  ofMinutes: 'Utdrag ur protokollet',
  download: 'Ladda ner ärendet som PDF',
};

export const consent: Locale['consent'] = {
  together: 'Ärendena avgörs i ett sammanhang.',
  separate: 'Ärendet avgörs för sig.',
  togetherHeld: 'Ärendena avgjordes i ett sammanhang.',
  separateHeld: 'Ärendet avgjordes för sig.',
};

export const meetingPlan: Locale['meetingPlan'] = {
  title: 'Sammanträdesplan',
  asOf: (date) => `Per den ${date}.`,
};
