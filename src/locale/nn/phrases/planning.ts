import type { planning as danish } from '../../da/phrases/planning.ts';

/* What `new meetings`, `new meeting --from` and drafts that go out by themselves say in Norwegian (Nynorsk), by the English text; {1}, {2} … are what differs. */
export const planning: Readonly<Record<keyof typeof danish, string>> = {
  'the meetings of a year or so, as planned; not on public holidays':
    'møta i eit år eller meir, som planlagde; ikkje på heilagdagar',
  'when they are, such as "third thursday" or "every second tuesday"':
    'når dei er, t.d. "tredje torsdag" eller "annakvar tysdag"',
  'the first day that can have one, YYYY-MM-DD': 'den første dagen det kan vere eitt, ÅÅÅÅ-MM-DD',
  'the last day that can have one, YYYY-MM-DD': 'den siste dagen det kan vere eitt, ÅÅÅÅ-MM-DD',
  'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable':
    'ein dag, fleire dagar som 2027-07-01..2027-08-08, eller ein månad; kan takast opp att',
  'when they begin, such as 16:00': 'når dei byrjar, t.d. 16:00',
  'when they end': 'når dei sluttar',
  'where they are': 'kvar dei er',
  'Give a day as 2027-01-14.': 'Oppgje ein dag som 2027-01-14.',
  'Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.':
    'Oppgje ein dag som 2027-07-15, dagar som 2027-07-01..2027-08-08, eller ein månad som 2027-07.',
  'Give a time as 16:00.': 'Oppgje eit tidspunkt som 16:00.',
  'an earlier meeting: takes over what it postponed, and what is still to be done':
    'eit tidlegare møte: tek over det som vart utsett der, og det som står att å gjere',
  'No day from {1} to {2} is one of “{3}”. Nothing was written.':
    'Ingen dag frå {1} til {2} er ein av «{3}». Ingenting vart skrive.',
  '--from {1} is after --to {2}. Swap them.': '--from {1} er etter --to {2}. Byt dei om.',
  'From {1} to {2} are more than ten years. Plan fewer at a time.':
    'Frå {1} til {2} er meir enn ti år. Planlegg færre om gongen.',
  '“{1}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.':
    '«{1}» seier ikkje kva dagar det er. Skriv «tredje torsdag», «siste måndag», «første og tredje onsdag», «kvar tysdag», «annakvar tysdag» eller «første måndag i mars og september».',
  '{1} is a meeting of another council. Name one of {2}.': '{1} er eit møte i eit anna utval. Oppgje eitt i {2}.',
  '{1} is not before {2}. Name an earlier meeting with --from.':
    '{1} er ikkje før {2}. Oppgje eit tidlegare møte med --from.',
  '“{1}” is read as every week.': '«{1}» blir lese som kvar veke.',
  '“{1}” is read as every {2} weeks.': '«{1}» blir lese som kvar {2}. veke.',
  '“{1}” is read as days counted within each month.': '«{1}» blir lese som dagar talde i kvar månad.',
  '“{1}” is read as days counted within every {2} months.': '«{1}» blir lese som dagar talde i kvar {2}. månad.',
  '{1} has a meeting already, {2}. It stays as it is.': '{1} har alt eit møte, {2}. Det blir som det er.',
  '{1} is left out: {2}.': '{1} er utelaten: {2}.',
  '{1} is left out, as --skip says.': '{1} er utelaten, som --skip seier.',
  'Planned 1 meeting.': 'Planla 1 møte.',
  'Planned {1} meetings.': 'Planla {1} møte.',
  '{1} is postponed to {2}, not to this meeting, and is not carried over.':
    '{1} er utsett til {2}, ikkje til dette møtet, og er ikkje teken med.',
  'Nothing of {1} is postponed to this meeting or still to be done.':
    'Ingenting frå {1} er utsett til dette møtet eller står att å gjere.',
  '{1} exists already and stays as it is.': '{1} finst alt og blir som ho er.',
  '{1}: what is still to be done after {2}, {3} in all.': '{1}: det som står att å gjere etter {2}, i alt {3}.',
  '{1}: carried over from {2}, closed as it was there.': '{1}: overteken frå {2}, lukka som der.',
  '{1}: carried over from {2}.': '{1}: overteken frå {2}.',
  '{1} says what the minutes of {2} say: publish those first, with status: minutes.':
    '{1} seier det same som protokollen frå {2}: publiser han først, med status: minutes.',
  '{1} was in the section {2}, which this meeting has not. Choose another.':
    '{1} var i seksjonen {2}, som dette møtet ikkje har. Vel ein annan.',
  '{1} was a sub-item of {2}, which is not carried over.': '{1} var eit underpunkt til {2}, som ikkje er teke med.',
  '{1}: the link to {2} leads elsewhere now. Write it anew.':
    '{1}: lenkja til {2} fører no ein annan stad. Skriv ho på nytt.',
  'when it is built: drafts whose published has come go out':
    'når det blir bygd: utkast der published er komen, blir publisert',
  'Give a moment with its offset, such as 2027-01-14T08:00:00Z.':
    'Oppgje eit tidspunkt med forskyving, t.d. 2027-01-14T08:00:00Z.',
  'Note: {1} is a draft whose moment has come ({2}): its agenda is out.':
    'Merk: {1} er eit utkast der tidspunktet er kome ({2}): sakslista er ute.',
  'Note: {1} is a draft. Its agenda goes out at the first build from {2} on.':
    'Merk: {1} er eit utkast. Sakslista kjem ut ved den første bygginga frå {2}.',
  'Note: {1} was published before and is a draft again: it stays one. To publish it, write status: published.':
    'Merk: {1} har vore publisert og er eit utkast att: det blir verande eit. Skriv status: published for å publisere det.',
  'Note: {1} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Merk: {1} blir verande eit utkast: denne klonen har berre ein del av historikken, som ikkje seier om det er trekt tilbake. Hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
};
