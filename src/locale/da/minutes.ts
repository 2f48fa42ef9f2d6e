/* What Danish minutes say of votes, of who was there, and of what goes on after a meeting. */
const votes = {
  title: 'Afstemninger',
  all: 'Alle afstemninger',
  csv: 'Afstemningerne som regneark (CSV)',
  options: { for: 'For', against: 'Imod', abstain: 'Hverken for eller imod', absent: 'Fraværende' },
};

const followUp = {
  continues: 'Fortsat fra',
  continued: 'Fortsætter som',
  postponed: (date: string) => `Udsat til mødet den ${date}`,
  title: 'Opgaver',
  all: 'Alle opgaver',
  open: 'Åben',
  done: 'Afsluttet',
  openOnes: 'Åbne',
  doneOnes: 'Afsluttede',
  overdue: 'Fristen er overskredet',
  none: 'Ingen åbne opgaver.',
  what: 'Opgave',
  who: 'Hvem',
  due: 'Frist',
  state: 'Status',
  age: (days: number) => (days === 1 ? '1 dag gammel' : `${days} dage gammel`),
};

const attendance = {
  title: 'Fremmøde',
  all: 'Fremmødet år for år',
  csv: 'Fremmødet som regneark (CSV)',
  name: 'Navn',
  total: 'I alt',
  states: {
    present: 'til stede',
    partly: 'til stede en del af mødet',
    substitute: 'mødt som stedfortræder',
    excused: 'afbud',
    absent: 'fraværende',
  },
  from: (time: string) => `fra kl. ${time}`,
  to: (time: string) => `til kl. ${time}`,
  standsInFor: (name: string) => `stedfortræder for ${name}`,
  noQuorum: (present: number, needed: number) =>
    `Der var ikke nok til stede til at beslutte: ${present}, hvor mindst ${needed} kræves.`,
  ended: (date: string) => `Nedlagt den ${date}.`,
  endedCouncils: 'Nedlagte råd og udvalg',
  term: (from: string | null, to: string | null) =>
    from !== null && to !== null ? `${from} – ${to}` : from === null ? `til ${to}` : `fra ${from}`,
  formerMembers: 'Tidligere medlemmer',
};

const approval = {
  pending: 'Referatet er ikke godkendt endnu.',
  mark: 'ikke godkendt',
  approves: 'Godkendte referater',
  meeting: (date: string) => `mødet den ${date}`,
};

const extract = {
  ofAgenda: 'Udskrift af dagsordenen',
  ofMinutes: 'Udskrift af referatet',
  download: 'Hent punktet som PDF',
};

const consent = {
  together: 'Punkterne afgøres samlet.',
  separate: 'Punktet afgøres for sig.',
  togetherHeld: 'Punkterne blev afgjort samlet.',
  separateHeld: 'Punktet blev afgjort for sig.',
};

const meetingPlan = {
  title: 'Mødeplan',
  asOf: (date: string) => `Pr. ${date}.`,
};

/** All of it, as the words of pages have it. */
export const minutesWords = { votes, followUp, attendance, approval, extract, consent, meetingPlan };
