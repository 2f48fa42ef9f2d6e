/* What German minutes say of votes, of who was there, and of what goes on after a meeting. */
import type { Locale } from '../da/interface.ts';

const votes: Locale['votes'] = {
  title: 'Abstimmungen',
  all: 'Alle Abstimmungen',
  csv: 'Die Abstimmungen als Tabelle (CSV)',
  options: { for: 'Ja', against: 'Nein', abstain: 'Enthaltung', absent: 'Abwesend' },
};

const followUp: Locale['followUp'] = {
  continues: 'Fortsetzung von',
  continued: 'Wird fortgesetzt als',
  postponed: (date) => `Vertagt auf die Sitzung am ${date}`,
  title: 'Aufträge',
  all: 'Alle Aufträge',
  open: 'Offen',
  done: 'Erledigt',
  openOnes: 'Offen',
  doneOnes: 'Erledigt',
  overdue: 'Frist abgelaufen',
  none: 'Keine offenen Aufträge.',
  what: 'Auftrag',
  who: 'Wer',
  due: 'Frist',
  state: 'Stand',
  age: (days) => (days === 1 ? '1 Tag alt' : `${days} Tage alt`),
};

const attendance: Locale['attendance'] = {
  title: 'Anwesenheit',
  all: 'Anwesenheit nach Jahren',
  csv: 'Die Anwesenheit als Tabelle (CSV)',
  name: 'Name',
  total: 'Gesamt',
  states: {
    present: 'anwesend',
    partly: 'zeitweise anwesend',
    substitute: 'als Vertretung anwesend',
    excused: 'entschuldigt',
    absent: 'abwesend',
  },
  from: (time) => `ab ${time} Uhr`,
  to: (time) => `bis ${time} Uhr`,
  standsInFor: (name) => `Vertretung für ${name}`,
  noQuorum: (present, needed) =>
    `Es bestand keine Beschlussfähigkeit: ${present} anwesend, mindestens ${needed} nötig.`,
  ended: (date) => `Aufgelöst am ${date}.`,
  endedCouncils: 'Frühere Gremien',
  term: (from, to) => (from !== null && to !== null ? `${from} – ${to}` : from === null ? `bis ${to}` : `ab ${from}`),
  formerMembers: 'Frühere Mitglieder',
};

const approval: Locale['approval'] = {
  pending: 'Die Niederschrift ist noch nicht genehmigt.',
  mark: 'nicht genehmigt',
  approves: 'Genehmigte Niederschriften',
  meeting: (date) => `Sitzung vom ${date}`,
};

const extract: Locale['extract'] = {
  ofAgenda: 'Auszug aus der Tagesordnung',
  ofMinutes: 'Auszug aus der Niederschrift',
  download: 'Den Punkt als PDF herunterladen',
};

const consent: Locale['consent'] = {
  together: 'Über die Punkte wird gemeinsam entschieden.',
  separate: 'Über den Punkt wird einzeln entschieden.',
  togetherHeld: 'Über die Punkte wurde gemeinsam entschieden.',
  separateHeld: 'Über den Punkt wurde einzeln entschieden.',
};

const meetingPlan = {
  title: 'Sitzungskalender',
  asOf: (date: string) => `Stand: ${date}.`,
};

/** All of it, as the words of pages have it. */
export const minutesWords = { votes, followUp, attendance, approval, extract, consent, meetingPlan };
