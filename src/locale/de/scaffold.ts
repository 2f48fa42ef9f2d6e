/* What a new site says in German. */

import type { ScaffoldWords } from '../da/scaffold.ts';

export const de: ScaffoldWords = {
  code: 'de',
  examples: {
    url: 'https://www.example.org/tagesordnungen',
    contact: 'sitzungsdienst@example.org',
    accessibility: 'https://www.example.org/barrierefreiheit',
    members: '[{ name: Leitung Kulturamt, role: Vorsitz }, { name: Leitung Stadtbibliothek }]',
    case: 'VO-2026-00012',
    place: 'Rathaus, Raum 2',
    responsible: 'Gebäudemanagement',
    notice: '{ weekdays: 5 }',
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
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'offene-auftraege',
    closedFile: 'offene-auftraege-nichtoeffentlich',
    title: 'Offene Aufträge',
    due: (date: string) => `bis ${date}`,
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
    schedule: [
      'Jede Stunde: Ein Entwurf, dessen published gekommen ist, wird veröffentlicht. GitHub stellt das nach 60 Tagen ohne',
      'Änderung in einem öffentlichen Repository ein: Schalten Sie es unter Actions wieder ein.',
    ],
    gitlabSchedule: [
      'Entwürfe, die von selbst erscheinen sollen, wenn ihr published gekommen ist: Legen Sie unter Build > Pipeline',
      'schedules einen Zeitplan an, etwa jede Stunde.',
    ],
    history: 'der ganze Verlauf: das Datum des Inhalts ist seine letzte Änderung',
    publish: 'Nur dieser Job darf veröffentlichen.',
    libraries: 'der Browser für PDFs braucht diese Bibliothek',
  },
  cms: {
    made: 'Von dagsorden schema --cms aus den Gremien und Feldern erzeugt. Nicht bearbeiten, sondern neu erzeugen.',
    meetings: 'Sitzungen',
    meeting: 'Sitzung',
    items: 'Tagesordnungspunkte',
    item: 'Tagesordnungspunkt',
    body: 'Text',
    attachment: 'Anlage',
    title: 'Tagesordnungen bearbeiten',
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
