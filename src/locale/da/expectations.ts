import { createExpectation } from '../expectations.ts';

const table = {
  'a title': 'en titel',
  'a name': 'et navn',
  'a role': 'en rolle',
  'a place': 'et sted',
  'an id': 'et id',
  'an address': 'en adresse',
  'a reason': 'en begrundelse',
  'a public title': 'en offentlig titel',
  'a number': 'et tal',
  'a case number': 'et sagsnummer',
  'a list': 'en liste',
  'a mapping of keys and values': 'felter med værdier',
  'a date as YYYY-MM-DD': 'en dato som ÅÅÅÅ-MM-DD',
  'a time as HH:MM': 'et klokkeslæt som TT:MM',
  'another time than the start': 'et andet klokkeslæt end starten',
  'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00':
    'en dato som ÅÅÅÅ-MM-DD, eller dato og klokkeslæt som 2026-09-11T12:00+02:00',
  'an address that starts with https://': 'en adresse, der begynder med https://',
  'a language tag': 'en sprogkode',
  'a time zone': 'en tidszone',
  'a time zone of the IANA database, such as Europe/Copenhagen':
    'en tidszone fra IANA-databasen, som Europe/Copenhagen',
  'the name of a part': 'navnet på en del',
  'the name of a part, or {name, required}': 'navnet på en del, eller {name, required}',
  'a list of part names': 'en liste af navne på dele',
  'an id of lower-case letters, digits and hyphens': 'et id af små bogstaver, cifre og bindestreger',
  'an id that no other section has': 'et id, som intet andet afsnit har',
  'a list of sections, each with id and title': 'en liste af afsnit, hver med id og title',
  'at least one section with id and title': 'mindst ét afsnit med id og title',
  'the path of a file': 'stien til en fil',
  'the path of an image': 'stien til et billede',
  'either file or url': 'enten file eller url',
  'the name of the organisation': 'organisationens navn',
  'a colour as #rrggbb': 'en farve som #rrggbb',
  'a4 or letter': 'a4 eller letter',
  'off, warning or error': 'off, warning eller error',
  'the ids of rules, each with off, warning or error': 'reglers id’er, hver med off, warning eller error',
  'words that mean the same, such as [waste, rubbish]': 'ord, der betyder det samme, som [affald, skrald]',
  'groups of words that mean the same, such as [[waste, rubbish]]':
    'grupper af ord, der betyder det samme, som [[affald, skrald]]',
  'a word': 'et ord',
  'a word with its joints, such as medlems-kommune': 'et ord med sine delesteder, som medlems-kommune',
  'words of the interface, each with the word to say instead':
    'ord fra grænsefladen, hvert med det ord, der skal stå i stedet',
  'the word to say instead': 'det ord, der skal stå i stedet',
  'the name of the council': 'rådets navn',
  'a regular expression': 'et regulært udtryk',
  'a number of weekdays': 'et antal hverdage',
  'a whole number of weekdays': 'et helt antal hverdage',
  'one of planned, draft, published, minutes, cancelled': 'planned, draft, published, minutes eller cancelled',
  'a time as HH:MM, or a date and time as 2026-09-18T09:00':
    'et klokkeslæt som TT:MM, eller dato og klokkeslæt som 2026-09-18T09:00',
  'a day after the date': 'en dag efter datoen',
  "the id of one of the council's sections": 'id’et på et af rådets afsnit',
  'one of information, discussion, decision': 'information, discussion eller decision',
  'one of adopted, amended, rejected, postponed, referred, noted':
    'adopted, amended, rejected, postponed, referred eller noted',
  'a duration such as 20 min, 1 t 30 min or PT20M': 'en varighed som 20 min, 1 t 30 min eller PT20M',
  'an attachment with title and file or url': 'et bilag med title og file eller url',
  'a list of attachments, each with title and file or url': 'en liste af bilag, hver med title og file eller url',
  'a number such as 12, 2.3 or 2.3a': 'et nummer som 12, 2.3 eller 2.3a',
  'a number such as 12, 2.3 or 2.3a, or false': 'et nummer som 12, 2.3 eller 2.3a, eller false',
  'a list of numbers such as 12 or 2.3': 'en liste af numre som 12 eller 2.3',
  'a number as this council writes them': 'et nummer, som dette råd skriver dem',
  'one of sections, flat, year': 'sections, flat eller year',
  'sections, flat or year, or {scheme, prefix, suffix, start}':
    'sections, flat eller year, eller {scheme, prefix, suffix, start}',
  'at most 20 signs before the number': 'højst 20 tegn foran nummeret',
  'at most 20 signs behind the number': 'højst 20 tegn efter nummeret',
  'only {year} or {yy} in braces': 'kun {year} eller {yy} i krøllede parenteser',
  'a whole number': 'et helt tal',
  'the id of an item of the meeting': 'id’et på et af mødets punkter',
  'an id that the council had, of lower-case letters, digits and hyphens':
    'et id, som rådet har haft, af små bogstaver, cifre og bindestreger',
  'the path of a page of the earlier site, such as /dagsorden/4711.html':
    'stien til en side på det tidligere websted, som /dagsorden/4711.html',
  'COUNCIL, COUNCIL/MEETING, COUNCIL/MEETING/ITEM, or an address': 'RÅD, RÅD/MØDE, RÅD/MØDE/PUNKT eller en adresse',
  'old paths, each with the place that it leads to': 'gamle stier, hver med det sted, den fører til',
  'a number of votes, or a list of names': 'et antal stemmer, eller en liste af navne',
  'one of adopted, amended, rejected': 'adopted, amended eller rejected',
  'what was voted on': 'det, der blev stemt om',
  'a list of votes, each with for and against': 'en liste af afstemninger, hver med for og against',
  'what is to be done': 'det, der skal gøres',
  'true, or the day on which it was done': 'true, eller dagen, hvor det blev gjort',
  'a list of actions, each with what and who': 'en liste af opgaver, hver med what og who',
  'a date as YYYY-MM-DD, or the folder of a meeting': 'en dato som ÅÅÅÅ-MM-DD, eller et mødes mappe',
  'an item of an earlier meeting, as MEETING/ITEM': 'et punkt fra et tidligere møde, som MØDE/PUNKT',
  'a word, a name or a passage': 'et ord, et navn eller en passage',
  'true, or the reason': 'true, eller begrundelsen',
  'true, or {title, reason}': 'true, eller {title, reason}',
  'a party': 'et parti',
  'a list of members, each with name and perhaps role, party, from and to':
    'en liste af medlemmer, hver med name og eventuelt role, party, from og to',
  'a number of members': 'et antal medlemmer',
  'a whole number of members': 'et helt antal medlemmer',
  'a name, or {name, from, to, for}': 'et navn, eller {name, from, to, for}',
  'the day of the approval, or {date, meeting}': 'godkendelsens dag, eller {date, meeting}',
  'one of ua-1, ua-2': 'ua-1 eller ua-2',
  'true or false': 'true eller false',
  'an address, or a list of them': 'en adresse, eller en liste af dem',
  'the name of an old folder, as YYYY-MM-DD or YYYY-MM-DD-suffix':
    'navnet på en gammel mappe, som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tilføjelse',
  'a name as it stood in the old address, of lower-case letters, digits and hyphens, or the number of a closed item':
    'et navn, som det stod i den gamle adresse, af små bogstaver, cifre og bindestreger, eller nummeret på et lukket punkt',
  'the times held, as {start, end}': 'tiderne, som {start, end}',
};

/** What the other languages have to say too. */
export type Expectations = Readonly<Record<keyof typeof table, string>>;

/** What the schema expects, in Danish. */
export const expectationIn = createExpectation({
  table,
  listed: ', eller en liste af dem',
  languages: 'et af sprogene ',
});
