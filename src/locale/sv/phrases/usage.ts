import type { usage as danish } from '../../da/phrases/usage.ts';

/** What the help and usage errors of commands say, in Swedish. */
export const usage: Readonly<Record<keyof typeof danish, string>> = {
  'Usage:': 'Användning:',
  'Options:': 'Alternativ:',
  'Global Options:': 'Gemensamma alternativ:',
  'Arguments:': 'Argument:',
  'Commands:': 'Kommandon:',
  'output the version number': 'visa versionsnumret',
  'display help for command': 'visa hjälp för kommandot',
  "error: unknown command '{1}'{2}": 'fel: det finns inget kommando som heter ”{1}”{2}',
  "error: unknown option '{1}'{2}": 'fel: det finns inget alternativ som heter ”{1}”{2}',
  "error: missing required argument '{1}'": 'fel: argumentet ”{1}” saknas',
  "error: too many arguments for '{1}'. Expected {2} arguments but got {3}: {4}.":
    'fel: för många argument till ”{1}”. Det ska vara {2} men är {3}: {4}.',
  "error: too many arguments for '{1}'. Expected {2} argument but got {3}: {4}.":
    'fel: för många argument till ”{1}”. Det ska vara {2} men är {3}: {4}.',
  "error: option '{1}' argument missing": 'fel: alternativet ”{1}” saknar ett värde',
  "error: option '{1}' argument '{2}' is invalid. {3}": 'fel: alternativet ”{1}” kan inte vara ”{2}”. {3}',
  "error: command-argument value '{1}' is invalid for argument '{2}'. {3}":
    'fel: argumentet ”{2}” kan inte vara ”{1}”. {3}',
  'Allowed choices are {1}.': 'Det kan vara {1}.',
  '(Did you mean {1}?)': '(Menade du {1}?)',
  '(Did you mean one of {1}?)': '(Menade du någon av {1}?)',
  'Give a whole number from 1.': 'Ange ett heltal från 1.',
  'Give an address that starts with https://.': 'Ange en adress som börjar med https://.',
  'Give a number from 0 to 65535.': 'Ange ett tal från 0 till 65535.',
  'Give a text.': 'Ange en text.',
  'Give a name with letters or digits.': 'Ange ett namn med bokstäver eller siffror.',
  'Give a date as YYYY-MM-DD.': 'Ange ett datum som ÅÅÅÅ-MM-DD.',
  'Give a time zone of the IANA database, such as Europe/Copenhagen.':
    'Ange en tidszon ur IANA-databasen, t.ex. Europe/Stockholm.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Ange ett datum som 2027-01-14, eller med ett tillägg som 2027-01-14-extra.',
  'nothing but results and errors': 'bara resultat och fel',
  'plain text': 'utan färger',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Dagordningar i Markdown → webbsidor och tillgängliga PDF-filer',
  "language of messages (default: the site's, else the user's)":
    'meddelandenas språk (annars webbplatsens, annars användarens)',
  'build the site and its PDFs from the content': 'bygg webbplatsen och dess PDF-filer av innehållet',
  'check the content; nothing is written without --fix': 'kontrollera innehållet; inget skrivs utan --fix',
  'preview server with live reload; drafts are shown': 'förhandsvisning som följer det som skrivs; utkast visas',
  'print one meeting; a draft too': 'skriv ut ett sammanträde; även ett utkast',
  'what changed in the agendas between two revisions of git':
    'vad som har ändrats i dagordningarna mellan två versioner i git',
  'check a built site against its manifest or a fresh build, or a signed PDF against the site':
    'kontrollera en byggd webbplats mot dess manifest eller ett nytt bygge, eller en undertecknad PDF mot webbplatsen',
  'pin the numbers of an agenda, so that they never move': 'gör numren på en dagordning fasta',
  'start a new site; asks for what the options leave out':
    'börja en ny webbplats; frågar om det som alternativen inte säger',
  'new files from a skeleton: a council, a meeting, an item, a plan of meetings':
    'nya filer efter en mall: en nämnd, ett sammanträde, ett ärende, en sammanträdesplan',
  'JSON Schemas of the front matter and of agenda.json': 'JSON-scheman för fälten och för agenda.json',
  'which Node, browser, fonts and git are used, and what is missing':
    'vilken Node, webbläsare, vilka typsnitt och git som används, och vad som saknas',
  'a council, with sections and parts to change': 'en nämnd, med avsnitt och delar att ändra',
  "error: required option '{1}' not specified": 'fel: alternativet ”{1}” saknas',
  'a meeting, as a draft': 'ett sammanträde, som utkast',
  "an item, with the council's parts as headings": 'ett ärende, med nämndens delar som rubriker',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'mapp för den byggda webbplatsen (annars dist, eller dist-internal för interna läsare)',
  'only this meeting; repeatable': 'bara det här sammanträdet; kan upprepas',
  'without PDFs': 'utan PDF-filer',
  'without the PDFs that hold all attachments': 'utan de samlade PDF-filerna med bilagor',
  'without earlier versions of agendas, also where git cannot tell them':
    'utan tidigare versioner av dagordningar, även där git inte kan läsa dem',
  'without the search': 'utan sökning',
  'addresses that work when the site is opened from disk': 'adresser som fungerar när webbplatsen öppnas från disken',
  'a PDF that does not conform to PDF/UA is an error': 'en PDF som inte uppfyller PDF/UA är ett fel',
  'replace an old site even if files were added to it since': 'ersätt en gammal webbplats även om filer har lagts till',
  'where results are kept for the next run (default: .dagsorden-cache)':
    'var resultat sparas till nästa gång (annars .dagsorden-cache)',
  'make everything anew, and keep nothing': 'gör allt på nytt, och spara inget',
  'print only one of several shares, into the cache': 'skriv ut bara en av flera delar, i cachen',
  'Give which of how many, such as 2/5.': 'Ange vilken av hur många, till exempel 2/5.',
  'join what the shards of a build printed, for the build that writes the site':
    'slå ihop det som delarna skrev ut, för bygget som skriver webbplatsen',
  'the caches of all shards': 'alla delarnas cacher',
  'the cache to join them in': 'cachen som de slås ihop i',
  'print with a browser that runs already; repeatable': 'skriv ut med en webbläsare som redan körs; kan upprepas',
  'agendas printed at a time': 'dagordningar som skrivs ut åt gången',
  'report only on these files and folders': 'bara om dessa filer och mappar',
  'form of the report': 'rapportens form',
  'fail for warnings too': 'varningar räknas som fel',
  'mend what can be mended without doubt; on a terminal it is shown first':
    'rätta det som säkert kan rättas; i en terminal visas det först',
  'ask every address on the web; slow': 'fråga alla adresser på webben; långsamt',
  'time for one address': 'tid för en adress',
  'content folder; repeat it to lay folders over one another':
    'innehållsmapp; upprepa för att lägga mappar över varandra',
  'content folder': 'innehållsmapp',
  "address at which the site is published, instead of the site's url":
    'adress där webbplatsen publiceras, i stället för webbplatsens url',
  'meetings with status draft too': 'även sammanträden med status draft',
  'without templates of your own': 'utan egna mallar',
  'public, or internal with closed items': 'public, eller internal med sekretessärenden',
  'look at a browser that runs already': 'titta på en webbläsare som redan körs',
  'folder of your own templates (default: templates, where there is one)':
    'mapp med egna mallar (annars templates, om den finns)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'sammanträdet, t.ex. namnden/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'sammanträdet, t.ex. namnden/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'var PDF-filen skrivs (annars MEETING.pdf eller MEETING-packet.pdf)',
  'with all attachments': 'med alla bilagor',
  'folder of the built site, or a PDF': 'mapp med den byggda webbplatsen, eller en PDF',
  'for a PDF: folder of the built site that published it (default: dist)':
    'för en PDF: mapp med den byggda webbplats som publicerade den (standard: dist)',
  'build the content again, with the same options, and compare': 'bygg innehållet igen med samma alternativ och jämför',
  'for --rebuild: the site was built with --offline': 'för --rebuild: webbplatsen byggdes med --offline',
  'as JSON': 'som JSON',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'den äldre versionen: en commit, gren eller tagg; ÄLDRE..NYARE anger båda',
  'the newer state (default: the working tree)': 'den nyare versionen (annars arbetsmappen)',
  'form of the changes': 'ändringarnas form',
  'address of a preview of the newer state, to link to':
    'adress till en förhandsvisning av den nyare versionen, att länka till',
  'where to write the changes, instead of printing them': 'var ändringarna skrivs, i stället för att visas',
  'a new folder, or an empty one': 'en ny mapp, eller en tom',
  'language of the site': 'webbplatsens språk',
  'who publishes': 'vem som publicerar',
  'name of the site': 'webbplatsens namn',
  'name of the first council': 'den första nämndens namn',
  'day of the first meeting, YYYY-MM-DD': 'det första sammanträdets dag, ÅÅÅÅ-MM-DD',
  'time zone of the site': 'webbplatsens tidszon',
  'its name, such as "Budget Committee"': 'dess namn, t.ex. "Kommunstyrelsen"',
  'name of its folder, instead of one made from its name': 'mappens namn, i stället för ett som bildas av namnet',
  'the folder of the council': 'nämndens mapp',
  'the day as YYYY-MM-DD, or YYYY-MM-DD-suffix': 'dagen som ÅÅÅÅ-MM-DD, eller ÅÅÅÅ-MM-DD-tillägg',
  'its heading': 'dess rubrik',
  'its section (default: asks on a terminal, else the first)':
    'dess avsnitt (annars frågas i en terminal, eller så blir det det första)',
  'name of its file without .md, instead of one made from the title':
    'filens namn utan .md, i stället för ett som bildas av titeln',
  'port; the next free one where it is taken': 'port; nästa lediga om den är upptagen',
  'address to serve at; others than this machine can see the preview then':
    'adress att visa på; då kan andra än den här datorn se förhandsvisningen',
  'open the preview in the browser': 'öppna förhandsvisningen i webbläsaren',
  'one of them only': 'bara ett av dem',
  choices: 'möjliga värden',
  default: 'annars',
  'the day of the meeting, where the document does not say it': 'mötets dag, om dokumentet inte säger det',
  'make meetings of Word documents, or of OParl data': 'skapa möten av Word-dokument eller OParl-data',
  'documents, saved as .docx; or JSON of OParl 1.1, a file or a folder':
    'dokument, sparade som .docx; eller JSON enligt OParl 1.1, en fil eller en mapp',
  'the council, or the meeting as council/2027-01-14; OParl data has its own':
    'rådet, eller mötet som råd/2027-01-14; OParl-data har sina egna',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'förnya recept, redigerarfiler och mallar som ingen har ändrat; visa vad som är nytt i de andra',
  'write these files too, though they were changed': 'skriv även de här filerna, fast de har ändrats',
  'only tell what would be written': 'berätta bara vad som skulle skrivas',
  'completion of commands and options for a shell': 'komplettering av kommandon och alternativ i ett skal',
  'also tell how long each stage took': 'berätta även hur lång tid varje steg tog',
  'the shell': 'skalet',
  'folder for KIND.schema.json, instead of printing them; for the form: admin':
    'mapp för KIND.schema.json, i stället för att visa dem; för formuläret: admin',
  'a form for editing in a browser instead': 'i stället ett formulär för att redigera i webbläsaren',
  'for the form: content folder': 'för formuläret: innehållsmapp',
  'for the form: where git is': 'för formuläret: var git finns',
  'for the form: the repository (default: that of the CI job)': 'för formuläret: arkivet (annars CI-jobbets)',
  'for the form: the branch': 'för formuläret: grenen',
  'recipes that publish a form for editing in a browser, too':
    'recept som även publicerar ett formulär för att redigera i webbläsaren',
  'the agenda, of a meeting that has minutes too': 'dagordningen, även när sammanträdet har ett protokoll',
  'the minutes': 'protokollet',
  'one item by itself, by the name of its file without .md or by its number':
    'ett ärende för sig, med filens namn utan .md eller med numret',
  'run this module, which has rules and remark plugins of your own':
    'kör denna modul, som har egna regler och remark-tillägg',
  'run no rules or plugins of your own': 'kör inga egna regler eller tillägg',
};
