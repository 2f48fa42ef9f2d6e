/* What Danish minutes say of votes, and of what goes on after a meeting. */
export const votes = {
  title: 'Afstemninger',
  all: 'Alle afstemninger',
  csv: 'Afstemningerne som regneark (CSV)',
  on: 'Punktet',
  head: 'Stemmer',
  names: 'Navne',
  options: { for: 'For', against: 'Imod', abstain: 'Hverken for eller imod', absent: 'Fraværende' },
};

export const followUp = {
  continues: 'Fortsat fra',
  continued: 'Fortsætter som',
  postponed: (date: string) => `Udsat til mødet den ${date}`,
  title: 'Opgaver',
  all: 'Alle opgaver',
  open: 'Åben',
  done: 'Afsluttet',
  none: 'Ingen åbne opgaver.',
  what: 'Opgave',
  who: 'Hvem',
  due: 'Frist',
  state: 'Status',
  age: (days: number) => (days === 1 ? '1 dag gammel' : `${days} dage gammel`),
};
