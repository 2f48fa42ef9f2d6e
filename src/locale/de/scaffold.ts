/* What a new site says in German. */

import type { ScaffoldWords } from '../da/scaffold.ts';
import type { CouncilFields, ItemFields, MeetingFields, SiteFields } from '../field-keys.ts';

const site: SiteFields = {
  title: 'Der Name der Website.',
  organization: 'Wer veröffentlicht.',
  url: 'Die Adresse, unter der die Website veröffentlicht wird. Feeds und Kalender brauchen sie.',
  language: 'Die Sprache: da, en, sv, nb oder de.',
  timezone: 'Die Zeitzone nach IANA.',
  logo: 'Ein Bild, das neben dieser Datei liegt.',
  accent: 'Die Farbe von Links und Linien.',
  contact: 'Wohin Leserinnen und Leser schreiben können.',
  accessibility: 'Die Adresse der Erklärung zur Barrierefreiheit.',
};

const council: CouncilFields = {
  name: 'Der Name, wie er auf dem Deckblatt und auf der Website steht.',
  sections: 'Die Abschnitte der Tagesordnung in ihrer Reihenfolge. Die Punkte nennen einen Abschnitt mit seiner id.',
  parts:
    'Die Teile eines Punktes, ## Überschriften im Text. {name: Beschlussvorschlag, required: true} verlangt einen.',
  case: 'Ein regulärer Ausdruck, dem Aktenzeichen entsprechen müssen.',
  notice: 'So viele Werktage vor der Sitzung muss die Tagesordnung veröffentlicht sein.',
  members: 'Die Mitglieder, jedes mit name und gegebenenfalls role.',
  language: 'Anstelle der Sprache der Website: da, en, sv, nb oder de.',
  timezone: 'Anstelle der Zeitzone der Website.',
};

const meeting: MeetingFields = {
  date: 'Der Tag der Sitzung. Der Ordner heißt genauso.',
  start: 'Eine Uhrzeit als HH:MM.',
  end: 'Wann die Sitzung endet.',
  place: 'Wo die Sitzung stattfindet.',
  online: 'Die Adresse für die Teilnahme online.',
  title: 'Anstelle von „Tagesordnung“ und Jahr.',
  status:
    'draft ist ein Entwurf und wird nicht gezeigt. published, minutes (Niederschrift) und cancelled (abgesagt) schon.',
  published: 'Der Tag, an dem die Tagesordnung veröffentlicht wurde.',
  chair: 'Wer die Sitzung leitet.',
  present: 'Wer anwesend war; gehört zur Niederschrift.',
  excused: 'Wer entschuldigt war; gehört zur Niederschrift.',
  sections: 'Anstelle der Abschnitte des Gremiums.',
  held: 'Wann die Sitzung stattfand, für die Niederschrift: {start, end}.',
  moved: 'Der Tag, von dem die Sitzung verlegt wurde. Ordner und Adressen bleiben.',
  aliases: 'Frühere Namen des Ordners: die alten Adressen führen hierher.',
  numbers: 'Alle Nummern, die Punkte je hatten. dagsorden freeze schreibt sie, damit keine zweimal vergeben wird.',
};

const item: ItemFields = {
  title: 'Die Überschrift des Punktes.',
  section: 'Der Abschnitt, zu dem der Punkt gehört.',
  order: 'Der Platz im Abschnitt: die kleinste Zahl zuerst. Den Rest entscheidet der Dateiname.',
  case: 'Ein Aktenzeichen oder eine Liste davon.',
  responsible: 'Wer zuständig ist; eine Angabe oder eine Liste.',
  presenter: 'Wer in der Sitzung berichtet; eine Angabe oder eine Liste.',
  kind: 'information (Kenntnisnahme), discussion (Beratung) oder decision (Beschlussfassung).',
  duration: 'Wie lange der Punkt voraussichtlich dauert, etwa 20 Min. oder 1 Std. 30 Min.',
  attachments: 'Anlagen: jede mit title und entweder file oder url.',
  number: 'Legt die gedruckte Nummer fest; schreibt dagsorden freeze.',
  late: 'Der Tag, an dem der Punkt in eine veröffentlichte Tagesordnung kam.',
  withdrawn: 'Der Punkt ist abgesetzt: true, oder der Grund.',
  closed: 'Nichtöffentlicher Punkt: true, oder {title, reason} für die Öffentlichkeit.',
  public: 'Was alle über einen nichtöffentlichen Punkt oder eine Anlage wissen dürfen: Wörter, Namen oder Textstellen.',
  held: 'Wann der Punkt behandelt wurde, für die Niederschrift: {start, end}.',
  aliases: 'Frühere Namen der Datei: die alten Adressen führen hierher.',
};

export const de: ScaffoldWords = {
  code: 'de',
  fields: { site, council, meeting, item },
  examples: {
    url: 'https://www.example.org/tagesordnungen',
    contact: 'sitzungsdienst@example.org',
    accessibility: 'https://www.example.org/barrierefreiheit',
    members: '[{ name: Leitung Kulturamt, role: Vorsitz }, { name: Leitung Stadtbibliothek }]',
    case: 'VO-2026-00012',
    place: 'Rathaus, Raum 2',
    responsible: 'Gebäudemanagement',
    duration: '20 Min.',
    attachments: '[{ title: Entwurf des Plans, file: anlagen/plan.pdf }]',
    published: 'der Tag, an dem die Tagesordnung verschickt wird',
  },
  defaults: {
    title: 'Tagesordnungen und Niederschriften',
    organization: 'Stadt Beispiel',
    council: 'Kulturausschuss',
    timezone: 'Europe/Berlin',
  },
  questions: {
    organization: 'Wer veröffentlicht die Tagesordnungen?',
    title: 'Wie soll die Website heißen?',
    council: 'Wie heißt das Gremium?',
    date: 'Wann ist die erste Sitzung (JJJJ-MM-TT)?',
    section: 'Zu welchem Abschnitt gehört der Punkt?',
    empty: 'Bitte eine Antwort schreiben.',
    noAddress: 'Bitte einen Namen mit Buchstaben oder Ziffern schreiben.',
    badDate: 'Bitte ein Datum wie 2027-01-14 schreiben.',
  },
  sections: [
    { id: 'kenntnisnahme', title: 'Zur Kenntnisnahme' },
    { id: 'beschlussfassung', title: 'Zur Beschlussfassung' },
    { id: 'verschiedenes', title: 'Verschiedenes' },
  ],
  parts: ['Anlass', 'Beschlussvorschlag', 'Sachverhalt'],
  siteBody: (organization) => `Tagesordnungen und Niederschriften, veröffentlicht von: ${organization}.`,
  meetingBody: 'Willkommen zur ersten Sitzung des Ausschusses mit der neuen Tagesordnung.',
  sample: {
    news: {
      title: 'Mitteilungen des Vorsitzes',
      body: [
        '## Anlass',
        'Der Vorsitz berichtet, was seit der letzten Sitzung geschehen ist, siehe auch [](sitzungsplan.md).',
      ],
    },
    decision: {
      file: 'sitzungsplan.md',
      title: 'Sitzungsplan für das kommende Jahr',
      responsible: 'Sitzungsdienst',
      body: [
        '## Anlass',
        'Der Ausschuss legt jedes Jahr seine Sitzungstage fest.',
        '## Beschlussvorschlag',
        'Der Sitzungsdienst schlägt vor, dass der Ausschuss',
        '1. den Sitzungsplan beschließt\n2. im Rathaus tagt.',
        '## Sachverhalt',
        'Vorgeschlagen werden vier Sitzungen:',
        '| Sitzung | Monat |\n|---|---|\n| 1 | Februar |\n| 2 | Mai |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  ci: {
    github: [
      'Was auf GitHub geschieht. Bei einem Pull Request: der Inhalt wird geprüft, und die fertige Website mit ihren PDFs',
      'kann heruntergeladen werden. Auf main: die Website wird auf GitHub Pages veröffentlicht.',
      'Beim ersten Mal: Settings > Pages > Source: GitHub Actions wählen.',
    ],
    gitlab: [
      'Was auf GitLab geschieht. Bei einem Merge Request: der Inhalt wird geprüft, und die fertige Website mit ihren PDFs',
      'kann heruntergeladen werden. Auf dem Hauptzweig: die Website wird auf GitLab Pages veröffentlicht.',
    ],
    forks: [
      'Ein Pull Request aus einem Fork kann fremden Code ausführen. Darum darf dieser Job nur lesen und kennt keine',
      'Geheimnisse. Niemals pull_request_target verwenden.',
    ],
    gitlabForks: [
      'Ein Merge Request aus einem Fork läuft im Projekt des Forks und kennt keine Ihrer Variablen. Lassen Sie ihn erst in',
      'Ihrem Projekt laufen, wenn die Änderung gelesen ist, und setzen Sie bei Geheimnissen Protect variable.',
    ],
    review: ['Was durchzusehen ist: die Website mit Entwürfen, die Tagesordnung mit Änderungen, ein Änderungsblatt.'],
    comment: [
      'Schreibt zu einem Pull Request, was er an den Tagesordnungen ändert, in einen Kommentar, der aktuell bleibt.',
      'Hier läuft nur Code von main. Was andere geschrieben haben, wird als Text aus git gelesen und nie ausgeführt.',
    ],
    write: 'Nur dieser Job darf Kommentare schreiben. Er holt keinen Code.',
    token: [
      'Schreibt in einen Kommentar, was sich geändert hat. Braucht die Variable DAGSORDEN_TOKEN (Masked, nicht Protected):',
      'ein Project Access Token mit der Rolle Reporter und dem Scope api. Ohne sie entfällt der Job.',
    ],
    artifacts: 'Vorschau, Tagesordnung mit Änderungen und Änderungsblatt (PDF)',
    history: 'der ganze Verlauf: das Datum des Inhalts ist seine letzte Änderung',
    publish: 'Nur dieser Job darf veröffentlichen.',
    libraries: 'der Browser für PDFs braucht diese Bibliothek',
  },
  editor: {
    check: 'Tagesordnung prüfen',
    build: 'Website bauen',
    prefix: 'punkt',
    wholeItem: 'Ein neuer Tagesordnungspunkt',
  },
  next: (folder, files) =>
    [
      `${files} Dateien in ${folder} geschrieben. So geht es weiter:`,
      '',
      `  cd ${folder}`,
      '  npm install        holt Dagsorden, und unter Linux einen Browser für die PDFs',
      '  npm run build      baut die Website und ihre PDFs in dist/',
      '',
      'Danach die Dateien in content/ ändern. npm run check zeigt, ob etwas nicht stimmt.',
      'Den Ordner mit package-lock.json in git aufnehmen: GitHub oder GitLab bauen dann dasselbe.',
      '',
    ].join('\n'),
};
