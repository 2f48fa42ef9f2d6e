/* What a new site says in Nynorsk, where it differs from Bokmål. */
import type { ScaffoldWords } from '../da/scaffold.ts';
import type { Some } from '../extend.ts';

export const scaffold: Some<ScaffoldWords> = {
  code: 'nn',
  examples: {
    accessibility: 'https://www.example.org/tilgjenge',
    members: '[{ name: Kultursjefen, role: Leiar }, { name: Biblioteksjefen }]',
    place: 'Rådhuset, møterom 2',
    responsible: 'Eigedomssjefen',
    attachments: '[{ title: Framlegg til plan, file: vedlegg/plan.pdf }]',
    published: 'dagen då sakslista blir send ut',
  },
  defaults: { title: 'Sakslister og protokollar', organization: 'Døme kommune', council: 'Kulturutvalet' },
  questions: {
    organization: 'Kven publiserer sakslistene?',
    title: 'Kva skal nettstaden heite?',
    council: 'Kva heiter rådet eller utvalet?',
    section: 'Kva del høyrer saka til?',
    empty: 'Skriv eit svar.',
    noAddress: 'Skriv eit namn med bokstavar eller siffer.',
    badDate: 'Skriv ein dato som 2027-01-14.',
  },
  sections: [
    { id: 'orientering', title: 'Orienteringssaker' },
    { id: 'vedtak', title: 'Saker til vedtak' },
    { id: 'eventuelt', title: 'Eventuelt' },
  ],
  parts: ['Bakgrunn', 'Framlegg til vedtak', 'Saksopplysningar'],
  siteBody: (organization) => `Her publiserer ${organization} sakslister og protokollar.`,
  meetingBody: 'Velkomen til det første møtet i utvalet med den nye sakslista.',
  sample: {
    news: {
      title: 'Orientering frå leiaren',
      body: ['## Bakgrunn', 'Leiaren orienterer om det som har skjedd sidan sist, sjå òg [](moteplan.md).'],
    },
    decision: {
      file: 'moteplan.md',
      title: 'Møteplan for det komande året',
      responsible: 'Utvalssekretæren',
      body: [
        '## Bakgrunn',
        'Utvalet fastset møtedagane sine kvart år.',
        '## Framlegg til vedtak',
        'Utvalssekretæren gjer framlegg om at utvalet',
        '1. godkjenner møteplanen\n2. held møta på rådhuset.',
        '## Saksopplysningar',
        'Det er gjort framlegg om fire møte:',
        '| Møte | Månad |\n|---|---|\n| 1 | Februar |\n| 2 | Mai |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'oppfolging',
    closedFile: 'oppfolging-lukka',
    title: 'Oppfølging av oppgåver',
    due: (date: string) => `frist ${date}`,
  },
  ci: {
    github: [
      'Kva som skjer på GitHub. Ved ein pull request: innhaldet blir kontrollert, og den bygde nettstaden med PDF-filer',
      'kan lastast ned. På main: nettstaden blir publisert på GitHub Pages.',
      'Første gongen: vel Settings > Pages > Source: GitHub Actions.',
    ],
    gitlab: [
      'Kva som skjer på GitLab. Ved ein merge request: innhaldet blir kontrollert, og den bygde nettstaden med PDF-filer',
      'kan lastast ned. På hovudgreina: nettstaden blir publisert på GitLab Pages.',
    ],
    forks: [
      'Ein pull request frå ein fork kan køyre framand kode. Difor kan denne jobben berre lese, og kjenner ingen løyndommar.',
      'Bruk aldri pull_request_target her.',
    ],
    gitlabForks: [
      'Ein merge request frå ein fork køyrer i prosjektet til forken og kjenner ingen av variablane dykkar. Ikkje la han',
      'køyre i prosjektet dykkar før de har lese endringa, og kryss av for Protect variable for løyndommar.',
    ],
    review: ['Det som skal gåast gjennom: nettstaden med utkast, sakslista med endringar merkte og ei endringsliste.'],
    comment: [
      'Skriv på ein pull request kva han endrar i sakslistene, i éin kommentar som blir halden oppdatert.',
      'Berre kode frå main køyrer her. Det andre har skrive, blir lese som tekst frå git og aldri køyrt.',
    ],
    write: 'Berre denne jobben kan skrive kommentarar. Han hentar ingen kode.',
    token: [
      'Skriv kva som er endra i éin kommentar. Krev variabelen DAGSORDEN_TOKEN (Masked, ikkje Protected): eit',
      'project access token med rolla Reporter og scope api. Utan det køyrer ikkje jobben.',
    ],
    artifacts: 'Førehandsvising, saksliste med endringar og endringsliste (PDF)',
    schedule: [
      'Kvar time: eit utkast der published er komen, blir publisert. GitHub stoppar etter 60 dagar utan endringar i eit',
      'ope arkiv: slå det på att under Actions.',
    ],
    gitlabSchedule: [
      'Utkast som skal publiserast av seg sjølv når published er komen: lag ein plan under Build > Pipeline schedules, til',
      'dømes kvar time.',
    ],
    history: 'heile historikken: datoen på innhaldet er den siste endringa',
    publish: 'Berre denne jobben kan publisere.',
    libraries: 'nettlesaren for PDF-filer brukar dette biblioteket',
  },
  cms: {
    made: 'Laga av dagsorden schema --cms ut frå råda og felta. Ikkje endre her: skriv ho på nytt.',
    meetings: 'Møte',
    meeting: 'møte',
    items: 'Saker',
    item: 'sak',
    body: 'Tekst',
    attachment: 'vedlegg',
    title: 'Rediger sakslister',
  },
  editor: { check: 'Kontroller sakslista', build: 'Bygg nettstaden', prefix: 'sak', wholeItem: 'Ei ny sak' },
  next: (folder, files) =>
    [
      `Skreiv ${files} filer i ${folder}. Slik går du vidare:`,
      '',
      `  cd ${folder}`,
      '  npm install        hentar Dagsorden, og på Linux ein nettlesar for PDF-filene',
      '  npm run build      bygger nettstaden og PDF-filene i dist/',
      '',
      'Endre deretter filene i content/. Køyr npm run check for å sjå om noko er gale.',
      'Legg mappa i git med package-lock.json, så bygger GitHub eller GitLab det same.',
      '',
    ].join('\n'),
};
