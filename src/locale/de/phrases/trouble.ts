import type { trouble as danish } from '../../da/phrases/trouble.ts';

/** What is said of trouble with the machine or the command line, in German. */
export const trouble: Readonly<Record<keyof typeof danish, string>> = {
  'There is no council {1} that can be read. {2}': 'Ein Gremium {1}, das sich lesen lässt, gibt es nicht. {2}',
  'There is no meeting {1} that can be read. {2}': 'Eine Sitzung {1}, die sich lesen lässt, gibt es nicht. {2}',
  'Make one with dagsorden new {1}, or run dagsorden check.':
    'Legen Sie eine an mit dagsorden new {1}, oder führen Sie dagsorden check aus.',
  'The councils are {1}; dagsorden check says what is wrong with others.':
    'Die Gremien sind {1}; dagsorden check sagt, was mit anderen nicht stimmt.',
  'The meetings are {1}; dagsorden check says what is wrong with others.':
    'Die Sitzungen sind {1}; dagsorden check sagt, was mit anderen nicht stimmt.',
  '{1} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.':
    '{1} ist keine Sitzung. Schreiben Sie Gremium und Sitzung, etwa ausschuss/2027-01-14.',
  'There is no section {1}. The sections are {2}.': 'Einen Abschnitt {1} gibt es nicht. Die Abschnitte sind {2}.',
  '“{1}” gives no file name in ASCII. Give one with --name.':
    'Aus „{1}“ lässt sich kein Dateiname bilden. Nennen Sie einen mit --name.',
  '{1} has the address {2} already, and nothing is written over. Choose another name.':
    '{1} hat schon die Adresse {2}, und nichts wird überschrieben. Wählen Sie einen anderen Namen.',
  'The site needs the address {1} itself. Give the folder another name with --name.':
    'Die Website braucht die Adresse {1} selbst. Geben Sie dem Ordner mit --name einen anderen Namen.',
  'There is no meeting {1}. The meetings are {2}.': 'Eine Sitzung {1} gibt es nicht. Die Sitzungen sind {2}.',
  '{1} cannot be changed safely. Write {2} into it by hand.':
    '{1} lässt sich nicht sicher ändern. Schreiben Sie {2} von Hand hinein.',
  '{1} has number {2}, but the item is {3}. Write the same number into every file of the item.':
    '{1} hat die Nummer {2}, der Punkt ist aber {3}. Schreiben Sie in alle Dateien des Punktes dieselbe Nummer.',
  'There is no content in either state. Name the content folder with --content.':
    'In keinem der beiden Stände gibt es Inhalt. Nennen Sie den Inhaltsordner mit --content.',
  'The folder of templates {1} cannot be read. Name another with --templates.':
    'Der Vorlagenordner {1} lässt sich nicht lesen. Nennen Sie mit --templates einen anderen.',
  '{1} cannot be loaded: {2}': '{1} lässt sich nicht laden: {2}',
  '{1} replaces no template. Those that can be are {2}. Put other modules into a folder below, or leave all out with --no-templates.':
    '{1} ersetzt keine Vorlage. Ersetzbar sind {2}. Legen Sie andere Module in einen Unterordner, oder lassen Sie mit --no-templates alle weg.',
  '{1} must export a function {2}.': '{1} muss eine Funktion {2} exportieren.',
  '{1} in {2} must return what the original does: an element, or the root of a page.':
    '{1} in {2} muss dasselbe liefern wie das Original: ein Element oder die Wurzel einer Seite.',
  '{1} failed: {2}': '{1} ist fehlgeschlagen: {2}',
  'Pagefind, which makes the search, does not run on this machine. Build with --no-search.':
    'Pagefind, das die Suche erstellt, läuft auf diesem Rechner nicht. Bauen Sie mit --no-search.',
  'Pagefind, which makes the search, does not answer. Build again, or with --no-search.':
    'Pagefind, das die Suche erstellt, antwortet nicht. Bauen Sie noch einmal, oder mit --no-search.',
  '{1} cannot be written. Check that you may write there.':
    '{1} lässt sich nicht schreiben. Prüfen Sie, ob Sie dort schreiben dürfen.',
  '{1} cannot be written. Check the path, and that you may write there.':
    '{1} lässt sich nicht schreiben. Prüfen Sie den Pfad, und ob Sie dort schreiben dürfen.',
  '{1} cannot be written. Name a file in a folder that exists, with -o.':
    '{1} lässt sich nicht schreiben. Nennen Sie mit -o eine Datei in einem vorhandenen Ordner.',
  'git cannot read the repository of {1}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.':
    'git kann das Repository von {1} nicht lesen. Rufen Sie dort git status auf, und sehen Sie GIT_DIR in der Umgebung nach; oder bauen Sie mit --no-history, ohne frühere Fassungen.',
  'git cannot read the history of {1}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.':
    'git kann den Verlauf von {1} nicht lesen. Holen Sie mit git fetch --refetch, was dem Klon fehlt, oder bauen Sie mit --no-history, ohne frühere Fassungen.',
  'git was not found. Install git, and make sure that it is in PATH.':
    'git wurde nicht gefunden. Installieren Sie git, und sorgen Sie dafür, dass es im PATH steht.',
  'git refuses the repository of {1}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.':
    'git verweigert {1}, weil der Ordner einem anderen Benutzer gehört. Erlauben Sie ihn mit git config --global --add safe.directory FOLDER.',
  '{1} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.':
    '{1} liegt in keinem git-Repository, es gibt also keine Stände zu vergleichen. Führen Sie den Befehl in einem Klon aus, oder git init.',
  'git knows no revision “{1}” of {2}. {3}': 'git kennt keinen Stand „{1}“ von {2}. {3}',
  'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Der Klon enthält nur einen Teil der Historie: Holen Sie den Rest mit git fetch --unshallow, oder setzen Sie in CI fetch-depth: 0.',
  'Name a commit, branch or tag that git log knows; git fetch gets what is missing.':
    'Nennen Sie einen Commit, Branch oder Tag, den git log kennt; git fetch holt, was fehlt.',
  'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.':
    'Ein Teil wird in den Cache gedruckt. Lassen Sie --no-pdf und --no-cache weg, und DAGSORDEN_CACHE=off.',
  'What the shard printed cannot be kept in {1}. Make room there, or name another folder with --cache.':
    'Was der Teil gedruckt hat, kann nicht in {1} abgelegt werden. Schaffen Sie dort Platz, oder nennen Sie mit --cache einen anderen Ordner.',
  '{1} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.':
    '{1} ist kein Cache. Nennen Sie den Ordner, den dagsorden build --shard I/N mit --cache geschrieben hat.',
  '{1} holds shard {2} of another site than {3}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.':
    '{1} enthält Teil {2} einer anderen Website als {3}: anderer Inhalt, eine andere Version von Dagsorden oder andere Optionen. Drucken Sie alle Teile aus einem Commit, mit denselben Optionen.',
  'Missing shards: {1}. Run dagsorden build --shard for each of them, and name their caches too.':
    'Es fehlen Teile: {1}. Führen Sie dagsorden build --shard für jeden von ihnen aus, und nennen Sie auch ihre Caches.',
  'git has no object {1}. Fetch what the clone lacks: git fetch --refetch.':
    'git fehlt das Objekt {1}. Holen Sie, was dem Klon fehlt: git fetch --refetch.',
  'Another command is writing the content ({1}). Wait until it has ended, and try again.':
    'Ein anderer Befehl schreibt gerade in den Inhalt ({1}). Warten Sie, bis er fertig ist, und versuchen Sie es noch einmal.',
  'The command was interrupted, and nothing was written.':
    'Der Befehl wurde abgebrochen, und nichts wurde geschrieben.',
  '{1} says that a run was killed while it wrote {2}, which is in no content folder. Name the folders of that run with --content, or remove the journal.':
    '{1} sagt, dass ein Lauf abgebrochen wurde, während er {2} schrieb, und das liegt in keinem Inhaltsordner. Nennen Sie die Ordner jenes Laufs mit --content, oder entfernen Sie die Datei.',
  '{1} of the old site was changed while the new one was made. Build again.':
    '{1} auf der alten Website wurde geändert, während die neue entstand. Bauen Sie noch einmal.',
  'Another build is writing {1}. Wait until it has ended, and build again.':
    'Ein anderer Build schreibt gerade {1}. Warten Sie, bis er fertig ist, und bauen Sie noch einmal.',
  'Nothing can be written beside {1}. Name a folder that you may write to with --out.':
    'Neben {1} lässt sich nichts schreiben. Nennen Sie mit --out einen Ordner, in den Sie schreiben dürfen.',
  'A build was killed, and the old site stands in {1}. Move it to {2}.':
    'Ein Build wurde abgebrochen, und die alte Website liegt in {1}. Verschieben Sie sie nach {2}.',
  '{1} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.':
    '{1} lässt sich nicht ersetzen: Ein Programm hat den Ordner geöffnet, oder er ist ein Einhängepunkt. Schließen Sie das Programm, oder nennen Sie mit --out einen Ordner darin.',
  'Nothing can be served at {1} ({2}). Name others with --host and --port.':
    'Unter {1} lässt sich nichts bereitstellen ({2}). Nennen Sie andere mit --host und --port.',
  'The ports {1} to {2} are taken. Name a free one with --port.':
    'Die Ports {1} bis {2} sind belegt. Nennen Sie einen freien mit --port.',
  'Nothing can be written in {1}. Make room there, or name another folder with TMPDIR.':
    'In {1} lässt sich nichts schreiben. Schaffen Sie dort Platz, oder nennen Sie mit TMPDIR einen anderen Ordner.',
  '{1} has no manifest.json. Name the folder of a site that dagsorden build made.':
    '{1} hat keine manifest.json. Nennen Sie den Ordner einer Website, die dagsorden build erstellt hat.',
  '{1} is damaged. Build the site again.': '{1} ist beschädigt. Bauen Sie die Website noch einmal.',
  'The summary {1} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.':
    'Die Zusammenfassung {1} lässt sich nicht schreiben. Entfernen Sie GITHUB_STEP_SUMMARY, oder nennen Sie dort eine Datei.',
  'The output {1} holds the content {2}, which would be replaced. Name another with --out.':
    'Der Ausgabeordner {1} enthält den Inhalt {2}, der ersetzt würde. Nennen Sie mit --out einen anderen.',
  'The output {1} is no folder for a site. Name a folder of its own with --out.':
    '{1} ist kein Ordner für eine Website. Nennen Sie mit --out einen eigenen Ordner.',
  'The output {1} is not a folder that can be written. Name another with --out.':
    '{1} ist kein beschreibbarer Ordner. Nennen Sie mit --out einen anderen.',
  'The output {1} is a git repository. Name a folder in it or beside it with --out.':
    '{1} ist ein git-Repository. Nennen Sie mit --out einen Ordner darin oder daneben.',
  'The folder {1} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.':
    'Der Ordner {1} enthält Dateien, die Dagsorden nicht erstellt hat. Nennen Sie mit --out einen anderen, oder leeren Sie ihn selbst.',
  'The folder {1} holds files that the last build did not write: {2}. Move them elsewhere, or let the build delete them with --force.':
    'Der Ordner {1} enthält Dateien, die der letzte Build nicht geschrieben hat: {2}. Verschieben Sie sie, oder lassen Sie sie mit --force löschen.',
  'The folder {1} holds a site for {2}, and this one is for {3}. Name another with --out.':
    'Der Ordner {1} enthält eine Website für {2}, diese ist aber für {3}. Nennen Sie mit --out einen anderen.',
  'internal readers, with closed items': 'interne Leser, mit nichtöffentlichen Punkten',
  'the public': 'die Öffentlichkeit',
  '{1} is not a folder that can be written. Name another.':
    '{1} ist kein beschreibbarer Ordner. Nennen Sie einen anderen.',
  'The folder {1} is not empty. Name a new folder, or empty this one first.':
    'Der Ordner {1} ist nicht leer. Nennen Sie einen neuen Ordner, oder leeren Sie ihn vorher.',
  '{1} exists already, and nothing is written over. Choose another name, or edit the file.':
    '{1} gibt es schon, und nichts wird überschrieben. Wählen Sie einen anderen Namen, oder bearbeiten Sie die Datei.',
  '{1} is not in the content. Name files or folders below the content folder.':
    '{1} gehört nicht zum Inhalt. Nennen Sie Dateien oder Ordner im Inhaltsordner.',
  'A PDF does not go to the terminal. Name a file for it with -o FILE.':
    'Eine PDF-Datei lässt sich nicht im Terminal ausgeben. Nennen Sie mit -o FILE eine Datei dafür.',
  'Stopped; nothing was written. Start the command again when you are ready.':
    'Abgebrochen; es wurde nichts geschrieben. Starten Sie den Befehl noch einmal, wenn Sie so weit sind.',
  'The content has errors, so that there is nothing to compare with. Run dagsorden build.':
    'Der Inhalt hat Fehler, es gibt also nichts zu vergleichen. Führen Sie dagsorden build aus.',
  '{1}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.':
    '{1}/index.md fehlt oder hat Fehler. Nennen Sie den Inhaltsordner mit --content, führen Sie dagsorden check aus, oder beginnen Sie mit dagsorden init eine Website.',
  'No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.{1}':
    'Zum Erstellen der PDF-Dateien ließ sich kein Browser starten. Installieren Sie Chromium oder Chrome, nennen Sie einen mit DAGSORDEN_BROWSER=/pfad/zu/chrome, oder bauen Sie mit --no-pdf.{1}',
  'The browsers at {1} and {2} are of different versions ({3}, {4}), and would print different bytes. Name browsers of one version.':
    'Die Browser unter {1} und {2} haben verschiedene Versionen ({3}, {4}) und würden Verschiedenes drucken. Nennen Sie Browser einer Version.',
  'The browser at {1} does not answer. Check that it runs, or leave --browser-endpoint out.':
    'Der Browser unter {1} antwortet nicht. Prüfen Sie, ob er läuft, oder lassen Sie --browser-endpoint weg.',
  '{1} is too large to print: {2}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.':
    '{1} ist zu lang zum Drucken: {2}, zweimal. Fügen Sie lange Tabellen und Listen als Dateien bei, verteilen Sie die längsten Texte auf mehrere Punkte, oder bauen Sie mit --no-pdf.',
  'The print took more than {1} s': 'Der Druck dauerte mehr als {1} Sekunden',
  'the browser lost the page, most often for want of memory':
    'der Browser verlor die Seite, meist aus Mangel an Speicher',
  'A file of more than 2 GB would have to be read at once. Divide it into smaller files.':
    'Eine Datei von mehr als 2 GB müsste auf einmal gelesen werden. Teilen Sie sie in kleinere Dateien auf.',
  'A text of more than 500 MB would have to be read at once. Divide it into smaller files.':
    'Ein Text von mehr als 500 MB müsste auf einmal gelesen werden. Teilen Sie ihn in kleinere Dateien auf.',
  '{1} could not be printed, twice: {2}. Try again, or build with --no-pdf.':
    '{1} ließ sich zweimal nicht drucken: {2}. Versuchen Sie es noch einmal, oder bauen Sie mit --no-pdf.',
  'this is a bug in Dagsorden, please report it.': 'das ist ein Fehler in Dagsorden; bitte melden Sie ihn.',
  'The disk is full{1}. Make room, and run the command again.':
    'Der Datenträger ist voll{1}. Schaffen Sie Platz, und führen Sie den Befehl noch einmal aus.',
  'Your share of the disk is used up{1}. Make room, and run the command again.':
    'Ihr Anteil am Datenträger ist aufgebraucht{1}. Schaffen Sie Platz, und führen Sie den Befehl noch einmal aus.',
  'Permission is missing{1}. Give it to the user who runs the command, or use another folder.':
    'Eine Berechtigung fehlt{1}. Geben Sie sie dem Benutzer, der den Befehl ausführt, oder nehmen Sie einen anderen Ordner.',
  'The system does not permit it{1}. Give permission to the user who runs the command, or use another folder.':
    'Das System erlaubt es nicht{1}. Geben Sie dem Benutzer, der den Befehl ausführt, die Berechtigung, oder nehmen Sie einen anderen Ordner.',
  'The disk can only be read{1}. Use a folder that can be written.':
    'Der Datenträger ist schreibgeschützt{1}. Nehmen Sie einen beschreibbaren Ordner.',
  'Another program has it open{1}. Close that program, and run the command again.':
    'Ein anderes Programm hat sie geöffnet{1}. Schließen Sie es, und führen Sie den Befehl noch einmal aus.',
  'A file or folder went away while it was needed{1}. Run the command again when nothing else changes it.':
    'Eine Datei oder ein Ordner verschwand, während sie gebraucht wurden{1}. Führen Sie den Befehl noch einmal aus, wenn nichts anderes sie ändert.',
  'A file became larger than may be written here{1}. Raise the limit (ulimit -f), or make it smaller.':
    'Eine Datei wurde größer, als hier geschrieben werden darf{1}. Erhöhen Sie die Grenze (ulimit -f), oder verkleinern Sie sie.',
  'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.':
    'Zu viele Dateien sind zugleich geöffnet. Erhöhen Sie die Grenze (ulimit -n), und führen Sie den Befehl noch einmal aus.',
  'The machine has too many files open. Close other programs, and run the command again.':
    'Auf dem Rechner sind zu viele Dateien geöffnet. Schließen Sie andere Programme, und führen Sie den Befehl noch einmal aus.',
  'A name is too long for this disk{1}. Shorten the names of folders and files.':
    'Ein Name ist zu lang für diesen Datenträger{1}. Kürzen Sie die Namen von Ordnern und Dateien.',
  'There is a file where a folder should be{1}. Move it, or use another folder.':
    'Wo ein Ordner sein sollte, liegt eine Datei{1}. Verschieben Sie sie, oder nehmen Sie einen anderen Ordner.',
  'There is a folder where a file should be{1}. Move it, or use another name.':
    'Wo eine Datei sein sollte, liegt ein Ordner{1}. Verschieben Sie ihn, oder nehmen Sie einen anderen Namen.',
  'Something is there already{1}. Move it, or use another name.':
    'Dort liegt schon etwas{1}. Verschieben Sie es, oder nehmen Sie einen anderen Namen.',
  'Another program writes into a folder that should be empty{1}. End it, and run the command again.':
    'Ein anderes Programm schreibt in einen Ordner, der leer sein muss{1}. Beenden Sie es, und führen Sie den Befehl noch einmal aus.',
  'Symbolic links lead in a circle{1}. Remove one of them.':
    'Symbolische Links führen im Kreis{1}. Entfernen Sie einen davon.',
  'Two folders are on different disks{1}. Use an output folder on the disk of the one it stands in.':
    'Zwei Ordner liegen auf verschiedenen Datenträgern{1}. Nehmen Sie einen Ordner auf demselben Datenträger.',
  'The disk does not work as it should{1}. Check it, and run the command again.':
    'Der Datenträger arbeitet nicht richtig{1}. Prüfen Sie ihn, und führen Sie den Befehl noch einmal aus.',
  'The network disk went away{1}. Connect it again, and run the command again.':
    'Das Netzlaufwerk ist verschwunden{1}. Verbinden Sie es wieder, und führen Sie den Befehl noch einmal aus.',
  'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.':
    'Der Rechner hat zu wenig Arbeitsspeicher. Schließen Sie andere Programme, oder bauen Sie mit --meeting weniger Sitzungen.',
  'The file {1} changed while it was read. Nothing was published; run the command again.':
    'Die Datei {1} wurde geändert, während sie gelesen wurde. Es wurde nichts veröffentlicht; führen Sie den Befehl noch einmal aus.',
  '{1} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.':
    '{1} ist kein Word-Dokument, das gelesen werden kann. Öffnen Sie es in Word oder LibreOffice, und speichern Sie es als .docx ohne Kennwort.',
  '{1} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.':
    '{1} enthält keine Punkte, die sich unterscheiden lassen. Geben Sie deren Titeln in Word eine Überschriftenformatvorlage, oder nummerieren Sie sie, und importieren Sie noch einmal.',
  '{1} says no date. Give it with --date, such as 2027-01-14.':
    '{1} nennt kein Datum. Geben Sie es mit --date an, z. B. 2027-01-14.',
  '{1} cannot be read. Check the path, and that you may read it.':
    '{1} kann nicht gelesen werden. Prüfen Sie den Pfad, und ob Sie die Datei lesen dürfen.',
  '{1} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.':
    '{1} enthält keine Sitzungen nach OParl 1.1. Nennen Sie eine JSON-Datei mit Sitzungen oder einen Ordner mit solchen Dateien.',
  '{1} is no JSON that can be read. Check that it was downloaded whole.':
    '{1} ist kein lesbares JSON. Prüfen Sie, ob die Datei vollständig heruntergeladen wurde.',
  'Say to which council {1} belongs, with --to, such as --to it-raadet.':
    'Geben Sie mit --to an, zu welchem Gremium {1} gehört, z. B. --to it-raadet.',
  '{1} holds hidden text: “{2}”. Show it in Word, and delete it or take Hidden away in its font; then import again.':
    '{1} enthält ausgeblendeten Text: “{2}”. Zeigen Sie ihn in Word an, und löschen Sie ihn, oder heben Sie Ausgeblendet in der Schriftart auf; importieren Sie dann noch einmal.',
  '{1} cannot be read. Get it back from git, or delete it: files that differ are then only shown.':
    '{1} lässt sich nicht lesen. Holen Sie die Datei aus git zurück oder löschen Sie sie: Abweichende Dateien werden dann nur gezeigt.',
  'The files of this site were written by Dagsorden {1}, and this is {2}. Install that version or a newer one first.':
    'Die Dateien dieser Website hat Dagsorden {1} geschrieben, und dies ist {2}. Installieren Sie zuerst jene Version oder eine neuere.',
  'There is no site in this folder. Change to the folder that holds content/.':
    'In diesem Ordner ist keine Website. Wechseln Sie in den Ordner, in dem content/ liegt.',
  '{1} is not one of the files that are renewed: {2}.': '{1} gehört nicht zu den Dateien, die erneuert werden: {2}.',
  'Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.':
    'Geben Sie mit --repository Besitzer/Name an, wo der Inhalt liegt, und --backend gitlab für GitLab.',
  'The form needs packages that are not installed. Run npm install --save-dev {1}.':
    'Das Formular braucht Pakete, die nicht installiert sind. Führen Sie npm install --save-dev {1} aus.',
  '@sveltia/cms {1} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.':
    'Dagsorden kennt @sveltia/cms {1} nicht: Es würde von anderen Hosts laden. Installieren Sie die Version, die package.json von Dagsorden nennt.',
  'Choose one of --agenda and --minutes.': 'Wählen Sie entweder --agenda oder --minutes.',
  'There are no minutes of {1} yet. Its status is {2}.':
    'Von {1} gibt es noch keine Niederschrift. Der Status der Sitzung ist {2}.',
  'There is no item {1} in {2}. The items are {3}.': 'In {2} gibt es keinen Punkt {1}. Die Punkte sind {3}.',
  '{1} is not there. Name a module with --config, or leave that out.':
    '{1} ist nicht vorhanden. Nennen Sie mit --config ein Modul, oder lassen Sie das weg.',
  '{1} lies in the content folder {2}, and content is never run. Put it beside that folder.':
    '{1} liegt im Inhaltsordner {2}, und Inhalt wird nie ausgeführt. Legen Sie die Datei neben den Ordner.',
  '{1} must export an object by default: export default { remarkPlugins: [], rules: [] };':
    '{1} muss standardmäßig ein Objekt exportieren: export default { remarkPlugins: [], rules: [] };',
  '{1} exports {2}, which is none of {3}.': '{1} exportiert {2}, und das ist keines der Felder {3}.',
  '{1}: two rules have the id {2}.': '{1}: Zwei Regeln haben die Kennung {2}.',
  '{1}: {2} must be a list.': '{1}: {2} muss eine Liste sein.',
  '{1}: {2} is no plugin. Expected a function, or a list of a function and its settings.':
    '{1}: {2} ist kein Plugin. Erwartet wird eine Funktion oder eine Liste aus einer Funktion und ihren Einstellungen.',
  '{1}: rules[{2}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.':
    '{1}: rules[{2}] ist keine Regel. Erwartet werden eine Kennung wie own-short-title, eine Funktion check und als severity error oder warning, falls vorhanden.',
  '{1}: the rule {2} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.':
    '{1}: Die Regel {2} hat etwas ohne text oder message gefunden. Erwartet wird { text, place, message, note } mit einem text, den sie erhalten hat.',
  '{1}: the rule {2} failed: {3}': '{1}: Die Regel {2} ist gescheitert: {3}',
  '{1}: the remark plugin {2} cannot be used: {3}': '{1}: Das remark-Plugin {2} lässt sich nicht verwenden: {3}',
  '{1}: the remark plugin {2} failed on {3}: {4}': '{1}: Das remark-Plugin {2} ist an {3} gescheitert: {4}',
  'it does not end at once, and texts are not waited for. Use another, or do that work before the build.':
    'Es wird nicht sofort fertig, und auf Texte wird nicht gewartet. Verwenden Sie ein anderes, oder erledigen Sie diese Arbeit vor dem Bau.',
  'it returned something else than a tree of Markdown.':
    'Es hat etwas anderes als einen Baum aus Markdown zurückgegeben.',
};
