/* What German minutes say of votes, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

export const votes: Locale['votes'] = {
  title: 'Abstimmungen',
  all: 'Alle Abstimmungen',
  csv: 'Die Abstimmungen als Tabelle (CSV)',
  on: 'Der Punkt',
  head: 'Stimmen',
  names: 'Namen',
  options: { for: 'Ja', against: 'Nein', abstain: 'Enthaltung', absent: 'Abwesend' },
};

export const followUp: Locale['followUp'] = {
  continues: 'Fortsetzung von',
  continued: 'Wird fortgesetzt als',
  postponed: (date) => `Vertagt auf die Sitzung vom ${date}`,
  title: 'Aufträge',
  all: 'Alle Aufträge',
  open: 'Offen',
  done: 'Erledigt',
  none: 'Keine offenen Aufträge.',
  what: 'Auftrag',
  who: 'Wer',
  due: 'Frist',
  state: 'Stand',
  age: (days) => (days === 1 ? '1 Tag alt' : `${days} Tage alt`),
};
