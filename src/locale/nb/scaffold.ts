/* What a new site says in Norwegian (Bokmål). */

import type { ScaffoldWords } from '../da/scaffold.ts';

export const nb: ScaffoldWords = {
  code: 'nb',
  examples: {
    url: 'https://www.example.org/sakslister',
    contact: 'sekretariatet@example.org',
    accessibility: 'https://www.example.org/tilgjengelighet',
    members: '[{ name: Kultursjefen, role: Leder }, { name: Biblioteksjefen }]',
    case: 'SAK-2026-00012',
    place: 'Rådhuset, møterom 2',
    responsible: 'Eiendomssjefen',
    notice: '{ weekdays: 5 }',
    duration: '20 min',
    attachments: '[{ title: Forslag til plan, file: vedlegg/plan.pdf }]',
    published: 'dagen da sakslisten sendes ut',
  },
  defaults: {
    title: 'Sakslister og protokoller',
    organization: 'Eksempel kommune',
    council: 'Kulturutvalget',
    timezone: 'Europe/Oslo',
  },
  questions: {
    organization: 'Hvem publiserer sakslistene?',
    title: 'Hva skal nettstedet hete?',
    council: 'Hva heter rådet eller utvalget?',
    date: 'Når er det første møtet (ÅÅÅÅ-MM-DD)?',
    section: 'Hvilken del hører saken til?',
    empty: 'Skriv et svar.',
    noAddress: 'Skriv et navn med bokstaver eller sifre.',
    badDate: 'Skriv en dato som 2027-01-14.',
  },
  sections: [
    { id: 'orientering', title: 'Orienteringssaker' },
    { id: 'vedtak', title: 'Saker til vedtak' },
    { id: 'eventuelt', title: 'Eventuelt' },
  ],
  parts: ['Bakgrunn', 'Forslag til vedtak', 'Saksopplysninger'],
  siteBody: (organization) => `Her publiserer ${organization} sakslister og protokoller.`,
  meetingBody: 'Velkommen til utvalgets første møte med den nye sakslisten.',
  sample: {
    news: {
      title: 'Orientering fra lederen',
      body: ['## Bakgrunn', 'Lederen orienterer om det som har skjedd siden sist, se også [](moteplan.md).'],
    },
    decision: {
      file: 'moteplan.md',
      title: 'Møteplan for det kommende året',
      responsible: 'Utvalgssekretæren',
      body: [
        '## Bakgrunn',
        'Utvalget fastsetter møtedagene sine hvert år.',
        '## Forslag til vedtak',
        'Utvalgssekretæren foreslår at utvalget',
        '1. godkjenner møteplanen\n2. holder møtene på rådhuset.',
        '## Saksopplysninger',
        'Det foreslås fire møter:',
        '| Møte | Måned |\n|---|---|\n| 1 | Februar |\n| 2 | Mai |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'oppfolging',
    closedFile: 'oppfolging-lukket',
    title: 'Oppfølging av oppgaver',
    due: (date: string) => `frist ${date}`,
  },
  ci: {
    github: [
      'Hva som skjer på GitHub. Ved en pull request: innholdet kontrolleres, og det bygde nettstedet med PDF-filer kan',
      'lastes ned. På main: nettstedet publiseres på GitHub Pages.',
      'Første gang: velg Settings > Pages > Source: GitHub Actions.',
    ],
    gitlab: [
      'Hva som skjer på GitLab. Ved en merge request: innholdet kontrolleres, og det bygde nettstedet med PDF-filer kan',
      'lastes ned. På hovedgrenen: nettstedet publiseres på GitLab Pages.',
    ],
    forks: [
      'En pull request fra en fork kan kjøre fremmed kode. Derfor kan denne jobben bare lese, og kjenner ingen hemmeligheter.',
      'Bruk aldri pull_request_target her.',
    ],
    gitlabForks: [
      'En merge request fra en fork kjører i forkens eget prosjekt og kjenner ingen av variablene deres. La den ikke kjøre i',
      'prosjektet deres før dere har lest endringen, og kryss av for Protect variable for hemmeligheter.',
    ],
    review: ['Det som skal gjennomgås: nettstedet med utkast, sakslisten med endringer merket og en endringsliste.'],
    comment: [
      'Skriver på en pull request hva den endrer i sakslistene, i én kommentar som holdes oppdatert.',
      'Bare kode fra main kjører her. Det andre har skrevet, leses som tekst fra git og kjøres aldri.',
    ],
    write: 'Bare denne jobben kan skrive kommentarer. Den henter ingen kode.',
    token: [
      'Skriver hva som er endret i én kommentar. Krever variabelen DAGSORDEN_TOKEN (Masked, ikke Protected): et',
      'project access token med rollen Reporter og scope api. Uten den kjører ikke jobben.',
    ],
    artifacts: 'Forhåndsvisning, saksliste med endringer og endringsliste (PDF)',
    schedule: [
      'Hver time: et utkast der published er kommet, blir publisert. GitHub stopper etter 60 dager uten endringer i et',
      'åpent arkiv: slå det på igjen under Actions.',
    ],
    gitlabSchedule: [
      'Utkast som skal publiseres av seg selv når published er kommet: lag en plan under Build > Pipeline schedules, for',
      'eksempel hver time.',
    ],
    history: 'hele historikken: datoen på innholdet er den siste endringen',
    publish: 'Bare denne jobben kan publisere.',
    libraries: 'nettleseren for PDF-filer bruker dette biblioteket',
  },
  cms: {
    made: 'Laget av dagsorden schema --cms ut fra rådene og feltene. Ikke endre her: skriv den på nytt.',
    meetings: 'Møter',
    meeting: 'møte',
    items: 'Saker',
    item: 'sak',
    body: 'Tekst',
    attachment: 'vedlegg',
    title: 'Rediger sakslister',
  },
  editor: { check: 'Kontroller sakslisten', build: 'Bygg nettstedet', prefix: 'sak', wholeItem: 'En ny sak' },
  next: (folder, files) =>
    [
      `Skrev ${files} filer i ${folder}. Slik går du videre:`,
      '',
      `  cd ${folder}`,
      '  npm install        henter Dagsorden, og på Linux en nettleser for PDF-filene',
      '  npm run build      bygger nettstedet og PDF-filene i dist/',
      '',
      'Endre deretter filene i content/. Kjør npm run check for å se om noe er galt.',
      'Legg mappen i git med package-lock.json, så bygger GitHub eller GitLab det samme.',
      '',
    ].join('\n'),
};
