import type { planning as danish } from '../../da/phrases/planning.ts';

/* What `new meetings`, `new meeting --from` and drafts that go out by themselves say in Swedish, by the English text; {1}, {2} … are what differs. */
export const planning: Readonly<Record<keyof typeof danish, string>> = {
  'the meetings of a year or so, as planned; not on public holidays':
    'sammanträdena under ett år eller mer, som planerade; inte på helgdagar',
  'when they are, such as "third thursday" or "every second tuesday"':
    'när de är, t.ex. "tredje torsdagen" eller "varannan tisdag"',
  'the first day that can have one, YYYY-MM-DD': 'den första dagen som kan ha ett, ÅÅÅÅ-MM-DD',
  'the last day that can have one, YYYY-MM-DD': 'den sista dagen som kan ha ett, ÅÅÅÅ-MM-DD',
  'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable':
    'en dag, flera dagar som 2027-07-01..2027-08-08, eller en månad; kan upprepas',
  'when they begin, such as 16:00': 'när de börjar, t.ex. 16:00',
  'when they end': 'när de slutar',
  'where they are': 'var de är',
  'Give a day as 2027-01-14.': 'Ange en dag som 2027-01-14.',
  'Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.':
    'Ange en dag som 2027-07-15, dagar som 2027-07-01..2027-08-08, eller en månad som 2027-07.',
  'Give a time as 16:00.': 'Ange en tid som 16:00.',
  'an earlier meeting: takes over what it postponed, and what is still to be done':
    'ett tidigare sammanträde: tar över det som bordlades där och det som återstår att göra',
  'No day from {1} to {2} is one of “{3}”. Nothing was written.':
    'Ingen dag från {1} till {2} är en av ”{3}”. Inget skrevs.',
  '--from {1} is after --to {2}. Swap them.': '--from {1} är efter --to {2}. Byt plats på dem.',
  'From {1} to {2} are more than ten years. Plan fewer at a time.':
    'Från {1} till {2} är mer än tio år. Planera färre åt gången.',
  '“{1}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.':
    '”{1}” säger inte vilka dagar det är. Skriv ”tredje torsdagen”, ”sista måndagen”, ”första och tredje onsdagen”, ”varje tisdag”, ”varannan tisdag” eller ”första måndagen i mars och september”.',
  '{1} is a meeting of another council. Name one of {2}.': '{1} är ett sammanträde i en annan nämnd. Ange ett i {2}.',
  '{1} is not before {2}. Name an earlier meeting with --from.':
    '{1} är inte före {2}. Ange ett tidigare sammanträde med --from.',
  '“{1}” is read as every week.': '”{1}” läses som varje vecka.',
  '“{1}” is read as every {2} weeks.': '”{1}” läses som var {2}:e vecka.',
  '“{1}” is read as days counted within each month.': '”{1}” läses som dagar räknade inom varje månad.',
  '“{1}” is read as days counted within every {2} months.': '”{1}” läses som dagar räknade inom var {2}:e månad.',
  '{1} has a meeting already, {2}. It stays as it is.': '{1} har redan ett sammanträde, {2}. Det förblir som det är.',
  '{1} is left out: {2}.': '{1} är utelämnad: {2}.',
  '{1} is left out, as --skip says.': '{1} är utelämnad, som --skip säger.',
  'Planned 1 meeting.': 'Planerade 1 sammanträde.',
  'Planned {1} meetings.': 'Planerade {1} sammanträden.',
  '{1} is postponed to {2}, not to this meeting, and is not carried over.':
    '{1} är bordlagt till {2}, inte till detta sammanträde, och är inte med.',
  'Nothing of {1} is postponed to this meeting or still to be done.':
    'Inget från {1} är bordlagt till detta sammanträde eller återstår att göra.',
  '{1} exists already and stays as it is.': '{1} finns redan och förblir som den är.',
  '{1}: what is still to be done after {2}, {3} in all.': '{1}: det som återstår att göra efter {2}, totalt {3}.',
  '{1}: carried over from {2}, closed as it was there.': '{1}: övertaget från {2}, sekretessbelagt som där.',
  '{1}: carried over from {2}.': '{1}: övertaget från {2}.',
  '{1} says what the minutes of {2} say: publish those first, with status: minutes.':
    '{1} säger detsamma som protokollet från {2}: publicera det först, med status: minutes.',
  '{1} was in the section {2}, which this meeting has not. Choose another.':
    '{1} låg i avsnittet {2}, som detta sammanträde inte har. Välj ett annat.',
  '{1} was a sub-item of {2}, which is not carried over.': '{1} var ett underärende till {2}, som inte är med.',
  '{1}: the link to {2} leads elsewhere now. Write it anew.':
    '{1}: länken till {2} leder nu någon annanstans. Skriv den på nytt.',
  'when it is built: drafts whose published has come go out':
    'när det byggs: utkast vars published har infallit publiceras',
  'Give a moment with its offset, such as 2027-01-14T08:00:00Z.':
    'Ange en tidpunkt med förskjutning, t.ex. 2027-01-14T08:00:00Z.',
  'Note: {1} is a draft whose moment has come ({2}): its agenda is out.':
    'Obs! {1} är ett utkast vars tidpunkt har infallit ({2}): dagordningen är publicerad.',
  'Note: {1} is a draft. Its agenda goes out at the first build from {2} on.':
    'Obs! {1} är ett utkast. Dagordningen publiceras vid det första bygget från och med {2}.',
  'Note: {1} was published before and is a draft again: it stays one. To publish it, write status: published.':
    'Obs! {1} har varit publicerat och är ett utkast igen: det förblir ett. Skriv status: published för att publicera det.',
  'Note: {1} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Obs! {1} förblir ett utkast: den här klonen har bara en del av historiken, som inte säger om det har dragits tillbaka. Hämta resten med git fetch --unshallow, eller använd fetch-depth: 0 i CI.',
};
