/** What the help and usage errors of commands say, in Danish, by the English text; {1}, {2} … are what differs. The other languages have the same. */
export const usage = {
  'Usage:': 'Brug:',
  'Options:': 'Tilvalg:',
  'Global Options:': 'Fælles tilvalg:',
  'Arguments:': 'Argumenter:',
  'Commands:': 'Kommandoer:',
  'output the version number': 'vis versionsnummeret',
  'display help for command': 'vis hjælp til kommandoen',
  "error: unknown command '{1}'{2}": 'fejl: der er ingen kommando, der hedder »{1}«{2}',
  "error: unknown option '{1}'{2}": 'fejl: der er intet tilvalg, der hedder »{1}«{2}',
  "error: missing required argument '{1}'": 'fejl: argumentet »{1}« mangler',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}: {4}.":
    'fejl: der er for mange argumenter til »{1}«. Der skal være {2}, men er {3}: {4}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}: {4}.":
    'fejl: der er for mange argumenter til »{1}«. Der skal være {2}, men er {3}: {4}.',
  "error: option '{1}' argument missing": 'fejl: tilvalget »{1}« mangler en værdi',
  "error: option '{1}' argument '{2}' is invalid. {3}": 'fejl: tilvalget »{1}« kan ikke være »{2}«. {3}',
  "error: command-argument value '{1}' is invalid for argument '{2}'. {3}":
    'fejl: argumentet »{2}« kan ikke være »{1}«. {3}',
  'Allowed choices are {1}.': 'Det kan være {1}.',
  '(Did you mean {1}?)': '(Mente du {1}?)',
  '(Did you mean one of {1}?)': '(Mente du en af {1}?)',
  'Give a whole number from 1.': 'Angiv et helt tal fra 1.',
  'Give an address that starts with https://.': 'Angiv en adresse, der begynder med https://.',
  'Give a number from 0 to 65535.': 'Angiv et tal fra 0 til 65535.',
  'Give a text.': 'Angiv en tekst.',
  'Give a name with letters or digits.': 'Angiv et navn med bogstaver eller cifre.',
  'Give a date as YYYY-MM-DD.': 'Angiv en dato som ÅÅÅÅ-MM-DD.',
  'Give a time zone of the IANA database, such as Europe/Copenhagen.':
    'Angiv en tidszone fra IANA-databasen, fx Europe/Copenhagen.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Angiv en dato som 2027-01-14, eller med en tilføjelse som 2027-01-14-ekstra.',
  'nothing but results and errors': 'kun resultater og fejl',
  'plain text': 'uden farver',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Dagsordener i Markdown → websider og tilgængelige PDF’er',
  "language of messages (default: the site's, else the user's)":
    'meddelelsernes sprog (ellers webstedets, ellers brugerens)',
  'build the site and its PDFs from the content': 'byg webstedet og dets PDF’er af indholdet',
  'check the content; nothing is written without --fix': 'kontrollér indholdet; intet skrives uden --fix',
  'preview server with live reload; drafts are shown': 'forhåndsvisning, der følger det, der skrives; udkast vises',
  'print one meeting; a draft too': 'udskriv ét møde; også et udkast',
  'what changed in the agendas between two revisions of git':
    'hvad der er ændret i dagsordenerne mellem to udgaver i git',
  'check a built site against its manifest or a fresh build, or a signed PDF against the site':
    'kontrollér et bygget websted mod dets manifest eller en ny bygning, eller en underskrevet PDF mod webstedet',
  'pin the numbers of an agenda, so that they never move': 'gør numrene på en dagsorden faste',
  'start a new site; asks for what the options leave out':
    'begynd et nyt websted; spørger om det, tilvalgene ikke siger',
  'new files from a skeleton: a council, a meeting, an item, a plan of meetings':
    'nye filer efter en skabelon: et råd, et møde, et punkt, en mødeplan',
  'JSON Schemas of the front matter and of agenda.json': 'JSON-skemaer for felterne og for agenda.json',
  'which Node, browser, fonts and git are used, and what is missing':
    'hvilken Node, browser, skrifter og git der bruges, og hvad der mangler',
  'a council, with sections and parts to change': 'et råd, med afsnit og dele til at rette i',
  "error: required option '{1}' not specified": 'fejl: tilvalget »{1}« mangler',
  'a meeting, as a draft': 'et møde, som udkast',
  "an item, with the council's parts as headings": 'et punkt, med rådets dele som overskrifter',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'mappe til det byggede websted (ellers dist, eller dist-internal for interne læsere)',
  'only this meeting; repeatable': 'kun dette møde; kan gentages',
  'without PDFs': 'uden PDF’er',
  'without the PDFs that hold all attachments': 'uden de samlede PDF’er med bilag',
  'without earlier versions of agendas, also where git cannot tell them':
    'uden tidligere udgaver af dagsordener, også hvor git ikke kan læse dem',
  'without the search': 'uden søgning',
  'addresses that work when the site is opened from disk': 'adresser, der virker, når webstedet åbnes fra disken',
  'a PDF that does not conform to PDF/UA is an error': 'en PDF, der ikke overholder PDF/UA, er en fejl',
  'replace an old site even if files were added to it since':
    'erstat et gammelt websted, også hvis der er lagt filer til',
  'where results are kept for the next run (default: .dagsorden-cache)':
    'hvor resultater gemmes til næste gang (ellers .dagsorden-cache)',
  'make everything anew, and keep nothing': 'lav alt på ny, og gem intet',
  'print only one of several shares, into the cache': 'udskriv kun én af flere dele, i cachen',
  'Give which of how many, such as 2/5.': 'Angiv hvilken af hvor mange, fx 2/5.',
  'join what the shards of a build printed, for the build that writes the site':
    'saml det, de enkelte dele udskrev, til den bygning, der skriver webstedet',
  'the caches of all shards': 'alle deles cacher',
  'the cache to join them in': 'den cache, de samles i',
  'print with a browser that runs already; repeatable': 'udskriv med en browser, der allerede kører; kan gentages',
  'agendas printed at a time': 'dagsordener, der udskrives ad gangen',
  'report only on these files and folders': 'kun om disse filer og mapper',
  'form of the report': 'rapportens form',
  'fail for warnings too': 'advarsler tæller som fejl',
  'mend what can be mended without doubt; on a terminal it is shown first':
    'ret det, der sikkert kan rettes; i en terminal vises det først',
  'ask every address on the web; slow': 'spørg alle adresser på nettet; langsomt',
  'time for one address': 'tid til én adresse',
  'content folder; repeat it to lay folders over one another':
    'indholdsmappe; gentag det for at lægge mapper over hinanden',
  'content folder': 'indholdsmappe',
  "address at which the site is published, instead of the site's url":
    'adresse, hvor webstedet offentliggøres, i stedet for webstedets url',
  'meetings with status draft too': 'også møder med status draft',
  'without templates of your own': 'uden egne skabeloner',
  'public, or internal with closed items': 'public, eller internal med lukkede punkter',
  'look at a browser that runs already': 'se på en browser, der allerede kører',
  'folder of your own templates (default: templates, where there is one)':
    'mappe med egne skabeloner (ellers templates, hvis den findes)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'mødet, fx it-arkitekturraadet/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'mødet, fx it-raadet/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'hvor PDF’en skrives (ellers MEETING.pdf eller MEETING-packet.pdf)',
  'with all attachments': 'med alle bilag',
  'folder of the built site, or a PDF': 'mappe med det byggede websted, eller en PDF',
  'for a PDF: folder of the built site that published it (default: dist)':
    'for en PDF: mappe med det byggede websted, der offentliggjorde den (standard: dist)',
  'build the content again, with the same options, and compare':
    'byg indholdet igen med de samme tilvalg, og sammenlign',
  'for --rebuild: the site was built with --offline': 'til --rebuild: webstedet blev bygget med --offline',
  'as JSON': 'som JSON',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'den ældste udgave: et commit, en gren eller et tag; ÆLDRE..NYERE angiver begge',
  'the newer state (default: the working tree)': 'den nyeste udgave (ellers arbejdsmappen)',
  'form of the changes': 'ændringernes form',
  'address of a preview of the newer state, to link to':
    'adresse på en forhåndsvisning af den nyeste udgave, der linkes til',
  'where to write the changes, instead of printing them': 'hvor ændringerne skrives, i stedet for at vise dem',
  'a new folder, or an empty one': 'en ny mappe, eller en tom',
  'language of the site': 'webstedets sprog',
  'who publishes': 'hvem der offentliggør',
  'name of the site': 'webstedets navn',
  'name of the first council': 'det første råds navn',
  'day of the first meeting, YYYY-MM-DD': 'det første mødes dag, ÅÅÅÅ-MM-DD',
  'time zone of the site': 'webstedets tidszone',
  'its name, such as "Budget Committee"': 'dets navn, fx "Økonomiudvalget"',
  'name of its folder, instead of one made from its name': 'mappens navn, i stedet for et, der dannes af navnet',
  'the folder of the council': 'rådets mappe',
  'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix': 'dagen som ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-tilføjelse',
  'its heading': 'dets overskrift',
  'its section (default: asks on a terminal, else the first)':
    'dets afsnit (ellers spørges der i en terminal, eller det bliver det første)',
  'name of its file without .md, instead of one made from the title':
    'filens navn uden .md, i stedet for et, der dannes af titlen',
  'port; the next free one where it is taken': 'port; den næste ledige, hvis den er optaget',
  'address to serve at; others than this machine can see the preview then':
    'adresse at vise på; så kan andre end denne maskine se forhåndsvisningen',
  'open the preview in the browser': 'åbn forhåndsvisningen i browseren',
  'one of them only': 'kun en af dem',
  choices: 'mulige værdier',
  default: 'ellers',
  'the day of the meeting, where the document does not say it': 'mødets dag, hvis dokumentet ikke siger det',
  'make meetings of Word documents, or of OParl data': 'lav møder af Word-dokumenter eller OParl-data',
  'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder':
    'dokumenter, gemt som .docx; eller JSON efter OParl 1.1, en fil eller en mappe',
  'the council, or the meeting as council/2027-01-14; OParl data has its own':
    'rådet, eller mødet som råd/2027-01-14; OParl-data har deres egne',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'forny opskrifter, editorfiler og skabeloner, som ingen har ændret; vis, hvad der er nyt i de andre',
  'write these files too, though they were changed': 'skriv også disse filer, selv om de er ændret',
  'only tell what would be written': 'fortæl kun, hvad der ville blive skrevet',
  'completion of commands and options for a shell': 'udfyldning af kommandoer og tilvalg i en shell',
  'also tell how long each stage took': 'fortæl også, hvor længe hvert trin varede',
  'the shell': 'den shell, der bruges',
  'folder for KIND.schema.json, instead of printing them; for the form: admin':
    'mappe til KIND.schema.json, i stedet for at vise dem; til formularen: admin',
  'a form for editing in a browser instead': 'i stedet en formular til at redigere i browseren',
  'for the form: content folder': 'til formularen: indholdsmappe',
  'for the form: where git is': 'til formularen: hvor git er',
  'for the form: the repository (default: that of the CI job)': 'til formularen: repositoriet (ellers CI-jobbets)',
  'for the form: the branch': 'til formularen: grenen',
  'recipes that publish a form for editing in a browser, too':
    'opskrifter, der også offentliggør en formular til at redigere i browseren',
  'the agenda, of a meeting that has minutes too': 'dagsordenen, også når mødet har et referat',
  'the minutes': 'referatet',
  'one item by itself, by the name of its file without .md or by its number':
    'ét punkt for sig, ved filens navn uden .md eller ved nummeret',
  'run this module, which has rules and remark plugins of your own':
    'kør dette modul, som har egne regler og remark-plugins',
  'run no rules or plugins of your own': 'kør ingen egne regler eller plugins',
};
