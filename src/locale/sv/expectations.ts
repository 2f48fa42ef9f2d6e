import type { Expectations } from '../da/expectations.ts';
import { createExpectation } from '../expectations.ts';

const table: Expectations = {
  'a title': 'en rubrik',
  'a name': 'ett namn',
  'a role': 'en roll',
  'a place': 'en plats',
  'an id': 'ett id',
  'an address': 'en adress',
  'a reason': 'ett skäl',
  'a public title': 'en offentlig rubrik',
  'a number': 'ett tal',
  'a case number': 'ett diarienummer',
  'a list': 'en lista',
  'a mapping of keys and values': 'fält med värden',
  'a date as YYYY-MM-DD': 'ett datum som ÅÅÅÅ-MM-DD',
  'a time as HH:MM': 'ett klockslag som TT:MM',
  'another time than the start': 'ett annat klockslag än starten',
  'a date as YYYY-MM-DD, or a date and time as 2026-09-11T12:00+02:00':
    'ett datum som ÅÅÅÅ-MM-DD, eller datum och klockslag som 2026-09-11T12:00+02:00',
  'an address that starts with https://': 'en adress som börjar med https://',
  'a language tag': 'en språkkod',
  'a time zone': 'en tidszon',
  'a time zone of the IANA database, such as Europe/Copenhagen': 'en tidszon ur IANA-databasen, som Europe/Stockholm',
  'the name of a part': 'namnet på en del',
  'the name of a part, or {name, required}': 'namnet på en del, eller {name, required}',
  'a list of part names': 'en lista med namn på delar',
  'an id of lower-case letters, digits and hyphens': 'ett id av små bokstäver, siffror och bindestreck',
  'an id that no other section has': 'ett id som inget annat avsnitt har',
  'a list of sections, each with id and title': 'en lista med avsnitt, vart och ett med id och title',
  'at least one section with id and title': 'minst ett avsnitt med id och title',
  'the path of a file': 'sökvägen till en fil',
  'the path of an image': 'sökvägen till en bild',
  'either file or url': 'antingen file eller url',
  'the name of the organisation': 'organisationens namn',
  'a colour as #rrggbb': 'en färg som #rrggbb',
  'off, warning or error': 'off, warning eller error',
  'the ids of rules, each with off, warning or error': 'reglers id, vart och ett med off, warning eller error',
  'words that mean the same, such as [waste, rubbish]': 'ord som betyder samma sak, som [avfall, sopor]',
  'groups of words that mean the same, such as [[waste, rubbish]]':
    'grupper av ord som betyder samma sak, som [[avfall, sopor]]',
  'a word': 'ett ord',
  'a word with its joints, such as medlems-kommune': 'ett ord med sina avstavningsställen, som besluts-ärende',
  'words of the interface, each with the word to say instead':
    'ord i gränssnittet, vart och ett med ordet som ska stå i stället',
  'the word to say instead': 'ordet som ska stå i stället',
  'the name of the council': 'nämndens namn',
  'a regular expression': 'ett reguljärt uttryck',
  'a number of weekdays': 'ett antal vardagar',
  'a whole number of weekdays': 'ett helt antal vardagar',
  'a list of members, each with name and perhaps role': 'en lista med ledamöter, var och en med name och kanske role',
  'one of planned, draft, published, minutes, cancelled': 'planned, draft, published, minutes eller cancelled',
  'a time as HH:MM, or a date and time as 2026-09-18T09:00':
    'ett klockslag som TT:MM, eller datum och klockslag som 2026-09-18T09:00',
  'a day after the date': 'en dag efter datumet',
  "the id of one of the council's sections": 'id för ett av nämndens avsnitt',
  'one of information, discussion, decision': 'information, discussion eller decision',
  'one of adopted, amended, rejected, postponed, referred, noted':
    'adopted, amended, rejected, postponed, referred eller noted',
  'a duration such as 20 min, 1 t 30 min or PT20M': 'en tidsåtgång som 20 min, 1 t 30 min eller PT20M',
  'an attachment with title and file or url': 'en bilaga med title och file eller url',
  'a list of attachments, each with title and file or url':
    'en lista med bilagor, var och en med title och file eller url',
  'a number such as 12, 2.3 or 2.3a': 'ett nummer som 12, 2.3 eller 2.3a',
  'a number such as 12, 2.3 or 2.3a, or false': 'ett nummer som 12, 2.3 eller 2.3a, eller false',
  'a list of numbers such as 12 or 2.3': 'en lista med nummer som 12 eller 2.3',
  'a number as this council writes them': 'ett nummer så som denna nämnd skriver dem',
  'one of sections, flat, year': 'sections, flat eller year',
  'sections, flat or year, or {scheme, prefix, suffix, start}':
    'sections, flat eller year, eller {scheme, prefix, suffix, start}',
  'at most 20 signs before the number': 'högst 20 tecken före numret',
  'at most 20 signs behind the number': 'högst 20 tecken efter numret',
  'a whole number': 'ett heltal',
  'the id of an item of the meeting': 'id för ett av sammanträdets ärenden',
  'an id that the council had, of lower-case letters, digits and hyphens':
    'ett id som nämnden har haft, av små bokstäver, siffror och bindestreck',
  'the path of a page of the earlier site, such as /dagsorden/4711.html':
    'sökvägen till en sida på den tidigare webbplatsen, som /dagordning/4711.html',
  'COUNCIL, COUNCIL/MEETING, COUNCIL/MEETING/ITEM, or an address':
    'NÄMND, NÄMND/SAMMANTRÄDE, NÄMND/SAMMANTRÄDE/ÄRENDE eller en adress',
  'old paths, each with the place that it leads to': 'gamla sökvägar, var och en med platsen som den leder till',
  'a number of votes, or a list of names': 'ett antal röster, eller en lista med namn',
  'one of adopted, amended, rejected': 'adopted, amended eller rejected',
  'what was voted on': 'vad omröstningen gällde',
  'a list of votes, each with for and against': 'en lista med omröstningar, var och en med for och against',
  'what is to be done': 'vad som ska göras',
  'true, or the day on which it was done': 'true, eller dagen då det blev gjort',
  'a list of actions, each with what and who': 'en lista med uppdrag, vart och ett med what och who',
  'a date as YYYY-MM-DD, or the folder of a meeting': 'ett datum som ÅÅÅÅ-MM-DD, eller ett sammanträdes mapp',
  'an item of an earlier meeting, as MEETING/ITEM': 'ett ärende från ett tidigare sammanträde, som SAMMANTRÄDE/ÄRENDE',
  'a word, a name or a passage': 'ett ord, ett namn eller en textpassage',
  'true, or the reason': 'true, eller skälet',
  'true, or {title, reason}': 'true, eller {title, reason}',
  'true or false': 'true eller false',
  'an address, or a list of them': 'en adress, eller en lista med sådana',
  'the name of an old folder, as YYYY-MM-DD or YYYY-MM-DD-suffix':
    'namnet på en gammal mapp, som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillägg',
  'a name as it stood in the old address, of lower-case letters, digits and hyphens, or the number of a closed item':
    'ett namn som det stod i den gamla adressen, av små bokstäver, siffror och bindestreck, eller numret på ett sekretessärende',
  'the times held, as {start, end}': 'tiderna, som {start, end}',
};

/** What the schema expects, in Swedish. */
export const expectationIn = createExpectation({
  table,
  listed: ', eller en lista med sådana',
  languages: 'ett av språken ',
});
