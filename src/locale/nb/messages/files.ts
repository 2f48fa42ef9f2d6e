import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'tekst (den er et skannet bilde)',
  tagged: 'tagger',
  title: 'tittel',
  language: 'språk',
};

const things = {
  attachment: 'Vedlegget',
  logo: 'Logoen',
  image: 'Bildet',
  link: 'Filen',
  theme: 'Filen',
} as const;

const places = { site: 'nettstedet', council: 'utvalget', meeting: 'møtet', folder: 'mappen' } as const;

/** Mapper, filer og adresser. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'Innholdsmappen finnes.',
    tell: ({ folder }) => ({
      reason: `Det finnes ingen innholdsmappe som heter «${folder}»`,
      note: 'Kjør kommandoen i den mappen som content/ ligger i, eller oppgi mappen med --content.',
    }),
  },
  'index-missing': {
    summary: 'Hver mappe har en index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `${empty ? 'Innholdsmappen er tom' : 'Mappen mangler index.md'}; en index.md beskriver ${places[describes]}`,
      note:
        almost === null
          ? `Opprett ${file}. Kommandoene dagsorden init og dagsorden new lager slike filer.`
          : `Gi ${almost} navnet ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'En symbolsk lenke fører til en fil i innholdet.',
    tell: ({ broken }) => ({
      reason: broken
        ? 'Den symbolske lenken fører ingen steder'
        : 'Den symbolske lenken fører til en mappe eller ut av innholdsmappen, men skal føre til en fil i den',
      note: 'Kopier filen til innholdsmappen i stedet for å lenke til den.',
    }),
  },
  'meeting-folder-name': {
    summary: 'Mappen til et møte har navn etter en dato.',
    tell: ({ name, suggested }) => ({
      reason: `Mappen heter «${name}», men skal hete en dato som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillegg med små bokstaver`,
      note:
        suggested === null
          ? 'Gi mappen navn etter møtedagen, for eksempel 2026-09-17 eller 2026-09-17-ekstra.'
          : `Gi mappen navnet ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'Ingen fil eller mappe tar en adresse som nettstedet selv trenger.',
    tell: ({ what, name, reserved }) => ({
      reason: {
        council: `Mappen til utvalget får adressen «${name}», men ${reserved.join(', ')} bruker nettstedet selv`,
        item: `Saken får adressen «${name}», men ${reserved.join(', ')} bruker nettstedet selv`,
        file: 'Filen ligger på en adresse som nettstedet selv trenger',
      }[what],
      note: {
        council: 'Gi mappen et annet navn.',
        item: 'Velg et annet navn. På den adressen viser nettstedet noe annet.',
        file: 'Gi filen et annet navn, eller flytt den til en mappe som vedlegg/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Hver sak og hvert utvalg har sin egen adresse.',
    tell: ({ address, other }) => ({
      reason:
        other === null
          ? 'Navnet har verken bokstaver eller sifre, så det kan ikke bli en adresse'
          : `Adressen «${address}» er allerede brukt av ${other}`,
      note: 'Gi en av de to et annet navn; store bokstaver, aksenter og tegn teller ikke i adresser.',
    }),
  },
  'duplicate-name': {
    summary: 'Filnavn er forskjellige i mer enn tegnkodene.',
    tell: ({ name, other }) => ({
      reason: `Navnet ${name} ligner ${other}, men er skrevet med andre tegnkoder`,
      note: 'Gi en av de to filene et annet navn, eller slett den hvis den er en kopi.',
    }),
  },
  'file-name': {
    summary: 'Alle maskiner kan håndtere filnavnene.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Navnet «${name}» skiller seg fra «${other}» bare i store og små bokstaver`,
        device: `Windows bruker navnet «${name}» til en enhet`,
        sign: `Navnet «${name}» har et tegn som Windows ikke tillater (< > : " | ? * \\)`,
        end: `Navnet «${name}» slutter med et punktum eller et mellomrom`,
      }[kind],
      note: 'Gi filen et annet navn: ellers kan andre ikke hente nettstedet til sin maskin.',
    }),
  },
  'alias-taken': {
    summary: 'En gammel adresse fører til ett sted og er ikke selv en side.',
    tell: ({ alias, other }) => ({
      reason: `Den gamle adressen «${alias}» ${other === null ? 'er allerede adressen her' : `er allerede brukt av ${other}`}`,
      note: 'Fjern aliaset. En gammel adresse kan bare føre til ett sted, og ikke bort fra en side som finnes.',
    }),
  },
  'theme-host': {
    summary: 'Nettstedets eget utseende henter ingenting fra andre tjenere.',
    tell: ({ address }) => ({
      reason: `Adressen «${address}» forteller en annen tjener hvem som leser; bare filer fra innholdsmappen brukes`,
      note: 'Legg filen i innholdsmappen. Adresser på andre tjenere blir uansett ikke hentet.',
    }),
  },
  'theme-import': {
    summary: 'Et tema er én fil.',
    tell: ({ address }) => ({
      reason: `Temaet henter «${address}» med @import, men hele temaet skal stå i én fil`,
      note: 'Skriv reglene fra det andre stilarket inn i dette.',
    }),
  },
  'not-utf-8': {
    summary: 'Tekstfiler er UTF-8.',
    tell: ({ encoding }) => ({
      reason: 'Filen er lagret med feil tegnsett, så æ, ø og å går tapt',
      note: `Lagre den som UTF-8 (i redigeringsprogrammet: Lagre med koding). Den er trolig lagret som ${encoding}.`,
    }),
  },
  'missing-file': {
    summary: 'En fil som nevnes, finnes.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `${things[what]} «${written}» finnes ikke`,
      note: remote ? 'Skriv url: i stedet for file: når det er en adresse.' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'Ingen sti fører ut av innholdsmappen.',
    tell: ({ written }) => ({
      reason: `Stien «${written}» fører ut av innholdsmappen`,
      note: 'Kopier filen til møtemappen, og vis til den der.',
    }),
  },
  'remote-image': {
    summary: 'Bilder ligger i innholdsmappen.',
    tell: ({ written }) => ({
      reason: `Bildet «${written}» ligger et annet sted på nettet, men skal ligge i møtemappen`,
      note: 'Lagre bildet ved siden av saken, og skriv filnavnet. Sider og PDF-er henter ingenting utenfra.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Lukket tekst ligger ikke i den offentlige innholdsmappen.',
    tell: () => ({
      reason:
        'Lukket tekst eller et lukket vedlegg ligger i den offentlige innholdsmappen, der bare nummer, offentlig tittel og begrunnelse kan stå',
      note: 'Flytt filen til en privat mappe, og legg den over denne med enda et --content; la en fil med nummer, offentlig tittel og begrunnelse bli igjen her. Hvis dette kodelageret er privat, skriv closed-text-in-public-root: off under rules: i nettstedets index.md.',
    }),
  },
  'file-type': {
    summary: 'Innholdet i en fil er det filendelsen sier.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: blank
        ? `Filen «${name}» er tom`
        : `Filen «${name}» er ${found === null ? `ingen ${wanted}-fil, slik filendelsen sier` : `en ${found}-fil, men filendelsen sier ${wanted}`}`,
      note: blank
        ? 'Kopier filen hit på nytt.'
        : 'Åpne filen i programmet den er laget i, og lagre den i riktig format; det holder ikke å gi den nytt navn.',
    }),
  },
  'pdf-accessibility': {
    summary: 'En vedlagt PDF har tekst, tagger, tittel og språk.',
    tell: ({ name, missing }) => ({
      reason: `PDF-en «${name}» kan ikke leses opp som den skal: Den mangler ${missing.map((one) => qualities[one]).join(', ')}`,
      note: 'Be om originaldokumentet, og eksporter det på nytt med tagger, tittel og språk (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'En sak oppgir et vedlegg én gang.',
    tell: ({ written, other }) => ({
      reason: `Vedlegget «${written}» er allerede med som «${other}»`,
      note: 'Fjern det ene, eller rett stien.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'Teksten i en sak viser til alle vedleggene som saken oppgir.',
    tell: ({ title, link }) => ({
      reason: `Teksten viser ikke til vedlegget «${title}»`,
      note: `Skriv ${link} der det hører hjemme.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Mente du ${nearest}? Ellers legg til filen.`;
  if (what === 'theme') return 'Legg filen der, eller fjern adressen. Den regnes fra temaets mappe.';
  if (what === 'logo') return 'Legg bildet ved siden av index.md, eller fjern linjen.';
  return 'Legg filen i møtemappen, eller rett stien.';
}
