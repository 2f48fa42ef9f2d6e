import type { notes as danish } from '../../da/phrases/notes.ts';

/** What commands say of their work, in Norwegian. */
export const notes: Readonly<Record<keyof typeof danish, string>> = {
  'Built {1} meeting, {2} files, in {3}.': 'Bygde {1} møte, {2} filer, i {3}.',
  'Built {1} meetings, {2} files, in {3}.': 'Bygde {1} møter, {2} filer, i {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møte, {2} filer, i {3}. Utkast som ikke er med: {4} (--drafts viser dem).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møter, {2} filer, i {3}. Utkast som ikke er med: {4} (--drafts viser dem).',
  'No problems. Files: {1}.': 'Ingen problemer. Filer: {1}.',
  'Printing {1}, {2} left': 'Skriver ut {1}, {2} igjen',
  'Asking {1}, {2} left': 'Spør {1}, {2} igjen',
  'Joining the packet of {1}, attachment {2} of {3}': 'Setter sammen {1}, vedlegg {2} av {3}',
  'Writing the site': 'Skriver nettstedet',
  'Note: nothing more can be kept in the cache {1}: {2}. Dagsorden goes on without it.':
    'Merk: mer kan ikke lagres i hurtiglageret {1}: {2}. Dagsorden fortsetter uten.',
  'Shard {1}: {2} of {3} meetings are printed in {4}.': 'Del {1}: {2} av {3} møter er skrevet ut i {4}.',
  'Joined {1} caches with {2} meetings in {3}.': 'Slo sammen {1} hurtiglagre med {2} møter i {3}.',
  'Note: the browser at {1} does not answer any more. The others print what it should have.':
    'Merk: nettleseren på {1} svarer ikke lenger. De andre skriver ut det den skulle ha skrevet ut.',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Merk: nettleseren ({1}) kjører uten sandkassen sin, som denne maskinen eller brukeren ikke tillater.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Merk: denne klonen har bare en del av historikken, så tidligere versjoner av sakslister mangler. Hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
  'Printed {1} pages to {2}.': 'Skrev {1} sider til {2}.',
  '{1} files are as they should be.': '{1} filer er som de skal være.',
  'Nothing was written: correct the errors first.': 'Ingenting er skrevet: rett feilene først.',
  'Nothing to write: every number is pinned.': 'Ingenting å skrive: alle numre ligger fast.',
  '{1} is still a draft: from now on, items that are put between others get a letter.':
    '{1} er fortsatt et utkast: fra nå av får saker som settes inn mellom andre, en bokstav.',
  'The content of {1} has errors, so that its agendas cannot be compared.':
    'Det er feil i innholdet i {1}, så sakslistene ikke kan sammenlignes.',
  'the working tree': 'arbeidsmappen',
  'revision {1}': 'utgave {1}',
  'Reading the content …': 'Leser innholdet …',
  '{1} was not opened: {2}': '{1} ble ikke åpnet: {2}',
  'Port {1} is taken.': 'Port {1} er opptatt.',
  'Whoever can reach this machine can see drafts in this preview.':
    'Alle som kan nå denne maskinen, kan se utkast i forhåndsvisningen.',
  'The preview follows every change. Ctrl-C ends it.': 'Forhåndsvisningen følger hver endring. Ctrl-C avslutter den.',
  'Wrote {1} to {2}.': 'Skrev {1} til {2}.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installer Node {1} eller nyere fra https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, starter og skriver ut ({2} byte)',
  on: 'på',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Kjør som en bruker som ikke er root, på en kjerne som tillater user namespaces.',
  'off, which this machine or user does not permit': 'av; denne maskinen eller brukeren tillater den ikke',
  'Install git from https://git-scm.com.': 'Installer git fra https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'ingen: sider og PDF-er sier ikke hvilken versjon av innholdet de viser, og sakslister har ingen versjoner',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; denne klonen har bare en del av historikken, så tidligere versjoner av sakslister mangler',
  'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).':
    'git fetch --unshallow; i CI: fetch-depth: 0 (GitHub) eller GIT_DEPTH: 0 (GitLab).',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'På Linux: npm install, som henter en, og sudo apt-get install libnss3, som den trenger. Ellers: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'ikke installert, for dem som trenger dem: {1}',
  '{1}, packaged with npm': '{1}, fulgte med fra npm',
  'packaged with npm': 'fulgte med fra npm',
  ok: 'i orden',
  warning: 'advarsel',
  missing: 'mangler',
  different: 'endret',
  added: 'lagt til',
  '{1} and {2} more': '{1} og {2} til',
  'A comment was left out': 'En kommentar er utelatt',
  'The contents list was left out: it is made anew': 'Innholdsfortegnelsen er utelatt: den lages på nytt',
  'A header or footer was left out': 'En topptekst eller bunntekst er utelatt',
  'Word holds something here that no text can hold, and it was left out':
    'Dokumentet har noe som en tekst ikke kan romme, og det er utelatt',
  'The text below a section became an item of the same title':
    'Teksten under en seksjon er blitt en sak med samme tittel',
  'The item is marked as closed, and is closed': 'Saken er merket som lukket og er lukket',
  'The document has no sections: the items are in the first of the council':
    'Dokumentet har ingen seksjoner: sakene står i rådets første',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Dokumentet har andre seksjoner enn rådet: de står i møtets index.md',
  'The number {1} is pinned: it would be {2} as it is counted': 'Nummeret {1} er låst: telt ville det vært {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'Et bilde av typen {1} er utelatt: lagre det som PNG, og sett det inn for hånd',
  'A picture has no text alternative: write one': 'Et bilde mangler alternativ tekst: skriv en',
  'The document says another date than {1}': 'Dokumentet har en annen dato enn {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Sakene er nummerert gjennom alle seksjoner: det står i møtets index.md',
  'A meeting without a date was left out': 'Et møte uten dato er utelatt',
  'The number {1} stands twice in a meeting: the second item is {2}':
    'Nummeret {1} står to ganger i et møte: den andre saken er {2}',
  'An item that only its sub-items tell of has its number as its title':
    'En sak som bare undersakene forteller om, har nummeret sitt som tittel',
  'All files are as this version writes them.': 'Alle filer er slik denne versjonen skriver dem.',
  'reading the content': 'lese innholdet',
  'reading the history': 'lese historikken',
  printing: 'skrive ut',
  'writing pages and data': 'skrive sider og data',
  'looking for what is closed': 'lete etter det lukkede',
  'putting the site in place': 'legge nettstedet på plass',
  '{1} is {2} as it was published.': '{1} er {2} slik det ble publisert.',
  '{1} holds {2} as it was published. Signatures added since: {3}.':
    '{1} inneholder {2} slik det ble publisert. Underskrifter siden: {3}.',
  '{1} holds {2}, but what was added since changes it: {3}.':
    '{1} inneholder {2}, men det som er lagt til siden, endrer det: {3}.',
  '{1} begins with {2}, but what was added since cannot be read.':
    '{1} begynner med {2}, men det som er lagt til siden, kan ikke leses.',
  '{1} is no document of the site in {2}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.':
    '{1} er ikke noe dokument fra nettstedet i {2} og heller ikke et som bare er lagt noe til. Bygg den versjonen som ble publisert, og kontroller at filen ikke ble skrevet på nytt da den ble signert.',
  'the document as a whole': 'dokumentet som helhet',
  'page {1}': 'side {1}',
  'Wrote the form for {1} councils to {2}.': 'Skrev skjemaet for {1} råd til {2}.',
  '{1} is not run. To run it, add --config {2}.': '{1} blir ikke kjørt. Legg til --config {2} for å kjøre den.',
  'The templates of this site are programs and are run. --no-templates leaves them out.':
    'Nettstedets maler er programmer og blir kjørt. --no-templates utelater dem.',
  '{1} is no number that an item can have: it stands in the title':
    '{1} er ikke et nummer som en sak kan ha: det står i tittelen',
};
