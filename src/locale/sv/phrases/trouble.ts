import type { trouble as danish } from '../../da/phrases/trouble.ts';

/** What is said of trouble with the machine or the command line, in Swedish. */
export const trouble: Readonly<Record<keyof typeof danish, string>> = {
  'There is no council {1} that can be read. {2}': 'Det finns ingen nämnd {1} som går att läsa. {2}',
  'There is no meeting {1} that can be read. {2}': 'Det finns inget sammanträde {1} som går att läsa. {2}',
  'Make one with dagsorden new {1}, or run dagsorden check.':
    'Gör en med dagsorden new {1}, eller kör dagsorden check.',
  'The councils are {1}; dagsorden check says what is wrong with others.':
    'Nämnderna är {1}; dagsorden check säger vad som är fel med andra.',
  'The meetings are {1}; dagsorden check says what is wrong with others.':
    'Sammanträdena är {1}; dagsorden check säger vad som är fel med andra.',
  '{1} names no meeting. Write council and meeting, such as it-raadet/2027-01-14.':
    '{1} är inget sammanträde. Skriv nämnd och sammanträde, t.ex. namnden/2027-01-14.',
  'There is no section {1}. The sections are {2}.': 'Det finns inget avsnitt {1}. Avsnitten är {2}.',
  '“{1}” gives no file name in ASCII. Give one with --name.': '”{1}” kan inte bli ett filnamn. Ange ett med --name.',
  '{1} has the address {2} already, and nothing is written over. Choose another name.':
    '{1} har redan adressen {2}, och inget skrivs över. Välj ett annat namn.',
  'The site needs the address {1} itself. Give the folder another name with --name.':
    'Webbplatsen behöver själv adressen {1}. Ge mappen ett annat namn med --name.',
  'There is no meeting {1}. The meetings are {2}.': 'Det finns inget sammanträde {1}. Sammanträdena är {2}.',
  '{1} cannot be changed safely. Write {2} into it by hand.':
    '{1} går inte att ändra på ett säkert sätt. Skriv in {2} för hand.',
  '{1} has number {2}, but the item is {3}. Write the same number into every file of the item.':
    '{1} har nummer {2}, men ärendet är {3}. Skriv samma nummer i alla ärendets filer.',
  'There is no content in either state. Name the content folder with --content.':
    'Det finns inget innehåll i någon av versionerna. Ange innehållsmappen med --content.',
  'The folder of templates {1} cannot be read. Name another with --templates.':
    'Mallmappen {1} går inte att läsa. Ange en annan med --templates.',
  '{1} cannot be loaded: {2}': '{1} går inte att läsa in: {2}',
  '{1} replaces no template. Those that can be are {2}. Put other modules into a folder below, or leave all out with --no-templates.':
    '{1} ersätter ingen mall. De som kan ersättas är {2}. Lägg andra moduler i en undermapp, eller utelämna alla med --no-templates.',
  '{1} must export a function {2}.': '{1} måste exportera en funktion {2}.',
  '{1} in {2} must return what the original does: an element, or the root of a page.':
    '{1} i {2} måste ge detsamma som originalet: ett element eller roten till en sida.',
  '{1} failed: {2}': '{1} misslyckades: {2}',
  'Pagefind, which makes the search, does not run on this machine. Build with --no-search.':
    'Pagefind, som gör sökningen, fungerar inte på den här datorn. Bygg med --no-search.',
  'Pagefind, which makes the search, does not answer. Build again, or with --no-search.':
    'Pagefind, som gör sökningen, svarar inte. Bygg igen, eller med --no-search.',
  '{1} cannot be written. Check that you may write there.':
    '{1} går inte att skriva. Kontrollera att du får skriva där.',
  '{1} cannot be written. Check the path, and that you may write there.':
    '{1} går inte att skriva. Kontrollera sökvägen och att du får skriva där.',
  '{1} cannot be written. Name a file in a folder that exists, with -o.':
    '{1} går inte att skriva. Ange med -o en fil i en mapp som finns.',
  'git cannot read the repository of {1}. Look at git status there, and at GIT_DIR in the environment; or build with --no-history, without earlier versions.':
    'git kan inte läsa arkivet till {1}. Kör git status där, och se på GIT_DIR i miljön; eller bygg med --no-history, utan tidigare versioner.',
  'git cannot read the history of {1}. Fetch what the clone lacks with git fetch --refetch, or build with --no-history, without earlier versions.':
    'git kan inte läsa historiken i {1}. Hämta det som klonen saknar med git fetch --refetch, eller bygg med --no-history, utan tidigare versioner.',
  'git was not found. Install git, and make sure that it is in PATH.':
    'git hittades inte. Installera git och se till att det finns i PATH.',
  'git refuses the repository of {1}, since it belongs to another user. Permit it with git config --global --add safe.directory FOLDER.':
    'git avvisar {1}, eftersom mappen tillhör en annan användare. Tillåt den med git config --global --add safe.directory FOLDER.',
  '{1} is not in a git repository, so there are no revisions to compare. Run the command in a clone, or git init.':
    '{1} ligger inte i ett git-förråd, så det finns inga versioner att jämföra. Kör kommandot i en klon, eller kör git init.',
  'git knows no revision “{1}” of {2}. {3}': 'git känner inte till någon version ”{1}” av {2}. {3}',
  'The clone is shallow: fetch the rest with git fetch --unshallow, or check out with fetch-depth: 0 in CI.':
    'Klonen har bara en del av historiken: hämta resten med git fetch --unshallow, eller använd fetch-depth: 0 i CI.',
  'Name a commit, branch or tag that git log knows; git fetch gets what is missing.':
    'Ange en commit, gren eller tagg som git log känner till; git fetch hämtar det som saknas.',
  'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.':
    'En del skrivs ut i cachen. Utelämna --no-pdf och --no-cache, och DAGSORDEN_CACHE=off.',
  'What the shard printed cannot be kept in {1}. Make room there, or name another folder with --cache.':
    'Det som delen skrev ut kan inte sparas i {1}. Frigör utrymme där, eller ange en annan mapp med --cache.',
  '{1} is no cache. Name the folder that dagsorden build --shard I/N wrote with --cache.':
    '{1} är ingen cache. Ange mappen som dagsorden build --shard I/N skrev med --cache.',
  '{1} holds shard {2} of another site than {3}: other content, another version of Dagsorden, or other options. Print all shards from one commit, with the same options.':
    '{1} innehåller del {2} av en annan webbplats än {3}: annat innehåll, en annan version av Dagsorden eller andra val. Skriv ut alla delar från samma commit med samma val.',
  'Missing shards: {1}. Run dagsorden build --shard for each of them, and name their caches too.':
    'Delar saknas: {1}. Kör dagsorden build --shard för var och en av dem, och ange också deras cacher.',
  'git has no object {1}. Fetch what the clone lacks: git fetch --refetch.':
    'git saknar objektet {1}. Hämta det som klonen saknar: git fetch --refetch.',
  'Another command is writing the content ({1}). Wait until it has ended, and try again.':
    'Ett annat kommando skriver i innehållet ({1}). Vänta tills det är klart och försök igen.',
  'The command was interrupted, and nothing was written.': 'Kommandot avbröts, och inget skrevs.',
  '{1} says that a run was killed while it wrote {2}, which is in no content folder. Name the folders of that run with --content, or remove the journal.':
    '{1} säger att en körning avbröts medan den skrev {2}, som inte ligger i någon innehållsmapp. Ange mapparna som den kördes med med --content, eller ta bort filen.',
  '{1} of the old site was changed while the new one was made. Build again.':
    '{1} på den gamla webbplatsen ändrades medan den nya gjordes. Bygg igen.',
  'Another build is writing {1}. Wait until it has ended, and build again.':
    'Ett annat bygge skriver till {1}. Vänta tills det är klart och bygg igen.',
  'Nothing can be written beside {1}. Name a folder that you may write to with --out.':
    'Det går inte att skriva bredvid {1}. Ange med --out en mapp som du får skriva i.',
  'A build was killed, and the old site stands in {1}. Move it to {2}.':
    'Ett bygge avbröts, och den gamla webbplatsen ligger i {1}. Flytta den till {2}.',
  '{1} cannot be replaced: it is a mount point, or a program has it open. Close the program, or name a folder within it with --out.':
    '{1} går inte att ersätta: ett program har mappen öppen, eller den är en monteringspunkt. Stäng programmet, eller ange med --out en mapp i den.',
  'Nothing can be served at {1} ({2}). Name others with --host and --port.':
    'Inget kan visas på {1} ({2}). Ange andra med --host och --port.',
  'The ports {1} to {2} are taken. Name a free one with --port.':
    'Portarna {1} till {2} är upptagna. Ange en ledig med --port.',
  'Nothing can be written in {1}. Make room there, or name another folder with TMPDIR.':
    'Det går inte att skriva i {1}. Skapa utrymme där, eller ange en annan mapp med TMPDIR.',
  '{1} has no manifest.json. Name the folder of a site that dagsorden build made.':
    '{1} har ingen manifest.json. Ange mappen med en webbplats som dagsorden build har gjort.',
  '{1} is damaged. Build the site again.': '{1} är skadad. Bygg webbplatsen igen.',
  'The summary {1} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.':
    'Sammanfattningen {1} går inte att skriva. Ta bort GITHUB_STEP_SUMMARY, eller ange en fil där.',
  'The output {1} holds the content {2}, which would be replaced. Name another with --out.':
    'Mappen {1} innehåller innehållet {2}, som skulle ersättas. Ange en annan med --out.',
  'The output {1} is no folder for a site. Name a folder of its own with --out.':
    '{1} är ingen mapp för en webbplats. Ange en egen mapp med --out.',
  'The output {1} is not a folder that can be written. Name another with --out.':
    '{1} är ingen mapp som går att skriva i. Ange en annan med --out.',
  'The output {1} is a git repository. Name a folder in it or beside it with --out.':
    '{1} är ett git-förråd. Ange med --out en mapp i det eller bredvid.',
  'The folder {1} holds files that Dagsorden did not build. Name another with --out, or empty it yourself.':
    'Mappen {1} innehåller filer som Dagsorden inte har gjort. Ange en annan med --out, eller töm den själv.',
  'The folder {1} holds files that the last build did not write: {2}. Move them elsewhere, or let the build delete them with --force.':
    'Mappen {1} innehåller filer som det senaste bygget inte skrev: {2}. Flytta dem, eller låt bygget radera dem med --force.',
  'The folder {1} holds a site for {2}, and this one is for {3}. Name another with --out.':
    'Mappen {1} innehåller en webbplats för {2}, och den här är för {3}. Ange en annan med --out.',
  'internal readers, with closed items': 'interna läsare, med sekretessärenden',
  'the public': 'allmänheten',
  '{1} is not a folder that can be written. Name another.': '{1} är ingen mapp som går att skriva i. Ange en annan.',
  'The folder {1} is not empty. Name a new folder, or empty this one first.':
    'Mappen {1} är inte tom. Ange en ny mapp, eller töm den först.',
  '{1} exists already, and nothing is written over. Choose another name, or edit the file.':
    '{1} finns redan, och inget skrivs över. Välj ett annat namn, eller redigera filen.',
  '{1} is not in the content. Name files or folders below the content folder.':
    '{1} finns inte i innehållet. Ange filer eller mappar i innehållsmappen.',
  'A PDF does not go to the terminal. Name a file for it with -o FILE.':
    'En PDF kan inte visas i terminalen. Ange en fil för den med -o FILE.',
  'Stopped; nothing was written. Start the command again when you are ready.':
    'Avbrutet; inget har skrivits. Starta kommandot igen när du är redo.',
  'The content has errors, so that there is nothing to compare with. Run dagsorden build.':
    'Det finns fel i innehållet, så det finns inget att jämföra med. Kör dagsorden build.',
  '{1}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.':
    '{1}/index.md saknas eller har fel. Ange innehållsmappen med --content, kör dagsorden check, eller börja en webbplats med dagsorden init.',
  'No browser could be started to print PDFs. Install Chromium or Chrome, name one with DAGSORDEN_BROWSER=/path/to/chrome, or build with --no-pdf.{1}':
    'Ingen webbläsare kunde startas för att göra PDF-filer. Installera Chromium eller Chrome, ange en med DAGSORDEN_BROWSER=/sökväg/till/chrome, eller bygg med --no-pdf.{1}',
  'The browsers at {1} and {2} are of different versions ({3}, {4}), and would print different bytes. Name browsers of one version.':
    'Webbläsarna på {1} och {2} har olika versioner ({3}, {4}) och skulle skriva ut olika. Ange webbläsare av samma version.',
  'The browser at {1} does not answer. Check that it runs, or leave --browser-endpoint out.':
    'Webbläsaren på {1} svarar inte. Kontrollera att den körs, eller utelämna --browser-endpoint.',
  '{1} is too large to print: {2}, twice. Attach long tables and lists as files, divide its longest texts among items, or build with --no-pdf.':
    '{1} är för lång för att skrivas ut: {2}, två gånger. Bifoga långa tabeller och listor som filer, fördela de längsta texterna på flera ärenden eller bygg med --no-pdf.',
  'The print took more than {1} s': 'Utskriften tog mer än {1} sekunder',
  'the browser lost the page, most often for want of memory':
    'webbläsaren förlorade sidan, oftast för att minnet inte räckte',
  'A file of more than 2 GB would have to be read at once. Divide it into smaller files.':
    'En fil på mer än 2 GB skulle behöva läsas på en gång. Dela upp den i mindre filer.',
  'A text of more than 500 MB would have to be read at once. Divide it into smaller files.':
    'En text på mer än 500 MB skulle behöva läsas på en gång. Dela upp den i mindre filer.',
  '{1} could not be printed, twice: {2}. Try again, or build with --no-pdf.':
    '{1} gick inte att skriva ut, två gånger: {2}. Försök igen, eller bygg med --no-pdf.',
  'this is a bug in Dagsorden, please report it.': 'det här är ett fel i Dagsorden; rapportera det gärna.',
  'The disk is full{1}. Make room, and run the command again.':
    'Disken är full{1}. Skapa utrymme och kör kommandot igen.',
  'Your share of the disk is used up{1}. Make room, and run the command again.':
    'Din del av disken är slut{1}. Skapa utrymme och kör kommandot igen.',
  'Permission is missing{1}. Give it to the user who runs the command, or use another folder.':
    'Behörighet saknas{1}. Ge den till användaren som kör kommandot, eller använd en annan mapp.',
  'The system does not permit it{1}. Give permission to the user who runs the command, or use another folder.':
    'Systemet tillåter det inte{1}. Ge behörighet till användaren som kör kommandot, eller använd en annan mapp.',
  'The disk can only be read{1}. Use a folder that can be written.':
    'Disken går bara att läsa{1}. Använd en mapp som går att skriva i.',
  'Another program has it open{1}. Close that program, and run the command again.':
    'Ett annat program har den öppen{1}. Stäng programmet och kör kommandot igen.',
  'A file or folder went away while it was needed{1}. Run the command again when nothing else changes it.':
    'En fil eller mapp försvann medan den behövdes{1}. Kör kommandot igen när inget annat ändrar den.',
  'A file became larger than may be written here{1}. Raise the limit (ulimit -f), or make it smaller.':
    'En fil blev större än som får skrivas här{1}. Höj gränsen (ulimit -f), eller gör den mindre.',
  'Too many files are open at once. Raise the limit (ulimit -n), and run the command again.':
    'För många filer är öppna samtidigt. Höj gränsen (ulimit -n) och kör kommandot igen.',
  'The machine has too many files open. Close other programs, and run the command again.':
    'Datorn har för många filer öppna. Stäng andra program och kör kommandot igen.',
  'A name is too long for this disk{1}. Shorten the names of folders and files.':
    'Ett namn är för långt för den här disken{1}. Förkorta namnen på mappar och filer.',
  'There is a file where a folder should be{1}. Move it, or use another folder.':
    'Det finns en fil där det ska vara en mapp{1}. Flytta den, eller använd en annan mapp.',
  'There is a folder where a file should be{1}. Move it, or use another name.':
    'Det finns en mapp där det ska vara en fil{1}. Flytta den, eller använd ett annat namn.',
  'Something is there already{1}. Move it, or use another name.':
    'Det finns redan något där{1}. Flytta det, eller använd ett annat namn.',
  'Another program writes into a folder that should be empty{1}. End it, and run the command again.':
    'Ett annat program skriver i en mapp som ska vara tom{1}. Avsluta det och kör kommandot igen.',
  'Symbolic links lead in a circle{1}. Remove one of them.':
    'Symboliska länkar går runt i en cirkel{1}. Ta bort en av dem.',
  'Two folders are on different disks{1}. Use an output folder on the disk of the one it stands in.':
    'Två mappar ligger på olika diskar{1}. Använd en mapp på samma disk.',
  'The disk does not work as it should{1}. Check it, and run the command again.':
    'Disken fungerar inte som den ska{1}. Kontrollera den och kör kommandot igen.',
  'The network disk went away{1}. Connect it again, and run the command again.':
    'Nätverksdisken försvann{1}. Anslut den och kör kommandot igen.',
  'The machine has too little memory. Close other programs, or build fewer meetings with --meeting.':
    'Datorn har för lite minne. Stäng andra program, eller bygg färre sammanträden med --meeting.',
  'The file {1} changed while it was read. Nothing was published; run the command again.':
    'Filen {1} ändrades medan den lästes. Inget har publicerats; kör kommandot igen.',
  '{1} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.':
    '{1} är inte ett Word-dokument som kan läsas. Öppna det i Word eller LibreOffice och spara det som .docx utan lösenord.',
  '{1} has no items that can be told apart. Give their titles a heading style in Word, or number them, and import again.':
    '{1} har inga punkter som kan skiljas åt. Ge deras rubriker ett rubrikformat i Word, eller numrera dem, och importera igen.',
  '{1} says no date. Give it with --date, such as 2027-01-14.':
    '{1} har inget datum. Ange det med --date, t.ex. 2027-01-14.',
  '{1} cannot be read. Check the path, and that you may read it.':
    '{1} kan inte läsas. Kontrollera sökvägen och att du får läsa filen.',
  '{1} holds no meetings of OParl 1.1. Name a JSON file with meetings, or a folder of such files.':
    '{1} har inga möten enligt OParl 1.1. Ange en JSON-fil med möten eller en mapp med sådana filer.',
  '{1} is no JSON that can be read. Check that it was downloaded whole.':
    '{1} är inte JSON som kan läsas. Kontrollera att filen hämtades helt.',
  'Say to which council {1} belongs, with --to, such as --to it-raadet.':
    'Ange med --to vilket råd {1} hör till, t.ex. --to it-raadet.',
  '{1} holds hidden text: “{2}”. Show it in Word, and delete it or take Hidden away in its font; then import again.':
    '{1} har dold text: “{2}”. Visa den i Word och ta bort den, eller stäng av Dold text i teckensnittet; importera sedan igen.',
  '{1} cannot be read. Get it back from git, or delete it: files that differ are then only shown.':
    '{1} går inte att läsa. Hämta tillbaka den från git eller radera den: filer som avviker visas då bara.',
  'The files of this site were written by Dagsorden {1}, and this is {2}. Install that version or a newer one first.':
    'Filerna i den här webbplatsen har skrivits av Dagsorden {1}, och det här är {2}. Installera först den versionen eller en nyare.',
  'There is no site in this folder. Change to the folder that holds content/.':
    'Det finns ingen webbplats i den här mappen. Byt till mappen där content/ ligger.',
  '{1} is not one of the files that are renewed: {2}.': '{1} är inte en av filerna som förnyas: {2}.',
  'Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.':
    'Ange var innehållet finns med --repository ägare/namn, och --backend gitlab för GitLab.',
  'The form needs packages that are not installed. Run npm install --save-dev {1}.':
    'Formuläret kräver paket som inte är installerade. Kör npm install --save-dev {1}.',
  '@sveltia/cms {1} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.':
    'Dagsorden känner inte till @sveltia/cms {1}: den skulle hämta från andra värdar. Installera den version som Dagsordens package.json anger.',
  'Choose one of --agenda and --minutes.': 'Välj antingen --agenda eller --minutes.',
  'There are no minutes of {1} yet. Its status is {2}.':
    'Det finns inget protokoll från {1} än. Sammanträdets status är {2}.',
  'There is no item {1} in {2}. The items are {3}.': 'Det finns inget ärende {1} i {2}. Ärendena är {3}.',
  '{1} is not there. Name a module with --config, or leave that out.':
    '{1} finns inte. Ange en modul med --config, eller utelämna det.',
  '{1} lies in the content folder {2}, and content is never run. Put it beside that folder.':
    '{1} ligger i innehållsmappen {2}, och innehåll körs aldrig. Lägg den bredvid mappen.',
  '{1} must export an object by default: export default { remarkPlugins: [], rules: [] };':
    '{1} måste exportera ett objekt som standard: export default { remarkPlugins: [], rules: [] };',
  '{1} exports {2}, which is none of {3}.': '{1} exporterar {2}, som inte är ett av fälten {3}.',
  '{1}: two rules have the id {2}.': '{1}: två regler har id:t {2}.',
  '{1}: {2} must be a list.': '{1}: {2} måste vara en lista.',
  '{1}: {2} is no plugin. Expected a function, or a list of a function and its settings.':
    '{1}: {2} är inget tillägg. Där ska stå en funktion, eller en lista med en funktion och dess inställningar.',
  '{1}: rules[{2}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.':
    '{1}: rules[{2}] är ingen regel. Den ska ha ett id som own-short-title, en funktion check och som severity error eller warning, om den har någon.',
  '{1}: the rule {2} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.':
    '{1}: regeln {2} hittade något utan text eller message. Den ska ge { text, place, message, note } med en av de text som den fick.',
  '{1}: the rule {2} failed: {3}': '{1}: regeln {2} misslyckades: {3}',
  '{1}: the remark plugin {2} cannot be used: {3}': '{1}: remark-tillägget {2} kan inte användas: {3}',
  '{1}: the remark plugin {2} failed on {3}: {4}': '{1}: remark-tillägget {2} misslyckades med {3}: {4}',
  'it does not end at once, and texts are not waited for. Use another, or do that work before the build.':
    'det blir inte klart genast, och texter väntas inte in. Använd ett annat, eller gör arbetet före bygget.',
  'it returned something else than a tree of Markdown.': 'det gav något annat än ett träd av Markdown.',
};
