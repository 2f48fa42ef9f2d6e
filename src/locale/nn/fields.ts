/* What the fields of the front matter are called in Nynorsk and what they mean. */
import type { FieldTexts } from '../da/fields.ts';

export const fields: FieldTexts = {
  site: {
    title: { about: 'Namnet på nettstaden.' },
    organization: { about: 'Kven som publiserer.' },
    url: { about: 'Adressa der nettstaden blir publisert. Nyhendestraumar og kalendrar treng henne.' },
    language: { about: 'Språket: {languages}.' },
    timezone: { about: 'Tidssona etter IANA.' },
    logo: { about: 'Eit bilete som ligg ved sida av denne fila.' },
    accent: { about: 'Fargen på lenkjer og strekar.' },
    contact: { about: 'Kvar lesarane kan skrive.' },
    accessibility: { about: 'Adressa til tilgjengeerklæringa.' },
    paper: { about: 'Papiret som PDF-ane er til: a4, eller letter som i Nord-Amerika. Elles avgjer språket det.' },
    oparl: { about: 'Om nettstaden òg blir publisert som OParl 1.1-data, i oparl/.' },
    extracts: { about: 'true: ein PDF for kvar sak.' },
    redirects: {
      about: 'Stigar på ein tidlegare nettstad, og kvar dei fører: /gammal/stig: UTVAL/MØTE/SAK eller ei adresse.',
    },
    rules: { about: 'Kor strenge reglane i dagsorden check er: off, warning eller error for kvar.' },
    synonyms: { about: 'Ord som ein finn ved kvarandre i søket: [[avfall, søppel], [sykkelsti, sykkelveg]].' },
    words: {
      about: 'Ord som nettstaden seier på sin eigen måte: {Saksliste: Innkalling}. Sjå docs/reference/words.md.',
    },
    pdf: {
      about: 'Kva sakslister og protokollar følgjer: ua-1 er PDF/UA-1 og PDF/A-2a, ua-2 er PDF/UA-2 og PDF/A-4.',
    },
    hyphenation: {
      about: 'Lange ord som PDF-ar skal dele på ein bestemt måte, med bindestrek der dei kan delast: personvern-ombod.',
    },
  },
  council: {
    name: { about: 'Namnet slik det står på framsida og på nettstaden.' },
    sections: { about: 'Delane av sakslista i rekkjefølgje. Sakene nemner ein del med id-en hans.' },
    parts: {
      about:
        'Avsnitta i ei sak, ## overskrifter i teksten. {name: Framlegg til vedtak, required: true} krev eit avsnitt.',
    },
    case: { about: 'Eit regulært uttrykk som saksnummer må følgje.' },
    notice: { about: 'Så mange yrkedagar, måndag–fredag, før møtet skal sakslista vere publisert.' },
    numbering: {
      about:
        'Korleis sakene blir nummererte: sections (2.1), flat (1, 2, 3 gjennom heile sakslista) eller year (fortløpande gjennom året), eller {scheme, prefix, suffix, start}. {year} og {yy} er året.',
    },
    members: { about: 'Medlemmene, kvar med name og eventuelt role, party, from og to (første og siste dag).' },
    quorum: { about: 'Så mange medlemmer må minst vere til stades for at utvalet skal vere vedtaksført.' },
    approval: {
      about:
        'Om protokollar blir godkjende på eit seinare møte. false: dei gjeld som dei er, og inga side seier at dei ikkje er godkjende.',
    },
    ended: { about: 'Den siste dagen utvalet fanst. Sidene blir ståande.' },
    aliases: { about: 'Mapper som utvalet har hatt: dei gamle adressene fører hit.' },
    language: { about: 'I staden for språket på nettstaden: {languages}.' },
    timezone: { about: 'I staden for tidssona på nettstaden.' },
    words: { about: 'Ord som utvalet seier på sin eigen måte: {Saksliste: Innkalling}. Dei går føre nettstaden sine.' },
  },
  meeting: {
    date: { label: 'Dato', about: 'Dagen for møtet. Mappa heiter det same.' },
    until: { label: 'Til og med', about: 'Den siste dagen i eit møte over fleire dagar.' },
    start: { label: 'Start', about: 'Når møtet byrjar, som TT:MM.' },
    end: { label: 'Slutt', about: 'Når møtet sluttar. Tidlegare enn start: neste dag.' },
    place: { label: 'Stad', about: 'Kvar møtet blir halde.' },
    online: { label: 'Digitalt', about: 'Adressa for å delta digitalt.' },
    title: { label: 'Tittel', about: 'I staden for «Saksliste» og årstalet.' },
    status: {
      label: 'Status',
      about:
        'planned (planlagt): berre dag, tid og stad blir viste. draft er eit utkast som ikkje blir vist. published, minutes (protokoll) og cancelled (avlyst) blir viste.',
    },
    published: { label: 'Publisert', about: 'Dagen då sakslista vart publisert.' },
    moved: { label: 'Flytta frå', about: 'Dagen som møtet er flytta frå. Mappa og adressene blir der dei er.' },
    held: { label: 'Møtetid', about: 'Når møtet vart halde, til protokollen: {start, end}.' },
    chair: { label: 'Møteleiar', about: 'Møteleiaren.' },
    present: {
      label: 'Til stades',
      about:
        'Dei som var til stades, kvar med namn eller som {name, from, to, for}: når dei kom og gjekk, og kven eit varamedlem møtte for. Høyrer til protokollen. På møte over fleire dagar har eit tidspunkt dagen sin: 2026-09-18T09:00.',
    },
    excused: { label: 'Forfall', about: 'Dei som har meldt forfall; høyrer til protokollen.' },
    absent: { label: 'Fråverande', about: 'Dei som var fråverande utan forfall; høyrer til protokollen.' },
    approved: {
      label: 'Godkjend',
      about: 'Dagen då protokollen vart godkjend, eller {date, meeting}: møtet som godkjende han.',
    },
    signatures: {
      label: 'Underskrifter',
      about: 'Dei som skriv under på protokollen: PDF-en får ei side med ei linje til kvar.',
    },
    sections: { about: 'I staden for delane til utvalet.' },
    numbering: { about: 'I staden for nummereringa til utvalet.' },
    aliases: { about: 'Namn som mappa hadde før: dei gamle adressene fører hit.' },
    numbers: {
      about: 'Alle nummer som sakene har hatt. dagsorden freeze skriv dei, så ingen nummer blir brukte to gonger.',
    },
  },
  item: {
    title: { label: 'Tittel', about: 'Overskrifta på saka.' },
    section: { about: 'Delen som saka høyrer til.' },
    under: { about: 'Saka som denne er ei undersak til, med namnet på fila.' },
    order: { about: 'Plassen i delen: det lågaste talet først. Namnet på fila avgjer resten.' },
    case: { label: 'Arkivsak', about: 'Arkivsaksnummer, eller ei liste med slike.' },
    responsible: { label: 'Ansvarleg', about: 'Den eller dei ansvarlege.' },
    presenter: { label: 'Innleiar', about: 'Den eller dei som innleier i møtet.' },
    kind: { label: 'Sakstype', about: 'information (orientering), discussion (drøfting) eller decision (vedtak).' },
    duration: { label: 'Varigheit', about: 'Kor lang tid saka er venta å ta, som 20 min eller 1 t 30 min.' },
    at: { label: 'Byrjar', about: 'Når saka heilt sikkert byrjar, som TT:MM, eller med dato: 2026-09-18T09:00.' },
    held: {
      label: 'Behandla',
      about:
        'Når saka vart behandla, til protokollen: {start, end}. På møte over fleire dagar har eit tidspunkt dagen sin: 2026-09-18T09:00.',
    },
    result: {
      label: 'Resultat',
      about: 'Kva som skjedde med saka, til protokollen: adopted, amended, rejected, postponed, referred eller noted.',
    },
    mover: { label: 'Forslagsstillar', about: 'Kven som la fram forslaget; høyrer til protokollen.' },
    seconder: { label: 'Støtta av', about: 'Kven som støtta forslaget; høyrer til protokollen.' },
    votes: {
      label: 'Røysting',
      about:
        'Røystingar, til protokollen: kvar med for og against, som tal eller namn, og eventuelt on, abstain, absent og result.',
    },
    recused: { label: 'Inhabil', about: 'Dei inhabile; høyrer til protokollen.' },
    absent: { label: 'Fråverande', about: 'Dei som ikkje var til stades under saka; høyrer til protokollen.' },
    postponed: { label: 'Utsett til', about: 'Dagen eller møtet som saka er utsett til; høyrer til protokollen.' },
    actions: {
      label: 'Oppgåver',
      about: 'Oppgåver etter møtet, kvar med what og who og eventuelt due og done; høyrer til protokollen.',
    },
    consent: {
      label: 'Avgjerd for seg',
      about: 'false: saka blir teken ut av ein seksjon der sakene blir avgjorde samla.',
    },
    continues: { about: 'Saka frå eit tidlegare møte som denne held fram: MØTE/SAK.' },
    attachments: {
      about: 'Vedlegg: kvart med title og anten file eller url. closed: true held eit unna offentlegheita.',
    },
    number: { about: 'Låser det trykte nummeret; blir skrive av dagsorden freeze. false: saka har ikkje nummer.' },
    closed: { label: 'Grunn til lukking', about: 'Lukka sak: true, eller {title, reason} for offentlegheita.' },
    public: { about: 'Kva alle kan få vite om ei lukka sak eller eit slikt vedlegg: ord, namn eller tekststykke.' },
    late: { label: 'Ettersend sak', about: 'Dagen då saka kom på ei publisert saksliste.' },
    withdrawn: { label: 'Trekt', about: 'Saka er trekt: true, eller grunnen.' },
    aliases: { about: 'Namn som fila hadde før: dei gamle adressene fører hit.' },
  },
};
