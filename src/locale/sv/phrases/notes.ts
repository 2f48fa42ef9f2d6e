import type { notes as danish } from '../../da/phrases/notes.ts';

/** What commands say of their work, in Swedish. */
export const notes: Readonly<Record<keyof typeof danish, string>> = {
  'Built {1} meeting, {2} files, in {3}.': 'Byggde {1} sammanträde, {2} filer, i {3}.',
  'Built {1} meetings, {2} files, in {3}.': 'Byggde {1} sammanträden, {2} filer, i {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Byggde {1} sammanträde, {2} filer, i {3}. Utkast som inte är med: {4} (--drafts visar dem).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Byggde {1} sammanträden, {2} filer, i {3}. Utkast som inte är med: {4} (--drafts visar dem).',
  'No problems. Files: {1}.': 'Inga problem. Filer: {1}.',
  'Printing {1}, {2} left': 'Skriver ut {1}, {2} kvar',
  'Asking {1}, {2} left': 'Frågar {1}, {2} kvar',
  'Joining the packet of {1}, attachment {2} of {3}': 'Sätter ihop {1}, bilaga {2} av {3}',
  'Writing the site': 'Skriver webbplatsen',
  'Note: nothing more can be kept in the cache {1}: {2}. Dagsorden goes on without it.':
    'Obs: inget mer kan sparas i cachen {1}: {2}. Dagsorden fortsätter utan den.',
  'Shard {1}: {2} of {3} meetings are printed in {4}.': 'Del {1}: {2} av {3} möten är utskrivna i {4}.',
  'Joined {1} caches with {2} meetings in {3}.': 'Slog ihop {1} cacher med {2} möten i {3}.',
  'Note: the browser at {1} does not answer any more. The others print what it should have.':
    'Obs: webbläsaren på {1} svarar inte längre. De andra skriver ut det som den skulle ha skrivit ut.',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Obs: webbläsaren ({1}) körs utan sin sandlåda, som den här datorn eller användaren inte tillåter.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Obs: den här klonen har bara en del av historiken, så tidigare versioner av dagordningar saknas. Hämta resten med git fetch --unshallow, eller använd fetch-depth: 0 i CI.',
  'Printed {1} pages to {2}.': 'Skrev {1} sidor till {2}.',
  '{1} files are as they should be.': '{1} filer är som de ska vara.',
  'Nothing was written: correct the errors first.': 'Inget har skrivits: rätta felen först.',
  'Nothing to write: every number is pinned.': 'Inget att skriva: alla nummer ligger fast.',
  '{1} is still a draft: from now on, items that are put between others get a letter.':
    '{1} är fortfarande ett utkast: från och med nu får ärenden som sätts in mellan andra en bokstav.',
  'The content of {1} has errors, so that its agendas cannot be compared.':
    'Det finns fel i innehållet i {1}, så dagordningarna kan inte jämföras.',
  'the working tree': 'arbetsmappen',
  'revision {1}': 'version {1}',
  'Reading the content …': 'Läser innehållet …',
  '{1} was not opened: {2}': '{1} öppnades inte: {2}',
  'Port {1} is taken.': 'Port {1} är upptagen.',
  'Whoever can reach this machine can see drafts in this preview.':
    'Alla som kan nå den här datorn kan se utkast i förhandsvisningen.',
  'The preview follows every change. Ctrl-C ends it.': 'Förhandsvisningen följer varje ändring. Ctrl-C avslutar den.',
  'Wrote {1} to {2}.': 'Skrev {1} till {2}.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installera Node {1} eller nyare från https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, startar och skriver ut ({2} byte)',
  on: 'på',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Kör som en användare som inte är root, på en kärna som tillåter user namespaces.',
  'off, which this machine or user does not permit': 'av; den här datorn eller användaren tillåter den inte',
  'Install git from https://git-scm.com.': 'Installera git från https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'ingen: sidor och PDF-filer säger inte vilken version av innehållet de visar, och dagordningar har inga versioner',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; den här klonen har bara en del av historiken, så tidigare versioner av dagordningar saknas',
  'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).':
    'git fetch --unshallow; i CI: fetch-depth: 0 (GitHub) eller GIT_DEPTH: 0 (GitLab).',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'På Linux: npm install, som hämtar en, och sudo apt-get install libnss3, som den behöver. Annars: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'inte installerade, för dem som behöver dem: {1}',
  '{1}, packaged with npm': '{1}, följde med från npm',
  'packaged with npm': 'följde med från npm',
  ok: 'i ordning',
  warning: 'varning',
  missing: 'saknas',
  different: 'ändrad',
  added: 'tillagd',
  '{1} and {2} more': '{1} och {2} till',
  'A comment was left out': 'En kommentar har utelämnats',
  'The contents list was left out: it is made anew': 'Innehållsförteckningen har utelämnats: den skapas på nytt',
  'A header or footer was left out': 'Ett sidhuvud eller en sidfot har utelämnats',
  'Word holds something here that no text can hold, and it was left out':
    'Dokumentet har något som en text inte kan rymma, och det har utelämnats',
  'The text below a section became an item of the same title':
    'Texten under ett avsnitt har blivit en punkt med samma rubrik',
  'The item is marked as closed, and is closed': 'Punkten är märkt som sluten och är sluten',
  'The document has no sections: the items are in the first of the council':
    'Dokumentet har inga avsnitt: punkterna står i rådets första',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Dokumentet har andra avsnitt än rådet: de står i mötets index.md',
  'The number {1} is pinned: it would be {2} as it is counted': 'Numret {1} har låsts: räknat skulle det vara {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'En bild av typen {1} har utelämnats: spara den som PNG och lägg in den för hand',
  'A picture has no text alternative: write one': 'En bild saknar alternativtext: skriv en',
  'The document says another date than {1}': 'Dokumentet har ett annat datum än {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Punkterna är numrerade genom alla avsnitt: det står i mötets index.md',
  'A meeting without a date was left out': 'Ett möte utan datum har utelämnats',
  'The number {1} stands twice in a meeting: the second item is {2}':
    'Numret {1} står två gånger i ett möte: den andra punkten är {2}',
  'An item that only its sub-items tell of has its number as its title':
    'En punkt som bara underpunkterna berättar om har sitt nummer som rubrik',
  'All files are as this version writes them.': 'Alla filer är som den här versionen skriver dem.',
  'reading the content': 'läsa innehållet',
  'reading the history': 'läsa historiken',
  printing: 'skriva ut',
  'writing pages and data': 'skriva sidor och data',
  'looking for what is closed': 'söka efter det stängda',
  'putting the site in place': 'lägga webbplatsen på plats',
  '{1} is {2} as it was published.': '{1} är {2} som det publicerades.',
  '{1} holds {2} as it was published. Signatures added since: {3}.':
    '{1} innehåller {2} som det publicerades. Underskrifter sedan dess: {3}.',
  '{1} holds {2}, but what was added since changes it: {3}.':
    '{1} innehåller {2}, men det som har lagts till sedan dess ändrar det: {3}.',
  '{1} begins with {2}, but what was added since cannot be read.':
    '{1} börjar med {2}, men det som har lagts till sedan dess kan inte läsas.',
  '{1} is no document of the site in {2}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.':
    '{1} är inget dokument från webbplatsen i {2} och inte heller ett som bara har fått tillägg. Bygg den version som publicerades, och kontrollera att filen inte skrevs om när den undertecknades.',
  'the document as a whole': 'dokumentet som helhet',
  'page {1}': 'sida {1}',
  'Wrote the form for {1} councils to {2}.': 'Skrev formuläret för {1} råd till {2}.',
  '{1} is not run. To run it, add --config {2}.': '{1} körs inte. Lägg till --config {2} för att köra den.',
  'The templates of this site are programs and are run. --no-templates leaves them out.':
    'Webbplatsens mallar är program och körs. --no-templates utelämnar dem.',
  '{1} is no number that an item can have: it stands in the title':
    '{1} är inget nummer som en punkt kan ha: det står i titeln',
};
