import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'tekst (den er et skannet billede)',
  tagged: 'tags',
  title: 'titel',
  language: 'sprog',
};

const things = {
  attachment: 'Bilaget',
  logo: 'Logoet',
  image: 'Billedet',
  link: 'Filen',
  theme: 'Filen',
} as const;

const places = { site: 'webstedet', council: 'rådet', meeting: 'mødet', folder: 'mappen' } as const;

/** Mapper, filer og adresser. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'Indholdsmappen findes.',
    tell: ({ folder }) => ({
      reason: `Der er ingen indholdsmappe, der hedder »${folder}«`,
      note: 'Kør kommandoen i den mappe, som content/ ligger i, eller angiv mappen med --content.',
    }),
  },
  'index-missing': {
    summary: 'Hver mappe har en index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `${empty ? 'Indholdsmappen er tom' : 'Mappen har ingen index.md'}; en index.md beskriver ${places[describes]}`,
      note:
        almost === null
          ? `Opret ${file}. Kommandoerne dagsorden init og dagsorden new laver sådanne filer.`
          : `Omdøb ${almost} til ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'Et symbolsk link fører til en fil i indholdet.',
    tell: ({ broken }) => ({
      reason: broken
        ? 'Det symbolske link fører ingen steder hen'
        : 'Det symbolske link fører til en mappe eller ud af indholdsmappen, men skal føre til en fil i den',
      note: 'Kopiér filen til indholdsmappen i stedet for at linke til den.',
    }),
  },
  'meeting-folder-name': {
    summary: 'Mappen til et møde er opkaldt efter en dato.',
    tell: ({ name, suggested }) => ({
      reason: `Mappen hedder »${name}«, men skal hedde en dato som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tilføjelse med små bogstaver`,
      note:
        suggested === null
          ? 'Navngiv mappen efter mødets dag, fx 2026-09-17 eller 2026-09-17-ekstra.'
          : `Omdøb mappen til ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'Ingen fil eller mappe tager en adresse, som webstedet selv skal bruge.',
    tell: ({ what, name, reserved }) => ({
      reason: {
        council: `Rådets mappe får adressen »${name}«, men ${reserved.join(', ')} bruger webstedet selv`,
        item: `Punktet får adressen »${name}«, men ${reserved.join(', ')} bruger webstedet selv`,
        file: 'Filen ligger på en adresse, som webstedet selv skal bruge',
      }[what],
      note: {
        council: 'Giv mappen et andet navn.',
        item: 'Vælg et andet navn. På den adresse viser webstedet noget andet.',
        file: 'Giv filen et andet navn, eller flyt den til en mappe som bilag/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Hvert punkt og råd har sin egen adresse.',
    tell: ({ address, other }) => ({
      reason:
        other === null
          ? 'Navnet har hverken bogstaver eller cifre, så det kan ikke blive til en adresse'
          : `Adressen »${address}« er allerede brugt af ${other}`,
      note: 'Giv en af de to et andet navn; store bogstaver, accenter og tegn tæller ikke i adresser.',
    }),
  },
  'duplicate-name': {
    summary: 'Filnavne er forskellige i mere end deres tegnkoder.',
    tell: ({ name, other }) => ({
      reason: `Navnet ${name} ligner ${other}, men er skrevet med andre tegnkoder`,
      note: 'Omdøb en af de to filer, eller slet den, hvis den er en kopi.',
    }),
  },
  'file-name': {
    summary: 'Filnavnene kan bruges på alle maskiner.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Navnet »${name}« adskiller sig kun fra »${other}« ved store og små bogstaver`,
        device: `Windows bruger navnet »${name}« til en enhed`,
        sign: `Navnet »${name}« har et tegn, som Windows ikke tillader (< > : " | ? * \\)`,
        end: `Navnet »${name}« slutter med et punktum eller et mellemrum`,
      }[kind],
      note: 'Omdøb filen: ellers kan andre ikke hente webstedet ned på deres maskine.',
    }),
  },
  'alias-taken': {
    summary: 'En gammel adresse fører ét sted hen og er ikke selv en side.',
    tell: ({ alias, other }) => ({
      reason: `Den gamle adresse »${alias}« ${other === null ? 'er allerede adressen her' : `er allerede brugt af ${other}`}`,
      note: 'Fjern aliasset. En gammel adresse kan kun føre ét sted hen, og ikke væk fra en side, der findes.',
    }),
  },
  'theme-host': {
    summary: 'Webstedets eget udseende henter intet fra andre servere.',
    tell: ({ address }) => ({
      reason: `Adressen »${address}« fortæller en anden server, hvem der læser; kun filer fra indholdsmappen bruges`,
      note: 'Læg filen i indholdsmappen. Adresser på andre servere bliver alligevel ikke hentet.',
    }),
  },
  'theme-import': {
    summary: 'Et tema er én fil.',
    tell: ({ address }) => ({
      reason: `Temaet henter »${address}« med @import, men hele temaet skal stå i én fil`,
      note: 'Skriv reglerne fra det andet stylesheet ind i dette.',
    }),
  },
  'not-utf-8': {
    summary: 'Tekstfiler er UTF-8.',
    tell: ({ encoding }) => ({
      reason: 'Filen er gemt med forkert tegnsæt, så æ, ø og å går tabt',
      note: `Gem den som UTF-8 (i editoren: Gem med kodning). Den er sandsynligvis gemt som ${encoding}.`,
    }),
  },
  'missing-file': {
    summary: 'En fil, der nævnes, findes.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `${things[what]} »${written}« findes ikke`,
      note: remote ? 'Skriv url: i stedet for file: når det er en adresse.' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'Ingen sti fører ud af indholdsmappen.',
    tell: ({ written }) => ({
      reason: `Stien »${written}« fører ud af indholdsmappen`,
      note: 'Kopiér filen til mødets mappe, og henvis til den dér.',
    }),
  },
  'remote-image': {
    summary: 'Billeder ligger i indholdsmappen.',
    tell: ({ written }) => ({
      reason: `Billedet »${written}« ligger et andet sted på nettet, men skal ligge i mødets mappe`,
      note: 'Gem billedet ved siden af punktet, og skriv filnavnet. Sider og PDF’er henter intet udefra.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Lukket tekst ligger ikke i den offentlige indholdsmappe.',
    tell: () => ({
      reason:
        'Lukket tekst eller et lukket bilag ligger i den offentlige indholdsmappe, hvor kun nummer, offentlig titel og begrundelse må stå',
      note: 'Flyt filen til en privat mappe, og læg den over denne med endnu et --content; lad en fil med nummer, offentlig titel og begrundelse blive her. Hvis dette repository er privat, så skriv closed-text-in-public-root: off under rules: i webstedets index.md.',
    }),
  },
  'file-type': {
    summary: 'En fils indhold er det, dens endelse siger.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: blank
        ? `Filen »${name}« er tom`
        : `Filen »${name}« er ${found === null ? `ikke en ${wanted}-fil, som endelsen siger` : `en ${found}-fil, men endelsen siger ${wanted}`}`,
      note: blank
        ? 'Kopiér filen hertil igen.'
        : 'Åbn filen i det program, den er lavet i, og gem den i det rigtige format; det er ikke nok at omdøbe den.',
    }),
  },
  'pdf-accessibility': {
    summary: 'En vedlagt PDF har tekst, tags, titel og sprog.',
    tell: ({ name, missing }) => ({
      reason: `PDF’en »${name}« kan ikke læses op, som den skal: Den mangler ${missing.map((one) => qualities[one]).join(', ')}`,
      note: 'Bed om det oprindelige dokument, og eksportér det igen med tags, titel og sprog (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'Et punkt angiver et bilag én gang.',
    tell: ({ written, other }) => ({
      reason: `Bilaget »${written}« er allerede med som »${other}«`,
      note: 'Fjern det ene, eller ret stien.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'Teksten i et punkt henviser til alle de bilag, som punktet angiver.',
    tell: ({ title, link }) => ({
      reason: `Teksten henviser ikke til bilaget »${title}«`,
      note: `Skriv ${link}, hvor det hører til.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Mente du ${nearest}? Ellers tilføj filen.`;
  if (what === 'theme') return 'Læg filen der, eller fjern adressen. Den regnes fra temaets mappe.';
  if (what === 'logo') return 'Læg billedet ved siden af index.md, eller fjern linjen.';
  return 'Læg filen i mødets mappe, eller ret stien.';
}
