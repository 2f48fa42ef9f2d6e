/** What commands say of themselves and of what they do in Nynorsk, by the English text, where it differs from Bokmål. */
export const usage: Readonly<Record<string, string>> = {
  'Arguments:': 'Argument:',
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
    'Oppgje ei tidssone frå IANA-databasen, for eksempel Europe/Oslo.',
  'Give a date as 2027-01-14, or with a suffix as 2027-01-14-extra.':
    'Oppgje ein dato som 2027-01-14, eller med eit tillegg som 2027-01-14-ekstra.',
  'nothing but results and errors': 'berre resultat og feil',
  'plain text': 'utan fargar',
  'Council agendas in Markdown → web pages and accessible PDFs':
    'Sakslister i Markdown → nettsider og tilgjengelege PDF-er',
  "language of messages (default: the site's, else the user's)":
    'språket i meldingane (elles nettstaden sin, elles brukaren sitt)',
  'build the site and its PDFs from the content': 'bygg nettstaden og PDF-ene av innhaldet',
  'check the content; nothing is written without --fix': 'kontroller innhaldet; ingenting blir skrive utan --fix',
  'preview server with live reload; drafts are shown':
    'førehandsvising som følgjer det som blir skrive; utkast blir vist',
  'print one meeting; a draft too': 'skriv ut ett møte; også eit utkast',
  'what changed in the agendas between two revisions of git': 'kva som er endra i sakslistene mellom to utgåver i git',
  'check a built site against its manifest, or against a fresh build':
    'kontroller ein bygd nettstad mot manifestet eller mot eit nytt bygg',
  'pin the numbers of an agenda, so that they never move': 'gjer nummera på ei saksliste faste',
  'start a new site; asks for what the options leave out': 'byrj ein ny nettstad; spør om det vala ikkje seier',
  'one new file from a skeleton: a council, a meeting, an item': 'ei ny fil etter ein mal: eit utval, eit møte, ei sak',
  'which Node, browser, fonts and git are used, and what is missing':
    'kva Node, nettlesar, skrifter og git som blir brukte, og kva som manglar',
  'a council, with sections and parts to change': 'eit utval, med seksjonar og deler til å endre',
  'a meeting, as a draft': 'eit møte, som utkast',
  "an item, with the council's parts as headings": 'ei sak, med delane til utvalet som overskrifter',
  'folder of the built site (default: dist, or dist-internal for internal readers)':
    'mappe for den bygde nettstaden (elles dist, eller dist-internal for interne lesarar)',
  'only this meeting; repeatable': 'berre dette møtet; kan bli gjenteke',
  'without PDFs': 'utan PDF-er',
  'without the PDFs that hold all attachments': 'utan dei samla PDF-ene med vedlegg',
  'without earlier versions of agendas, also where git cannot tell them':
    'utan tidlegare versjonar av sakslister, også der git ikkje kan lese dei',
  'without the search': 'utan søk',
  'addresses that work when the site is opened from disk': 'adresser som verkar når nettstaden blir opna frå disken',
  'a PDF that does not conform to PDF/UA is an error': 'ein PDF som ikkje oppfyller PDF/UA, er ein feil',
  'replace an old site even if files were added to it since':
    'erstatt ein gammal nettstad også om det er lagd til filer',
  'agendas printed at a time': 'sakslister som blir skrivne ut om gongen',
  'report only on these files and folders': 'berre om desse filene og mappene',
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
  'meetings with status draft too': 'også møte med status draft',
  'without templates of your own': 'utan eigne malar',
  'public, or internal with closed items': 'public, eller internal med lukka saker',
  'print with a browser that runs already': 'skriv ut med ein nettlesar som alt køyrer',
  'look at a browser that runs already': 'sjå på ein nettlesar som alt køyrer',
  'folder of your own templates (default: templates, where there is one)':
    'mappe med eigne malar (elles templates, om den finst)',
  'the meeting, such as it-arkitekturraadet/2026-09-17': 'møtet, for eksempel utvalet/2026-09-17',
  'the meeting, such as it-raadet/2027-01-14': 'møtet, for eksempel utvalet/2027-01-14',
  'where to write the PDF (default: MEETING.pdf, or MEETING-packet.pdf)':
    'kvar PDF-en blir skrive (elles MEETING.pdf eller MEETING-packet.pdf)',
  'folder of the built site': 'mappe med den bygde nettstaden',
  'build the content again, with the same options, and compare':
    'bygg innhaldet på nytt med dei same vala, og samanlikn',
  'for --rebuild: the site was built with --offline': 'for --rebuild: nettstaden vart bygd med --offline',
  'the older state: a commit, branch or tag; OLDER..NEWER names both':
    'den eldste utgåva: ein commit, gren eller tagg; ELDRE..NYARE oppgjev begge',
  'the newer state (default: the working tree)': 'den nyaste utgåva (elles arbeidsmappa)',
  'form of the changes': 'formen på endringane',
  'address of a preview of the newer state, to link to':
    'adressa til ei førehandsvising av den nyaste utgåva, til å lenkje til',
  'where to write the changes, instead of printing them': 'kvar endringane blir skrive, i staden for å visast',
  'a new folder, or an empty one': 'ei ny mappe, eller ei tom',
  'language of the site': 'språket på nettstaden',
  'who publishes': 'kven som publiserer',
  'name of the site': 'namnet på nettstaden',
  'name of the first council': 'namnet på det første utvalet',
  'time zone of the site': 'tidssona til nettstaden',
  'its name, such as "Budget Committee"': 'namnet på det, for eksempel "Formannskapet"',
  'name of its folder, instead of one made from its name': 'namnet på mappa, i staden for eit som blir laga av namnet',
  'the folder of the council': 'mappa til utvalet',
  'its heading': 'overskrifta',
  'its section (default: asks on a terminal, else the first)':
    'seksjonen (elles blir du spurd i ein terminal, eller det blir den første)',
  'name of its file without .md, instead of one made from the title':
    'namnet på fila utan .md, i staden for eit som blir laga av tittelen',
  'port; the next free one where it is taken': 'port; den neste ledige viss den er oppteken',
  'address to serve at; others than this machine can see the preview then':
    'adresse å vise på; då kan andre enn denne maskina sjå førehandsvisinga',
  'open the preview in the browser': 'opne førehandsvisinga i nettlesaren',
  'one of them only': 'berre ett av dei',
  'folder for KIND.schema.json, instead of printing them': 'mappe for Kind.schema.json, i staden for å vise dei',
  choices: 'moglege verdiar',
  default: 'elles',
  "make a meeting's files from a Word document": 'lag filene til eit møte av eit Word-dokument',
  'documents, saved as .docx': 'dokument, lagra som .docx',
  'the day of the meeting, where the document does not say it': 'møtedagen, viss dokumentet ikkje seier det',
  'Built {1} meetings, {2} files, in {3}.': 'Bygde {1} møte, {2} filer, i {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møte, {2} filer, i {3}. Utkast som ikkje er med: {4} (--drafts viser dei).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møte, {2} filer, i {3}. Utkast som ikkje er med: {4} (--drafts viser dei).',
  'No problems. Files: {1}.': 'Ingen problem. Filer: {1}.',
  'Printing {1}, {2} left': 'Skriv ut {1}, {2} igjen',
  'Joining the packet of {1}, attachment {2} of {3}': 'Set saman {1}, vedlegg {2} av {3}',
  'Writing the site': 'Skriv nettstaden',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Merk: nettlesaren ({1}) køyrer utan sandkassa sin, som denne maskina eller brukaren ikkje tillèt.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Merk: denne klonen har berre ein del av historikken, så tidlegare versjonar av sakslister manglar. Hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
  '{1} files are as they should be.': '{1} filer er som dei skal vere.',
  'Nothing was written: correct the errors first.': 'Ingenting er skrive: rett feila først.',
  'Nothing to write: every number is pinned.': 'Ingenting å skrive: alle nummer ligg fast.',
  '{1} is still a draft: from now on, items that are put between others get a letter.':
    '{1} er framleis eit utkast: frå no av får saker som blir sette inn mellom andre, ein bokstav.',
  'The content of {1} has errors, so that its agendas cannot be compared.':
    'Det er feil i innhaldet i {1}, så sakslistene ikkje kan samanliknast.',
  'the working tree': 'arbeidsmappa',
  'revision {1}': 'utgåve {1}',
  'Reading the content …': 'Les innhaldet …',
  '{1} was not opened: {2}': '{1} vart ikkje opna: {2}',
  'Port {1} is taken.': 'Port {1} er oppteken.',
  'Whoever can reach this machine can see drafts in this preview.':
    'Alle som kan nå denne maskina, kan sjå utkast i førehandsvisinga.',
  'The preview follows every change. Ctrl-C ends it.': 'Førehandsvisinga følgjer kvar endring. Ctrl-C avsluttar henne.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installer Node {1} eller nyare frå https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, startar og skriv ut ({2} byte)',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Køyr som ein brukar som ikkje er root, på ein kjerne som tillèt user namespaces.',
  'off, which this machine or user does not permit': 'av; denne maskina eller brukaren tillèt den ikkje',
  'Install git from https://git-scm.com.': 'Installer git frå https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'ingen: sider og PDF-er seier ikkje kva for ein versjon av innhaldet dei viser, og sakslister har ingen versjonar',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; denne klonen har berre ein del av historikken, så tidlegare versjonar av sakslister manglar',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'På Linux: npm install, som hentar ein, og sudo apt-get install libnss3, som den treng. Elles: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'ikkje installert, for dei som treng dei: {1}',
  '{1}, packaged with npm': '{1}, følgde med frå npm',
  'packaged with npm': 'følgde med frå npm',
  warning: 'åtvaring',
  missing: 'manglar',
  different: 'endra',
  added: 'lagd til',
  'A comment was left out': 'Ein kommentar er utelaten',
  'The contents list was left out: it is made anew': 'Innhaldslista er utelaten: den blir laga på nytt',
  'A header or footer was left out': 'Ein topptekst eller bunntekst er utelaten',
  'Word holds something here that no text can hold, and it was left out':
    'Dokumentet har noko som ein tekst ikkje kan romme, og det er utelaten',
  'The text below a section became an item of the same title':
    'Teksten under ein seksjon er blitt ei sak med same tittel',
  'The item is marked as closed, and is closed': 'Saka er merkt som lukka og er lukka',
  'The document has no sections: the items are in the first of the council':
    'Dokumentet har ingen seksjonar: sakene står i den første i utvalet',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Dokumentet har andre seksjonar enn rådet: dei står i index.md for møtet',
  'The number {1} is pinned: it would be {2} as it is counted': 'Nummeret {1} er låst: talt ville det vore {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'Eit bilete av typen {1} er utelaten: lagre det som PNG, og sett det inn for hand',
  'A picture has no text alternative: write one': 'Eit bilete manglar alternativ tekst: skriv ein',
  'The document says another date than {1}': 'Dokumentet har ein annan dato enn {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Sakene er nummerert gjennom alle seksjonar: det står i index.md for møtet',
  'renew recipes, editor files and skeletons that nobody changed; show what is new in the others':
    'forny oppskrifter, editorfiler og malar som ingen har endra; vis kva som er nytt i dei andre',
  'write these files too, though they were changed': 'skriv òg desse filene, sjølv om dei er endra',
  'only tell what would be written': 'fortel berre kva som ville blitt skrive',
  'completion of commands and options for a shell': 'utfylling av kommandoar og val i eit skal',
  'also tell how long each stage took': 'fortel òg kor lang tid kvart steg tok',
  'the shell': 'skalet',
};
