import type { planning as danish } from '../../da/phrases/planning.ts';

/* What `new meetings`, `new meeting --from` and drafts that go out by themselves say in Norwegian (Bokmål), by the English text; {1}, {2} … are what differs. */
export const planning: Readonly<Record<keyof typeof danish, string>> = {
  'the meetings of a year or so, as planned; not on public holidays':
    'møtene i et år eller mer, som planlagte; ikke på helligdager',
  'when they are, such as "third thursday" or "every second tuesday"':
    'når de er, f.eks. "tredje torsdag" eller "annenhver tirsdag"',
  'the first day that can have one, YYYY-MM-DD': 'den første dagen det kan være et, ÅÅÅÅ-MM-DD',
  'the last day that can have one, YYYY-MM-DD': 'den siste dagen det kan være et, ÅÅÅÅ-MM-DD',
  'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable':
    'en dag, flere dager som 2027-07-01..2027-08-08, eller en måned; kan gjentas',
  'when they begin, such as 16:00': 'når de begynner, f.eks. 16:00',
  'when they end': 'når de slutter',
  'where they are': 'hvor de er',
  'Give a day as 2027-01-14.': 'Oppgi en dag som 2027-01-14.',
  'Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.':
    'Oppgi en dag som 2027-07-15, dager som 2027-07-01..2027-08-08, eller en måned som 2027-07.',
  'Give a time as 16:00.': 'Oppgi et tidspunkt som 16:00.',
  'an earlier meeting: takes over what it postponed, and what is still to be done':
    'et tidligere møte: tar over det som ble utsatt der, og det som gjenstår å gjøre',
  'No day from {1} to {2} is one of “{3}”. Nothing was written.':
    'Ingen dag fra {1} til {2} er en av «{3}». Ingenting ble skrevet.',
  '--from {1} is after --to {2}. Swap them.': '--from {1} er etter --to {2}. Bytt dem om.',
  'From {1} to {2} are more than ten years. Plan fewer at a time.':
    'Fra {1} til {2} er mer enn ti år. Planlegg færre om gangen.',
  '“{1}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.':
    '«{1}» sier ikke hvilke dager det er. Skriv «tredje torsdag», «siste mandag», «første og tredje onsdag», «hver tirsdag», «annenhver tirsdag» eller «første mandag i mars og september».',
  '{1} is a meeting of another council. Name one of {2}.': '{1} er et møte i et annet utvalg. Oppgi et i {2}.',
  '{1} is not before {2}. Name an earlier meeting with --from.':
    '{1} er ikke før {2}. Oppgi et tidligere møte med --from.',
  '“{1}” is read as every week.': '«{1}» leses som hver uke.',
  '“{1}” is read as every {2} weeks.': '«{1}» leses som hver {2}. uke.',
  '“{1}” is read as days counted within each month.': '«{1}» leses som dager talt i hver måned.',
  '“{1}” is read as days counted within every {2} months.': '«{1}» leses som dager talt i hver {2}. måned.',
  '{1} has a meeting already, {2}. It stays as it is.': '{1} har allerede et møte, {2}. Det blir som det er.',
  '{1} is left out: {2}.': '{1} er utelatt: {2}.',
  '{1} is left out, as --skip says.': '{1} er utelatt, som --skip sier.',
  'Planned 1 meeting.': 'Planla 1 møte.',
  'Planned {1} meetings.': 'Planla {1} møter.',
  '{1} is postponed to {2}, not to this meeting, and is not carried over.':
    '{1} er utsatt til {2}, ikke til dette møtet, og er ikke tatt med.',
  'Nothing of {1} is postponed to this meeting or still to be done.':
    'Ingenting fra {1} er utsatt til dette møtet eller gjenstår å gjøre.',
  '{1} exists already and stays as it is.': '{1} finnes allerede og blir som den er.',
  '{1}: what is still to be done after {2}, {3} in all.': '{1}: det som gjenstår å gjøre etter {2}, i alt {3}.',
  '{1}: carried over from {2}, closed as it was there.': '{1}: overtatt fra {2}, lukket som der.',
  '{1}: carried over from {2}.': '{1}: overtatt fra {2}.',
  '{1} says what the minutes of {2} say: publish those first, with status: minutes.':
    '{1} sier det samme som protokollen fra {2}: publiser den først, med status: minutes.',
  '{1} was in the section {2}, which this meeting has not. Choose another.':
    '{1} var i seksjonen {2}, som dette møtet ikke har. Velg en annen.',
  '{1} was a sub-item of {2}, which is not carried over.': '{1} var et underpunkt til {2}, som ikke er tatt med.',
  '{1}: the link to {2} leads elsewhere now. Write it anew.':
    '{1}: lenken til {2} fører nå et annet sted. Skriv den på nytt.',
  'when it is built: drafts whose published has come go out':
    'når det bygges: utkast der published er kommet, blir publisert',
  'Give a moment with its offset, such as 2027-01-14T08:00:00Z.':
    'Oppgi et tidspunkt med forskyvning, f.eks. 2027-01-14T08:00:00Z.',
  'Note: {1} is a draft whose moment has come ({2}): its agenda is out.':
    'Merk: {1} er et utkast der tidspunktet er kommet ({2}): sakslisten er ute.',
  'Note: {1} is a draft. Its agenda goes out at the first build from {2} on.':
    'Merk: {1} er et utkast. Sakslisten kommer ut ved den første byggingen fra {2}.',
  'Note: {1} was published before and is a draft again: it stays one. To publish it, write status: published.':
    'Merk: {1} har vært publisert og er et utkast igjen: det forblir et. Skriv status: published for å publisere det.',
  'Note: {1} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Merk: {1} forblir et utkast: denne klonen har bare en del av historikken, som ikke sier om det er trukket tilbake. Hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
};
