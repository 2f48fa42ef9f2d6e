/* What the fields of the front matter are called in German and what they mean. */
import type { FieldTexts } from '../da/fields.ts';

export const fields: FieldTexts = {
  site: {
    title: { about: 'Der Name der Website.' },
    organization: { about: 'Wer veröffentlicht.' },
    url: { about: 'Die Adresse, unter der die Website veröffentlicht wird. Feeds und Kalender brauchen sie.' },
    language: { about: 'Die Sprache: {languages}.' },
    timezone: { about: 'Die Zeitzone nach IANA.' },
    logo: { about: 'Ein Bild, das neben dieser Datei liegt.' },
    accent: { about: 'Die Farbe von Links und Linien.' },
    contact: { about: 'Wohin Leserinnen und Leser schreiben können.' },
    accessibility: { about: 'Die Adresse der Erklärung zur Barrierefreiheit.' },
    paper: {
      about: 'Das Papier, für das die PDFs sind: a4, oder letter wie in Nordamerika. Sonst entscheidet die Sprache.',
    },
    oparl: { about: 'Ob die Website auch als OParl-1.1-Daten veröffentlicht wird, unter oparl/.' },
    extracts: { about: 'true: eine PDF für jeden Punkt.' },
    redirects: {
      about:
        'Pfade einer früheren Website, und wohin sie führen: /alter/pfad: GREMIUM/SITZUNG/PUNKT oder eine Adresse.',
    },
    rules: { about: 'Wie streng die Regeln von dagsorden check sind: off, warning oder error für jede.' },
    synonyms: { about: 'Wörter, die bei der Suche für einander stehen: [[Abfall, Müll], [Radweg, Fahrradweg]].' },
    words: {
      about:
        'Wörter, die die Website auf eigene Weise sagt: {Niederschrift: Protokoll}. Siehe docs/reference/words.md.',
    },
    pdf: {
      about:
        'Was Tagesordnungen und Niederschriften einhalten: ua-1 ist PDF/UA-1 und PDF/A-2a, ua-2 ist PDF/UA-2 und PDF/A-4.',
    },
    hyphenation: {
      about:
        'Lange Wörter, die PDFs auf bestimmte Weise trennen sollen, mit Bindestrich an jeder Trennstelle: Bebauungs-plan.',
    },
  },
  council: {
    name: { about: 'Der Name, wie er auf dem Deckblatt und auf der Website steht.' },
    sections: {
      about: 'Die Abschnitte der Tagesordnung in ihrer Reihenfolge. Die Punkte nennen einen Abschnitt mit seiner id.',
    },
    parts: {
      about:
        'Die Teile eines Punktes, ## Überschriften im Text. {name: Beschlussvorschlag, required: true} verlangt einen.',
    },
    case: { about: 'Ein regulärer Ausdruck, dem Aktenzeichen entsprechen müssen.' },
    notice: {
      about:
        'So viele Arbeitstage (Montag bis Freitag, ohne Feiertage) vor der Sitzung muss die Tagesordnung veröffentlicht sein.',
    },
    numbering: {
      about:
        'Wie die Punkte nummeriert werden: sections (2.1), flat (1, 2, 3 durch die ganze Tagesordnung) oder year (durch das Jahr fortlaufend), oder {scheme, prefix, suffix, start}. {year} und {yy} sind das Jahr.',
    },
    members: {
      about:
        'Die Mitglieder, jedes mit name und gegebenenfalls role, party, from und to (der erste und der letzte Tag).',
    },
    quorum: { about: 'So viele Mitglieder müssen mindestens anwesend sein, damit das Gremium beschlussfähig ist.' },
    approval: {
      about:
        'Ob Niederschriften in einer späteren Sitzung genehmigt werden. false: Sie gelten, wie sie sind, und keine Seite sagt, dass sie nicht genehmigt sind.',
    },
    ended: { about: 'Der letzte Tag des Gremiums. Seine Seiten bleiben stehen.' },
    aliases: { about: 'Ordner, die das Gremium hatte: die alten Adressen führen hierher.' },
    language: { about: 'Anstelle der Sprache der Website: {languages}.' },
    timezone: { about: 'Anstelle der Zeitzone der Website.' },
    words: {
      about:
        'Wörter, die das Gremium auf eigene Weise sagt: {Niederschrift: Protokoll}. Sie gehen denen der Website vor.',
    },
  },
  meeting: {
    date: { label: 'Datum', about: 'Der Tag der Sitzung. Der Ordner heißt genauso.' },
    until: { label: 'Bis', about: 'Der letzte Tag einer Sitzung über mehrere Tage.' },
    start: { label: 'Beginn', about: 'Wann die Sitzung beginnt, als HH:MM.' },
    end: { label: 'Ende', about: 'Wann die Sitzung endet. Früher als start: am nächsten Tag.' },
    place: { label: 'Ort', about: 'Wo die Sitzung stattfindet.' },
    online: { label: 'Online', about: 'Die Adresse für die Teilnahme online.' },
    title: { label: 'Titel', about: 'Anstelle von „Tagesordnung“ und Jahr.' },
    status: {
      label: 'Status',
      about:
        'planned (geplant): nur Tag, Zeit und Ort werden gezeigt. draft ist ein Entwurf und wird nicht gezeigt. published, minutes (Niederschrift) und cancelled (abgesagt) schon.',
    },
    published: { label: 'Veröffentlicht', about: 'Der Tag, an dem die Tagesordnung veröffentlicht wurde.' },
    moved: { label: 'Verlegt vom', about: 'Der Tag, von dem die Sitzung verlegt wurde. Ordner und Adressen bleiben.' },
    held: { label: 'Sitzungszeit', about: 'Wann die Sitzung stattfand, für die Niederschrift: {start, end}.' },
    chair: { label: 'Vorsitz', about: 'Wer die Sitzung leitet.' },
    present: {
      label: 'Anwesend',
      about:
        'Wer anwesend war, jeweils als Name oder als {name, from, to, for}: wann jemand kam und ging und wen eine Vertretung vertrat. Gehört zur Niederschrift. Bei mehrtägigen Sitzungen steht der Tag bei der Zeit: 2026-09-18T09:00.',
    },
    excused: { label: 'Entschuldigt', about: 'Wer entschuldigt war; gehört zur Niederschrift.' },
    absent: { label: 'Abwesend', about: 'Wer unentschuldigt fehlte; gehört zur Niederschrift.' },
    approved: {
      label: 'Genehmigt',
      about:
        'Der Tag, an dem die Niederschrift genehmigt wurde, oder {date, meeting}: die Sitzung, die sie genehmigt hat.',
    },
    signatures: {
      label: 'Unterschriften',
      about: 'Wer die Niederschrift unterschreibt: Ihre PDF bekommt eine Seite mit einer Linie für jede Person.',
    },
    sections: { about: 'Anstelle der Abschnitte des Gremiums.' },
    numbering: { about: 'Anstelle der Nummerierung des Gremiums.' },
    aliases: { about: 'Frühere Namen des Ordners: die alten Adressen führen hierher.' },
    numbers: {
      about: 'Alle Nummern, die Punkte je hatten. dagsorden freeze schreibt sie, damit keine zweimal vergeben wird.',
    },
  },
  item: {
    title: { label: 'Titel', about: 'Die Überschrift des Punktes.' },
    section: { about: 'Der Abschnitt, zu dem der Punkt gehört.' },
    under: { about: 'Der Punkt, dessen Unterpunkt er ist, mit dem Namen seiner Datei.' },
    order: { about: 'Der Platz im Abschnitt: die kleinste Zahl zuerst. Den Rest entscheidet der Dateiname.' },
    case: { label: 'Aktenzeichen', about: 'Ein Aktenzeichen oder eine Liste davon.' },
    responsible: { label: 'Zuständig', about: 'Wer zuständig ist; eine Angabe oder eine Liste.' },
    presenter: { label: 'Berichterstattung', about: 'Wer in der Sitzung berichtet; eine Angabe oder eine Liste.' },
    kind: {
      label: 'Art',
      about: 'information (Kenntnisnahme), discussion (Beratung) oder decision (Beschlussfassung).',
    },
    duration: { label: 'Dauer', about: 'Wie lange der Punkt voraussichtlich dauert, etwa 20 Min. oder 1 Std. 30 Min.' },
    at: { label: 'Beginnt', about: 'Wann der Punkt sicher beginnt, als HH:MM, oder mit Datum: 2026-09-18T09:00.' },
    held: {
      label: 'Behandelt',
      about:
        'Wann der Punkt behandelt wurde, für die Niederschrift: {start, end}. Bei mehrtägigen Sitzungen steht der Tag bei der Zeit: 2026-09-18T09:00.',
    },
    result: {
      label: 'Ergebnis',
      about:
        'Was aus dem Punkt wurde, für die Niederschrift: adopted, amended, rejected, postponed, referred oder noted.',
    },
    mover: { label: 'Antrag von', about: 'Wer den Antrag stellte; gehört zur Niederschrift.' },
    seconder: { label: 'Unterstützt von', about: 'Wer den Antrag unterstützte; gehört zur Niederschrift.' },
    votes: {
      label: 'Abstimmung',
      about:
        'Abstimmungen, für die Niederschrift: jede mit for und against, als Anzahl oder Namen, gegebenenfalls mit on, abstain, absent und result.',
    },
    recused: { label: 'Befangen', about: 'Wer wegen Befangenheit nicht mitgewirkt hat; gehört zur Niederschrift.' },
    absent: { label: 'Abwesend', about: 'Wer bei dem Punkt nicht anwesend war; gehört zur Niederschrift.' },
    postponed: {
      label: 'Vertagt auf',
      about: 'Der Tag oder die Sitzung, auf die der Punkt vertagt ist; gehört zur Niederschrift.',
    },
    actions: {
      label: 'Aufträge',
      about: 'Was zu tun ist, jeweils mit what und who, gegebenenfalls mit due und done; gehört zur Niederschrift.',
    },
    consent: {
      label: 'Einzeln',
      about: 'false: Der Punkt wird aus einem Abschnitt herausgenommen, über dessen Punkte gemeinsam entschieden wird.',
    },
    continues: { about: 'Der Punkt einer früheren Sitzung, den dieser fortsetzt: SITZUNG/PUNKT.' },
    attachments: {
      about:
        'Anlagen: jede mit title und entweder file oder url. closed: true hält eine vor der Öffentlichkeit zurück.',
    },
    number: { about: 'Legt die gedruckte Nummer fest; schreibt dagsorden freeze. false: Der Punkt hat keine Nummer.' },
    closed: {
      label: 'Grund der Nichtöffentlichkeit',
      about: 'Nichtöffentlicher Punkt: true, oder {title, reason} für die Öffentlichkeit.',
    },
    public: {
      about:
        'Was alle über einen nichtöffentlichen Punkt oder eine Anlage wissen dürfen: Wörter, Namen oder Textstellen.',
    },
    late: { label: 'Nachtrag', about: 'Der Tag, an dem der Punkt in eine veröffentlichte Tagesordnung kam.' },
    withdrawn: { label: 'Abgesetzt', about: 'Der Punkt ist abgesetzt: true, oder der Grund.' },
    aliases: { about: 'Frühere Namen der Datei: die alten Adressen führen hierher.' },
  },
};
