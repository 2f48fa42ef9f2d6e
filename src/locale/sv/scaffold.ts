/* What a new site says in Swedish. */

import type { ScaffoldWords } from '../da/scaffold.ts';

export const sv: ScaffoldWords = {
  code: 'sv',
  examples: {
    url: 'https://www.example.org/dagordningar',
    contact: 'namndsekreteraren@example.org',
    accessibility: 'https://www.example.org/tillganglighet',
    members: '[{ name: Kulturdirektören, role: Ordförande }, { name: Bibliotekschefen }]',
    case: 'KN 2026/12',
    place: 'Stadshuset, rum 2',
    responsible: 'Fastighetschefen',
    notice: '{ weekdays: 5 }',
    duration: '20 min',
    attachments: '[{ title: Förslag till plan, file: bilagor/plan.pdf }]',
    published: 'dagen då dagordningen skickas ut',
  },
  defaults: {
    title: 'Dagordningar och protokoll',
    organization: 'Exempel kommun',
    council: 'Kulturnämnden',
    timezone: 'Europe/Stockholm',
  },
  questions: {
    organization: 'Vem publicerar dagordningarna?',
    title: 'Vad ska webbplatsen heta?',
    council: 'Vad heter nämnden eller rådet?',
    date: 'När är det första sammanträdet (ÅÅÅÅ-MM-DD)?',
    section: 'Vilket avsnitt hör ärendet till?',
    empty: 'Skriv ett svar.',
    noAddress: 'Skriv ett namn med bokstäver eller siffror.',
    badDate: 'Skriv ett datum som 2027-01-14.',
  },
  sections: [
    { id: 'information', title: 'Information' },
    { id: 'beslut', title: 'Beslutsärenden' },
    { id: 'ovrigt', title: 'Övrigt' },
  ],
  parts: ['Bakgrund', 'Förslag till beslut', 'Beskrivning av ärendet'],
  siteBody: (organization) => `Här publicerar ${organization} dagordningar och protokoll.`,
  meetingBody: 'Välkommen till nämndens första sammanträde med den nya dagordningen.',
  sample: {
    news: {
      title: 'Ordföranden informerar',
      body: ['## Bakgrund', 'Ordföranden informerar om vad som har hänt sedan sist, se även [](sammantradesplan.md).'],
    },
    decision: {
      file: 'sammantradesplan.md',
      title: 'Sammanträdesplan för det kommande året',
      responsible: 'Nämndsekreteraren',
      body: [
        '## Bakgrund',
        'Nämnden fastställer varje år sina sammanträdesdagar.',
        '## Förslag till beslut',
        'Nämndsekreteraren föreslår att nämnden',
        '1. godkänner sammanträdesplanen\n2. sammanträder i stadshuset.',
        '## Beskrivning av ärendet',
        'Fyra sammanträden föreslås:',
        '| Sammanträde | Månad |\n|---|---|\n| 1 | Februari |\n| 2 | Maj |\n| 3 | September |\n| 4 | November |',
      ],
    },
  },
  /** What a meeting takes over from an earlier one. */
  carried: {
    file: 'uppfoljning',
    closedFile: 'uppfoljning-sekretess',
    title: 'Uppföljning av uppgifter',
    due: (date: string) => `senast ${date}`,
  },
  ci: {
    github: [
      'Vad som händer på GitHub. Vid en pull request: innehållet kontrolleras, och den byggda webbplatsen med PDF-filer',
      'kan hämtas. På main: webbplatsen publiceras på GitHub Pages.',
      'Första gången: välj Settings > Pages > Source: GitHub Actions.',
    ],
    gitlab: [
      'Vad som händer på GitLab. Vid en merge request: innehållet kontrolleras, och den byggda webbplatsen med PDF-filer',
      'kan hämtas. På huvudgrenen: webbplatsen publiceras på GitLab Pages.',
    ],
    forks: [
      'En pull request från en fork kan köra främmande kod. Därför kan jobbet bara läsa, och det känner inga hemligheter.',
      'Använd aldrig pull_request_target här.',
    ],
    gitlabForks: [
      'En merge request från en fork körs i forkens eget projekt och känner inga av era variabler. Kör den inte i ert',
      'projekt innan ni har läst ändringen, och kryssa för Protect variable för hemligheter.',
    ],
    review: [
      'Det som ska granskas: webbplatsen med utkast, dagordningen med ändringar markerade och ett rättelseblad.',
    ],
    comment: [
      'Skriver i en pull request vad den ändrar i dagordningarna, i en kommentar som hålls aktuell.',
      'Bara kod från main körs här. Det som andra har skrivit läses som text ur git och körs aldrig.',
    ],
    write: 'Bara det här jobbet får skriva kommentarer. Det hämtar ingen kod.',
    token: [
      'Skriver vad som ändrats i en kommentar. Kräver variabeln DAGSORDEN_TOKEN (Masked, inte Protected): en',
      'project access token med rollen Reporter och scope api. Utan den blir det inget jobb.',
    ],
    artifacts: 'Förhandsvisning, dagordning med ändringar och rättelseblad (PDF)',
    schedule: [
      'Varje timme: ett utkast vars published har infallit publiceras. GitHub slutar efter 60 dagar utan ändringar i ett',
      'öppet arkiv: slå på det igen under Actions.',
    ],
    gitlabSchedule: [
      'Utkast som ska publiceras av sig själva när deras published har infallit: skapa ett schema under Build > Pipeline',
      'schedules, t.ex. varje timme.',
    ],
    history: 'hela historiken: innehållets datum är den senaste ändringen',
    publish: 'Bara det här jobbet får publicera.',
    libraries: 'webbläsaren för PDF-filer använder det här biblioteket',
  },
  cms: {
    made: 'Skapad av dagsorden schema --cms utifrån nämnderna och fälten. Ändra inte här: skapa den på nytt.',
    meetings: 'Sammanträden',
    meeting: 'sammanträde',
    items: 'Ärenden',
    item: 'ärende',
    body: 'Text',
    attachment: 'bilaga',
    title: 'Redigera dagordningar',
  },
  editor: {
    check: 'Kontrollera dagordningen',
    build: 'Bygg webbplatsen',
    prefix: 'ärende',
    wholeItem: 'Ett nytt ärende',
  },
  next: (folder, files) =>
    [
      `Skrev ${files} filer i ${folder}. Så här går du vidare:`,
      '',
      `  cd ${folder}`,
      '  npm install        hämtar Dagsorden, och på Linux en webbläsare för PDF-filerna',
      '  npm run build      bygger webbplatsen och PDF-filerna i dist/',
      '',
      'Ändra sedan filerna i content/. Kör npm run check för att se om något är fel.',
      'Lägg mappen i git med package-lock.json, så bygger GitHub eller GitLab likadant.',
      '',
    ].join('\n'),
};
