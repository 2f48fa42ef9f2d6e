import type { notes as danish } from '../../da/phrases/notes.ts';

/** What commands say of their work, in Nynorsk. */
export const notes: Readonly<Record<keyof typeof danish, string>> = {
  'Built {1} meeting, {2} files, in {3}.': 'Bygde {1} møte, {2} filer, i {3}.',
  'Built {1} meetings, {2} files, in {3}.': 'Bygde {1} møte, {2} filer, i {3}.',
  'Built {1} meeting, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møte, {2} filer, i {3}. Utkast som ikkje er med: {4} (--drafts viser dei).',
  'Built {1} meetings, {2} files, in {3}. Drafts left out: {4} (--drafts shows them).':
    'Bygde {1} møte, {2} filer, i {3}. Utkast som ikkje er med: {4} (--drafts viser dei).',
  'No problems. Files: {1}.': 'Ingen problem. Filer: {1}.',
  'Printing {1}, {2} left': 'Skriv ut {1}, {2} att',
  'Asking {1}, {2} left': 'Spør {1}, {2} att',
  'Joining the packet of {1}, attachment {2} of {3}': 'Set saman {1}, vedlegg {2} av {3}',
  'Writing the site': 'Skriv nettstaden',
  'Note: nothing more can be kept in the cache {1}: {2}. Dagsorden goes on without it.':
    'Merk: det går ikkje å lagre meir i mellomlageret {1}: {2}. Dagsorden held fram utan.',
  'Shard {1}: {2} of {3} meetings are printed in {4}.': 'Del {1}: {2} av {3} møte er skrivne ut i {4}.',
  'Joined {1} caches with {2} meetings in {3}.': 'Slo saman {1} mellomlager med {2} møte i {3}.',
  'Note: the browser at {1} does not answer any more. The others print what it should have.':
    'Merk: nettlesaren på {1} svarar ikkje lenger. Dei andre skriv ut det han skulle ha skrive ut.',
  'Note: the browser ({1}) runs without its sandbox, which this machine or user does not permit.':
    'Merk: nettlesaren ({1}) køyrer utan sandkassa sin, som denne maskina eller brukaren ikkje tillèt.',
  'Note: this clone has only a part of the history, so that earlier versions of agendas are missing. Fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Merk: denne klonen har berre ein del av historikken, så tidlegare versjonar av sakslister manglar. Hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
  'Printed {1} pages to {2}.': 'Skreiv {1} sider til {2}.',
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
  'Wrote {1} to {2}.': 'Skreiv {1} til {2}.',
  'Install Node {1} or newer from https://nodejs.org.': 'Installer Node {1} eller nyare frå https://nodejs.org.',
  '{1}, starts and prints ({2} bytes)': '{1}, startar og skriv ut ({2} byte)',
  on: 'på',
  'Run as a user that is not root, on a kernel that permits user namespaces.':
    'Køyr som ein brukar som ikkje er root, på ein kjerne som tillèt user namespaces.',
  'off, which this machine or user does not permit': 'av; denne maskina eller brukaren tillèt henne ikkje',
  'Install git from https://git-scm.com.': 'Installer git frå https://git-scm.com.',
  'none: pages and PDFs do not say which version of the content they show, and agendas have no versions':
    'ingen: sider og PDF-ar seier ikkje kva for ein versjon av innhaldet dei viser, og sakslister har ingen versjonar',
  '{1}; this clone has only a part of the history, so that earlier versions of agendas are missing':
    '{1}; denne klonen har berre ein del av historikken, så tidlegare versjonar av sakslister manglar',
  'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).':
    'git fetch --unshallow; i CI: fetch-depth: 0 (GitHub) eller GIT_DEPTH: 0 (GitLab).',
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer':
    'På Linux: npm install, som hentar ein, og sudo apt-get install libnss3, som han treng. Elles: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer',
  'not installed, for those who need them: {1}': 'ikkje installert, for dei som treng dei: {1}',
  '{1}, packaged with npm': '{1}, følgde med frå npm',
  'packaged with npm': 'følgde med frå npm',
  ok: 'i orden',
  warning: 'åtvaring',
  missing: 'manglar',
  different: 'endra',
  added: 'lagd til',
  '{1} and {2} more': '{1} og {2} til',
  'A comment was left out': 'Ein kommentar er utelaten',
  'The contents list was left out: it is made anew': 'Innhaldslista er utelaten: ho blir laga på nytt',
  'A header or footer was left out': 'Ein topptekst eller bunntekst er utelaten',
  'Word holds something here that no text can hold, and it was left out':
    'Dokumentet har noko som ein tekst ikkje kan romme, og det er utelate',
  'The text below a section became an item of the same title':
    'Teksten under ein seksjon er blitt ei sak med same tittel',
  'The item is marked as closed, and is closed': 'Saka er merkt som lukka og er lukka',
  'The document has no sections: the items are in the first of the council':
    'Dokumentet har ingen seksjonar: sakene står i den første i utvalet',
  "The document has other sections than the council: the meeting's index.md lists them":
    'Dokumentet har andre seksjonar enn rådet: dei står i index.md for møtet',
  'The number {1} is pinned: it would be {2} as it is counted': 'Nummeret {1} er låst: talt ville det vore {2}',
  'A picture of the kind {1} was left out: save it as PNG, and put it in by hand':
    'Eit bilete av typen {1} er utelate: lagre det som PNG, og sett det inn for hand',
  'A picture has no text alternative: write one': 'Eit bilete manglar alternativ tekst: skriv ein',
  'The document says another date than {1}': 'Dokumentet har ein annan dato enn {1}',
  "The items are numbered through all sections: the meeting's index.md says so":
    'Sakene er nummererte gjennom alle seksjonar: det står i index.md for møtet',
  'A meeting without a date was left out': 'Eit møte utan dato er utelate',
  'The number {1} stands twice in a meeting: the second item is {2}':
    'Nummeret {1} står to gonger i eit møte: den andre saka er {2}',
  'An item that only its sub-items tell of has its number as its title':
    'Ei sak som berre undersakene fortel om, har nummeret sitt som tittel',
  'All files are as this version writes them.': 'Alle filer er slik denne versjonen skriv dei.',
  'reading the content': 'lese innhaldet',
  'reading the history': 'lese historikken',
  printing: 'skrive ut',
  'writing pages and data': 'skrive sider og data',
  'looking for what is closed': 'leite etter det lukka',
  'putting the site in place': 'leggje nettstaden på plass',
  '{1} is {2} as it was published.': '{1} er {2} slik det vart publisert.',
  '{1} holds {2} as it was published. Signatures added since: {3}.':
    '{1} har {2} i seg slik det vart publisert. Underskrifter sidan: {3}.',
  '{1} holds {2}, but what was added since changes it: {3}.':
    '{1} har {2} i seg, men det som er lagt til sidan, endrar det: {3}.',
  '{1} begins with {2}, but what was added since cannot be read.':
    '{1} byrjar med {2}, men det som er lagt til sidan, kan ikkje lesast.',
  '{1} is no document of the site in {2}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.':
    '{1} er ikkje noko dokument frå nettstaden i {2} og heller ikkje eit som det berre er lagt noko til. Bygg den versjonen som vart publisert, og kontroller at fila ikkje vart skriven på nytt då ho vart signert.',
  'the document as a whole': 'dokumentet som heilskap',
  'page {1}': 'side {1}',
  'Wrote the form for {1} councils to {2}.': 'Skreiv skjemaet for {1} råd til {2}.',
  '{1} is not run. To run it, add --config {2}.': '{1} blir ikkje køyrd. Legg til --config {2} for å køyre henne.',
  'The templates of this site are programs and are run. --no-templates leaves them out.':
    'Malane til nettstaden er program og blir køyrde. --no-templates utelèt dei.',
  '{1} is no number that an item can have: it stands in the title':
    '{1} er ikkje eit nummer som ei sak kan ha: det står i tittelen',
};
