/* What Nynorsk minutes say of votes, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Røystingar',
  all: 'Alle røystingar',
  csv: 'Røystingane som rekneark (CSV)',
  options: { for: 'For', against: 'Mot', abstain: 'Avhaldande', absent: 'Fråverande' },
};

export const followUp: Locale['followUp'] = {
  continues: 'Held fram frå',
  continued: 'Held fram som',
  postponed: (date) => `Utsett til møtet ${date}`,
  title: 'Oppgåver',
  all: 'Alle oppgåver',
  open: 'Open',
  done: 'Avslutta',
  openOnes: 'Opne',
  doneOnes: 'Avslutta',
  overdue: 'Fristen er ute',
  none: 'Ingen opne oppgåver.',
  what: 'Oppgåve',
  who: 'Kven',
  due: 'Frist',
  state: 'Status',
  age: (days) => (days === 1 ? '1 dag gammal' : `${days} dagar gammal`),
};

export const attendance: Locale['attendance'] = {
  title: 'Frammøte',
  all: 'Frammøtet år for år',
  csv: 'Frammøtet som rekneark (CSV)',
  name: 'Namn',
  total: 'I alt',
  states: {
    present: 'til stades',
    partly: 'til stades ein del av møtet',
    substitute: 'møtte som varamedlem',
    excused: 'forfall',
    absent: 'fråverande',
  },
  from: (time) => `frå kl. ${time}`,
  to: (time) => `til kl. ${time}`,
  standsInFor: (name) => `varamedlem for ${name}`,
  noQuorum: (present, needed) => `Møtet var ikkje vedtaksført: ${present} til stades, minst ${needed} krevst.`,
  ended: (date) => `Nedlagt ${date}.`,
  endedCouncils: 'Nedlagde utval',
  term: (from, to) => (from !== null && to !== null ? `${from} – ${to}` : from === null ? `til ${to}` : `frå ${from}`),
  formerMembers: 'Tidlegare medlemmer',
};

export const approval: Locale['approval'] = {
  pending: 'Protokollen er ikkje godkjend enno.',
  mark: 'ikkje godkjend',
  approves: 'Godkjende protokollar',
  meeting: (date) => `møtet ${date}`,
};

export const extract: Locale['extract'] = {
  ofAgenda: 'Utskrift av sakslista',
  ofMinutes: 'Utskrift av protokollen',
  download: 'Last ned saka som PDF',
};

export const consent: Locale['consent'] = {
  together: 'Sakene blir avgjorde samla.',
  separate: 'Saka blir avgjord for seg.',
  togetherHeld: 'Sakene vart avgjorde samla.',
  separateHeld: 'Saka vart avgjord for seg.',
};

export const meetingPlan: Locale['meetingPlan'] = {
  title: 'Møteplan',
  asOf: (date) => `Per ${date}.`,
};
