import type { usage as danish } from '../../da/phrases/usage.ts';

/** What the help and usage errors of commands say, in Norwegian. */
export const usage: Readonly<Record<keyof typeof danish, string>> = {
  'Usage:': 'Bruk:',
  'Options:': 'Valg:',
  'Global Options:': 'Felles valg:',
  'Arguments:': 'Argumenter:',
  'Commands:': 'Kommandoer:',
  'output the version number': 'vis versjonsnummeret',
  'display help for command': 'vis hjelp for kommandoen',
  "error: unknown command '{1}'{2}": 'feil: det finnes ingen kommando som heter «{1}»{2}',
  "error: unknown option '{1}'{2}": 'feil: det finnes ikke noe valg som heter «{1}»{2}',
  "error: missing required argument '{1}'": 'feil: argumentet «{1}» mangler',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}: {4}.":
    'feil: for mange argumenter til «{1}». Det skal være {2}, men er {3}: {4}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}: {4}.":
    'feil: for mange argumenter til «{1}». Det skal være {2}, men er {3}: {4}.',
  "error: option '{1}' argument missing": 'feil: valget «{1}» mangler en verdi',
  "error: option '{1}' argument '{2}' is invalid. {3}": 'feil: valget «{1}» kan ikke være «{2}». {3}',
  "error: command-argument value '{1}' is invalid for argument '{2}'. {3}":
    'feil: argumentet «{2}» kan ikke være «{1}». {3}',
  'Allowed choices are {1}.': 'Det kan være {1}.',
  '(Did you mean {1}?)': '(Mente du {1}?)',
  '(Did you mean one of {1}?)': '(Mente du en av {1}?)',
  'Give a whole number from 1.': 'Oppgi et heltall fra 1.',
  'Give an address that starts with https://.': 'Oppgi en adresse som begynner med https://.',
  'Give a number from 0 to 65535.': 'Oppgi et tall fra 0 til 65535.',
  'Give a text.': 'Oppgi en tekst.',
  'Give a name with letters or digits.': 'Oppgi et navn med bokstaver eller sifre.',
  'Give a date as YYYY-MM-DD.': 'Oppgi en dato som ÅÅÅÅ-MM-DD.',
  'Give a time zone of the IANA database, such as Europe/Copenhagen.':
    'Oppgi en tidssone fra IANA-databasen, for eksempel Europe/Oslo.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Oppgi en dato som 2027-01-14, eller med et tillegg som 2027-01-14-ekstra.',
  'nothing but results and errors': 'bare resultater og feil',
  'plain text': 'uten farger',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Sakslister i Markdown → nettsider og tilgjengelige PDF-er',
  "language of messages (default: the site's, else the user's)":
    'språket i meldingene (ellers nettstedets, ellers brukerens)',
  'build the site and its PDFs from the content': 'bygg nettstedet og PDF-ene av innholdet',
  'check the content; nothing is written without --fix': 'kontroller innholdet; ingenting skrives uten --fix',
  'preview server with live reload; drafts are shown': 'forhåndsvisning som følger det som skrives; utkast vises',
  'print one meeting; a draft too': 'skriv ut ett møte; også et utkast',
  'what changed in the agendas between two revisions of git': 'hva som er endret i sakslistene mellom to utgaver i git',
  'check a built site against its manifest or a fresh build, or a signed PDF against the site':
    'kontroller et bygd nettsted mot manifestet eller et nytt bygg, eller en signert PDF mot nettstedet',
  'pin the numbers of an agenda, so that they never move': 'gjør numrene på en saksliste faste',
  'start a new site; asks for what the options leave out': 'begynn et nytt nettsted; spør om det valgene ikke sier',
  'new files from a skeleton: a council, a meeting, an item, a plan of meetings':
    'nye filer etter en mal: et utvalg, et møte, en sak, en møteplan',
  'JSON Schemas of the front matter and of agenda.json': 'JSON-skjemaer for feltene og for agenda.json',
  'which Node, browser, fonts and git are used, and what is missing':
    'hvilken Node, nettleser, hvilke skrifter og git som brukes, og hva som mangler',
  'a council, with sections and parts to change': 'et utvalg, med seksjoner og deler til å endre',
  "error: required option '{1}' not specified": 'feil: valget «{1}» mangler',
  'a meeting, as a draft': 'et møte, som utkast',
  "an item, with the council's parts as headings": 'en sak, med utvalgets deler som overskrifter',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'mappe for det bygde nettstedet (ellers dist, eller dist-internal for interne lesere)',
  'only this meeting; repeatable': 'bare dette møtet; kan gjentas',
  'without PDFs': 'uten PDF-er',
  'without the PDFs that hold all attachments': 'uten de samlede PDF-ene med vedlegg',
  'without earlier versions of agendas, also where git cannot tell them':
    'uten tidligere versjoner av sakslister, også der git ikke kan lese dem',
  'without the search': 'uten søk',
  'addresses that work when the site is opened from disk': 'adresser som virker når nettstedet åpnes fra disken',
  'a PDF that does not conform to PDF/UA is an error': 'en PDF som ikke oppfyller PDF/UA, er en feil',
  'replace an old site even if files were added to it since':
    'erstatt et gammelt nettsted også om det er lagt til filer',
  'where results are kept for the next run (default: .dagsorden-cache)':
    'hvor resultater lagres til neste gang (ellers .dagsorden-cache)',
  'make everything anew, and keep nothing': 'lag alt på nytt, og lagre ingenting',
  'print only one of several shares, into the cache': 'skriv ut bare én av flere deler, i hurtiglageret',
  'Give which of how many, such as 2/5.': 'Oppgi hvilken av hvor mange, for eksempel 2/5.',
  'join what the shards of a build printed, for the build that writes the site':
    'slå sammen det de enkelte delene skrev ut, for byggingen som skriver nettstedet',
  'the caches of all shards': 'hurtiglagrene til alle delene',
  'the cache to join them in': 'hurtiglageret de slås sammen i',
  'print with a browser that runs already; repeatable': 'skriv ut med en nettleser som allerede kjører; kan gjentas',
  'agendas printed at a time': 'sakslister som skrives ut om gangen',
  'report only on these files and folders': 'bare om disse filene og mappene',
  'form of the report': 'formen på rapporten',
  'fail for warnings too': 'advarsler teller som feil',
  'mend what can be mended without doubt; on a terminal it is shown first':
    'rett det som trygt kan rettes; i en terminal vises det først',
  'ask every address on the web; slow': 'spør alle adresser på nettet; langsomt',
  'time for one address': 'tid for én adresse',
  'content folder; repeat it to lay folders over one another':
    'innholdsmappe; gjenta for å legge mapper over hverandre',
  'content folder': 'innholdsmappe',
  "address at which the site is published, instead of the site's url":
    'adresse der nettstedet publiseres, i stedet for nettstedets url',
  'meetings with status draft too': 'også møter med status draft',
  'without templates of your own': 'uten egne maler',
  'public, or internal with closed items': 'public, eller internal med lukkede saker',
  'look at a browser that runs already': 'se på en nettleser som alt kjører',
  'folder of your own templates (default: templates, where there is one)':
    'mappe med egne maler (ellers templates, om den finnes)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'møtet, for eksempel utvalget/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'møtet, for eksempel utvalget/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'hvor PDF-en skrives (ellers MEETING.pdf eller MEETING-packet.pdf)',
  'with all attachments': 'med alle vedlegg',
  'folder of the built site, or a PDF': 'mappe med det bygde nettstedet, eller en PDF',
  'for a PDF: folder of the built site that published it (default: dist)':
    'for en PDF: mappe med det bygde nettstedet som publiserte den (standard: dist)',
  'build the content again, with the same options, and compare':
    'bygg innholdet på nytt med de samme valgene, og sammenlign',
  'for --rebuild: the site was built with --offline': 'for --rebuild: nettstedet ble bygd med --offline',
  'as JSON': 'som JSON',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'den eldste utgaven: en commit, gren eller tagg; ELDRE..NYERE oppgir begge',
  'the newer state (default: the working tree)': 'den nyeste utgaven (ellers arbeidsmappen)',
  'form of the changes': 'formen på endringene',
  'address of a preview of the newer state, to link to':
    'adressen til en forhåndsvisning av den nyeste utgaven, til å lenke til',
  'where to write the changes, instead of printing them': 'hvor endringene skrives, i stedet for å vises',
  'a new folder, or an empty one': 'en ny mappe, eller en tom',
  'language of the site': 'språket på nettstedet',
  'who publishes': 'hvem som publiserer',
  'name of the site': 'navnet på nettstedet',
  'name of the first council': 'navnet på det første utvalget',
  'day of the first meeting, YYYY-MM-DD': 'dagen for det første møtet, ÅÅÅÅ-MM-DD',
  'time zone of the site': 'tidssonen til nettstedet',
  'its name, such as "Budget Committee"': 'navnet på det, for eksempel "Formannskapet"',
  'name of its folder, instead of one made from its name': 'navnet på mappen, i stedet for et som dannes av navnet',
  'the folder of the council': 'mappen til utvalget',
  'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix': 'dagen som ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-tillegg',
  'its heading': 'overskriften',
  'its section (default: asks on a terminal, else the first)':
    'seksjonen (ellers spørres det i en terminal, eller det blir den første)',
  'name of its file without .md, instead of one made from the title':
    'navnet på filen uten .md, i stedet for et som dannes av tittelen',
  'port; the next free one where it is taken': 'port; den neste ledige hvis den er opptatt',
  'address to serve at; others than this machine can see the preview then':
    'adresse å vise på; da kan andre enn denne maskinen se forhåndsvisningen',
  'open the preview in the browser': 'åpne forhåndsvisningen i nettleseren',
  'one of them only': 'bare ett av dem',
  choices: 'mulige verdier',
  default: 'ellers',
  'the day of the meeting, where the document does not say it': 'møtets dag, hvis dokumentet ikke sier det',
  'make meetings of Word documents, or of OParl data': 'lag møter av Word-dokumenter eller OParl-data',
  'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder':
    'dokumenter, lagret som .docx; eller JSON etter OParl 1.1, en fil eller en mappe',
  'the council, or the meeting as council/2027-01-14; OParl data has its own':
    'rådet, eller møtet som råd/2027-01-14; OParl-data har sine egne',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'forny oppskrifter, editorfiler og maler som ingen har endret; vis hva som er nytt i de andre',
  'write these files too, though they were changed': 'skriv også disse filene, selv om de er endret',
  'only tell what would be written': 'fortell bare hva som ville blitt skrevet',
  'completion of commands and options for a shell': 'utfylling av kommandoer og valg i et skall',
  'also tell how long each stage took': 'fortell også hvor lang tid hvert trinn tok',
  'the shell': 'skallet',
  'folder for KIND.schema.json, instead of printing them; for the form: admin':
    'mappe for KIND.schema.json, i stedet for å vise dem; for skjemaet: admin',
  'a form for editing in a browser instead': 'i stedet et skjema for å redigere i nettleseren',
  'for the form: content folder': 'for skjemaet: innholdsmappe',
  'for the form: where git is': 'for skjemaet: hvor git er',
  'for the form: the repository (default: that of the CI job)': 'for skjemaet: repositoriet (ellers CI-jobbens)',
  'for the form: the branch': 'for skjemaet: grenen',
  'recipes that publish a form for editing in a browser, too':
    'oppskrifter som også publiserer et skjema for å redigere i nettleseren',
  'the agenda, of a meeting that has minutes too': 'sakslisten, også når møtet har en protokoll',
  'the minutes': 'protokollen',
  'one item by itself, by the name of its file without .md or by its number':
    'én sak for seg, med filens navn uten .md eller med nummeret',
  'run this module, which has rules and remark plugins of your own':
    'kjør denne modulen, som har egne regler og remark-tillegg',
  'run no rules or plugins of your own': 'kjør ingen egne regler eller tillegg',
};
