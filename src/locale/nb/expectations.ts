import type { Expectations } from '../da/expectations.ts';
import { createExpectation } from '../expectations.ts';

const table: Expectations = {
  'a title': 'en tittel',
  'a name': 'et navn',
  'a role': 'en rolle',
  'a place': 'et sted',
  'an id': 'en id',
  'an address': 'en adresse',
  'a reason': 'en begrunnelse',
  'a public title': 'en offentlig tittel',
  'a number': 'et tall',
  'a case number': 'et arkivsaksnummer',
  'a list': 'en liste',
  'a mapping of keys and values': 'felter med verdier',
  'a date as YYYY-MM-DD': 'en dato som ÅÅÅÅ-MM-DD',
  'a time as HH:MM': 'et klokkeslett som TT:MM',
  'another time than the start': 'et annet klokkeslett enn starten',
  'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00':
    'en dato som ÅÅÅÅ-MM-DD, eller dato og klokkeslett som 2026-09-11T12:00+02:00',
  'an address that starts with https://': 'en adresse som begynner med https://',
  'a language tag': 'en språkkode',
  'a time zone': 'en tidssone',
  'a time zone of the IANA database, such as Europe/Copenhagen': 'en tidssone fra IANA-databasen, som Europe/Oslo',
  'the name of a part': 'navnet på en del',
  'the name of a part, or {name, required}': 'navnet på en del, eller {name, required}',
  'a list of part names': 'en liste med navn på deler',
  'an id of lower-case letters, digits and hyphens': 'en id av små bokstaver, sifre og bindestreker',
  'an id that no other section has': 'en id som ingen annen seksjon har',
  'a list of sections, each with id and title': 'en liste med seksjoner, hver med id og title',
  'at least one section with id and title': 'minst én seksjon med id og title',
  'the path of a file': 'stien til en fil',
  'the path of an image': 'stien til et bilde',
  'either file or url': 'enten file eller url',
  'the name of the organisation': 'navnet på organisasjonen',
  'a colour as #rrggbb': 'en farge som #rrggbb',
  'off, warning or error': 'off, warning eller error',
  'the ids of rules, each with off, warning or error': 'id-er for regler, hver med off, warning eller error',
  'a word with its joints, such as medlems-kommune': 'et ord med delestedene sine, som personvern-ombud',
  'words of the interface, each with the word to say instead':
    'ord fra grensesnittet, hvert med ordet som skal stå i stedet',
  'the word to say instead': 'ordet som skal stå i stedet',
  'the name of the council': 'navnet på utvalget',
  'a regular expression': 'et regulært uttrykk',
  'a number of weekdays': 'et antall virkedager',
  'a whole number of weekdays': 'et helt antall virkedager',
  'a list of members, each with name and perhaps role': 'en liste med medlemmer, hver med name og kanskje role',
  'one of planned, draft, published, minutes, cancelled': 'planned, draft, published, minutes eller cancelled',
  'a time as HH:MM, or a date and time as 2026-09-18T09:00':
    'et klokkeslett som TT:MM, eller dato og klokkeslett som 2026-09-18T09:00',
  'a day after the date': 'en dag etter datoen',
  "the id of one of the council's sections": 'id-en til en av seksjonene i utvalget',
  'one of information, discussion, decision': 'information, discussion eller decision',
  'one of adopted, amended, rejected, postponed, referred, noted':
    'adopted, amended, rejected, postponed, referred eller noted',
  'a duration such as 20 min, 1 t 30 min or PT20M': 'en varighet som 20 min, 1 t 30 min eller PT20M',
  'an attachment with title and file or url': 'et vedlegg med title og file eller url',
  'a list of attachments, each with title and file or url': 'en liste med vedlegg, hvert med title og file eller url',
  'a number such as 12, 2.3 or 2.3a': 'et nummer som 12, 2.3 eller 2.3a',
  'a number such as 12, 2.3 or 2.3a, or false': 'et nummer som 12, 2.3 eller 2.3a, eller false',
  'a list of numbers such as 12 or 2.3': 'en liste med numre som 12 eller 2.3',
  'a number as this council writes them': 'et nummer slik dette utvalget skriver dem',
  'one of sections, flat, year': 'sections, flat eller year',
  'sections, flat or year, or {scheme, prefix, suffix, start}':
    'sections, flat eller year, eller {scheme, prefix, suffix, start}',
  'at most 20 signs before the number': 'høyst 20 tegn foran nummeret',
  'at most 20 signs behind the number': 'høyst 20 tegn etter nummeret',
  'a whole number': 'et helt tall',
  'the id of an item of the meeting': 'id-en til en av møtets saker',
  'an id that the council had, of lower-case letters, digits and hyphens':
    'en id som utvalget har hatt, av små bokstaver, sifre og bindestreker',
  'the path of a page of the earlier site, such as /dagsorden/4711.html':
    'stien til en side på det tidligere nettstedet, som /saksliste/4711.html',
  'COUNCIL, COUNCIL/MEETING, COUNCIL/MEETING/ITEM, or an address':
    'UTVALG, UTVALG/MØTE, UTVALG/MØTE/SAK eller en adresse',
  'old paths, each with the place that it leads to': 'gamle stier, hver med stedet den fører til',
  'a number of votes, or a list of names': 'et antall stemmer, eller en liste med navn',
  'one of adopted, amended, rejected': 'adopted, amended eller rejected',
  'what was voted on': 'det som det ble stemt over',
  'a list of votes, each with for and against': 'en liste med voteringer, hver med for og against',
  'a word, a name or a passage': 'et ord, et navn eller et tekststykke',
  'true, or the reason': 'true, eller begrunnelsen',
  'true, or {title, reason}': 'true, eller {title, reason}',
  'true or false': 'true eller false',
  'an address, or a list of them': 'en adresse, eller en liste med slike',
  'the name of an old folder, as YYYY-MM-DD or YYYY-MM-DD-suffix':
    'navnet på en gammel mappe, som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillegg',
  'a name as it stood in the old address, of lower-case letters, digits and hyphens, or the number of a closed item':
    'et navn slik det stod i den gamle adressen, av små bokstaver, sifre og bindestreker, eller nummeret på en lukket sak',
  'the times held, as {start, end}': 'tidene, som {start, end}',
};

/** What the schema expects, in Norwegian. */
export const expectationIn = createExpectation({
  table,
  listed: ', eller en liste med slike',
  languages: 'et av språkene ',
});
