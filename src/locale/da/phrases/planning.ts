/* What `new meetings`, `new meeting --from` and drafts that go out by themselves say in Danish, by the English text; {1}, {2} … are what differs. */
export const planning = {
  'the meetings of a year or so, as planned; not on public holidays':
    'møderne i et år eller mere, som planlagte; ikke på helligdage',
  'when they are, such as "third thursday" or "every second tuesday"':
    'hvornår de er, fx "tredje torsdag" eller "hver anden tirsdag"',
  'the first day that can have one, YYYY-MM-DD': 'den første dag, der kan være et, ÅÅÅÅ-MM-DD',
  'the last day that can have one, YYYY-MM-DD': 'den sidste dag, der kan være et, ÅÅÅÅ-MM-DD',
  'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable':
    'en dag, flere dage som 2027-07-01..2027-08-08, eller en måned; kan gentages',
  'when they begin, such as 16:00': 'hvornår de begynder, fx 16:00',
  'when they end': 'hvornår de slutter',
  'where they are': 'hvor de er',
  'Give a day as 2027-01-14.': 'Angiv en dag som 2027-01-14.',
  'Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.':
    'Angiv en dag som 2027-07-15, dage som 2027-07-01..2027-08-08, eller en måned som 2027-07.',
  'Give a time as 16:00.': 'Angiv et tidspunkt som 16:00.',
  'an earlier meeting: takes over what it postponed, and what is still to be done':
    'et tidligere møde: overtager, hvad det udsatte, og hvad der endnu ikke er gjort',
  'No day from {1} to {2} is one of “{3}”. Nothing was written.':
    'Ingen dag fra {1} til {2} er en af »{3}«. Intet blev skrevet.',
  '--from {1} is after --to {2}. Swap them.': '--from {1} er efter --to {2}. Byt dem om.',
  'From {1} to {2} are more than ten years. Plan fewer at a time.':
    'Fra {1} til {2} er mere end ti år. Planlæg færre ad gangen.',
  '“{1}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.':
    '»{1}« siger ikke, hvilke dage det er. Skriv »tredje torsdag«, »sidste mandag«, »første og tredje onsdag«, »hver tirsdag«, »hver anden tirsdag« eller »første mandag i marts og september«.',
  '{1} is a meeting of another council. Name one of {2}.': '{1} er et møde i et andet råd. Nævn et i {2}.',
  '{1} is not before {2}. Name an earlier meeting with --from.':
    '{1} er ikke før {2}. Nævn et tidligere møde med --from.',
  '“{1}” is read as every week.': '»{1}« læses som hver uge.',
  '“{1}” is read as every {2} weeks.': '»{1}« læses som hver {2}. uge.',
  '“{1}” is read as days counted within each month.': '»{1}« læses som dage, der tælles i hver måned.',
  '“{1}” is read as days counted within every {2} months.': '»{1}« læses som dage, der tælles i hver {2}. måned.',
  '{1} has a meeting already, {2}. It stays as it is.': '{1} har allerede et møde, {2}. Det bliver, som det er.',
  '{1} is left out: {2}.': '{1} er udeladt: {2}.',
  '{1} is left out, as --skip says.': '{1} er udeladt, som --skip siger.',
  'Planned 1 meeting.': 'Planlagde 1 møde.',
  'Planned {1} meetings.': 'Planlagde {1} møder.',
  '{1} is postponed to {2}, not to this meeting, and is not carried over.':
    '{1} er udsat til {2}, ikke til dette møde, og er ikke taget med.',
  'Nothing of {1} is postponed to this meeting or still to be done.':
    'Intet fra {1} er udsat til dette møde eller mangler at blive gjort.',
  '{1} exists already and stays as it is.': '{1} findes allerede og bliver, som den er.',
  '{1}: what is still to be done after {2}, {3} in all.': '{1}: hvad der endnu ikke er gjort efter {2}, i alt {3}.',
  '{1}: carried over from {2}, closed as it was there.': '{1}: overtaget fra {2}, lukket, som det var der.',
  '{1}: carried over from {2}.': '{1}: overtaget fra {2}.',
  '{1} says what the minutes of {2} say: publish those first, with status: minutes.':
    '{1} siger det samme som referatet fra {2}: offentliggør det først, med status: minutes.',
  '{1} was in the section {2}, which this meeting has not. Choose another.':
    '{1} var i afsnittet {2}, som dette møde ikke har. Vælg et andet.',
  '{1} was a sub-item of {2}, which is not carried over.': '{1} var et underpunkt til {2}, som ikke er taget med.',
  '{1}: the link to {2} leads elsewhere now. Write it anew.':
    '{1}: linket til {2} fører nu et andet sted hen. Skriv det igen.',
  'when it is built: drafts whose published has come go out':
    'hvornår der bygges: udkast, hvis published er kommet, bliver offentliggjort',
  'Give a moment with its offset, such as 2027-01-14T08:00:00Z.':
    'Angiv et tidspunkt med forskydning, fx 2027-01-14T08:00:00Z.',
  'Note: {1} is a draft whose moment has come ({2}): its agenda is out.':
    'Bemærk: {1} er et udkast, hvis tidspunkt er kommet ({2}): dagsordenen er ude.',
  'Note: {1} is a draft. Its agenda goes out at the first build from {2} on.':
    'Bemærk: {1} er et udkast. Dagsordenen kommer ud ved den første bygning fra {2}.',
  'Note: {1} was published before and is a draft again: it stays one. To publish it, write status: published.':
    'Bemærk: {1} har været offentliggjort og er et udkast igen: det bliver et udkast. Skriv status: published for at offentliggøre det.',
  'Note: {1} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Bemærk: {1} bliver ved med at være et udkast: denne klon har kun en del af historien, som ikke siger, om det er trukket tilbage. Hent resten med git fetch --unshallow, eller brug fetch-depth: 0 i CI.',
};
