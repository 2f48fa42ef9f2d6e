/* What the fields of the front matter are called in Swedish and what they mean. */
import type { FieldTexts } from '../da/fields.ts';

export const fields: FieldTexts = {
  site: {
    title: { about: 'Webbplatsens namn.' },
    organization: { about: 'Vem som publicerar.' },
    url: { about: 'Adressen där webbplatsen publiceras. Flöden och kalendrar behöver den.' },
    language: { about: 'Språket: {languages}.' },
    timezone: { about: 'Tidszonen enligt IANA.' },
    logo: { about: 'En bild som ligger bredvid den här filen.' },
    accent: { about: 'Färgen på länkar och linjer.' },
    contact: { about: 'Vart läsarna kan skriva.' },
    accessibility: { about: 'Adressen till tillgänglighetsredogörelsen.' },
    paper: { about: 'Papperet som PDF-filerna är till för: a4, eller letter som i Nordamerika. Annars avgör språket.' },
    oparl: { about: 'Om webbplatsen också publiceras som OParl 1.1-data, i oparl/.' },
    extracts: { about: 'true: en PDF för varje ärende.' },
    redirects: {
      about:
        'Sökvägar på en tidigare webbplats, och vart de leder: /gammal/sida: NÄMND/SAMMANTRÄDE/ÄRENDE eller en adress.',
    },
    rules: { about: 'Hur stränga reglerna i dagsorden check är: off, warning eller error för var och en.' },
    synonyms: { about: 'Ord som hittas genom varandra i sökningen: [[avfall, sopor], [cykelbana, cykelväg]].' },
    words: {
      about: 'Ord som webbplatsen säger på sitt eget sätt: {Dagordning: Kallelse}. Se docs/reference/words.md.',
    },
    pdf: {
      about: 'Vad dagordningar och protokoll följer: ua-1 är PDF/UA-1 och PDF/A-2a, ua-2 är PDF/UA-2 och PDF/A-4.',
    },
    hyphenation: {
      about: 'Långa ord som pdf-filer ska avstava på ett visst sätt, med bindestreck där de får delas: besluts-ärende.',
    },
  },
  council: {
    name: { about: 'Namnet som det står på försättsbladet och på webbplatsen.' },
    sections: { about: 'Dagordningens avsnitt i ordning. Ärendena anger ett avsnitt med dess id.' },
    parts: {
      about: 'Ett ärendes delar, ## rubriker i texten. {name: Förslag till beslut, required: true} kräver en del.',
    },
    case: { about: 'Ett reguljärt uttryck som diarienummer måste följa.' },
    notice: { about: 'Så många helgfria vardagar, måndag–fredag, före sammanträdet ska dagordningen vara publicerad.' },
    numbering: {
      about:
        'Hur ärendena numreras: sections (2.1), flat (1, 2, 3 genom hela dagordningen) eller year (löpande genom året), eller {scheme, prefix, suffix, start}. {year} och {yy} är året.',
    },
    members: {
      about: 'Ledamöterna, var och en med name och eventuellt role, party, from och to (första och sista dagen).',
    },
    quorum: { about: 'Så många ledamöter måste minst vara närvarande för att nämnden ska vara beslutför.' },
    approval: {
      about:
        'Om protokoll justeras efteråt. false: de gäller som de är, och ingen sida säger att de inte är justerade.',
    },
    ended: { about: 'Nämndens sista dag. Dess sidor finns kvar.' },
    aliases: { about: 'Mappar som nämnden har haft: de gamla adresserna leder hit.' },
    language: { about: 'I stället för webbplatsens språk: {languages}.' },
    timezone: { about: 'I stället för webbplatsens tidszon.' },
    words: { about: 'Ord som nämnden säger på sitt eget sätt: {Dagordning: Kallelse}. De går före webbplatsens.' },
  },
  meeting: {
    date: { label: 'Datum', about: 'Dagen för sammanträdet. Mappen heter likadant.' },
    until: { label: 'Till och med', about: 'Den sista dagen av ett sammanträde över flera dagar.' },
    start: { label: 'Början', about: 'När sammanträdet börjar, som TT:MM.' },
    end: { label: 'Slut', about: 'När sammanträdet slutar. Tidigare än start: nästa dag.' },
    place: { label: 'Plats', about: 'Var sammanträdet hålls.' },
    online: { label: 'Digitalt', about: 'Adressen för att delta digitalt.' },
    title: { label: 'Rubrik', about: 'I stället för ”Dagordning” och årtalet.' },
    status: {
      label: 'Status',
      about:
        'planned (planerat): bara dag, tid och plats visas. draft är ett utkast som inte visas. published, minutes (protokoll) och cancelled (inställt) visas.',
    },
    published: { label: 'Publicerad', about: 'Dagen då dagordningen publicerades.' },
    moved: {
      label: 'Flyttat från',
      about: 'Dagen som sammanträdet har flyttats från. Mappen och adresserna blir kvar.',
    },
    held: { label: 'Sammanträdestid', about: 'När sammanträdet hölls, för protokollet: {start, end}.' },
    chair: { label: 'Ordförande', about: 'Ordföranden.' },
    present: {
      label: 'Närvarande',
      about:
        'De närvarande, var och en med namn eller som {name, from, to, for}: när de kom och gick, och vem en ersättare tjänstgjorde för. Hör till protokollet. Vid sammanträden över flera dagar har en tid sin dag: 2026-09-18T09:00.',
    },
    excused: { label: 'Anmält förhinder', about: 'De som har anmält förhinder; hör till protokollet.' },
    absent: { label: 'Frånvarande', about: 'De frånvarande utan anmält förhinder; hör till protokollet.' },
    approved: {
      label: 'Justerat',
      about: 'Dagen då protokollet justerades, eller {date, meeting}: sammanträdet där det skedde.',
    },
    signatures: {
      label: 'Underskrifter',
      about: 'De som skriver under protokollet: dess PDF får en sida med en rad för var och en.',
    },
    sections: { about: 'I stället för nämndens avsnitt.' },
    numbering: { about: 'I stället för nämndens numrering.' },
    aliases: { about: 'Namn som mappen hade tidigare: de gamla adresserna leder hit.' },
    numbers: {
      about: 'Alla nummer som ärendena har haft. dagsorden freeze skriver dem, så att inget nummer används två gånger.',
    },
  },
  item: {
    title: { label: 'Rubrik', about: 'Ärendets rubrik.' },
    section: { about: 'Avsnittet som ärendet hör till.' },
    under: { about: 'Ärendet som det är ett underärende till, med filens namn.' },
    order: { about: 'Platsen i avsnittet: lägsta talet först. Filens namn avgör resten.' },
    case: { label: 'Diarienummer', about: 'Diarienummer, eller en lista med sådana.' },
    responsible: { label: 'Ansvarig', about: 'Den eller de ansvariga.' },
    presenter: { label: 'Föredragande', about: 'Den eller de som föredrar ärendet.' },
    kind: { label: 'Typ', about: 'information, discussion (diskussion) eller decision (beslut).' },
    duration: { label: 'Längd', about: 'Hur lång tid ärendet väntas ta, som 20 min eller 1 tim 30 min.' },
    at: { label: 'Börjar', about: 'När ärendet säkert börjar, som TT:MM, eller med datum: 2026-09-18T09:00.' },
    held: {
      label: 'Behandlades',
      about:
        'När ärendet behandlades, för protokollet: {start, end}. Vid sammanträden över flera dagar har en tid sin dag: 2026-09-18T09:00.',
    },
    result: {
      label: 'Resultat',
      about: 'Vad som hände med ärendet, för protokollet: adopted, amended, rejected, postponed, referred eller noted.',
    },
    mover: { label: 'Förslagsställare', about: 'Vem som ställde förslaget; hör till protokollet.' },
    seconder: { label: 'Stöds av', about: 'Vem som stödde förslaget; hör till protokollet.' },
    votes: {
      label: 'Omröstning',
      about:
        'Omröstningar, till protokollet: var och en med for och against, som antal eller namn, och eventuellt on, abstain, absent och result.',
    },
    recused: { label: 'Jäv', about: 'De jäviga; hör till protokollet.' },
    absent: { label: 'Frånvarande', about: 'De som inte var närvarande vid ärendet; hör till protokollet.' },
    postponed: {
      label: 'Bordlagt till',
      about: 'Dagen eller sammanträdet som ärendet är bordlagt till; hör till protokollet.',
    },
    actions: {
      label: 'Uppdrag',
      about:
        'Uppdrag efter sammanträdet, vart och ett med what och who och eventuellt due och done; hör till protokollet.',
    },
    consent: { label: 'För sig', about: 'false: ärendet tas ut ur ett avsnitt vars ärenden avgörs i ett sammanhang.' },
    continues: { about: 'Ärendet från ett tidigare sammanträde som detta fortsätter: SAMMANTRÄDE/ÄRENDE.' },
    attachments: {
      about: 'Bilagor: var och en med title och antingen file eller url. closed: true undantar en från offentligheten.',
    },
    number: { about: 'Låser det tryckta numret; skrivs av dagsorden freeze. false: ärendet har inget nummer.' },
    closed: {
      label: 'Skäl till stängda dörrar',
      about: 'Ej offentligt ärende: true, eller {title, reason} för allmänheten.',
    },
    public: { about: 'Vad alla får veta om ett ej offentligt ärende eller en sådan bilaga: ord, namn eller passager.' },
    late: { label: 'Tillkommande ärende', about: 'Dagen då ärendet kom in på en publicerad dagordning.' },
    withdrawn: { label: 'Utgår', about: 'Ärendet utgår: true, eller skälet.' },
    aliases: { about: 'Namn som filen hade tidigare: de gamla adresserna leder hit.' },
  },
};
