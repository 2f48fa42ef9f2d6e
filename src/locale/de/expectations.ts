import type { Expectations } from '../da/expectations.ts';
import { createExpectation } from '../expectations.ts';

const table: Expectations = {
  'a title': 'ein Titel',
  'a name': 'ein Name',
  'a role': 'eine Rolle',
  'a place': 'ein Ort',
  'an id': 'eine ID',
  'an address': 'eine Adresse',
  'a reason': 'eine Begründung',
  'a public title': 'ein öffentlicher Titel',
  'a number': 'eine Zahl',
  'a case number': 'ein Aktenzeichen',
  'a list': 'eine Liste',
  'a mapping of keys and values': 'Felder mit Werten',
  'a date as YYYY-MM-DD': 'ein Datum als JJJJ-MM-TT',
  'a time as HH:MM': 'eine Uhrzeit als HH:MM',
  'another time than the start': 'eine andere Uhrzeit als der Beginn',
  'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00':
    'ein Datum als JJJJ-MM-TT, oder Datum und Uhrzeit wie 2026-09-11T12:00+02:00',
  'an address that starts with https://': 'eine Adresse, die mit https:// beginnt',
  'a language tag': 'ein Sprachkürzel',
  'a time zone': 'eine Zeitzone',
  'a time zone of the IANA database, such as Europe/Copenhagen': 'eine Zeitzone der IANA-Datenbank, etwa Europe/Berlin',
  'the name of a part': 'der Name eines Teils',
  'the name of a part, or {name, required}': 'der Name eines Teils, oder {name, required}',
  'a list of part names': 'eine Liste mit Namen von Teilen',
  'an id of lower-case letters, digits and hyphens': 'eine ID aus Kleinbuchstaben, Ziffern und Bindestrichen',
  'an id that no other section has': 'eine ID, die kein anderer Abschnitt hat',
  'a list of sections, each with id and title': 'eine Liste von Abschnitten, jeder mit id und title',
  'at least one section with id and title': 'mindestens ein Abschnitt mit id und title',
  'the path of a file': 'der Pfad einer Datei',
  'the path of an image': 'der Pfad eines Bildes',
  'either file or url': 'entweder file oder url',
  'the name of the organisation': 'der Name der Organisation',
  'a colour as #rrggbb': 'eine Farbe als #rrggbb',
  'off, warning or error': 'off, warning oder error',
  'the ids of rules, each with off, warning or error': 'die IDs von Regeln, jede mit off, warning oder error',
  'words that mean the same, such as [waste, rubbish]': 'Wörter, die dasselbe bedeuten, etwa [Abfall, Müll]',
  'groups of words that mean the same, such as [[waste, rubbish]]':
    'Gruppen von Wörtern, die dasselbe bedeuten, etwa [[Abfall, Müll]]',
  'a word': 'ein Wort',
  'a word with its joints, such as medlems-kommune': 'ein Wort mit seinen Trennstellen, etwa Bebauungs-plan',
  'words of the interface, each with the word to say instead':
    'Wörter der Oberfläche, jedes mit dem Wort, das stattdessen stehen soll',
  'the word to say instead': 'das Wort, das stattdessen stehen soll',
  'the name of the council': 'der Name des Gremiums',
  'a regular expression': 'ein regulärer Ausdruck',
  'a number of weekdays': 'eine Anzahl von Arbeitstagen',
  'a whole number of weekdays': 'eine ganze Anzahl von Arbeitstagen',
  'a list of members, each with name and perhaps role':
    'eine Liste von Mitgliedern, jedes mit name und gegebenenfalls role',
  'one of planned, draft, published, minutes, cancelled': 'planned, draft, published, minutes oder cancelled',
  'a time as HH:MM, or a date and time as 2026-09-18T09:00':
    'eine Uhrzeit als HH:MM, oder Datum und Uhrzeit wie 2026-09-18T09:00',
  'a day after the date': 'ein Tag nach dem Datum',
  "the id of one of the council's sections": 'die ID eines Abschnitts des Gremiums',
  'one of information, discussion, decision': 'information, discussion oder decision',
  'one of adopted, amended, rejected, postponed, referred, noted':
    'adopted, amended, rejected, postponed, referred oder noted',
  'a duration such as 20 min, 1 t 30 min or PT20M': 'eine Dauer wie 20 min, 1 h 30 min oder PT20M',
  'an attachment with title and file or url': 'eine Anlage mit title und file oder url',
  'a list of attachments, each with title and file or url': 'eine Liste von Anlagen, jede mit title und file oder url',
  'a number such as 12, 2.3 or 2.3a': 'eine Nummer wie 12, 2.3 oder 2.3a',
  'a number such as 12, 2.3 or 2.3a, or false': 'eine Nummer wie 12, 2.3 oder 2.3a, oder false',
  'a list of numbers such as 12 or 2.3': 'eine Liste von Nummern wie 12 oder 2.3',
  'a number as this council writes them': 'eine Nummer, wie dieses Gremium sie schreibt',
  'one of sections, flat, year': 'sections, flat oder year',
  'sections, flat or year, or {scheme, prefix, suffix, start}':
    'sections, flat oder year, oder {scheme, prefix, suffix, start}',
  'at most 20 signs before the number': 'höchstens 20 Zeichen vor der Nummer',
  'at most 20 signs behind the number': 'höchstens 20 Zeichen hinter der Nummer',
  'a whole number': 'eine ganze Zahl',
  'the id of an item of the meeting': 'die id eines Punktes der Sitzung',
  'an id that the council had, of lower-case letters, digits and hyphens':
    'eine id, die das Gremium hatte, aus Kleinbuchstaben, Ziffern und Bindestrichen',
  'the path of a page of the earlier site, such as /dagsorden/4711.html':
    'der Pfad einer Seite der früheren Website, wie /tagesordnung/4711.html',
  'COUNCIL, COUNCIL/MEETING, COUNCIL/MEETING/ITEM, or an address':
    'GREMIUM, GREMIUM/SITZUNG, GREMIUM/SITZUNG/PUNKT oder eine Adresse',
  'old paths, each with the place that it leads to': 'alte Pfade, jeder mit dem Ort, zu dem er führt',
  'a number of votes, or a list of names': 'eine Anzahl Stimmen, oder eine Liste von Namen',
  'one of adopted, amended, rejected': 'adopted, amended oder rejected',
  'what was voted on': 'worüber abgestimmt wurde',
  'a list of votes, each with for and against': 'eine Liste von Abstimmungen, jede mit for und against',
  'what is to be done': 'was zu tun ist',
  'true, or the day on which it was done': 'true, oder der Tag, an dem es erledigt wurde',
  'a list of actions, each with what and who': 'eine Liste von Aufträgen, jeder mit what und who',
  'a date as YYYY-MM-DD, or the folder of a meeting': 'ein Datum als JJJJ-MM-TT, oder der Ordner einer Sitzung',
  'an item of an earlier meeting, as MEETING/ITEM': 'ein Punkt einer früheren Sitzung, als SITZUNG/PUNKT',
  'a word, a name or a passage': 'ein Wort, ein Name oder eine Textstelle',
  'true, or the reason': 'true, oder die Begründung',
  'true, or {title, reason}': 'true, oder {title, reason}',
  'true or false': 'true oder false',
  'an address, or a list of them': 'eine Adresse, oder eine Liste davon',
  'the name of an old folder, as YYYY-MM-DD or YYYY-MM-DD-suffix':
    'der Name eines alten Ordners, als JJJJ-MM-TT oder JJJJ-MM-TT-zusatz',
  'a name as it stood in the old address, of lower-case letters, digits and hyphens, or the number of a closed item':
    'ein Name, wie er in der alten Adresse stand, aus Kleinbuchstaben, Ziffern und Bindestrichen, oder die Nummer eines nichtöffentlichen Punktes',
  'the times held, as {start, end}': 'die Zeiten, als {start, end}',
};

/** What the schema expects, in German. */
export const expectationIn = createExpectation({
  table,
  listed: ', oder eine Liste davon',
  languages: 'eine der Sprachen ',
});
