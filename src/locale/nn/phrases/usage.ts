import type { usage as danish } from '../../da/phrases/usage.ts';

/** What commands say of themselves, in Nynorsk. */
export const usage: Readonly<Record<keyof typeof danish, string>> = {
  'Usage:': 'Bruk:',
  'Options:': 'Val:',
  'Global Options:': 'Felles val:',
  'Arguments:': 'Argument:',
  'Commands:': 'Kommandoar:',
  'output the version number': 'vis versjonsnummeret',
  'display help for command': 'vis hjelp for kommandoen',
  "error: unknown command '{1}'{2}": 'feil: det finst ingen kommando som heiter «{1}»{2}',
  "error: unknown option '{1}'{2}": 'feil: det finst ikkje noko val som heiter «{1}»{2}',
  "error: missing required argument '{1}'": 'feil: argumentet «{1}» manglar',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}: {4}.":
    'feil: for mange argument til «{1}». Det skal vere {2}, men er {3}: {4}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}: {4}.":
    'feil: for mange argument til «{1}». Det skal vere {2}, men er {3}: {4}.',
  "error: option '{1}' argument missing": 'feil: valet «{1}» manglar ein verdi',
  "error: option '{1}' argument '{2}' is invalid. {3}": 'feil: valet «{1}» kan ikkje vere «{2}». {3}',
  "error: command-argument value '{1}' is invalid for argument '{2}'. {3}":
    'feil: argumentet «{2}» kan ikkje vere «{1}». {3}',
  'Allowed choices are {1}.': 'Det kan vere {1}.',
  '(Did you mean {1}?)': '(Meinte du {1}?)',
  '(Did you mean one of {1}?)': '(Meinte du ein av {1}?)',
  'Give a whole number from 1.': 'Oppgje eit heiltal frå 1.',
  'Give an address that starts with https://.': 'Oppgje ei adresse som byrjar med https://.',
  'Give a number from 0 to 65535.': 'Oppgje eit tal frå 0 til 65535.',
  'Give a text.': 'Oppgje ein tekst.',
  'Give a name with letters or digits.': 'Oppgje eit namn med bokstavar eller siffer.',
  'Give a date as YYYY-MM-DD.': 'Oppgje ein dato som ÅÅÅÅ-MM-DD.',
  'Give a time zone of the IANA database, such as Europe/Copenhagen.':
    'Oppgje ei tidssone frå IANA-databasen, til dømes Europe/Oslo.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Oppgje ein dato som 2027-01-14, eller med eit tillegg som 2027-01-14-ekstra.',
  'nothing but results and errors': 'berre resultat og feil',
  'plain text': 'utan fargar',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Sakslister i Markdown → nettsider og tilgjengelege PDF-ar',
  "language of messages (default: the site's, else the user's)":
    'språket i meldingane (elles nettstaden sin, elles brukaren sitt)',
  'build the site and its PDFs from the content': 'bygg nettstaden og PDF-ane av innhaldet',
  'check the content; nothing is written without --fix': 'kontroller innhaldet; ingenting blir skrive utan --fix',
  'preview server with live reload; drafts are shown':
    'førehandsvising som følgjer det som blir skrive; utkast blir viste',
  'print one meeting; a draft too': 'skriv ut eitt møte; òg eit utkast',
  'what changed in the agendas between two revisions of git': 'kva som er endra i sakslistene mellom to utgåver i git',
  'check a built site against its manifest or a fresh build, or a signed PDF against the site':
    'kontroller ein bygd nettstad mot manifestet eller eit nytt bygg, eller ein signert PDF mot nettstaden',
  'pin the numbers of an agenda, so that they never move': 'gjer nummera på ei saksliste faste',
  'start a new site; asks for what the options leave out': 'byrj ein ny nettstad; spør om det vala ikkje seier',
  'new files from a skeleton: a council, a meeting, an item, a plan of meetings':
    'nye filer etter ein mal: eit utval, eit møte, ei sak, ein møteplan',
  'JSON Schemas of the front matter and of agenda.json': 'JSON-skjema for felta og for agenda.json',
  'which Node, browser, fonts and git are used, and what is missing':
    'kva Node, nettlesar, skrifter og git som blir brukte, og kva som manglar',
  'a council, with sections and parts to change': 'eit utval, med seksjonar og deler til å endre',
  "error: required option '{1}' not specified": 'feil: valet «{1}» manglar',
  'a meeting, as a draft': 'eit møte, som utkast',
  "an item, with the council's parts as headings": 'ei sak, med delane til utvalet som overskrifter',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'mappe for den bygde nettstaden (elles dist, eller dist-internal for interne lesarar)',
  'only this meeting; repeatable': 'berre dette møtet; kan gjentakast',
  'without PDFs': 'utan PDF-ar',
  'without the PDFs that hold all attachments': 'utan dei samla PDF-ane med vedlegg',
  'without earlier versions of agendas, also where git cannot tell them':
    'utan tidlegare versjonar av sakslister, òg der git ikkje kan lese dei',
  'without the search': 'utan søk',
  'addresses that work when the site is opened from disk': 'adresser som verkar når nettstaden blir opna frå disken',
  'a PDF that does not conform to PDF/UA is an error': 'ein PDF som ikkje oppfyller PDF/UA, er ein feil',
  'replace an old site even if files were added to it since': 'erstatt ein gammal nettstad òg om det er lagd til filer',
  'where results are kept for the next run (default: .dagsorden-cache)':
    'kvar resultat blir lagra til neste gong (elles .dagsorden-cache)',
  'make everything anew, and keep nothing': 'lag alt på nytt, og lagre ingenting',
  'print only one of several shares, into the cache': 'skriv ut berre éin av fleire delar, i mellomlageret',
  'Give which of how many, such as 2/5.': 'Oppgje kva for ein av kor mange, til dømes 2/5.',
  'join what the shards of a build printed, for the build that writes the site':
    'slå saman det dei einskilde delane skreiv ut, for bygginga som skriv nettstaden',
  'the caches of all shards': 'mellomlagra til alle delane',
  'the cache to join them in': 'mellomlageret dei blir slegne saman i',
  'print with a browser that runs already; repeatable': 'skriv ut med ein nettlesar som alt køyrer; kan gjentakast',
  'agendas printed at a time': 'sakslister som blir skrivne ut om gongen',
  'report only on these files and folders': 'berre om desse filene og mappene',
  'form of the report': 'forma på rapporten',
  'fail for warnings too': 'åtvaringar tel som feil',
  'mend what can be mended without doubt; on a terminal it is shown first':
    'rett det som trygt kan rettast; i ein terminal blir det vist først',
  'ask every address on the web; slow': 'spør alle adresser på nettet; langsamt',
  'time for one address': 'tid for éin adresse',
  'content folder; repeat it to lay folders over one another':
    'innhaldsmappe; gjenta for å leggje mapper over kvarandre',
  'content folder': 'innhaldsmappe',
  "address at which the site is published, instead of the site's url":
    'adresse der nettstaden blir publisert, i staden for nettstaden sin url',
  'meetings with status draft too': 'òg møte med status draft',
  'without templates of your own': 'utan eigne malar',
  'public, or internal with closed items': 'public, eller internal med lukka saker',
  'look at a browser that runs already': 'sjå på ein nettlesar som alt køyrer',
  'folder of your own templates (default: templates, where there is one)':
    'mappe med eigne malar (elles templates, om ho finst)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'møtet, til dømes utvalet/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'møtet, til dømes utvalet/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'kvar PDF-en blir skrive (elles MEETING.pdf eller MEETING-packet.pdf)',
  'with all attachments': 'med alle vedlegg',
  'folder of the built site, or a PDF': 'mappe med den bygde nettstaden, eller ein PDF',
  'for a PDF: folder of the built site that published it (default: dist)':
    'for ein PDF: mappe med den bygde nettstaden som publiserte han (standard: dist)',
  'build the content again, with the same options, and compare':
    'bygg innhaldet på nytt med dei same vala, og samanlikn',
  'for --rebuild: the site was built with --offline': 'for --rebuild: nettstaden vart bygd med --offline',
  'as JSON': 'som JSON',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'den eldste utgåva: ein commit, gren eller tagg; ELDRE..NYARE oppgjev begge',
  'the newer state (default: the working tree)': 'den nyaste utgåva (elles arbeidsmappa)',
  'form of the changes': 'forma på endringane',
  'address of a preview of the newer state, to link to':
    'adressa til ei førehandsvising av den nyaste utgåva, til å lenkje til',
  'where to write the changes, instead of printing them': 'kvar endringane blir skrive, i staden for å visast',
  'a new folder, or an empty one': 'ei ny mappe, eller ei tom',
  'language of the site': 'språket på nettstaden',
  'who publishes': 'kven som publiserer',
  'name of the site': 'namnet på nettstaden',
  'name of the first council': 'namnet på det første utvalet',
  'day of the first meeting, YYYY-MM-DD': 'dagen for det første møtet, ÅÅÅÅ-MM-DD',
  'time zone of the site': 'tidssona til nettstaden',
  'its name, such as "Budget Committee"': 'namnet på det, til dømes "Formannskapet"',
  'name of its folder, instead of one made from its name': 'namnet på mappa, i staden for eit som blir laga av namnet',
  'the folder of the council': 'mappa til utvalet',
  'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix': 'dagen som ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-tillegg',
  'its heading': 'overskrifta',
  'its section (default: asks on a terminal, else the first)':
    'seksjonen (elles blir du spurd i ein terminal, eller det blir den første)',
  'name of its file without .md, instead of one made from the title':
    'namnet på fila utan .md, i staden for eit som blir laga av tittelen',
  'port; the next free one where it is taken': 'port; den neste ledige om ho er oppteken',
  'address to serve at; others than this machine can see the preview then':
    'adresse å vise på; då kan andre enn denne maskina sjå førehandsvisinga',
  'open the preview in the browser': 'opne førehandsvisinga i nettlesaren',
  'one of them only': 'berre eitt av dei',
  choices: 'moglege verdiar',
  default: 'elles',
  'the day of the meeting, where the document does not say it': 'møtedagen, om dokumentet ikkje seier det',
  'make meetings of Word documents, or of OParl data': 'lag møte av Word-dokument eller OParl-data',
  'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder':
    'dokument, lagra som .docx; eller JSON etter OParl 1.1, ei fil eller ei mappe',
  'the council, or the meeting as council/2027-01-14; OParl data has its own':
    'rådet, eller møtet som råd/2027-01-14; OParl-data har sine eigne',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'forny oppskrifter, editorfiler og malar som ingen har endra; vis kva som er nytt i dei andre',
  'write these files too, though they were changed': 'skriv òg desse filene, sjølv om dei er endra',
  'only tell what would be written': 'fortel berre kva som ville blitt skrive',
  'completion of commands and options for a shell': 'utfylling av kommandoar og val i eit skal',
  'also tell how long each stage took': 'fortel òg kor lang tid kvart steg tok',
  'the shell': 'skalet',
  'folder for KIND.schema.json, instead of printing them; for the form: admin':
    'mappe for KIND.schema.json, i staden for å vise dei; for skjemaet: admin',
  'a form for editing in a browser instead': 'i staden eit skjema for å redigere i nettlesaren',
  'for the form: content folder': 'for skjemaet: innhaldsmappe',
  'for the form: where git is': 'for skjemaet: kvar git er',
  'for the form: the repository (default: that of the CI job)': 'for skjemaet: repositoriet (elles det til CI-jobben)',
  'for the form: the branch': 'for skjemaet: greina',
  'recipes that publish a form for editing in a browser, too':
    'oppskrifter som òg publiserer eit skjema for å redigere i nettlesaren',
  'the agenda, of a meeting that has minutes too': 'sakslista, òg når møtet har ein protokoll',
  'the minutes': 'protokollen',
  'one item by itself, by the name of its file without .md or by its number':
    'éi sak for seg, med namnet på fila utan .md eller med nummeret',
  'run this module, which has rules and remark plugins of your own':
    'køyr denne modulen, som har eigne reglar og remark-tillegg',
  'run no rules or plugins of your own': 'køyr ingen eigne reglar eller tillegg',
};
