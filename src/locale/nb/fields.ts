/* What the fields of the front matter are called in Norwegian (Bokmål) and what they mean. */
import type { FieldTexts } from '../da/fields.ts';

export const fields: FieldTexts = {
  site: {
    title: { about: 'Navnet på nettstedet.' },
    organization: { about: 'Hvem som publiserer.' },
    url: { about: 'Adressen der nettstedet publiseres. Nyhetsstrømmer og kalendere trenger den.' },
    language: { about: 'Språket: {languages}.' },
    timezone: { about: 'Tidssonen etter IANA.' },
    logo: { about: 'Et bilde som ligger ved siden av denne filen.' },
    accent: { about: 'Fargen på lenker og streker.' },
    contact: { about: 'Hvor leserne kan skrive.' },
    accessibility: { about: 'Adressen til tilgjengelighetserklæringen.' },
    paper: { about: 'Papiret som PDF-ene er til: a4, eller letter som i Nord-Amerika. Ellers avgjør språket det.' },
    oparl: { about: 'Om nettstedet også publiseres som OParl 1.1-data, i oparl/.' },
    extracts: { about: 'true: en PDF for hver sak.' },
    redirects: {
      about: 'Stier på et tidligere nettsted, og hvor de fører: /gammel/sti: UTVALG/MØTE/SAK eller en adresse.',
    },
    rules: { about: 'Hvor strenge reglene i dagsorden check er: off, warning eller error for hver.' },
    pdf: {
      about: 'Hva sakslister og protokoller følger: ua-1 er PDF/UA-1 og PDF/A-2a, ua-2 er PDF/UA-2 og PDF/A-4.',
    },
    hyphenation: {
      about: 'Lange ord som PDF-er skal dele på en bestemt måte, med bindestrek der de kan deles: personvern-ombud.',
    },
    synonyms: { about: 'Ord som finnes ved hverandre i søket: [[avfall, søppel], [sykkelsti, sykkelvei]].' },
    words: { about: 'Ord som nettstedet sier på sin egen måte: {Saksliste: Innkalling}. Se docs/reference/words.md.' },
  },
  council: {
    name: { about: 'Navnet slik det står på forsiden og på nettstedet.' },
    sections: { about: 'Delene av sakslisten i rekkefølge. Sakene nevner en del med dens id.' },
    parts: {
      about:
        'Avsnittene i en sak, ## overskrifter i teksten. {name: Forslag til vedtak, required: true} krever et avsnitt.',
    },
    case: { about: 'Et regulært uttrykk som saksnumre må følge.' },
    notice: { about: 'Så mange virkedager, mandag–fredag, før møtet skal sakslisten være publisert.' },
    numbering: {
      about:
        'Hvordan sakene nummereres: sections (2.1), flat (1, 2, 3 gjennom hele sakslisten) eller year (fortløpende gjennom året), eller {scheme, prefix, suffix, start}. {year} og {yy} er året.',
    },
    members: { about: 'Medlemmene, hver med name og eventuelt role, party, from og to (første og siste dag).' },
    quorum: { about: 'Så mange medlemmer må minst være til stede for at utvalget skal være vedtaksført.' },
    approval: {
      about:
        'Om protokoller godkjennes på et senere møte. false: de gjelder som de er, og ingen side sier at de ikke er godkjent.',
    },
    ended: { about: 'Den siste dagen utvalget fantes. Sidene blir stående.' },
    aliases: { about: 'Mapper som utvalget har hatt: de gamle adressene fører hit.' },
    language: { about: 'I stedet for språket på nettstedet: {languages}.' },
    timezone: { about: 'I stedet for tidssonen på nettstedet.' },
    words: { about: 'Ord som utvalget sier på sin egen måte: {Saksliste: Innkalling}. De går foran nettstedets.' },
  },
  meeting: {
    date: { label: 'Dato', about: 'Dagen for møtet. Mappen heter det samme.' },
    until: { label: 'Til og med', about: 'Den siste dagen i et møte over flere dager.' },
    start: { label: 'Start', about: 'Når møtet begynner, som TT:MM.' },
    end: { label: 'Slutt', about: 'Når møtet slutter. Tidligere enn start: neste dag.' },
    place: { label: 'Sted', about: 'Hvor møtet holdes.' },
    online: { label: 'Digitalt', about: 'Adressen for å delta digitalt.' },
    title: { label: 'Tittel', about: 'I stedet for «Saksliste» og årstallet.' },
    status: {
      label: 'Status',
      about:
        'planned (planlagt): bare dag, tid og sted vises. draft er et utkast som ikke vises. published, minutes (protokoll) og cancelled (avlyst) vises.',
    },
    published: { label: 'Publisert', about: 'Dagen da sakslisten ble publisert.' },
    moved: { label: 'Flyttet fra', about: 'Dagen som møtet er flyttet fra. Mappen og adressene blir værende.' },
    held: { label: 'Møtetid', about: 'Når møtet ble holdt, til protokollen: {start, end}.' },
    chair: { label: 'Møteleder', about: 'Møtelederen.' },
    present: {
      label: 'Til stede',
      about:
        'De som var til stede, hver med navn eller som {name, from, to, for}: når de kom og gikk, og hvem et varamedlem møtte for. Hører til protokollen. På møter over flere dager har et tidspunkt sin dag: 2026-09-18T09:00.',
    },
    excused: { label: 'Forfall', about: 'De som har meldt forfall; hører til protokollen.' },
    absent: { label: 'Fraværende', about: 'De fraværende uten forfall; hører til protokollen.' },
    approved: {
      label: 'Godkjent',
      about: 'Dagen da protokollen ble godkjent, eller {date, meeting}: møtet som godkjente den.',
    },
    signatures: {
      label: 'Underskrifter',
      about: 'De som skriver under på protokollen: PDF-en får en side med en linje til hver.',
    },
    sections: { about: 'I stedet for delene til utvalget.' },
    numbering: { about: 'I stedet for nummereringen til utvalget.' },
    aliases: { about: 'Navn som mappen hadde før: de gamle adressene fører hit.' },
    numbers: {
      about: 'Alle numre som sakene har hatt. dagsorden freeze skriver dem, så ingen numre blir brukt to ganger.',
    },
  },
  item: {
    title: { label: 'Tittel', about: 'Overskriften på saken.' },
    section: { about: 'Delen som saken hører til.' },
    under: { about: 'Saken som den er en undersak til, med navnet på filen.' },
    order: { about: 'Plassen i delen: det laveste tallet først. Navnet på filen avgjør resten.' },
    case: { label: 'Arkivsak', about: 'Arkivsaksnummer, eller en liste med slike.' },
    responsible: { label: 'Ansvarlig', about: 'Den eller de ansvarlige.' },
    presenter: { label: 'Innleder', about: 'Den eller de som innleder i møtet.' },
    kind: { label: 'Sakstype', about: 'information (orientering), discussion (drøfting) eller decision (vedtak).' },
    duration: { label: 'Varighet', about: 'Hvor lang tid saken ventes å ta, som 20 min eller 1 t 30 min.' },
    at: { label: 'Begynner', about: 'Når saken helt sikkert begynner, som TT:MM, eller med dato: 2026-09-18T09:00.' },
    held: {
      label: 'Behandlet',
      about:
        'Når saken ble behandlet, til protokollen: {start, end}. På møter over flere dager har et tidspunkt sin dag: 2026-09-18T09:00.',
    },
    result: {
      label: 'Resultat',
      about: 'Hva som skjedde med saken, til protokollen: adopted, amended, rejected, postponed, referred eller noted.',
    },
    mover: { label: 'Forslagsstiller', about: 'Hvem som la fram forslaget; hører til protokollen.' },
    seconder: { label: 'Støttet av', about: 'Hvem som støttet forslaget; hører til protokollen.' },
    votes: {
      label: 'Votering',
      about:
        'Voteringer, til protokollen: hver med for og against, som antall eller navn, og eventuelt on, abstain, absent og result.',
    },
    recused: { label: 'Inhabil', about: 'De inhabile; hører til protokollen.' },
    absent: { label: 'Fraværende', about: 'De som ikke var til stede under saken; hører til protokollen.' },
    postponed: { label: 'Utsatt til', about: 'Dagen eller møtet som saken er utsatt til; hører til protokollen.' },
    actions: {
      label: 'Oppgaver',
      about: 'Oppgaver etter møtet, hver med what og who og eventuelt due og done; hører til protokollen.',
    },
    consent: { label: 'For seg', about: 'false: saken tas ut av en del der sakene avgjøres samlet.' },
    continues: { about: 'Saken fra et tidligere møte som denne fortsetter: MØTE/SAK.' },
    attachments: {
      about: 'Vedlegg: hvert med title og enten file eller url. closed: true holder ett unna offentligheten.',
    },
    number: { about: 'Låser det trykte nummeret; skrives av dagsorden freeze. false: saken har ikke nummer.' },
    closed: { label: 'Grunn til lukking', about: 'Lukket sak: true, eller {title, reason} for offentligheten.' },
    public: { about: 'Hva alle kan få vite om en lukket sak eller et slikt vedlegg: ord, navn eller passasjer.' },
    late: { label: 'Ettersendt sak', about: 'Dagen da saken kom på en publisert saksliste.' },
    withdrawn: { label: 'Trukket', about: 'Saken er trukket: true, eller grunnen.' },
    aliases: { about: 'Navn som filen hadde før: de gamle adressene fører hit.' },
  },
};
