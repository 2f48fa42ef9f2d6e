/* What Norwegian Bokmål minutes say of votes, of who was there, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Voteringer',
  all: 'Alle voteringer',
  csv: 'Voteringene som regneark (CSV)',
  options: { for: 'For', against: 'Mot', abstain: 'Avholdende', absent: 'Fraværende' },
};

export const followUp: Locale['followUp'] = {
  continues: 'Fortsatt fra',
  continued: 'Fortsetter som',
  postponed: (date) => `Utsatt til møtet ${date}`,
  title: 'Oppgaver',
  all: 'Alle oppgaver',
  open: 'Åpen',
  done: 'Avsluttet',
  openOnes: 'Åpne',
  doneOnes: 'Avsluttede',
  overdue: 'Fristen er gått ut',
  none: 'Ingen åpne oppgaver.',
  what: 'Oppgave',
  who: 'Hvem',
  due: 'Frist',
  state: 'Status',
  age: (days) => (days === 1 ? '1 dag gammel' : `${days} dager gammel`),
};

export const attendance: Locale['attendance'] = {
  title: 'Frammøte',
  all: 'Frammøtet år for år',
  csv: 'Frammøtet som regneark (CSV)',
  name: 'Navn',
  total: 'I alt',
  states: {
    present: 'til stede',
    partly: 'til stede en del av møtet',
    substitute: 'møtte som varamedlem',
    excused: 'forfall',
    absent: 'fraværende',
  },
  from: (time) => `fra kl. ${time}`,
  to: (time) => `til kl. ${time}`,
  standsInFor: (name) => `varamedlem for ${name}`,
  noQuorum: (present, needed) => `Møtet var ikke vedtaksført: ${present} til stede, minst ${needed} kreves.`,
  ended: (date) => `Nedlagt ${date}.`,
  endedCouncils: 'Nedlagte utvalg',
  term: (from, to) => (from !== null && to !== null ? `${from} – ${to}` : from === null ? `til ${to}` : `fra ${from}`),
  formerMembers: 'Tidligere medlemmer',
};

export const approval: Locale['approval'] = {
  pending: 'Protokollen er ikke godkjent ennå.',
  mark: 'ikke godkjent',
  approves: 'Godkjente protokoller',
  meeting: (date) => `møtet ${date}`,
};

export const extract: Locale['extract'] = {
  ofAgenda: 'Utskrift av sakslisten',
  ofMinutes: 'Utskrift av protokollen',
  download: 'Last ned saken som PDF',
};

export const consent: Locale['consent'] = {
  together: 'Sakene avgjøres samlet.',
  separate: 'Saken avgjøres for seg.',
  togetherHeld: 'Sakene ble avgjort samlet.',
  separateHeld: 'Saken ble avgjort for seg.',
};

export const meetingPlan: Locale['meetingPlan'] = {
  title: 'Møteplan',
  asOf: (date) => `Per ${date}.`,
};
