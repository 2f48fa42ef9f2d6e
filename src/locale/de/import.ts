import type { ImportWords } from '../import-words.ts';

/** What German documents say. */
export const importWords: ImportWords = {
  parts:
    'sachverhalt|beschlussvorschlag|beschlussempfehlung|begründung|anlagen|anlage|finanzielle auswirkungen|beratungsfolge|hintergrund|zusammenfassung|rechtsgrundlage|problemstellung|stellungnahme|stellungnahme der verwaltung|antrag|beratungsergebnis|weiteres vorgehen|ausgangslage|kosten|alternativen|auswirkungen auf das klima|sachdarstellung',
  agenda: 'tagesordnung|einladung|einberufung|niederschrift|protokoll|sitzungsniederschrift|sitzungseinladung',
  contents: 'inhalt|inhaltsverzeichnis|übersicht|tagesordnungspunkte',
  item: 'top|tagesordnungspunkt|punkt|zu top|zu',
  labels: {
    case: 'aktenzeichen|az|vorlage|vorlage nr|vorlage-nr|vorlagen-nr|vorlagennummer|drucksache|drucksache nr|drucksachen-nr|drs|ds',
    responsible:
      'verantwortlich|federführung|federführend|federführendes amt|sachbearbeiter|sachbearbeiterin|bearbeiter|zuständig|amt|fachbereich',
    presenter: 'berichterstatter|berichterstatterin|berichterstattung|referent|referentin|vortrag|gast|gäste',
    duration: 'dauer|zeitbedarf|zeitansatz',
    council: 'gremium|ausschuss|sitzung',
    date: 'datum|sitzungsdatum|sitzungstag|sitzungstermin|termin|tag',
    time: 'uhrzeit|zeit|beginn|sitzungsbeginn',
    place: 'ort|sitzungsort|raum|sitzungsraum|sitzungssaal',
  },
  closed:
    'nichtöffentlich|nicht öffentlich|nicht-öffentlich|nichtöffentlicher teil|nichtöffentlicher|nichtöffentliche|nicht öffentliche|nichtöffentliche sitzung|nicht öffentlicher teil|vertraulich|vertraulicher|vertrauliche|geheimer teil|geheime sitzung|unter ausschluss der öffentlichkeit|n.ö|nö',
  open: 'öffentlich|ö',
  sections: { open: 'Öffentlicher Teil', closed: 'Nichtöffentlicher Teil' },
  divisions: 'teil|sitzung|tagesordnung|punkte|tagesordnungspunkte',
  and: 'und|sowie',
  contentsStyles: 'verzeichnis|inhaltsverzeichnis',
};
