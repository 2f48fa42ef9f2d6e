import type { PreviewWords } from '../da/preview.ts';

/** What the preview says around the pages, in German. */
export const preview: PreviewWords = {
  preview: 'Vorschau',
  edit: 'Bearbeiten',
  editItem: (title) => `${title} bearbeiten`,
  editPage: 'Diese Seite bearbeiten',
  editLine: 'Im Editor öffnen',
  draft: 'Entwurf: noch nicht auf der öffentlichen Website',
  errors: (count) => (count === 1 ? '1 Fehler im Inhalt' : `${count} Fehler im Inhalt`),
  warnings: (count) => (count === 1 ? '1 Warnung' : `${count} Warnungen`),
  lastGood:
    'Die Seite darunter ist die letzte ohne Fehler. Dieser Hinweis verschwindet, sobald die Datei berichtigt ist.',
  more: (count) => `und ${count} weitere: dagsorden check zeigt alle`,
  notFound: 'Diese Seite gibt es nicht',
  notFoundHelp:
    'Vielleicht wurde sie umbenannt, verschoben oder gelöscht. Sobald es sie gibt, wird sie hier angezeigt.',
  toFront: 'Zur Startseite',
  nothingYet: 'Es gibt noch nichts zu zeigen',
  nothingYetHelp: 'Sobald sich der Inhalt lesen lässt, wird die Website hier angezeigt.',
  unreadable: 'Der Inhalt lässt sich nicht lesen',
  printFailed: 'Das PDF konnte nicht gedruckt werden',
  printFailedHelp: 'Was schiefging, steht unten. Beheben Sie es und laden Sie die Seite neu.',
  serverFailed: 'Diese Seite konnte nicht erstellt werden',
  changed: 'Soeben geändert',
};
