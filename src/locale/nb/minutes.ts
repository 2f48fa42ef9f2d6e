/* What Norwegian Bokmål minutes say of votes, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Voteringer',
  all: 'Alle voteringer',
  csv: 'Voteringene som regneark (CSV)',
  on: 'Saken',
  head: 'Stemmer',
  names: 'Navn',
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
  none: 'Ingen åpne oppgaver.',
  what: 'Oppgave',
  who: 'Hvem',
  due: 'Frist',
  state: 'Status',
  age: (days) => (days === 1 ? '1 dag gammel' : `${days} dager gammel`),
};
