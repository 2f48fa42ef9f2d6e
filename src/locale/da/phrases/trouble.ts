/** What is said of trouble with the machine or the command line, in Danish, by the English text; {1}, {2} … are what differs. The other languages have the same. */
export const trouble = {
  'There is no council {1} that can be read. {2}': 'Der er intet råd {1}, der kan læses. {2}',
  'There is no meeting {1} that can be read. {2}': 'Der er intet møde {1}, der kan læses. {2}',
  'Make one with dagsorden new {1}, or run dagsorden check.':
    'Lav et med dagsorden new {1}, eller kør dagsorden check.',
  'The councils are {1}; dagsorden check says what is wrong with others.':
    'Rådene er {1}; dagsorden check siger, hvad der er galt med andre.',
  'The meetings are {1}; dagsorden check says what is wrong with others.':
    'Møderne er {1}; dagsorden check siger, hvad der er galt med andre.',
  '{1} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.':
    '{1} er ikke et møde. Skriv råd og møde, fx it-raadet/2027-01-14.',
  'There is no section {1}. The sections are {2}.': 'Der er intet afsnit {1}. Afsnittene er {2}.',
  '“{1}” gives no file name in ASCII. Give one with --name.':
    '»{1}« kan ikke blive til et filnavn. Angiv et med --name.',
  '{1} has the address {2} already, and nothing is written over. Choose another name.':
    '{1} har allerede adressen {2}, og intet bliver overskrevet. Vælg et andet navn.',
  'The site needs the address {1} itself. Give the folder another name with --name.':
    'Webstedet skal selv bruge adressen {1}. Giv mappen et andet navn med --name.',
  'There is no meeting {1}. The meetings are {2}.': 'Der er intet møde {1}. Møderne er {2}.',
  '{1} cannot be changed safely. Write {2} into it by hand.': '{1} kan ikke ændres sikkert. Skriv selv {2} i den.',
  '{1} has number {2}, but the item is {3}. Write the same number into every file of the item.':
    '{1} har nummer {2}, men punktet er {3}. Skriv det samme nummer i alle punktets filer.',
  'There is no content in either state. Name the content folder with --content.':
    'Der er intet indhold i nogen af de to udgaver. Angiv indholdsmappen med --content.',
  'The folder of templates {1} cannot be read. Name another with --templates.':
    'Mappen med skabeloner {1} kan ikke læses. Angiv en anden med --templates.',
  '{1} cannot be loaded: {2}': '{1} kan ikke indlæses: {2}',
  '{1} replaces no template. Those that can be are {2}. Put other modules into a folder below, or leave all out with --no-templates.':
    '{1} erstatter ingen skabelon. De, der kan erstattes, er {2}. Læg andre moduler i en undermappe, eller udelad alle med --no-templates.',
  '{1} must export a function {2}.': '{1} skal eksportere en funktion {2}.',
  '{1} in {2} must return what the original does: an element, or the root of a page.':
    '{1} i {2} skal give det samme som originalen: et element eller roden af en side.',
  '{1} failed: {2}': '{1} gik galt: {2}',
  'Pagefind, which makes the search, does not run on this machine. Build with --no-search.':
    'Pagefind, som laver søgningen, virker ikke på denne maskine. Byg med --no-search.',
  'Pagefind, which makes the search, does not answer. Build again, or with --no-search.':
    'Pagefind, som laver søgningen, svarer ikke. Byg igen, eller med --no-search.',
  '{1} cannot be written. Check that you may write there.': '{1} kan ikke skrives. Se efter, om du må skrive dér.',
  '{1} cannot be written. Check the path, and that you may write there.':
    '{1} kan ikke skrives. Se efter, om stien er rigtig, og om du må skrive dér.',
  '{1} cannot be written. Name a file in a folder that exists, with -o.':
    '{1} kan ikke skrives. Angiv med -o en fil i en mappe, der findes.',
  'git cannot read the repository of {1}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.':
    'git kan ikke læse repositoryet til {1}. Kør git status dér, og se på GIT_DIR i miljøet; eller byg med --no-history, uden tidligere udgaver.',
  'git cannot read the history of {1}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.':
    'git kan ikke læse historikken i {1}. Hent det, klonen mangler, med git fetch --refetch, eller byg med --no-history, uden tidligere udgaver.',
  'git was not found. Install git, and make sure that it is in PATH.':
    'git blev ikke fundet. Installér git, og sørg for, at det står i PATH.',
  'git refuses the repository of {1}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.':
    'git afviser {1}, fordi mappen tilhører en anden bruger. Tillad den med git config --global --add safe.directory FOLDER.',
  '{1} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.':
    '{1} ligger ikke i et git-repository, så der er ingen udgaver at sammenligne. Kør kommandoen i en klon, eller kør git init.',
  'git knows no revision “{1}” of {2}. {3}': 'git kender ingen udgave »{1}« af {2}. {3}',
  'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Klonen har kun en del af historikken: hent resten med git fetch --unshallow, eller brug fetch-depth: 0 i CI.',
  'Name a commit, branch or tag that git log knows; git fetch gets what is missing.':
    'Angiv et commit, en gren eller et tag, som git log kender; git fetch henter det, der mangler.',
  'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.':
    'En del udskrives i cachen. Udelad --no-pdf og --no-cache, og DAGSORDEN_CACHE=off.',
  'What the shard printed cannot be kept in {1}. Make room there, or name another folder with --cache.':
    'Det, delen udskrev, kan ikke gemmes i {1}. Skaf plads dér, eller angiv en anden mappe med --cache.',
  '{1} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.':
    '{1} er ingen cache. Angiv den mappe, som dagsorden build --shard I/N skrev med --cache.',
  '{1} holds shard {2} of another site than {3}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.':
    '{1} indeholder del {2} af et andet websted end {3}: andet indhold, en anden version af Dagsorden eller andre tilvalg. Udskriv alle dele fra ét commit med de samme tilvalg.',
  'Missing shards: {1}. Run dagsorden build --shard for each of them, and name their caches too.':
    'Der mangler dele: {1}. Kør dagsorden build --shard for hver af dem, og angiv også deres cacher.',
  'git has no object {1}. Fetch what the clone lacks: git fetch --refetch.':
    'git mangler objektet {1}. Hent det, klonen mangler: git fetch --refetch.',
  'Another command is writing the content ({1}). Wait until it has ended, and try again.':
    'En anden kommando er ved at skrive i indholdet ({1}). Vent, til den er færdig, og prøv igen.',
  'The command was interrupted, and nothing was written.': 'Kommandoen blev afbrudt, og intet blev skrevet.',
  '{1} says that a run was killed while it wrote {2}, which is in no content folder. Name the folders of that run with --content, or remove the journal.':
    '{1} siger, at en kørsel blev afbrudt, mens den skrev {2}, som ikke ligger i nogen indholdsmappe. Angiv de mapper, den kørte med, med --content, eller fjern filen.',
  '{1} of the old site was changed while the new one was made. Build again.':
    '{1} på det gamle websted blev ændret, mens det nye blev lavet. Byg igen.',
  'Another build is writing {1}. Wait until it has ended, and build again.':
    'En anden bygning er ved at skrive {1}. Vent, til den er færdig, og byg igen.',
  'Nothing can be written beside {1}. Name a folder that you may write to with --out.':
    'Der kan ikke skrives ved siden af {1}. Angiv med --out en mappe, du må skrive i.',
  'A build was killed, and the old site stands in {1}. Move it to {2}.':
    'En bygning blev afbrudt, og det gamle websted ligger i {1}. Flyt det til {2}.',
  '{1} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.':
    '{1} kan ikke erstattes: et program har mappen åben, eller den er et monteringspunkt. Luk programmet, eller angiv med --out en mappe i den.',
  'Nothing can be served at {1} ({2}). Name others with --host and --port.':
    'Der kan ikke vises noget på {1} ({2}). Angiv andre med --host og --port.',
  'The ports {1} to {2} are taken. Name a free one with --port.':
    'Portene {1} til {2} er optaget. Angiv en ledig med --port.',
  'Nothing can be written in {1}. Make room there, or name another folder with TMPDIR.':
    'Der kan ikke skrives i {1}. Skaf plads dér, eller angiv en anden mappe med TMPDIR.',
  '{1} has no manifest.json. Name the folder of a site that dagsorden build made.':
    '{1} har ingen manifest.json. Angiv mappen med et websted, som dagsorden build har lavet.',
  '{1} is damaged. Build the site again.': '{1} er beskadiget. Byg webstedet igen.',
  'The summary {1} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.':
    'Opsummeringen {1} kan ikke skrives. Fjern GITHUB_STEP_SUMMARY, eller angiv en fil dér.',
  'The output {1} holds the content {2}, which would be replaced. Name another with --out.':
    'Mappen {1} rummer indholdet {2}, som ville blive erstattet. Angiv en anden med --out.',
  'The output {1} is no folder for a site. Name a folder of its own with --out.':
    '{1} er ikke en mappe til et websted. Angiv en mappe for sig selv med --out.',
  'The output {1} is not a folder that can be written. Name another with --out.':
    '{1} er ikke en mappe, der kan skrives i. Angiv en anden med --out.',
  'The output {1} is a git repository. Name a folder in it or beside it with --out.':
    '{1} er et git-repository. Angiv med --out en mappe i det eller ved siden af.',
  'The folder {1} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.':
    'Mappen {1} rummer filer, som Dagsorden ikke har lavet. Angiv en anden med --out, eller tøm den selv.',
  'The folder {1} holds files that the last build did not write: {2}. Move them elsewhere, or let the build delete them with --force.':
    'Mappen {1} rummer filer, som den sidste bygning ikke skrev: {2}. Flyt dem, eller lad bygningen slette dem med --force.',
  'The folder {1} holds a site for {2}, and this one is for {3}. Name another with --out.':
    'Mappen {1} rummer et websted for {2}, og dette er for {3}. Angiv en anden med --out.',
  'internal readers, with closed items': 'interne læsere, med lukkede punkter',
  'the public': 'offentligheden',
  '{1} is not a folder that can be written. Name another.': '{1} er ikke en mappe, der kan skrives i. Angiv en anden.',
  'The folder {1} is not empty. Name a new folder, or empty this one first.':
    'Mappen {1} er ikke tom. Angiv en ny mappe, eller tøm den først.',
  '{1} exists already, and nothing is written over. Choose another name, or edit the file.':
    '{1} findes allerede, og intet bliver overskrevet. Vælg et andet navn, eller redigér filen.',
  '{1} is not in the content. Name files or folders below the content folder.':
    '{1} findes ikke i indholdet. Angiv filer eller mapper i indholdsmappen.',
  'A PDF does not go to the terminal. Name a file for it with -o FILE.':
    'En PDF kan ikke vises i terminalen. Angiv en fil til den med -o FILE.',
  'Stopped; nothing was written. Start the command again when you are ready.':
    'Afbrudt; der er ikke skrevet noget. Start kommandoen igen, når du er klar.',
  'The content has errors, so that there is nothing to compare with. Run dagsorden build.':
    'Der er fejl i indholdet, så der er intet at sammenligne med. Kør dagsorden build.',
  '{1}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.':
    '{1}/index.md mangler eller har fejl. Angiv indholdsmappen med --content, kør dagsorden check, eller begynd et websted med dagsorden init.',
  'No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.{1}':
    'Der kunne ikke startes en browser til at lave PDF’er. Installér Chromium eller Chrome, angiv en med DAGSORDEN_BROWSER=/sti/til/chrome, eller byg med --no-pdf.{1}',
  'The browsers at {1} and {2} are of different versions ({3}, {4}), and would print different bytes. Name browsers of one version.':
    'Browserne på {1} og {2} har forskellige versioner ({3}, {4}) og ville udskrive forskelligt. Angiv browsere af samme version.',
  'The browser at {1} does not answer. Check that it runs, or leave --browser-endpoint out.':
    'Browseren på {1} svarer ikke. Se efter, om den kører, eller udelad --browser-endpoint.',
  '{1} is too large to print: {2}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.':
    '{1} er for lang til at blive udskrevet: {2}, to gange. Vedhæft lange tabeller og lister som filer, fordel de længste tekster på flere punkter, eller byg med --no-pdf.',
  'The print took more than {1} s': 'Udskrivningen tog mere end {1} sekunder',
  'the browser lost the page, most often for want of memory':
    'browseren mistede siden, som regel fordi der manglede hukommelse',
  'A file of more than 2 GB would have to be read at once. Divide it into smaller files.':
    'En fil på mere end 2 GB skulle læses på én gang. Del den i mindre filer.',
  'A text of more than 500 MB would have to be read at once. Divide it into smaller files.':
    'En tekst på mere end 500 MB skulle læses på én gang. Del den i mindre filer.',
  '{1} could not be printed, twice: {2}. Try again, or build with --no-pdf.':
    '{1} kunne ikke udskrives, to gange: {2}. Prøv igen, eller byg med --no-pdf.',
  'this is a bug in Dagsorden, please report it.': 'dette er en fejl i Dagsorden; meld den gerne.',
  'The disk is full{1}. Make room, and run the command again.':
    'Disken er fuld{1}. Skaf plads, og kør kommandoen igen.',
  'Your share of the disk is used up{1}. Make room, and run the command again.':
    'Din del af disken er brugt op{1}. Skaf plads, og kør kommandoen igen.',
  'Permission is missing{1}. Give it to the user who runs the command, or use another folder.':
    'Der mangler en tilladelse{1}. Giv den til den bruger, der kører kommandoen, eller brug en anden mappe.',
  'The system does not permit it{1}. Give permission to the user who runs the command, or use another folder.':
    'Systemet tillader det ikke{1}. Giv tilladelse til den bruger, der kører kommandoen, eller brug en anden mappe.',
  'The disk can only be read{1}. Use a folder that can be written.':
    'Disken kan kun læses{1}. Brug en mappe, der kan skrives i.',
  'Another program has it open{1}. Close that program, and run the command again.':
    'Et andet program har den åben{1}. Luk programmet, og kør kommandoen igen.',
  'A file or folder went away while it was needed{1}. Run the command again when nothing else changes it.':
    'En fil eller mappe forsvandt, mens den blev brugt{1}. Kør kommandoen igen, når intet andet ændrer den.',
  'A file became larger than may be written here{1}. Raise the limit (ulimit -f), or make it smaller.':
    'En fil blev større, end der må skrives her{1}. Hæv grænsen (ulimit -f), eller gør den mindre.',
  'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.':
    'Der er for mange åbne filer på én gang. Hæv grænsen (ulimit -n), og kør kommandoen igen.',
  'The machine has too many files open. Close other programs, and run the command again.':
    'Maskinen har for mange åbne filer. Luk andre programmer, og kør kommandoen igen.',
  'A name is too long for this disk{1}. Shorten the names of folders and files.':
    'Et navn er for langt til denne disk{1}. Forkort navnene på mapper og filer.',
  'There is a file where a folder should be{1}. Move it, or use another folder.':
    'Der ligger en fil, hvor der skulle være en mappe{1}. Flyt den, eller brug en anden mappe.',
  'There is a folder where a file should be{1}. Move it, or use another name.':
    'Der ligger en mappe, hvor der skulle være en fil{1}. Flyt den, eller brug et andet navn.',
  'Something is there already{1}. Move it, or use another name.':
    'Der ligger allerede noget{1}. Flyt det, eller brug et andet navn.',
  'Another program writes into a folder that should be empty{1}. End it, and run the command again.':
    'Et andet program skriver i en mappe, der skal være tom{1}. Afslut det, og kør kommandoen igen.',
  'Symbolic links lead in a circle{1}. Remove one of them.': 'Symbolske links fører i ring{1}. Fjern et af dem.',
  'Two folders are on different disks{1}. Use an output folder on the disk of the one it stands in.':
    'To mapper ligger på hver sin disk{1}. Brug en mappe på den samme disk.',
  'The disk does not work as it should{1}. Check it, and run the command again.':
    'Disken virker ikke, som den skal{1}. Undersøg den, og kør kommandoen igen.',
  'The network disk went away{1}. Connect it again, and run the command again.':
    'Netværksdrevet forsvandt{1}. Forbind det igen, og kør kommandoen igen.',
  'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.':
    'Maskinen har for lidt hukommelse. Luk andre programmer, eller byg færre møder med --meeting.',
  'The file {1} changed while it was read. Nothing was published; run the command again.':
    'Filen {1} blev ændret, mens den blev læst. Intet er offentliggjort; kør kommandoen igen.',
  '{1} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.':
    '{1} er ikke et Word-dokument, der kan læses. Åbn det i Word eller LibreOffice, og gem det som .docx uden adgangskode.',
  '{1} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.':
    '{1} har ingen punkter, der kan skelnes. Giv deres titler en overskriftstypografi i Word, eller nummerér dem, og importér igen.',
  '{1} says no date. Give it with --date, such as 2027-01-14.':
    '{1} har ingen dato. Angiv den med --date, fx 2027-01-14.',
  '{1} cannot be read. Check the path, and that you may read it.':
    '{1} kan ikke læses. Se efter, om stien er rigtig, og om du må læse filen.',
  '{1} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.':
    '{1} har ingen møder efter OParl 1.1. Angiv en JSON-fil med møder eller en mappe med sådanne filer.',
  '{1} is no JSON that can be read. Check that it was downloaded whole.':
    '{1} er ikke JSON, der kan læses. Se efter, om filen blev hentet helt.',
  'Say to which council {1} belongs, with --to, such as --to it-raadet.':
    'Sig med --to, hvilket råd {1} hører til, fx --to it-raadet.',
  '{1} holds hidden text: “{2}”. Show it in Word, and delete it or take Hidden away in its font; then import again.':
    '{1} har skjult tekst: “{2}”. Vis den i Word, og slet den, eller fjern Skjult i skrifttypen; importér derefter igen.',
  '{1} cannot be read. Get it back from git, or delete it: files that differ are then only shown.':
    '{1} kan ikke læses. Hent den igen fra git, eller slet den: filer, der afviger, bliver så kun vist.',
  'The files of this site were written by Dagsorden {1}, and this is {2}. Install that version or a newer one first.':
    'Filerne i dette websted er skrevet af Dagsorden {1}, og dette er {2}. Installér først den version eller en nyere.',
  'There is no site in this folder. Change to the folder that holds content/.':
    'Der er intet websted i denne mappe. Skift til mappen, som content/ ligger i.',
  '{1} is not one of the files that are renewed: {2}.': '{1} er ikke en af de filer, der fornys: {2}.',
  'Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.':
    'Angiv, hvor indholdet ligger, med --repository ejer/navn, og --backend gitlab for GitLab.',
  'The form needs packages that are not installed. Run npm install --save-dev {1}.':
    'Formularen kræver pakker, der ikke er installeret. Kør npm install --save-dev {1}.',
  '@sveltia/cms {1} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.':
    'Dagsorden kender ikke @sveltia/cms {1}: den ville hente fra andre værter. Installér den version, som Dagsordens package.json nævner.',
  'Choose one of --agenda and --minutes.': 'Vælg enten --agenda eller --minutes.',
  'There are no minutes of {1} yet. Its status is {2}.':
    'Der er ikke noget referat af {1} endnu. Mødets status er {2}.',
  'There is no item {1} in {2}. The items are {3}.': 'Der er ikke noget punkt {1} i {2}. Punkterne er {3}.',
  '{1} is not there. Name a module with --config, or leave that out.':
    '{1} findes ikke. Angiv et modul med --config, eller udelad det.',
  '{1} lies in the content folder {2}, and content is never run. Put it beside that folder.':
    '{1} ligger i indholdsmappen {2}, og indhold bliver aldrig kørt. Læg den ved siden af mappen.',
  '{1} must export an object by default: export default { remarkPlugins: [], rules: [] };':
    '{1} skal eksportere et objekt som standard: export default { remarkPlugins: [], rules: [] };',
  '{1} exports {2}, which is none of {3}.': '{1} eksporterer {2}, som ikke er et af felterne {3}.',
  '{1}: two rules have the id {2}.': '{1}: to regler har id’et {2}.',
  '{1}: {2} must be a list.': '{1}: {2} skal være en liste.',
  '{1}: {2} is no plugin. Expected a function, or a list of a function and its settings.':
    '{1}: {2} er ikke et plugin. Der skal stå en funktion eller en liste med en funktion og dens indstillinger.',
  '{1}: rules[{2}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.':
    '{1}: rules[{2}] er ikke en regel. Den skal have et id som own-short-title, en funktion check og som severity error eller warning, hvis den har nogen.',
  '{1}: the rule {2} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.':
    '{1}: reglen {2} fandt noget uden text eller message. Den skal give { text, place, message, note } med en af de text, som den fik.',
  '{1}: the rule {2} failed: {3}': '{1}: reglen {2} gik galt: {3}',
  '{1}: the remark plugin {2} cannot be used: {3}': '{1}: remark-pluginet {2} kan ikke bruges: {3}',
  '{1}: the remark plugin {2} failed on {3}: {4}': '{1}: remark-pluginet {2} gik galt ved {3}: {4}',
  'it does not end at once, and texts are not waited for. Use another, or do that work before the build.':
    'det bliver ikke færdigt med det samme, og tekster bliver der ikke ventet på. Brug et andet, eller gør arbejdet før bygningen.',
  'it returned something else than a tree of Markdown.': 'det gav noget andet end et træ af Markdown.',
};
