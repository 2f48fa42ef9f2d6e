/* What a new site says in Danish. This file is the type that the other languages must satisfy. */

export const da = {
  /** The tag (BCP 47) of the language. */
  code: 'da',
  examples: {
    url: 'https://www.example.org/dagsordener',
    contact: 'sekretariatet@example.org',
    accessibility: 'https://www.example.org/tilgaengelighed',
    members: '[{ name: Direktøren for kultur, role: Formand }, { name: Bibliotekschefen }]',
    case: 'SAG-2026-00012',
    place: 'Rådhuset, mødelokale 2',
    responsible: 'Chefen for ejendomme',
    notice: '{ weekdays: 4 }',
    duration: '20 min',
    attachments: '[{ title: Forslag til plan, file: bilag/plan.pdf }]',
    published: 'den dag, dagsordenen bliver sendt ud',
  },
  defaults: {
    title: 'Dagsordener og referater',
    organization: 'Eksempel Kommune',
    council: 'Kulturudvalget',
    timezone: 'Europe/Copenhagen',
  },
  questions: {
    organization: 'Hvem offentliggør dagsordenerne?',
    title: 'Hvad skal webstedet hedde?',
    council: 'Hvad hedder rådet eller udvalget?',
    date: 'Hvornår er det første møde (ÅÅÅÅ-MM-DD)?',
    section: 'Hvilket afsnit hører punktet til i?',
    empty: 'Skriv et svar.',
    noAddress: 'Skriv et navn med bogstaver eller cifre.',
    badDate: 'Skriv en dato som 2027-01-14.',
  },
  sections: [
    { id: 'orientering', title: 'Til orientering' },
    { id: 'beslutning', title: 'Til beslutning' },
    { id: 'eventuelt', title: 'Eventuelt' },
  ],
  parts: ['Baggrund', 'Indstilling', 'Sagsfremstilling'],
  siteBody: (organization: string) => `Her offentliggør ${organization} dagsordener og referater.`,
  meetingBody: 'Velkommen til udvalgets første møde med den nye dagsorden.',
  sample: {
    news: {
      title: 'Meddelelser fra formanden',
      body: ['## Baggrund', 'Formanden orienterer om sager, der er kommet til siden sidst, jf. også [](moedeplan.md).'],
    },
    decision: {
      file: 'moedeplan.md',
      title: 'Mødeplan for det kommende år',
      responsible: 'Udvalgets sekretær',
      body: [
        '## Baggrund',
        'Udvalget fastlægger hvert år sine mødedage.',
        '## Indstilling',
        'Sekretæren indstiller, at udvalget',
        '1. godkender mødeplanen\n2. holder møderne på rådhuset.',
        '## Sagsfremstilling',
        'Forslaget er fire møder:',
        '| Møde | Måned |\n|---|---|\n| 1 | Februar |\n| 2 | Maj |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'opfoelgning',
    closedFile: 'opfoelgning-lukket',
    title: 'Opfølgning på opgaver',
    due: (date: string) => `frist ${date}`,
  },
  ci: {
    github: [
      'Hvad der sker på GitHub. På en pull request: indholdet bliver kontrolleret, og det byggede websted med PDF’er',
      'ligger som en fil at hente. På main: webstedet bliver offentliggjort på GitHub Pages.',
      'Første gang: vælg Settings > Pages > Source: GitHub Actions.',
    ],
    gitlab: [
      'Hvad der sker på GitLab. På en merge request: indholdet bliver kontrolleret, og det byggede websted med PDF’er',
      'ligger som en fil at hente. På hovedgrenen: webstedet bliver offentliggjort på GitLab Pages.',
    ],
    forks: [
      'En pull request fra en fork kan køre fremmed kode. Derfor læser dette job kun, og det kender ingen hemmeligheder.',
      'Brug aldrig pull_request_target her.',
    ],
    gitlabForks: [
      'En merge request fra en fork kører i forkens eget projekt og kender ingen af jeres variabler. Lad den ikke køre i',
      'jeres projekt, før I har læst ændringen, og sæt flueben ved Protect variable for hemmeligheder.',
    ],
    review: ['Det, som skal gennemses: webstedet med udkast, dagsordenen med ændringer markeret og et ændringsblad.'],
    comment: [
      'Skriver på en pull request, hvad den ændrer i dagsordenerne, i én kommentar, der holdes ajour.',
      'Kun kode fra main kører her. Det, som andre har skrevet, bliver læst som tekst fra git og aldrig kørt.',
    ],
    write: 'Kun dette job må skrive kommentarer. Det henter ingen kode.',
    token: [
      'Skriver, hvad der er ændret, i én kommentar. Kræver variablen DAGSORDEN_TOKEN (Masked, ikke Protected): et',
      'project access token med rollen Reporter og scope api. Uden den kører jobbet ikke.',
    ],
    artifacts: 'Forhåndsvisning, dagsorden med ændringer og ændringsblad (PDF)',
    schedule: [
      'Hver time: et udkast, hvis published er kommet, bliver offentliggjort. GitHub holder op efter 60 dage uden ændringer',
      'i et offentligt arkiv: slå det til igen under Actions.',
    ],
    gitlabSchedule: [
      'Udkast, der selv skal ud, når deres published er kommet: opret en plan under Build > Pipeline schedules, fx hver time.',
    ],
    history: 'hele historien: indholdets dato er den seneste ændring',
    publish: 'Kun dette job må offentliggøre.',
    libraries: 'browseren til PDF’er bruger dette bibliotek',
  },
  /** The form for editing in a browser. */
  cms: {
    made: 'Dannet af dagsorden schema --cms ud fra rådene og felterne. Ret ikke her: Dan den igen.',
    meetings: 'Møder',
    meeting: 'møde',
    items: 'Punkter',
    item: 'punkt',
    body: 'Tekst',
    attachment: 'bilag',
    title: 'Rediger dagsordener',
  },
  editor: { check: 'Kontrollér dagsordenen', build: 'Byg webstedet', prefix: 'punkt', wholeItem: 'Et nyt punkt' },
  next: (folder: string, files: number) =>
    [
      `Skrev ${files} filer i ${folder}. Sådan kommer du videre:`,
      '',
      `  cd ${folder}`,
      '  npm install        henter Dagsorden, og på Linux en browser til PDF’er',
      '  npm run build      bygger webstedet og PDF’erne i dist/',
      '',
      'Ret derefter filerne i content/. Kør npm run check for at se, om noget er galt.',
      'Læg mappen i git med package-lock.json, så bygger GitHub eller GitLab det samme.',
      '',
    ].join('\n'),
};

export type ScaffoldWords = typeof da;
