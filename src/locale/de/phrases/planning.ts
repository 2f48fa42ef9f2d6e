import type { planning as danish } from '../../da/phrases/planning.ts';

/* What `new meetings`, `new meeting --from` and drafts that go out by themselves say in German, by the English text; {1}, {2} … are what differs. */
export const planning: Readonly<Record<keyof typeof danish, string>> = {
  'the meetings of a year or so, as planned; not on public holidays':
    'die Sitzungen eines Jahres oder mehr, als geplant; nicht an Feiertagen',
  'when they are, such as "third thursday" or "every second tuesday"':
    'wann sie sind, etwa "dritter Donnerstag" oder "jeden zweiten Dienstag"',
  'the first day that can have one, YYYY-MM-DD': 'der erste Tag, der eine haben kann, JJJJ-MM-TT',
  'the last day that can have one, YYYY-MM-DD': 'der letzte Tag, der eine haben kann, JJJJ-MM-TT',
  'a day, a range such as 2027-07-01..2027-08-08, or a month; repeatable':
    'ein Tag, mehrere wie 2027-07-01..2027-08-08, oder ein Monat; wiederholbar',
  'when they begin, such as 16:00': 'wann sie beginnen, etwa 16:00',
  'when they end': 'wann sie enden',
  'where they are': 'wo sie sind',
  'Give a day as 2027-01-14.': 'Nennen Sie einen Tag wie 2027-01-14.',
  'Give a day as 2027-07-15, days as 2027-07-01..2027-08-08, or a month as 2027-07.':
    'Nennen Sie einen Tag wie 2027-07-15, Tage wie 2027-07-01..2027-08-08, oder einen Monat wie 2027-07.',
  'Give a time as 16:00.': 'Nennen Sie eine Uhrzeit wie 16:00.',
  'an earlier meeting: takes over what it postponed, and what is still to be done':
    'eine frühere Sitzung: übernimmt, was sie vertagt hat und was noch zu tun ist',
  'No day from {1} to {2} is one of “{3}”. Nothing was written.':
    'Kein Tag von {1} bis {2} ist einer von „{3}“. Nichts wurde geschrieben.',
  '--from {1} is after --to {2}. Swap them.': '--from {1} liegt nach --to {2}. Vertauschen Sie beide.',
  'From {1} to {2} are more than ten years. Plan fewer at a time.':
    'Von {1} bis {2} sind es mehr als zehn Jahre. Planen Sie weniger auf einmal.',
  '“{1}” does not say on which days. Write “third thursday”, “last monday”, “first and third wednesday”, “every tuesday”, “every second tuesday” or “first monday in march and september”.':
    '„{1}“ sagt nicht, an welchen Tagen. Schreiben Sie „dritter Donnerstag“, „letzter Montag“, „erster und dritter Mittwoch“, „jeden Dienstag“, „jeden zweiten Dienstag“ oder „erster Montag im März und September“.',
  '{1} is a meeting of another council. Name one of {2}.':
    '{1} ist eine Sitzung eines anderen Gremiums. Nennen Sie eine von {2}.',
  '{1} is not before {2}. Name an earlier meeting with --from.':
    '{1} liegt nicht vor {2}. Nennen Sie mit --from eine frühere Sitzung.',
  '“{1}” is read as every week.': '„{1}“ wird als jede Woche gelesen.',
  '“{1}” is read as every {2} weeks.': '„{1}“ wird als alle {2} Wochen gelesen.',
  '“{1}” is read as days counted within each month.': '„{1}“ wird als im Monat gezählte Tage gelesen.',
  '“{1}” is read as days counted within every {2} months.':
    '„{1}“ wird als Tage gelesen, die in jedem {2}. Monat gezählt werden.',
  '{1} has a meeting already, {2}. It stays as it is.': '{1} hat schon eine Sitzung, {2}. Sie bleibt, wie sie ist.',
  '{1} is left out: {2}.': '{1} ist ausgelassen: {2}.',
  '{1} is left out, as --skip says.': '{1} ist ausgelassen, wie --skip sagt.',
  'Planned 1 meeting.': '1 Sitzung geplant.',
  'Planned {1} meetings.': '{1} Sitzungen geplant.',
  '{1} is postponed to {2}, not to this meeting, and is not carried over.':
    '{1} ist auf {2} vertagt, nicht auf diese Sitzung, und wurde nicht übernommen.',
  'Nothing of {1} is postponed to this meeting or still to be done.':
    'Nichts aus {1} ist auf diese Sitzung vertagt oder noch zu tun.',
  '{1} exists already and stays as it is.': '{1} gibt es schon; die Datei bleibt, wie sie ist.',
  '{1}: what is still to be done after {2}, {3} in all.': '{1}: was nach {2} noch zu tun ist, insgesamt {3}.',
  '{1}: carried over from {2}, closed as it was there.': '{1}: übernommen aus {2}, nichtöffentlich wie dort.',
  '{1}: carried over from {2}.': '{1}: übernommen aus {2}.',
  '{1} says what the minutes of {2} say: publish those first, with status: minutes.':
    '{1} sagt dasselbe wie die Niederschrift von {2}: Veröffentlichen Sie diese zuerst, mit status: minutes.',
  '{1} was in the section {2}, which this meeting has not. Choose another.':
    '{1} war im Abschnitt {2}, den diese Sitzung nicht hat. Wählen Sie einen anderen.',
  '{1} was a sub-item of {2}, which is not carried over.':
    '{1} war ein Unterpunkt von {2}, der nicht übernommen wurde.',
  '{1}: the link to {2} leads elsewhere now. Write it anew.':
    '{1}: Der Link zu {2} führt jetzt woandershin. Schreiben Sie ihn neu.',
  'when it is built: drafts whose published has come go out':
    'wann gebaut wird: Entwürfe, deren published gekommen ist, erscheinen',
  'Give a moment with its offset, such as 2027-01-14T08:00:00Z.':
    'Nennen Sie einen Zeitpunkt mit Zeitverschiebung, etwa 2027-01-14T08:00:00Z.',
  'Note: {1} is a draft whose moment has come ({2}): its agenda is out.':
    'Hinweis: {1} ist ein Entwurf, dessen Zeitpunkt gekommen ist ({2}): Die Tagesordnung ist veröffentlicht.',
  'Note: {1} is a draft. Its agenda goes out at the first build from {2} on.':
    'Hinweis: {1} ist ein Entwurf. Die Tagesordnung erscheint beim ersten Bauen ab {2}.',
  'Note: {1} was published before and is a draft again: it stays one. To publish it, write status: published.':
    'Hinweis: {1} war veröffentlicht und ist wieder ein Entwurf: Das bleibt so. Zum Veröffentlichen schreiben Sie status: published.',
  'Note: {1} stays a draft: this clone has only a part of the history, which does not say whether it was taken back. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Hinweis: {1} bleibt ein Entwurf: Dieser Klon hat nur einen Teil der Geschichte, der nicht sagt, ob er zurückgezogen wurde. Holen Sie den Rest mit git fetch --unshallow, oder nutzen Sie in CI fetch-depth: 0.',
};
