import type { notes as danish } from '../../da/phrases/notes.ts';

/** What commands say of their work, in German. */
export const notes: Readonly<Record<keyof typeof danish, string>> = {
  'Built {1} meeting, {2} files, in {3}.': '{1} Sitzung gebaut, {2} Dateien, in {3}.',
  'Built {1} meetings, {2} files, in {3}.': '{1} Sitzungen gebaut, {2} Dateien, in {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    '{1} Sitzung gebaut, {2} Dateien, in {3}. Entwürfe, die fehlen: {4} (--drafts zeigt sie).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    '{1} Sitzungen gebaut, {2} Dateien, in {3}. Entwürfe, die fehlen: {4} (--drafts zeigt sie).',
  'No problems. Files: {1}.': 'Keine Probleme. Dateien: {1}.',
  'Printing {1}, {2} left': '{1} wird gedruckt, noch {2}',
  'Asking {1}, {2} left': '{1} wird abgefragt, noch {2}',
  'Joining the packet of {1}, attachment {2} of {3}': '{1} wird zusammengefügt, Anlage {2} von {3}',
  'Writing the site': 'Die Website wird geschrieben',
  'Note: nothing more can be kept in the cache {1}: {2}. Dagsorden goes on without it.':
    'Hinweis: Im Cache {1} kann nichts mehr abgelegt werden: {2}. Es geht ohne ihn weiter.',
  'Shard {1}: {2} of {3} meetings are printed in {4}.': 'Teil {1}: {2} von {3} Sitzungen sind in {4} gedruckt.',
  'Joined {1} caches with {2} meetings in {3}.': '{1} Caches mit {2} Sitzungen in {3} zusammengeführt.',
  'Note: the browser at {1} does not answer any more. The others print what it should have.':
    'Hinweis: Der Browser unter {1} antwortet nicht mehr. Die anderen drucken, was er drucken sollte.',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Hinweis: Der Browser ({1}) läuft ohne seine Sandbox, die dieser Rechner oder Benutzer nicht erlaubt.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Hinweis: Dieser Klon enthält nur einen Teil der Historie, sodass frühere Fassungen der Tagesordnungen fehlen. Holen Sie den Rest mit git fetch --unshallow, oder setzen Sie in CI fetch-depth: 0.',
  'Printed {1} pages to {2}.': '{1} Seiten nach {2} gedruckt.',
  '{1} files are as they should be.': '{1} Dateien sind, wie sie sein sollen.',
  'Nothing was written: correct the errors first.': 'Es wurde nichts geschrieben: Berichtigen Sie zuerst die Fehler.',
  'Nothing to write: every number is pinned.': 'Nichts zu schreiben: Alle Nummern stehen fest.',
  '{1} is still a draft: from now on, items that are put between others get a letter.':
    '{1} ist noch ein Entwurf: Von jetzt an bekommen Punkte, die zwischen andere eingefügt werden, einen Buchstaben.',
  'The content of {1} has errors, so that its agendas cannot be compared.':
    'Der Inhalt von {1} hat Fehler, sodass sich die Tagesordnungen nicht vergleichen lassen.',
  'the working tree': 'dem Arbeitsordner',
  'revision {1}': 'Stand {1}',
  'Reading the content …': 'Der Inhalt wird gelesen …',
  '{1} was not opened: {2}': '{1} wurde nicht geöffnet: {2}',
  'Port {1} is taken.': 'Port {1} ist belegt.',
  'Whoever can reach this machine can see drafts in this preview.':
    'Wer diesen Rechner erreichen kann, sieht in dieser Vorschau auch Entwürfe.',
  'The preview follows every change. Ctrl-C ends it.': 'Die Vorschau folgt jeder Änderung. Ctrl-C beendet sie.',
  'Wrote {1} to {2}.': '{1} nach {2} geschrieben.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installieren Sie Node {1} oder neuer von https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, startet und druckt ({2} Bytes)',
  on: 'an',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Führen Sie es als Benutzer ohne root-Rechte aus, auf einem Kernel, der User Namespaces erlaubt.',
  'off, which this machine or user does not permit': 'aus; dieser Rechner oder Benutzer erlaubt sie nicht',
  'Install git from https://git-scm.com.': 'Installieren Sie git von https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'keins: Seiten und PDF-Dateien sagen nicht, welche Fassung des Inhalts sie zeigen, und Tagesordnungen haben keine Fassungen',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; dieser Klon enthält nur einen Teil der Historie, sodass frühere Fassungen fehlen',
  'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).':
    'git fetch --unshallow; in CI: fetch-depth: 0 (GitHub) oder GIT_DEPTH: 0 (GitLab).',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'Unter Linux: npm install, das einen mitbringt, und sudo apt-get install libnss3, das er braucht. Sonst: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'nicht installiert, für alle, die sie brauchen: {1}',
  '{1}, packaged with npm': '{1}, mit npm gekommen',
  'packaged with npm': 'mit npm gekommen',
  ok: 'in Ordnung',
  warning: 'Warnung',
  missing: 'fehlt',
  different: 'geändert',
  added: 'neu',
  '{1} and {2} more': '{1} und {2} weitere',
  'A comment was left out': 'Ein Kommentar wurde weggelassen',
  'The contents list was left out: it is made anew': 'Das Inhaltsverzeichnis wurde weggelassen: Es wird neu erstellt',
  'A header or footer was left out': 'Eine Kopf- oder Fußzeile wurde weggelassen',
  'Word holds something here that no text can hold, and it was left out':
    'Das Dokument enthält etwas, was ein Text nicht fassen kann; es wurde weggelassen',
  'The text below a section became an item of the same title':
    'Der Text unter einem Abschnitt wurde ein Punkt mit demselben Titel',
  'The item is marked as closed, and is closed': 'Der Punkt ist als nichtöffentlich gekennzeichnet und ist geschlossen',
  'The document has no sections: the items are in the first of the council':
    'Das Dokument hat keine Abschnitte: Die Punkte stehen im ersten des Gremiums',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Das Dokument hat andere Abschnitte als das Gremium: Sie stehen in der index.md der Sitzung',
  'The number {1} is pinned: it would be {2} as it is counted':
    'Die Nummer {1} ist festgeschrieben: Gezählt wäre sie {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'Ein Bild der Art {1} wurde weggelassen: Speichern Sie es als PNG, und fügen Sie es von Hand ein',
  'A picture has no text alternative: write one': 'Einem Bild fehlt der Alternativtext: Schreiben Sie einen',
  'The document says another date than {1}': 'Das Dokument nennt ein anderes Datum als {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Die Punkte sind durch alle Abschnitte nummeriert: Das steht in der index.md der Sitzung',
  'A meeting without a date was left out': 'Eine Sitzung ohne Datum wurde weggelassen',
  'The number {1} stands twice in a meeting: the second item is {2}':
    'Die Nummer {1} steht zweimal in einer Sitzung: Der zweite Punkt ist {2}',
  'An item that only its sub-items tell of has its number as its title':
    'Ein Punkt, von dem nur seine Unterpunkte zeugen, hat seine Nummer als Titel',
  'All files are as this version writes them.': 'Alle Dateien sind so, wie diese Version sie schreibt.',
  'reading the content': 'Inhalt lesen',
  'reading the history': 'Verlauf lesen',
  printing: 'drucken',
  'writing pages and data': 'Seiten und Daten schreiben',
  'looking for what is closed': 'nach Nichtöffentlichem suchen',
  'putting the site in place': 'Website an ihren Platz legen',
  '{1} is {2} as it was published.': '{1} ist {2}, wie es veröffentlicht wurde.',
  '{1} holds {2} as it was published. Signatures added since: {3}.':
    '{1} enthält {2}, wie es veröffentlicht wurde. Unterschriften seitdem: {3}.',
  '{1} holds {2}, but what was added since changes it: {3}.':
    '{1} enthält {2}, aber was seitdem hinzukam, ändert es: {3}.',
  '{1} begins with {2}, but what was added since cannot be read.':
    '{1} beginnt mit {2}, aber was seitdem hinzukam, kann nicht gelesen werden.',
  '{1} is no document of the site in {2}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.':
    '{1} ist kein Dokument der Website in {2} und auch keines, dem nur etwas angefügt wurde. Bauen Sie den Stand, der veröffentlicht wurde, und prüfen Sie, dass die Datei beim Unterschreiben nicht neu geschrieben wurde.',
  'the document as a whole': 'das Dokument als Ganzes',
  'page {1}': 'Seite {1}',
  'Wrote the form for {1} councils to {2}.': 'Das Formular für {1} Gremien steht in {2}.',
  '{1} is not run. To run it, add --config {2}.': '{1} wird nicht ausgeführt. Dazu fügen Sie --config {2} hinzu.',
  'The templates of this site are programs and are run. --no-templates leaves them out.':
    'Die Vorlagen dieser Website sind Programme und werden ausgeführt. --no-templates lässt sie weg.',
  '{1} is no number that an item can have: it stands in the title':
    '{1} ist keine Nummer, die ein Punkt haben kann: Sie steht im Titel',
};
