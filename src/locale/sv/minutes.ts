/* What Swedish minutes say of votes, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Omröstningar',
  all: 'Alla omröstningar',
  csv: 'Omröstningarna som kalkylblad (CSV)',
  on: 'Ärendet',
  head: 'Röster',
  names: 'Namn',
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
  none: 'Inga öppna uppdrag.',
  what: 'Uppdrag',
  who: 'Vem',
  due: 'Senast',
  state: 'Status',
  age: (days) => (days === 1 ? '1 dag gammalt' : `${days} dagar gammalt`),
};
