import type { trouble as danish } from '../../da/phrases/trouble.ts';

/** What is said of trouble with the machine or the command line, in Norwegian. */
export const trouble: Readonly<Record<keyof typeof danish, string>> = {
  'There is no council {1} that can be read. {2}': 'Det finnes ikke noe utvalg {1} som kan leses. {2}',
  'There is no meeting {1} that can be read. {2}': 'Det finnes ikke noe møte {1} som kan leses. {2}',
  'Make one with dagsorden new {1}, or run dagsorden check.':
    'Lag en med dagsorden new {1}, eller kjør dagsorden check.',
  'The councils are {1}; dagsorden check says what is wrong with others.':
    'Utvalgene er {1}; dagsorden check sier hva som er galt med andre.',
  'The meetings are {1}; dagsorden check says what is wrong with others.':
    'Møtene er {1}; dagsorden check sier hva som er galt med andre.',
  '{1} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.':
    '{1} er ikke et møte. Skriv utvalg og møte, for eksempel utvalget/2027-01-14.',
  'There is no section {1}. The sections are {2}.': 'Det finnes ingen seksjon {1}. Seksjonene er {2}.',
  '“{1}” gives no file name in ASCII. Give one with --name.': '«{1}» kan ikke bli et filnavn. Oppgi et med --name.',
  '{1} has the address {2} already, and nothing is written over. Choose another name.':
    '{1} har allerede adressen {2}, og ingenting blir overskrevet. Velg et annet navn.',
  'The site needs the address {1} itself. Give the folder another name with --name.':
    'Nettstedet trenger selv adressen {1}. Gi mappen et annet navn med --name.',
  'There is no meeting {1}. The meetings are {2}.': 'Det finnes ikke noe møte {1}. Møtene er {2}.',
  '{1} cannot be changed safely. Write {2} into it by hand.': '{1} kan ikke endres trygt. Skriv inn {2} for hånd.',
  '{1} has number {2}, but the item is {3}. Write the same number into every file of the item.':
    '{1} har nummer {2}, men saken er {3}. Skriv samme nummer i alle filene til saken.',
  'There is no content in either state. Name the content folder with --content.':
    'Det finnes ikke noe innhold i noen av utgavene. Oppgi innholdsmappen med --content.',
  'The folder of templates {1} cannot be read. Name another with --templates.':
    'Malmappen {1} kan ikke leses. Oppgi en annen med --templates.',
  '{1} cannot be loaded: {2}': '{1} kan ikke lastes inn: {2}',
  '{1} replaces no template. Those that can be are {2}. Put other modules into a folder below, or leave all out with --no-templates.':
    '{1} erstatter ingen mal. De som kan erstattes, er {2}. Legg andre moduler i en undermappe, eller utelat alle med --no-templates.',
  '{1} must export a function {2}.': '{1} må eksportere en funksjon {2}.',
  '{1} in {2} must return what the original does: an element, or the root of a page.':
    '{1} i {2} må gi det samme som originalen: et element eller roten til en side.',
  '{1} failed: {2}': '{1} mislyktes: {2}',
  'Pagefind, which makes the search, does not run on this machine. Build with --no-search.':
    'Pagefind, som lager søket, virker ikke på denne maskinen. Bygg med --no-search.',
  'Pagefind, which makes the search, does not answer. Build again, or with --no-search.':
    'Pagefind, som lager søket, svarer ikke. Bygg på nytt, eller med --no-search.',
  '{1} cannot be written. Check that you may write there.': '{1} kan ikke skrives. Sjekk at du kan skrive der.',
  '{1} cannot be written. Check the path, and that you may write there.':
    '{1} kan ikke skrives. Sjekk stien, og at du kan skrive der.',
  '{1} cannot be written. Name a file in a folder that exists, with -o.':
    '{1} kan ikke skrives. Oppgi med -o en fil i en mappe som finnes.',
  'git cannot read the repository of {1}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.':
    'git kan ikke lese repositoriet til {1}. Kjør git status der, og se på GIT_DIR i miljøet; eller bygg med --no-history, uten tidligere versjoner.',
  'git cannot read the history of {1}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.':
    'git kan ikke lese historikken i {1}. Hent det klonen mangler, med git fetch --refetch, eller bygg med --no-history, uten tidligere versjoner.',
  'git was not found. Install git, and make sure that it is in PATH.':
    'git ble ikke funnet. Installer git, og sørg for at det er i PATH.',
  'git refuses the repository of {1}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.':
    'git avviser {1}, fordi mappen tilhører en annen bruker. Tillat den med git config --global --add safe.directory FOLDER.',
  '{1} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.':
    '{1} ligger ikke i et git-kodelager, så det er ingen utgaver å sammenligne. Kjør kommandoen i en klon, eller kjør git init.',
  'git knows no revision “{1}” of {2}. {3}': 'git kjenner ingen utgave «{1}» av {2}. {3}',
  'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Klonen har bare en del av historikken: hent resten med git fetch --unshallow, eller bruk fetch-depth: 0 i CI.',
  'Name a commit, branch or tag that git log knows; git fetch gets what is missing.':
    'Oppgi en commit, gren eller tagg som git log kjenner; git fetch henter det som mangler.',
  'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.':
    'En del skrives ut i hurtiglageret. Utelat --no-pdf og --no-cache, og DAGSORDEN_CACHE=off.',
  'What the shard printed cannot be kept in {1}. Make room there, or name another folder with --cache.':
    'Det delen skrev ut, kan ikke lagres i {1}. Frigjør plass der, eller oppgi en annen mappe med --cache.',
  '{1} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.':
    '{1} er ikke et hurtiglager. Oppgi mappen som dagsorden build --shard I/N skrev med --cache.',
  '{1} holds shard {2} of another site than {3}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.':
    '{1} inneholder del {2} av et annet nettsted enn {3}: annet innhold, en annen versjon av Dagsorden eller andre valg. Skriv ut alle deler fra samme commit med de samme valgene.',
  'Missing shards: {1}. Run dagsorden build --shard for each of them, and name their caches too.':
    'Det mangler deler: {1}. Kjør dagsorden build --shard for hver av dem, og oppgi også hurtiglagrene deres.',
  'git has no object {1}. Fetch what the clone lacks: git fetch --refetch.':
    'git mangler objektet {1}. Hent det klonen mangler: git fetch --refetch.',
  'Another command is writing the content ({1}). Wait until it has ended, and try again.':
    'En annen kommando skriver i innholdet ({1}). Vent til den er ferdig, og prøv igjen.',
  'The command was interrupted, and nothing was written.': 'Kommandoen ble avbrutt, og ingenting ble skrevet.',
  '{1} says that a run was killed while it wrote {2}, which is in no content folder. Name the folders of that run with --content, or remove the journal.':
    '{1} sier at en kjøring ble avbrutt mens den skrev {2}, som ikke ligger i noen innholdsmappe. Oppgi mappene den kjørte med, med --content, eller fjern filen.',
  '{1} of the old site was changed while the new one was made. Build again.':
    '{1} på det gamle nettstedet ble endret mens det nye ble laget. Bygg på nytt.',
  'Another build is writing {1}. Wait until it has ended, and build again.':
    'Et annet bygg skriver til {1}. Vent til det er ferdig, og bygg på nytt.',
  'Nothing can be written beside {1}. Name a folder that you may write to with --out.':
    'Det kan ikke skrives ved siden av {1}. Oppgi med --out en mappe du kan skrive i.',
  'A build was killed, and the old site stands in {1}. Move it to {2}.':
    'Et bygg ble avbrutt, og det gamle nettstedet ligger i {1}. Flytt det til {2}.',
  '{1} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.':
    '{1} kan ikke erstattes: et program har mappen åpen, eller den er et monteringspunkt. Lukk programmet, eller oppgi med --out en mappe i den.',
  'Nothing can be served at {1} ({2}). Name others with --host and --port.':
    'Ingenting kan vises på {1} ({2}). Oppgi andre med --host og --port.',
  'The ports {1} to {2} are taken. Name a free one with --port.':
    'Portene {1} til {2} er opptatt. Oppgi en ledig med --port.',
  'Nothing can be written in {1}. Make room there, or name another folder with TMPDIR.':
    'Det kan ikke skrives i {1}. Skaff plass der, eller oppgi en annen mappe med TMPDIR.',
  '{1} has no manifest.json. Name the folder of a site that dagsorden build made.':
    '{1} har ingen manifest.json. Oppgi mappen med et nettsted som dagsorden build har laget.',
  '{1} is damaged. Build the site again.': '{1} er skadet. Bygg nettstedet på nytt.',
  'The summary {1} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.':
    'Oppsummeringen {1} kan ikke skrives. Fjern GITHUB_STEP_SUMMARY, eller oppgi en fil der.',
  'The output {1} holds the content {2}, which would be replaced. Name another with --out.':
    'Mappen {1} inneholder innholdet {2}, som ville blitt erstattet. Oppgi en annen med --out.',
  'The output {1} is no folder for a site. Name a folder of its own with --out.':
    '{1} er ingen mappe for et nettsted. Oppgi en egen mappe med --out.',
  'The output {1} is not a folder that can be written. Name another with --out.':
    '{1} er ikke en mappe som kan skrives i. Oppgi en annen med --out.',
  'The output {1} is a git repository. Name a folder in it or beside it with --out.':
    '{1} er et git-kodelager. Oppgi med --out en mappe i det eller ved siden av.',
  'The folder {1} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.':
    'Mappen {1} inneholder filer som Dagsorden ikke har laget. Oppgi en annen med --out, eller tøm den selv.',
  'The folder {1} holds files that the last build did not write: {2}. Move them elsewhere, or let the build delete them with --force.':
    'Mappen {1} inneholder filer som det siste bygget ikke skrev: {2}. Flytt dem, eller la bygget slette dem med --force.',
  'The folder {1} holds a site for {2}, and this one is for {3}. Name another with --out.':
    'Mappen {1} inneholder et nettsted for {2}, og dette er for {3}. Oppgi en annen med --out.',
  'internal readers, with closed items': 'interne lesere, med lukkede saker',
  'the public': 'offentligheten',
  '{1} is not a folder that can be written. Name another.': '{1} er ikke en mappe som kan skrives i. Oppgi en annen.',
  'The folder {1} is not empty. Name a new folder, or empty this one first.':
    'Mappen {1} er ikke tom. Oppgi en ny mappe, eller tøm denne først.',
  '{1} exists already, and nothing is written over. Choose another name, or edit the file.':
    '{1} finnes allerede, og ingenting blir overskrevet. Velg et annet navn, eller rediger filen.',
  '{1} is not in the content. Name files or folders below the content folder.':
    '{1} finnes ikke i innholdet. Oppgi filer eller mapper i innholdsmappen.',
  'A PDF does not go to the terminal. Name a file for it with -o FILE.':
    'En PDF kan ikke vises i terminalen. Oppgi en fil til den med -o FILE.',
  'Stopped; nothing was written. Start the command again when you are ready.':
    'Avbrutt; ingenting er skrevet. Start kommandoen på nytt når du er klar.',
  'The content has errors, so that there is nothing to compare with. Run dagsorden build.':
    'Det er feil i innholdet, så det er ingenting å sammenligne med. Kjør dagsorden build.',
  '{1}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.':
    '{1}/index.md mangler eller har feil. Oppgi innholdsmappen med --content, kjør dagsorden check, eller begynn et nettsted med dagsorden init.',
  'No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.{1}':
    'Ingen nettleser kunne startes for å lage PDF-er. Installer Chromium eller Chrome, oppgi en med DAGSORDEN_BROWSER=/sti/til/chrome, eller bygg med --no-pdf.{1}',
  'The browsers at {1} and {2} are of different versions ({3}, {4}), and would print different bytes. Name browsers of one version.':
    'Nettleserne på {1} og {2} har forskjellige versjoner ({3}, {4}) og ville skrevet ut forskjellig. Oppgi nettlesere av samme versjon.',
  'The browser at {1} does not answer. Check that it runs, or leave --browser-endpoint out.':
    'Nettleseren på {1} svarer ikke. Sjekk at den kjører, eller utelat --browser-endpoint.',
  '{1} is too large to print: {2}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.':
    '{1} er for lang til å skrives ut: {2}, to ganger. Legg ved lange tabeller og lister som filer, fordel de lengste tekstene på flere saker, eller bygg med --no-pdf.',
  'The print took more than {1} s': 'Utskriften tok mer enn {1} sekunder',
  'the browser lost the page, most often for want of memory':
    'nettleseren mistet siden, som regel fordi det manglet minne',
  'A file of more than 2 GB would have to be read at once. Divide it into smaller files.':
    'En fil på mer enn 2 GB måtte leses på én gang. Del den i mindre filer.',
  'A text of more than 500 MB would have to be read at once. Divide it into smaller files.':
    'En tekst på mer enn 500 MB måtte leses på én gang. Del den i mindre filer.',
  '{1} could not be printed, twice: {2}. Try again, or build with --no-pdf.':
    '{1} kunne ikke skrives ut, to ganger: {2}. Prøv igjen, eller bygg med --no-pdf.',
  'this is a bug in Dagsorden, please report it.': 'dette er en feil i Dagsorden; meld gjerne fra.',
  'The disk is full{1}. Make room, and run the command again.':
    'Disken er full{1}. Skaff plass, og kjør kommandoen på nytt.',
  'Your share of the disk is used up{1}. Make room, and run the command again.':
    'Din del av disken er brukt opp{1}. Skaff plass, og kjør kommandoen på nytt.',
  'Permission is missing{1}. Give it to the user who runs the command, or use another folder.':
    'Tilgang mangler{1}. Gi den til brukeren som kjører kommandoen, eller bruk en annen mappe.',
  'The system does not permit it{1}. Give permission to the user who runs the command, or use another folder.':
    'Systemet tillater det ikke{1}. Gi tilgang til brukeren som kjører kommandoen, eller bruk en annen mappe.',
  'The disk can only be read{1}. Use a folder that can be written.':
    'Disken kan bare leses{1}. Bruk en mappe som kan skrives i.',
  'Another program has it open{1}. Close that program, and run the command again.':
    'Et annet program har den åpen{1}. Lukk programmet, og kjør kommandoen på nytt.',
  'A file or folder went away while it was needed{1}. Run the command again when nothing else changes it.':
    'En fil eller mappe forsvant mens den ble brukt{1}. Kjør kommandoen på nytt når ingenting annet endrer den.',
  'A file became larger than may be written here{1}. Raise the limit (ulimit -f), or make it smaller.':
    'En fil ble større enn det som kan skrives her{1}. Hev grensen (ulimit -f), eller gjør den mindre.',
  'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.':
    'For mange filer er åpne samtidig. Hev grensen (ulimit -n), og kjør kommandoen på nytt.',
  'The machine has too many files open. Close other programs, and run the command again.':
    'Maskinen har for mange filer åpne. Lukk andre programmer, og kjør kommandoen på nytt.',
  'A name is too long for this disk{1}. Shorten the names of folders and files.':
    'Et navn er for langt for denne disken{1}. Forkort navnene på mapper og filer.',
  'There is a file where a folder should be{1}. Move it, or use another folder.':
    'Det ligger en fil der det skulle vært en mappe{1}. Flytt den, eller bruk en annen mappe.',
  'There is a folder where a file should be{1}. Move it, or use another name.':
    'Det ligger en mappe der det skulle vært en fil{1}. Flytt den, eller bruk et annet navn.',
  'Something is there already{1}. Move it, or use another name.':
    'Det ligger allerede noe der{1}. Flytt det, eller bruk et annet navn.',
  'Another program writes into a folder that should be empty{1}. End it, and run the command again.':
    'Et annet program skriver i en mappe som skal være tom{1}. Avslutt det, og kjør kommandoen på nytt.',
  'Symbolic links lead in a circle{1}. Remove one of them.': 'Symbolske lenker går i ring{1}. Fjern en av dem.',
  'Two folders are on different disks{1}. Use an output folder on the disk of the one it stands in.':
    'To mapper ligger på hver sin disk{1}. Bruk en mappe på samme disk.',
  'The disk does not work as it should{1}. Check it, and run the command again.':
    'Disken virker ikke som den skal{1}. Undersøk den, og kjør kommandoen på nytt.',
  'The network disk went away{1}. Connect it again, and run the command again.':
    'Nettverksdisken forsvant{1}. Koble den til, og kjør kommandoen på nytt.',
  'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.':
    'Maskinen har for lite minne. Lukk andre programmer, eller bygg færre møter med --meeting.',
  'The file {1} changed while it was read. Nothing was published; run the command again.':
    'Filen {1} ble endret mens den ble lest. Ingenting er publisert; kjør kommandoen på nytt.',
  '{1} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.':
    '{1} er ikke et Word-dokument som kan leses. Åpne det i Word eller LibreOffice, og lagre det som .docx uten passord.',
  '{1} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.':
    '{1} har ingen saker som kan skilles fra hverandre. Gi titlene en overskriftsstil i Word, eller nummerer dem, og importer igjen.',
  '{1} says no date. Give it with --date, such as 2027-01-14.':
    '{1} har ingen dato. Oppgi den med --date, f.eks. 2027-01-14.',
  '{1} cannot be read. Check the path, and that you may read it.':
    '{1} kan ikke leses. Se etter om stien er riktig, og om du har lov til å lese filen.',
  '{1} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.':
    '{1} har ingen møter etter OParl 1.1. Oppgi en JSON-fil med møter eller en mappe med slike filer.',
  '{1} is no JSON that can be read. Check that it was downloaded whole.':
    '{1} er ikke JSON som kan leses. Se etter om filen ble lastet ned helt.',
  'Say to which council {1} belongs, with --to, such as --to it-raadet.':
    'Si med --to hvilket råd {1} hører til, f.eks. --to it-raadet.',
  '{1} holds hidden text: “{2}”. Show it in Word, and delete it or take Hidden away in its font; then import again.':
    '{1} har skjult tekst: “{2}”. Vis den i Word, og slett den, eller fjern Skjult i skriften; importer deretter igjen.',
  '{1} cannot be read. Get it back from git, or delete it: files that differ are then only shown.':
    '{1} kan ikke leses. Hent den tilbake fra git, eller slett den: filer som avviker, blir da bare vist.',
  'The files of this site were written by Dagsorden {1}, and this is {2}. Install that version or a newer one first.':
    'Filene i dette nettstedet er skrevet av Dagsorden {1}, og dette er {2}. Installer først den versjonen eller en nyere.',
  'There is no site in this folder. Change to the folder that holds content/.':
    'Det er ikke noe nettsted i denne mappen. Bytt til mappen der content/ ligger.',
  '{1} is not one of the files that are renewed: {2}.': '{1} er ikke en av filene som fornyes: {2}.',
  'Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.':
    'Oppgi hvor innholdet ligger med --repository eier/navn, og --backend gitlab for GitLab.',
  'The form needs packages that are not installed. Run npm install --save-dev {1}.':
    'Skjemaet krever pakker som ikke er installert. Kjør npm install --save-dev {1}.',
  '@sveltia/cms {1} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.':
    'Dagsorden kjenner ikke @sveltia/cms {1}: den ville hentet fra andre verter. Installer versjonen som package.json til Dagsorden nevner.',
  'Choose one of --agenda and --minutes.': 'Velg enten --agenda eller --minutes.',
  'There are no minutes of {1} yet. Its status is {2}.':
    'Det finnes ingen protokoll fra {1} ennå. Statusen til møtet er {2}.',
  'There is no item {1} in {2}. The items are {3}.': 'Det finnes ingen sak {1} i {2}. Sakene er {3}.',
  '{1} is not there. Name a module with --config, or leave that out.':
    '{1} finnes ikke. Angi en modul med --config, eller utelat det.',
  '{1} lies in the content folder {2}, and content is never run. Put it beside that folder.':
    '{1} ligger i innholdsmappen {2}, og innhold blir aldri kjørt. Legg den ved siden av mappen.',
  '{1} must export an object by default: export default { remarkPlugins: [], rules: [] };':
    '{1} må eksportere et objekt som standard: export default { remarkPlugins: [], rules: [] };',
  '{1} exports {2}, which is none of {3}.': '{1} eksporterer {2}, som ikke er et av feltene {3}.',
  '{1}: two rules have the id {2}.': '{1}: to regler har id-en {2}.',
  '{1}: {2} must be a list.': '{1}: {2} må være en liste.',
  '{1}: {2} is no plugin. Expected a function, or a list of a function and its settings.':
    '{1}: {2} er ikke et tillegg. Der skal det stå en funksjon, eller en liste med en funksjon og innstillingene.',
  '{1}: rules[{2}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.':
    '{1}: rules[{2}] er ikke en regel. Den skal ha en id som own-short-title, en funksjon check, og som severity error eller warning, om den har noen.',
  '{1}: the rule {2} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.':
    '{1}: regelen {2} fant noe uten text eller message. Den skal gi { text, place, message, note } med en av de text som den fikk.',
  '{1}: the rule {2} failed: {3}': '{1}: regelen {2} gikk galt: {3}',
  '{1}: the remark plugin {2} cannot be used: {3}': '{1}: remark-tillegget {2} kan ikke brukes: {3}',
  '{1}: the remark plugin {2} failed on {3}: {4}': '{1}: remark-tillegget {2} gikk galt ved {3}: {4}',
  'it does not end at once, and texts are not waited for. Use another, or do that work before the build.':
    'det blir ikke ferdig med en gang, og tekster blir ikke ventet på. Bruk et annet, eller gjør arbeidet før byggingen.',
  'it returned something else than a tree of Markdown.': 'det ga noe annet enn et tre av Markdown.',
};
