import type { usage as danish } from '../../da/phrases/usage.ts';

/** What the help and usage errors of commands say, in German. */
export const usage: Readonly<Record<keyof typeof danish, string>> = {
  'Usage:': 'Aufruf:',
  'Options:': 'Optionen:',
  'Global Options:': 'Gemeinsame Optionen:',
  'Arguments:': 'Argumente:',
  'Commands:': 'Befehle:',
  'output the version number': 'Versionsnummer ausgeben',
  'display help for command': 'Hilfe zum Befehl anzeigen',
  "error: unknown command '{1}'{2}": 'Fehler: Einen Befehl „{1}“ gibt es nicht{2}',
  "error: unknown option '{1}'{2}": 'Fehler: Eine Option „{1}“ gibt es nicht{2}',
  "error: missing required argument '{1}'": 'Fehler: Das Argument „{1}“ fehlt',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}: {4}.":
    'Fehler: Zu viele Argumente für „{1}“. Erwartet werden {2}, es sind aber {3}: {4}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}: {4}.":
    'Fehler: Zu viele Argumente für „{1}“. Erwartet wird {2}, es sind aber {3}: {4}.',
  "error: option '{1}' argument missing": 'Fehler: Der Option „{1}“ fehlt ein Wert',
  "error: option '{1}' argument '{2}' is invalid. {3}": 'Fehler: Die Option „{1}“ kann nicht „{2}“ sein. {3}',
  "error: command-argument value '{1}' is invalid for argument '{2}'. {3}":
    'Fehler: Das Argument „{2}“ kann nicht „{1}“ sein. {3}',
  'Allowed choices are {1}.': 'Möglich sind {1}.',
  '(Did you mean {1}?)': '(Meinten Sie {1}?)',
  '(Did you mean one of {1}?)': '(Meinten Sie eines von {1}?)',
  'Give a whole number from 1.': 'Nennen Sie eine ganze Zahl ab 1.',
  'Give an address that starts with https://.': 'Nennen Sie eine Adresse, die mit https:// beginnt.',
  'Give a number from 0 to 65535.': 'Nennen Sie eine Zahl von 0 bis 65535.',
  'Give a text.': 'Nennen Sie einen Text.',
  'Give a name with letters or digits.': 'Nennen Sie einen Namen mit Buchstaben oder Ziffern.',
  'Give a date as YYYY-MM-DD.': 'Nennen Sie ein Datum als JJJJ-MM-TT.',
  'Give a time zone of the IANA database, such as Europe/Copenhagen.':
    'Nennen Sie eine Zeitzone der IANA-Datenbank, etwa Europe/Berlin.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Nennen Sie ein Datum wie 2027-01-14, oder mit Zusatz wie 2027-01-14-sondersitzung.',
  'nothing but results and errors': 'nur Ergebnisse und Fehler',
  'plain text': 'ohne Farben',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Tagesordnungen in Markdown → Webseiten und barrierefreie PDF-Dateien',
  "language of messages (default: the site's, else the user's)":
    'Sprache der Meldungen (sonst die der Website, sonst die des Benutzers)',
  'build the site and its PDFs from the content': 'die Website und ihre PDF-Dateien aus dem Inhalt bauen',
  'check the content; nothing is written without --fix': 'den Inhalt prüfen; ohne --fix wird nichts geschrieben',
  'preview server with live reload; drafts are shown': 'Vorschau, die dem Geschriebenen folgt; Entwürfe werden gezeigt',
  'print one meeting; a draft too': 'eine Sitzung drucken; auch einen Entwurf',
  'what changed in the agendas between two revisions of git':
    'was sich in den Tagesordnungen zwischen zwei Ständen in git geändert hat',
  'check a built site against its manifest or a fresh build, or a signed PDF against the site':
    'eine gebaute Website mit ihrem Manifest oder einem neuen Bau vergleichen, oder eine unterschriebene PDF mit der Website',
  'pin the numbers of an agenda, so that they never move': 'die Nummern einer Tagesordnung festlegen',
  'start a new site; asks for what the options leave out':
    'eine neue Website beginnen; fragt nach, was die Optionen offenlassen',
  'new files from a skeleton: a council, a meeting, an item, a plan of meetings':
    'neue Dateien nach Vorlage: ein Gremium, eine Sitzung, ein Punkt, ein Sitzungsplan',
  'JSON Schemas of the front matter and of agenda.json': 'JSON-Schemas der Felder und der agenda.json',
  'which Node, browser, fonts and git are used, and what is missing':
    'welches Node, welcher Browser, welche Schriften und welches git verwendet werden, und was fehlt',
  'a council, with sections and parts to change': 'ein Gremium, mit Abschnitten und Teilen zum Anpassen',
  "error: required option '{1}' not specified": 'Fehler: Die Option „{1}“ fehlt',
  'a meeting, as a draft': 'eine Sitzung, als Entwurf',
  "an item, with the council's parts as headings": 'ein Punkt, mit den Teilen des Gremiums als Überschriften',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'Ordner der gebauten Website (sonst dist, oder dist-internal für interne Leser)',
  'only this meeting; repeatable': 'nur diese Sitzung; wiederholbar',
  'without PDFs': 'ohne PDF-Dateien',
  'without the PDFs that hold all attachments': 'ohne die PDF-Dateien mit allen Anlagen',
  'without earlier versions of agendas, also where git cannot tell them':
    'ohne frühere Fassungen von Tagesordnungen, auch wo git sie nicht lesen kann',
  'without the search': 'ohne Suche',
  'addresses that work when the site is opened from disk':
    'Adressen, die auch beim Öffnen vom Datenträger funktionieren',
  'a PDF that does not conform to PDF/UA is an error': 'eine PDF-Datei, die PDF/UA nicht erfüllt, ist ein Fehler',
  'replace an old site even if files were added to it since':
    'eine alte Website ersetzen, auch wenn Dateien hinzukamen',
  'where results are kept for the next run (default: .dagsorden-cache)':
    'wo Ergebnisse für den nächsten Lauf abgelegt werden (sonst .dagsorden-cache)',
  'make everything anew, and keep nothing': 'alles neu machen und nichts ablegen',
  'print only one of several shares, into the cache': 'nur einen von mehreren Teilen drucken, in den Cache',
  'Give which of how many, such as 2/5.': 'Nennen Sie, welcher von wie vielen, etwa 2/5.',
  'join what the shards of a build printed, for the build that writes the site':
    'zusammenführen, was die Teile gedruckt haben, für den Build, der die Website schreibt',
  'the caches of all shards': 'die Caches aller Teile',
  'the cache to join them in': 'der Cache, in dem sie zusammengeführt werden',
  'print with a browser that runs already; repeatable': 'mit einem Browser drucken, der schon läuft; wiederholbar',
  'agendas printed at a time': 'Tagesordnungen, die zugleich gedruckt werden',
  'report only on these files and folders': 'nur über diese Dateien und Ordner berichten',
  'form of the report': 'Form des Berichts',
  'fail for warnings too': 'Warnungen gelten als Fehler',
  'mend what can be mended without doubt; on a terminal it is shown first':
    'berichtigen, was sicher zu berichtigen ist; im Terminal wird es zuerst gezeigt',
  'ask every address on the web; slow': 'alle Adressen im Internet abfragen; langsam',
  'time for one address': 'Zeit für eine Adresse',
  'content folder; repeat it to lay folders over one another':
    'Inhaltsordner; wiederholen, um Ordner übereinanderzulegen',
  'content folder': 'Inhaltsordner',
  "address at which the site is published, instead of the site's url":
    'Adresse der veröffentlichten Website, statt der url der Website',
  'meetings with status draft too': 'auch Sitzungen mit dem Status draft',
  'without templates of your own': 'ohne eigene Vorlagen',
  'public, or internal with closed items': 'public, oder internal mit nichtöffentlichen Punkten',
  'look at a browser that runs already': 'einen Browser ansehen, der schon läuft',
  'folder of your own templates (default: templates, where there is one)':
    'Ordner mit eigenen Vorlagen (sonst templates, falls vorhanden)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'die Sitzung, etwa ausschuss/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'die Sitzung, etwa ausschuss/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'wohin die PDF-Datei geschrieben wird (sonst MEETING.pdf oder MEETING-packet.pdf)',
  'with all attachments': 'mit allen Anlagen',
  'folder of the built site, or a PDF': 'Ordner der gebauten Website, oder eine PDF',
  'for a PDF: folder of the built site that published it (default: dist)':
    'für eine PDF: Ordner der gebauten Website, die sie veröffentlicht hat (Standard: dist)',
  'build the content again, with the same options, and compare':
    'den Inhalt mit denselben Optionen noch einmal bauen und vergleichen',
  'for --rebuild: the site was built with --offline': 'für --rebuild: die Website wurde mit --offline gebaut',
  'as JSON': 'als JSON',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'der ältere Stand: ein Commit, Branch oder Tag; ÄLTER..NEUER nennt beide',
  'the newer state (default: the working tree)': 'der neuere Stand (sonst der Arbeitsordner)',
  'form of the changes': 'Form der Änderungen',
  'address of a preview of the newer state, to link to':
    'Adresse einer Vorschau des neueren Standes, auf die verwiesen wird',
  'where to write the changes, instead of printing them':
    'wohin die Änderungen geschrieben werden, statt sie auszugeben',
  'a new folder, or an empty one': 'ein neuer Ordner, oder ein leerer',
  'language of the site': 'Sprache der Website',
  'who publishes': 'wer veröffentlicht',
  'name of the site': 'Name der Website',
  'name of the first council': 'Name des ersten Gremiums',
  'day of the first meeting, YYYY-MM-DD': 'Tag der ersten Sitzung, JJJJ-MM-TT',
  'time zone of the site': 'Zeitzone der Website',
  'its name, such as "Budget Committee"': 'sein Name, etwa "Finanzausschuss"',
  'name of its folder, instead of one made from its name': 'Name seines Ordners, statt eines aus dem Namen gebildeten',
  'the folder of the council': 'der Ordner des Gremiums',
  'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix': 'der Tag als JJJJ-MM-TT, oder JJJJ-MM-TT-zusatz',
  'its heading': 'seine Überschrift',
  'its section (default: asks on a terminal, else the first)':
    'sein Abschnitt (sonst wird im Terminal gefragt, oder es wird der erste)',
  'name of its file without .md, instead of one made from the title':
    'Name seiner Datei ohne .md, statt eines aus dem Titel gebildeten',
  'port; the next free one where it is taken': 'Port; der nächste freie, wenn er belegt ist',
  'address to serve at; others than this machine can see the preview then':
    'Adresse der Vorschau; dann können auch andere sie sehen',
  'open the preview in the browser': 'die Vorschau im Browser öffnen',
  'one of them only': 'nur eines davon',
  choices: 'mögliche Werte',
  default: 'sonst',
  'the day of the meeting, where the document does not say it':
    'der Tag der Sitzung, falls das Dokument ihn nicht nennt',
  'make meetings of Word documents, or of OParl data': 'Sitzungen aus Word-Dokumenten oder OParl-Daten erstellen',
  'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder':
    'Dokumente, gespeichert als .docx; oder JSON nach OParl 1.1, eine Datei oder ein Ordner',
  'the council, or the meeting as council/2027-01-14; OParl data has its own':
    'das Gremium, oder die Sitzung als Gremium/2027-01-14; OParl-Daten haben ihre eigenen',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'Rezepte, Editordateien und Vorlagen erneuern, die niemand geändert hat; zeigen, was in den anderen neu ist',
  'write these files too, though they were changed': 'auch diese Dateien schreiben, obwohl sie geändert wurden',
  'only tell what would be written': 'nur sagen, was geschrieben würde',
  'completion of commands and options for a shell': 'Ergänzung von Befehlen und Optionen in einer Shell',
  'also tell how long each stage took': 'auch sagen, wie lange jeder Schritt dauerte',
  'the shell': 'die Shell',
  'folder for KIND.schema.json, instead of printing them; for the form: admin':
    'Ordner für KIND.schema.json, statt sie auszugeben; für das Formular: admin',
  'a form for editing in a browser instead': 'stattdessen ein Formular zum Bearbeiten im Browser',
  'for the form: content folder': 'für das Formular: Inhaltsordner',
  'for the form: where git is': 'für das Formular: wo git liegt',
  'for the form: the repository (default: that of the CI job)':
    'für das Formular: das Repository (sonst das des CI-Jobs)',
  'for the form: the branch': 'für das Formular: der Branch',
  'recipes that publish a form for editing in a browser, too':
    'Rezepte, die auch ein Formular zum Bearbeiten im Browser veröffentlichen',
  'the agenda, of a meeting that has minutes too': 'die Tagesordnung, auch wenn es schon eine Niederschrift gibt',
  'the minutes': 'die Niederschrift',
  'one item by itself, by the name of its file without .md or by its number':
    'einen Punkt für sich, mit dem Namen seiner Datei ohne .md oder seiner Nummer',
  'run this module, which has rules and remark plugins of your own':
    'dieses Modul ausführen, das eigene Regeln und remark-Plugins hat',
  'run no rules or plugins of your own': 'keine eigenen Regeln und Plugins ausführen',
};
