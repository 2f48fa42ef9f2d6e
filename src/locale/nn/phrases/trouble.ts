import type { trouble as danish } from '../../da/phrases/trouble.ts';

/** What commands say when they cannot go on, in Nynorsk. */
export const trouble: Readonly<Record<keyof typeof danish, string>> = {
  'There is no council {1} that can be read. {2}': 'Det finst ikkje noko utval {1} som kan lesast. {2}',
  'There is no meeting {1} that can be read. {2}': 'Det finst ikkje noko møte {1} som kan lesast. {2}',
  'Make one with dagsorden new {1}, or run dagsorden check.':
    'Lag ein med dagsorden new {1}, eller køyr dagsorden check.',
  'The councils are {1}; dagsorden check says what is wrong with others.':
    'Utvala er {1}; dagsorden check seier kva som er gale med andre.',
  'The meetings are {1}; dagsorden check says what is wrong with others.':
    'Møta er {1}; dagsorden check seier kva som er gale med andre.',
  '{1} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.':
    '{1} er ikkje eit møte. Skriv utval og møte, til dømes utvalet/2027-01-14.',
  'There is no section {1}. The sections are {2}.': 'Det finst ingen seksjon {1}. Seksjonane er {2}.',
  '“{1}” gives no file name in ASCII. Give one with --name.': '«{1}» kan ikkje bli eit filnamn. Oppgje eit med --name.',
  '{1} has the address {2} already, and nothing is written over. Choose another name.':
    '{1} har alt adressa {2}, og ingenting blir skrive over. Vel eit anna namn.',
  'The site needs the address {1} itself. Give the folder another name with --name.':
    'Nettstaden treng sjølv adressa {1}. Gje mappa eit anna namn med --name.',
  'There is no meeting {1}. The meetings are {2}.': 'Det finst ikkje noko møte {1}. Møta er {2}.',
  '{1} cannot be changed safely. Write {2} into it by hand.': '{1} kan ikkje endrast trygt. Skriv inn {2} for hand.',
  '{1} has number {2}, but the item is {3}. Write the same number into every file of the item.':
    '{1} har nummer {2}, men saka er {3}. Skriv same nummer i alle filene til saka.',
  'There is no content in either state. Name the content folder with --content.':
    'Det finst ikkje noko innhald i nokon av utgåvene. Oppgje innhaldsmappa med --content.',
  'The folder of templates {1} cannot be read. Name another with --templates.':
    'Malmappa {1} kan ikkje lesast. Oppgje ei anna med --templates.',
  '{1} cannot be loaded: {2}': '{1} kan ikkje lastast inn: {2}',
  '{1} replaces no template. Those that can be are {2}. Put other modules into a folder below, or leave all out with --no-templates.':
    '{1} erstattar ingen mal. Dei som kan erstattast, er {2}. Legg andre modular i ei undermappe, eller utelat alle med --no-templates.',
  '{1} must export a function {2}.': '{1} må eksportere ein funksjon {2}.',
  '{1} in {2} must return what the original does: an element, or the root of a page.':
    '{1} i {2} må gje det same som originalen: eit element eller roten til ei side.',
  '{1} failed: {2}': '{1} mislukkast: {2}',
  'Pagefind, which makes the search, does not run on this machine. Build with --no-search.':
    'Pagefind, som lagar søket, verkar ikkje på denne maskina. Bygg med --no-search.',
  'Pagefind, which makes the search, does not answer. Build again, or with --no-search.':
    'Pagefind, som lagar søket, svarar ikkje. Bygg på nytt, eller med --no-search.',
  '{1} cannot be written. Check that you may write there.': '{1} kan ikkje skrivast. Sjå etter at du kan skrive der.',
  '{1} cannot be written. Check the path, and that you may write there.':
    '{1} kan ikkje skrivast. Sjå etter om stigen er rett, og at du kan skrive der.',
  '{1} cannot be written. Name a file in a folder that exists, with -o.':
    '{1} kan ikkje skrivast. Oppgje med -o ei fil i ei mappe som finst.',
  'git cannot read the repository of {1}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.':
    'git kan ikkje lese repositoriet til {1}. Køyr git status der, og sjå på GIT_DIR i miljøet; eller bygg med --no-history, utan tidlegare versjonar.',
  'git cannot read the history of {1}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.':
    'git kan ikkje lese historikken i {1}. Hent det klonen manglar, med git fetch --refetch, eller bygg med --no-history, utan tidlegare versjonar.',
  'git was not found. Install git, and make sure that it is in PATH.':
    'git vart ikkje funne. Installer git, og syt for at det er i PATH.',
  'git refuses the repository of {1}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.':
    'git avviser {1}, fordi mappa høyrer til ein annan brukar. Tillat det med git config --global --add safe.directory FOLDER.',
  '{1} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.':
    '{1} ligg ikkje i eit git-kodelager, så det er ingen utgåver å samanlikne. Køyr kommandoen i ein klon, eller køyr git init.',
  'git knows no revision “{1}” of {2}. {3}': 'git kjenner ingen utgåve «{1}» av {2}. {3}',
  'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Klonen har berre ein del av historikken: hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
  'Name a commit, branch or tag that git log knows; git fetch gets what is missing.':
    'Oppgje ein commit, gren eller tagg som git log kjenner; git fetch hentar det som manglar.',
  'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.':
    'Ein del blir skriven ut i mellomlageret. Utelat --no-pdf og --no-cache, og DAGSORDEN_CACHE=off.',
  'What the shard printed cannot be kept in {1}. Make room there, or name another folder with --cache.':
    'Det delen skreiv ut, kan ikkje lagrast i {1}. Skaff plass der, eller oppgje ei anna mappe med --cache.',
  '{1} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.':
    '{1} er ikkje eit mellomlager. Oppgje mappa som dagsorden build --shard I/N skreiv med --cache.',
  '{1} holds shard {2} of another site than {3}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.':
    '{1} inneheld del {2} av ein annan nettstad enn {3}: anna innhald, ein annan versjon av Dagsorden eller andre val. Skriv ut alle delar frå same commit med dei same vala.',
  'Missing shards: {1}. Run dagsorden build --shard for each of them, and name their caches too.':
    'Det manglar delar: {1}. Køyr dagsorden build --shard for kvar av dei, og oppgje mellomlagra deira òg.',
  'git has no object {1}. Fetch what the clone lacks: git fetch --refetch.':
    'git manglar objektet {1}. Hent det klonen manglar: git fetch --refetch.',
  'Another command is writing the content ({1}). Wait until it has ended, and try again.':
    'Ein annan kommando skriv i innhaldet ({1}). Vent til han er ferdig, og prøv igjen.',
  'The command was interrupted, and nothing was written.': 'Kommandoen vart broten av, og ingenting vart skrive.',
  '{1} says that a run was killed while it wrote {2}, which is in no content folder. Name the folders of that run with --content, or remove the journal.':
    '{1} seier at ei køyring vart broten av medan ho skreiv {2}, som ikkje ligg i noka innhaldsmappe. Oppgje mappene ho køyrde med, med --content, eller fjern fila.',
  '{1} of the old site was changed while the new one was made. Build again.':
    '{1} på den gamle nettstaden vart endra medan den nye vart laga. Bygg på nytt.',
  'Another build is writing {1}. Wait until it has ended, and build again.':
    'Eit anna bygg skriv til {1}. Vent til det er ferdig, og bygg på nytt.',
  'Nothing can be written beside {1}. Name a folder that you may write to with --out.':
    'Det kan ikkje skrivast ved sida av {1}. Oppgje med --out ei mappe du kan skrive i.',
  'A build was killed, and the old site stands in {1}. Move it to {2}.':
    'Eit bygg vart avbrote, og den gamle nettstaden ligg i {1}. Flytt han til {2}.',
  '{1} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.':
    '{1} kan ikkje erstattast: eit program har mappa open, eller ho er eit monteringspunkt. Lukk programmet, eller oppgje med --out ei mappe i henne.',
  'Nothing can be served at {1} ({2}). Name others with --host and --port.':
    'Ingenting kan visast på {1} ({2}). Oppgje andre med --host og --port.',
  'The ports {1} to {2} are taken. Name a free one with --port.':
    'Portane {1} til {2} er opptekne. Oppgje ein ledig med --port.',
  'Nothing can be written in {1}. Make room there, or name another folder with TMPDIR.':
    'Det kan ikkje skrivast i {1}. Skaff plass der, eller oppgje ei anna mappe med TMPDIR.',
  '{1} has no manifest.json. Name the folder of a site that dagsorden build made.':
    '{1} har ingen manifest.json. Oppgje mappa med ein nettstad som dagsorden build har laga.',
  '{1} is damaged. Build the site again.': '{1} er skadd. Bygg nettstaden på nytt.',
  'The summary {1} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.':
    'Oppsummeringa {1} kan ikkje skrivast. Fjern GITHUB_STEP_SUMMARY, eller oppgje ei fil der.',
  'The output {1} holds the content {2}, which would be replaced. Name another with --out.':
    'Mappa {1} inneheld innhaldet {2}, som ville blitt erstatta. Oppgje ei anna med --out.',
  'The output {1} is no folder for a site. Name a folder of its own with --out.':
    '{1} er ingen mappe for ein nettstad. Oppgje ei eigen mappe med --out.',
  'The output {1} is not a folder that can be written. Name another with --out.':
    '{1} er ikkje ei mappe som kan skrivast i. Oppgje ei anna med --out.',
  'The output {1} is a git repository. Name a folder in it or beside it with --out.':
    '{1} er eit git-kodelager. Oppgje med --out ei mappe i det eller ved sida av.',
  'The folder {1} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.':
    'Mappa {1} inneheld filer som Dagsorden ikkje har laga. Oppgje ei anna med --out, eller tøm henne sjølv.',
  'The folder {1} holds files that the last build did not write: {2}. Move them elsewhere, or let the build delete them with --force.':
    'Mappa {1} inneheld filer som det siste bygget ikkje skrev: {2}. Flytt dei, eller la bygget slette dei med --force.',
  'The folder {1} holds a site for {2}, and this one is for {3}. Name another with --out.':
    'Mappa {1} inneheld ein nettstad for {2}, og dette er for {3}. Oppgje ei anna med --out.',
  'internal readers, with closed items': 'interne lesarar, med lukka saker',
  'the public': 'offentlegheita',
  '{1} is not a folder that can be written. Name another.': '{1} er ikkje ei mappe som kan skrivast i. Oppgje ei anna.',
  'The folder {1} is not empty. Name a new folder, or empty this one first.':
    'Mappa {1} er ikkje tom. Oppgje ei ny mappe, eller tøm denne først.',
  '{1} exists already, and nothing is written over. Choose another name, or edit the file.':
    '{1} finst alt, og ingenting blir skrive over. Vel eit anna namn, eller rediger fila.',
  '{1} is not in the content. Name files or folders below the content folder.':
    '{1} finst ikkje i innhaldet. Oppgje filer eller mapper i innhaldsmappa.',
  'A PDF does not go to the terminal. Name a file for it with -o FILE.':
    'Ein PDF kan ikkje visast i terminalen. Oppgje ei fil til han med -o FILE.',
  'Stopped; nothing was written. Start the command again when you are ready.':
    'Avbroten; ingenting er skrive. Start kommandoen på nytt når du er klar.',
  'The content has errors, so that there is nothing to compare with. Run dagsorden build.':
    'Det er feil i innhaldet, så det er ingenting å samanlikne med. Køyr dagsorden build.',
  '{1}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.':
    '{1}/index.md manglar eller har feil. Oppgje innhaldsmappa med --content, køyr dagsorden check, eller byrj ein nettstad med dagsorden init.',
  'No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.{1}':
    'Ingen nettlesar kunne bli starta for å lage PDF-ar. Installer Chromium eller Chrome, oppgje ein med DAGSORDEN_BROWSER=/sti/til/chrome, eller bygg med --no-pdf.{1}',
  'The browsers at {1} and {2} are of different versions ({3}, {4}), and would print different bytes. Name browsers of one version.':
    'Nettlesarane på {1} og {2} har ulike versjonar ({3}, {4}) og ville ha skrive ut ulikt. Oppgje nettlesarar av same versjon.',
  'The browser at {1} does not answer. Check that it runs, or leave --browser-endpoint out.':
    'Nettlesaren på {1} svarar ikkje. Sjå etter at han køyrer, eller utelat --browser-endpoint.',
  '{1} is too large to print: {2}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.':
    '{1} er for langt til å skrivast ut: {2}, to gonger. Legg ved lange tabellar og lister som filer, fordel dei lengste tekstane på fleire saker, eller bygg med --no-pdf.',
  'The print took more than {1} s': 'Utskrifta tok meir enn {1} sekund',
  'the browser lost the page, most often for want of memory': 'nettlesaren mista sida, som regel fordi det vanta minne',
  'A file of more than 2 GB would have to be read at once. Divide it into smaller files.':
    'Ei fil på meir enn 2 GB måtte lesast på éin gong. Del henne i mindre filer.',
  'A text of more than 500 MB would have to be read at once. Divide it into smaller files.':
    'Ein tekst på meir enn 500 MB måtte lesast på éin gong. Del han i mindre filer.',
  '{1} could not be printed, twice: {2}. Try again, or build with --no-pdf.':
    '{1} kunne ikkje skrivast ut, to gonger: {2}. Prøv igjen, eller bygg med --no-pdf.',
  'this is a bug in Dagsorden, please report it.': 'dette er ein feil i Dagsorden; meld gjerne frå.',
  'The disk is full{1}. Make room, and run the command again.':
    'Disken er full{1}. Skaff plass, og køyr kommandoen på nytt.',
  'Your share of the disk is used up{1}. Make room, and run the command again.':
    'Din del av disken er brukt opp{1}. Skaff plass, og køyr kommandoen på nytt.',
  'Permission is missing{1}. Give it to the user who runs the command, or use another folder.':
    'Tilgang manglar{1}. Gje tilgang til brukaren som køyrer kommandoen, eller bruk ei anna mappe.',
  'The system does not permit it{1}. Give permission to the user who runs the command, or use another folder.':
    'Systemet tillèt det ikkje{1}. Gje tilgang til brukaren som køyrer kommandoen, eller bruk ei anna mappe.',
  'The disk can only be read{1}. Use a folder that can be written.':
    'Disken kan berre lesast{1}. Bruk ei mappe som kan skrivast i.',
  'Another program has it open{1}. Close that program, and run the command again.':
    'Eit anna program har ho open{1}. Lukk programmet, og køyr kommandoen på nytt.',
  'A file or folder went away while it was needed{1}. Run the command again when nothing else changes it.':
    'Ei fil eller mappe forsvann medan ho vart brukt{1}. Køyr kommandoen på nytt når ingenting anna endrar henne.',
  'A file became larger than may be written here{1}. Raise the limit (ulimit -f), or make it smaller.':
    'Ei fil vart større enn det som kan skrivast her{1}. Hev grensa (ulimit -f), eller gjer fila mindre.',
  'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.':
    'For mange filer er opne samstundes. Hev grensa (ulimit -n), og køyr kommandoen på nytt.',
  'The machine has too many files open. Close other programs, and run the command again.':
    'Maskina har for mange filer opne. Lukk andre program, og køyr kommandoen på nytt.',
  'A name is too long for this disk{1}. Shorten the names of folders and files.':
    'Eit namn er for langt for denne disken{1}. Forkort namna på mapper og filer.',
  'There is a file where a folder should be{1}. Move it, or use another folder.':
    'Det ligg ei fil der det skulle vore ei mappe{1}. Flytt henne, eller bruk ei anna mappe.',
  'There is a folder where a file should be{1}. Move it, or use another name.':
    'Det ligg ei mappe der det skulle vore ei fil{1}. Flytt henne, eller bruk eit anna namn.',
  'Something is there already{1}. Move it, or use another name.':
    'Det ligg alt noko der{1}. Flytt det, eller bruk eit anna namn.',
  'Another program writes into a folder that should be empty{1}. End it, and run the command again.':
    'Eit anna program skriv i ei mappe som skal vere tom{1}. Avslutt det, og køyr kommandoen på nytt.',
  'Symbolic links lead in a circle{1}. Remove one of them.': 'Symbolske lenkjer går i ring{1}. Fjern ein av dei.',
  'Two folders are on different disks{1}. Use an output folder on the disk of the one it stands in.':
    'To mapper ligg på kvar sin disk{1}. Bruk ei mappe på same disk.',
  'The disk does not work as it should{1}. Check it, and run the command again.':
    'Disken verkar ikkje som han skal{1}. Undersøk han, og køyr kommandoen på nytt.',
  'The network disk went away{1}. Connect it again, and run the command again.':
    'Nettverksdisken forsvann{1}. Kople han til att, og køyr kommandoen på nytt.',
  'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.':
    'Maskina har for lite minne. Lukk andre program, eller bygg færre møte med --meeting.',
  'The file {1} changed while it was read. Nothing was published; run the command again.':
    'Fila {1} vart endra medan ho vart lesen. Ingenting er publisert; køyr kommandoen på nytt.',
  '{1} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.':
    '{1} er ikkje eit Word-dokument som kan lesast. Opne det i Word eller LibreOffice, og lagre det som .docx utan passord.',
  '{1} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.':
    '{1} har ingen saker som kan skiljast frå kvarandre. Gje titlane ein overskriftsstil i Word, eller nummerer dei, og importer igjen.',
  '{1} says no date. Give it with --date, such as 2027-01-14.':
    '{1} har ingen dato. Oppgje han med --date, til dømes 2027-01-14.',
  '{1} cannot be read. Check the path, and that you may read it.':
    '{1} kan ikkje lesast. Sjå etter om stigen er rett, og om du har lov til å lese fila.',
  '{1} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.':
    '{1} har ingen møte etter OParl 1.1. Oppgje ei JSON-fil med møte eller ei mappe med slike filer.',
  '{1} is no JSON that can be read. Check that it was downloaded whole.':
    '{1} er ikkje JSON som kan lesast. Sjå etter om heile fila vart lasta ned.',
  'Say to which council {1} belongs, with --to, such as --to it-raadet.':
    'Sei med --to kva råd {1} høyrer til, til dømes --to it-raadet.',
  '{1} holds hidden text: “{2}”. Show it in Word, and delete it or take Hidden away in its font; then import again.':
    '{1} har skjult tekst: «{2}». Vis teksten i Word, og slett han, eller fjern Skjult i skrifta; importer deretter på nytt.',
  '{1} cannot be read. Get it back from git, or delete it: files that differ are then only shown.':
    '{1} kan ikkje lesast. Hent fila tilbake frå git, eller slett henne: filer som er ulike, blir då berre viste.',
  'The files of this site were written by Dagsorden {1}, and this is {2}. Install that version or a newer one first.':
    'Filene i denne nettstaden er skrivne av Dagsorden {1}, og dette er {2}. Installer først den versjonen eller ein nyare.',
  'There is no site in this folder. Change to the folder that holds content/.':
    'Det er ingen nettstad i denne mappa. Byt til mappa der content/ ligg.',
  '{1} is not one of the files that are renewed: {2}.': '{1} er ikkje ei av filene som blir fornya: {2}.',
  'Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.':
    'Oppgje kvar innhaldet ligg med --repository eigar/namn, og --backend gitlab for GitLab.',
  'The form needs packages that are not installed. Run npm install --save-dev {1}.':
    'Skjemaet krev pakkar som ikkje er installerte. Køyr npm install --save-dev {1}.',
  '@sveltia/cms {1} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.':
    'Dagsorden kjenner ikkje @sveltia/cms {1}: han ville henta frå andre vertar. Installer versjonen som package.json til Dagsorden nemner.',
  'Choose one of --agenda and --minutes.': 'Vel anten --agenda eller --minutes.',
  'There are no minutes of {1} yet. Its status is {2}.':
    'Det finst ingen protokoll frå {1} enno. Statusen til møtet er {2}.',
  'There is no item {1} in {2}. The items are {3}.': 'Det finst inga sak {1} i {2}. Sakene er {3}.',
  '{1} is not there. Name a module with --config, or leave that out.':
    '{1} finst ikkje. Oppgje ein modul med --config, eller utelat det.',
  '{1} lies in the content folder {2}, and content is never run. Put it beside that folder.':
    '{1} ligg i innhaldsmappa {2}, og innhald blir aldri køyrt. Legg henne ved sida av mappa.',
  '{1} must export an object by default: export default { remarkPlugins: [], rules: [] };':
    '{1} må eksportere eit objekt som standard: export default { remarkPlugins: [], rules: [] };',
  '{1} exports {2}, which is none of {3}.': '{1} eksporterer {2}, som ikkje er eit av felta {3}.',
  '{1}: two rules have the id {2}.': '{1}: to reglar har id-en {2}.',
  '{1}: {2} must be a list.': '{1}: {2} må vere ei liste.',
  '{1}: {2} is no plugin. Expected a function, or a list of a function and its settings.':
    '{1}: {2} er ikkje eit tillegg. Der skal det stå ein funksjon, eller ei liste med ein funksjon og innstillingane.',
  '{1}: rules[{2}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.':
    '{1}: rules[{2}] er ikkje ein regel. Han skal ha ein id som own-short-title, ein funksjon check, og som severity error eller warning, om han har nokon.',
  '{1}: the rule {2} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.':
    '{1}: regelen {2} fann noko utan text eller message. Han skal gje { text, place, message, note } med ein av dei text som han fekk.',
  '{1}: the rule {2} failed: {3}': '{1}: regelen {2} gjekk gale: {3}',
  '{1}: the remark plugin {2} cannot be used: {3}': '{1}: remark-tillegget {2} kan ikkje brukast: {3}',
  '{1}: the remark plugin {2} failed on {3}: {4}': '{1}: remark-tillegget {2} gjekk gale ved {3}: {4}',
  'it does not end at once, and texts are not waited for. Use another, or do that work before the build.':
    'det blir ikkje ferdig med ein gong, og det blir ikkje venta på tekstar. Bruk eit anna, eller gjer arbeidet før bygginga.',
  'it returned something else than a tree of Markdown.': 'det gav noko anna enn eit tre av Markdown.',
};
