/** What commands say of their work, in Danish, by the English text; {1}, {2} … are what differs. The other languages have the same. */
export const notes = {
  'Built {1} meeting, {2} files, in {3}.': 'Byggede {1} møde, {2} filer, i {3}.',
  'Built {1} meetings, {2} files, in {3}.': 'Byggede {1} møder, {2} filer, i {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Byggede {1} møde, {2} filer, i {3}. Udkast, der ikke er med: {4} (--drafts viser dem).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Byggede {1} møder, {2} filer, i {3}. Udkast, der ikke er med: {4} (--drafts viser dem).',
  'No problems. Files: {1}.': 'Ingen problemer. Filer: {1}.',
  'Printing {1}, {2} left': 'Udskriver {1}, {2} tilbage',
  'Asking {1}, {2} left': 'Spørger {1}, {2} tilbage',
  'Joining the packet of {1}, attachment {2} of {3}': 'Samler {1}, bilag {2} af {3}',
  'Writing the site': 'Skriver webstedet',
  'Note: nothing more can be kept in the cache {1}: {2}. Dagsorden goes on without it.':
    'Bemærk: der kan ikke gemmes mere i cachen {1}: {2}. Dagsorden går videre uden.',
  'Shard {1}: {2} of {3} meetings are printed in {4}.': 'Del {1}: {2} af {3} møder er udskrevet i {4}.',
  'Joined {1} caches with {2} meetings in {3}.': 'Samlede {1} cacher med {2} møder i {3}.',
  'Note: the browser at {1} does not answer any more. The others print what it should have.':
    'Bemærk: browseren på {1} svarer ikke mere. De andre udskriver det, den skulle have udskrevet.',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Bemærk: browseren ({1}) kører uden sin sandkasse, som denne maskine eller bruger ikke tillader.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Bemærk: denne klon har kun en del af historikken, så tidligere udgaver af dagsordener mangler. Hent resten med git fetch --unshallow, eller brug fetch-depth: 0 i CI.',
  'Printed {1} pages to {2}.': 'Skrev {1} sider til {2}.',
  '{1} files are as they should be.': '{1} filer er, som de skal være.',
  'Nothing was written: correct the errors first.': 'Der er ikke skrevet noget: ret først fejlene.',
  'Nothing to write: every number is pinned.': 'Der er intet at skrive: alle numre ligger fast.',
  '{1} is still a draft: from now on, items that are put between others get a letter.':
    '{1} er stadig et udkast: fra nu af får punkter, der sættes ind mellem andre, et bogstav.',
  'The content of {1} has errors, so that its agendas cannot be compared.':
    'Der er fejl i indholdet af {1}, så dagsordenerne ikke kan sammenlignes.',
  'the working tree': 'arbejdsmappen',
  'revision {1}': 'udgave {1}',
  'Reading the content …': 'Læser indholdet …',
  '{1} was not opened: {2}': '{1} blev ikke åbnet: {2}',
  'Port {1} is taken.': 'Port {1} er optaget.',
  'Whoever can reach this machine can see drafts in this preview.':
    'Alle, der kan nå denne maskine, kan se udkast i forhåndsvisningen.',
  'The preview follows every change. Ctrl-C ends it.': 'Forhåndsvisningen følger hver ændring. Ctrl-C afslutter den.',
  'Wrote {1} to {2}.': 'Skrev {1} til {2}.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installér Node {1} eller nyere fra https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, starter og udskriver ({2} bytes)',
  on: 'til',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Kør som en bruger, der ikke er root, på en kerne, der tillader user namespaces.',
  'off, which this machine or user does not permit': 'fra; denne maskine eller bruger tillader den ikke',
  'Install git from https://git-scm.com.': 'Installér git fra https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'ingen: sider og PDF’er siger ikke, hvilken version af indholdet de viser, og dagsordener har ingen versioner',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; denne klon har kun en del af historikken, så tidligere udgaver af dagsordener mangler',
  'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).':
    'git fetch --unshallow; i CI: fetch-depth: 0 (GitHub) eller GIT_DEPTH: 0 (GitLab).',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'På Linux: npm install, som henter en, og sudo apt-get install libnss3, som den behøver. Ellers: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'ikke installeret, til dem, der har brug for dem: {1}',
  '{1}, packaged with npm': '{1}, fulgte med fra npm',
  'packaged with npm': 'fulgte med fra npm',
  ok: 'i orden',
  warning: 'advarsel',
  missing: 'mangler',
  different: 'ændret',
  added: 'tilføjet',
  '{1} and {2} more': '{1} og {2} til',
  'A comment was left out': 'En kommentar er udeladt',
  'The contents list was left out: it is made anew': 'Indholdsfortegnelsen er udeladt: den bliver dannet på ny',
  'A header or footer was left out': 'Et sidehoved eller en sidefod er udeladt',
  'Word holds something here that no text can hold, and it was left out':
    'Dokumentet har noget, som en tekst ikke kan rumme, og det er udeladt',
  'The text below a section became an item of the same title':
    'Teksten under et afsnit er blevet et punkt med samme titel',
  'The item is marked as closed, and is closed': 'Punktet er mærket som lukket og er lukket',
  'The document has no sections: the items are in the first of the council':
    'Dokumentet har ingen afsnit: punkterne står i rådets første',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Dokumentet har andre afsnit end rådet: de står i mødets index.md',
  'The number {1} is pinned: it would be {2} as it is counted': 'Nummeret {1} er gjort fast: optalt ville det være {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'Et billede af typen {1} er udeladt: gem det som PNG, og sæt det ind i hånden',
  'A picture has no text alternative: write one': 'Et billede mangler en alternativ tekst: skriv en',
  'The document says another date than {1}': 'Dokumentet har en anden dato end {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Punkterne er nummereret gennem alle afsnit: det står i mødets index.md',
  'A meeting without a date was left out': 'Et møde uden dato er udeladt',
  'The number {1} stands twice in a meeting: the second item is {2}':
    'Nummeret {1} står to gange i et møde: det andet punkt er {2}',
  'An item that only its sub-items tell of has its number as its title':
    'Et punkt, som kun underpunkterne fortæller om, har sit nummer som titel',
  'All files are as this version writes them.': 'Alle filer er, som denne version skriver dem.',
  'reading the content': 'læse indholdet',
  'reading the history': 'læse historikken',
  printing: 'udskrive',
  'writing pages and data': 'skrive sider og data',
  'looking for what is closed': 'lede efter det lukkede',
  'putting the site in place': 'lægge webstedet på plads',
  '{1} is {2} as it was published.': '{1} er {2}, som det blev offentliggjort.',
  '{1} holds {2} as it was published. Signatures added since: {3}.':
    '{1} indeholder {2}, som det blev offentliggjort. Underskrifter siden: {3}.',
  '{1} holds {2}, but what was added since changes it: {3}.':
    '{1} indeholder {2}, men det, der er tilføjet siden, ændrer det: {3}.',
  '{1} begins with {2}, but what was added since cannot be read.':
    '{1} begynder med {2}, men det, der er tilføjet siden, kan ikke læses.',
  '{1} is no document of the site in {2}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.':
    '{1} er intet dokument fra webstedet i {2} og heller ikke et, der kun er tilføjet noget til. Byg den version, der blev offentliggjort, og se efter, at filen ikke blev skrevet på ny, da den blev underskrevet.',
  'the document as a whole': 'dokumentet som helhed',
  'page {1}': 'side {1}',
  'Wrote the form for {1} councils to {2}.': 'Skrev formularen til {1} råd i {2}.',
  '{1} is not run. To run it, add --config {2}.': '{1} bliver ikke kørt. Tilføj --config {2} for at køre den.',
  'The templates of this site are programs and are run. --no-templates leaves them out.':
    'Webstedets skabeloner er programmer og bliver kørt. --no-templates udelader dem.',
  '{1} is no number that an item can have: it stands in the title':
    '{1} er ikke et nummer, som et punkt kan have: det står i titlen',
};
