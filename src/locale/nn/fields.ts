/* What the fields of the front matter are called in Nynorsk and what they mean, where it differs from Bokmål. */
import type { FieldTexts } from '../da/fields.ts';
import type { Some } from '../extend.ts';

export const fields: Some<FieldTexts> = {
  site: {
    title: { about: 'Namnet på nettstaden.' },
    organization: { about: 'Kven som publiserer.' },
    url: { about: 'Adressa der nettstaden blir publisert. Nyhendestraumar og kalendrar treng henne.' },
    timezone: { about: 'Tidssona etter IANA.' },
    logo: { about: 'Eit bilete som ligg ved sida av denne fila.' },
    accent: { about: 'Fargen på lenkjer og strekar.' },
    contact: { about: 'Kvar lesarane kan skrive.' },
    accessibility: { about: 'Adressa til tilgjengeerklæringa.' },
    oparl: { about: 'Om nettstaden også blir publisert som OParl 1.1-data, i oparl/.' },
    rules: { about: 'Kor strenge reglane i dagsorden check er: off, warning eller error for kvar.' },
    synonyms: { about: 'Ord som ein finn ved kvarandre i søket: [[avfall, søppel], [sykkelsti, sykkelveg]].' },
    words: {
      about: 'Ord som nettstaden seier på sin eigen måte: {Saksliste: Innkalling}. Sjå docs/reference/words.md.',
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
    members: { about: 'Medlemmene, kvar med name og eventuelt role.' },
    language: { about: 'I staden for språket på nettstaden: {languages}.' },
    timezone: { about: 'I staden for tidssona på nettstaden.' },
    words: { about: 'Ord som utvalet seier på sin eigen måte: {Saksliste: Innkalling}. Dei går føre nettstaden sine.' },
  },
  meeting: {
    date: { about: 'Dagen for møtet. Mappa heiter det same.' },
    start: { about: 'Når møtet byrjar, som TT:MM.' },
    end: { label: 'Slutt', about: 'Når møtet sluttar. Tidlegare enn start: neste dag.' },
    place: { label: 'Stad', about: 'Kvar møtet blir halde.' },
    online: { label: 'Digitalt', about: 'Adressa for å delta digitalt.' },
    title: { label: 'Tittel', about: 'I staden for «Saksliste» og årstalet.' },
    status: {
      about:
        'draft er eit utkast som ikkje blir vist. published, minutes (protokoll) og cancelled (avlyst) blir viste.',
    },
    published: { about: 'Dagen då sakslista vart publisert.' },
    moved: { label: 'Flytta frå', about: 'Dagen som møtet er flytta frå. Mappa og adressene blir der dei er.' },
    held: { label: 'Møtetid', about: 'Når møtet vart halde, til protokollen: {start, end}.' },
    chair: { label: 'Møteleiar', about: 'Møteleiaren.' },
    present: { label: 'Til stades', about: 'Dei som var til stades; høyrer til protokollen.' },
    excused: { label: 'Forfall', about: 'Dei som har meldt forfall; høyrer til protokollen.' },
    sections: { about: 'I staden for delane til utvalet.' },
    aliases: { about: 'Namn som mappa hadde før: dei gamle adressene fører hit.' },
    numbers: {
      about: 'Alle nummer som sakene har hatt. dagsorden freeze skriv dei, så ingen nummer blir brukte to gonger.',
    },
  },
  item: {
    title: { about: 'Overskrifta på saka.' },
    section: { about: 'Delen som saka høyrer til.' },
    order: { about: 'Plassen i delen: det lågaste talet først. Namnet på fila avgjer resten.' },
    case: { label: 'Arkivsak', about: 'Arkivsaksnummer, eller ei liste med slike.' },
    responsible: { label: 'Ansvarleg', about: 'Den eller dei ansvarlege.' },
    presenter: { label: 'Innleiar', about: 'Den eller dei som innleier i møtet.' },
    duration: { label: 'Varigheit', about: 'Kor lang tid saka er venta å ta, som 20 min eller 1 t 30 min.' },
    held: { label: 'Behandla', about: 'Når saka vart behandla, til protokollen: {start, end}.' },
    result: {
      about: 'Kva som skjedde med saka, til protokollen: adopted, amended, rejected, postponed, referred eller noted.',
    },
    mover: { label: 'Forslagsstillar', about: 'Kven som la fram forslaget; høyrer til protokollen.' },
    seconder: { label: 'Støtta av', about: 'Kven som støtta forslaget; høyrer til protokollen.' },
    attachments: {
      about: 'Vedlegg: kvart med title og anten file eller url. closed: true held eit unna offentlegheita.',
    },
    number: { about: 'Låser det trykte nummeret; blir skrive av dagsorden freeze.' },
    closed: { label: 'Grunn til lukking', about: 'Lukka sak: true, eller {title, reason} for offentlegheita.' },
    public: { about: 'Kva alle kan få vite om ei lukka sak eller eit slikt vedlegg: ord, namn eller tekststykke.' },
    late: { label: 'Ettersend sak', about: 'Dagen då saka kom på ei publisert saksliste.' },
    withdrawn: { label: 'Trekt', about: 'Saka er trekt: true, eller grunnen.' },
    aliases: { about: 'Namn som fila hadde før: dei gamle adressene fører hit.' },
  },
};
