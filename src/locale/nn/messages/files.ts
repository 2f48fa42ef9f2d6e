import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'tekst (han er eit skanna bilete)',
  tagged: 'taggar',
  title: 'tittel',
  language: 'språk',
};

const things = {
  attachment: 'Vedlegget',
  logo: 'Logoen',
  image: 'Biletet',
  link: 'Fila',
  theme: 'Fila',
} as const;

const places = { site: 'nettstaden', council: 'utvalet', meeting: 'møtet', folder: 'mappa' } as const;

/** Mapper, filer og adresser. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'Innhaldsmappa finst.',
    tell: ({ folder }) => ({
      reason: `Det finst ingen innhaldsmappe som heiter «${folder}»`,
      note: 'Køyr kommandoen i den mappa som content/ ligg i, eller oppgje mappa med --content.',
    }),
  },
  'index-missing': {
    summary: 'Kvar mappe har ei index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `${empty ? 'Innhaldsmappa er tom' : 'Mappa manglar index.md'}; ei index.md fortel om ${places[describes]}`,
      note:
        almost === null
          ? `Opprett ${file}. Kommandoane dagsorden init og dagsorden new lagar slike filer.`
          : `Gje ${almost} namnet ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'Ei symbolsk lenkje fører til ei fil i innhaldet.',
    tell: ({ broken }) => ({
      reason: broken
        ? 'Den symbolske lenkja fører ingen stader'
        : 'Den symbolske lenkja fører til ei mappe eller ut av innhaldsmappa, men skal føre til ei fil i henne',
      note: 'Kopier fila til innhaldsmappa i staden for å lenkje til henne.',
    }),
  },
  'meeting-folder-name': {
    summary: 'Mappa til eit møte har namn etter ein dato.',
    tell: ({ name, suggested }) => ({
      reason: `Mappa heiter «${name}», men skal heite ein dato som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillegg med små bokstavar`,
      note:
        suggested === null
          ? 'Gje mappa namn etter møtedagen, til dømes 2026-09-17 eller 2026-09-17-ekstra.'
          : `Gje mappa namnet ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'Ingen fil eller mappe tek ei adresse som nettstaden sjølv treng.',
    tell: ({ what, name, reserved }) => ({
      reason: {
        council: `Mappa til utvalet får adressa «${name}», men ${reserved.join(', ')} brukar nettstaden sjølv`,
        item: `Saka får adressa «${name}», men ${reserved.join(', ')} brukar nettstaden sjølv`,
        file: 'Fila ligg på ei adresse som nettstaden sjølv treng',
      }[what],
      note: {
        council: 'Gje mappa eit anna namn.',
        item: 'Vel eit anna namn. På den adressa viser nettstaden noko anna.',
        file: 'Gje fila eit anna namn, eller flytt henne til ei mappe som vedlegg/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Kvar sak og kvart utval har sin eigen adresse.',
    tell: ({ address, other }) => ({
      reason:
        other === null
          ? 'Namnet har verken bokstavar eller siffer, så det kan ikkje bli ei adresse'
          : `Adressa «${address}» er alt brukt av ${other}`,
      note: 'Gje éin av dei to eit anna namn; store bokstavar, aksentar og teikn tel ikkje i adresser.',
    }),
  },
  'duplicate-name': {
    summary: 'Filnamn er ulike i meir enn teiknkodane.',
    tell: ({ name, other }) => ({
      reason: `Namnet ${name} liknar ${other}, men er skrive med andre teiknkodar`,
      note: 'Gje éi av dei to filene eit anna namn, eller slett henne om ho er ein kopi.',
    }),
  },
  'file-name': {
    summary: 'Alle maskiner kan handtere filnamna.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Namnet «${name}» skil seg frå «${other}» berre i store og små bokstavar`,
        device: `Windows brukar namnet «${name}» til ei eining`,
        sign: `Namnet «${name}» har eit teikn som Windows ikkje tillèt (< > : " | ? * \\)`,
        end: `Namnet «${name}» sluttar med eit punktum eller eit mellomrom`,
      }[kind],
      note: 'Gje fila eit anna namn: elles kan andre ikkje hente nettstaden til maskina si.',
    }),
  },
  'alias-taken': {
    summary: 'Ei gammal adresse fører til éin stad og er ikkje sjølv ei side.',
    tell: ({ alias, other }) => ({
      reason: `Den gamle adressa «${alias}» ${other === null ? 'er alt adressa her' : `er alt brukt av ${other}`}`,
      note: 'Fjern aliaset. Ei gammal adresse kan berre føre til éin stad, og ikkje bort frå ei side som finst.',
    }),
  },
  'theme-host': {
    summary: 'Utsjånaden til nettstaden hentar ingenting frå andre tenarar.',
    tell: ({ address }) => ({
      reason: `Adressa «${address}» fortel ein annan tenar kven som les; berre filer frå innhaldsmappa blir brukte`,
      note: 'Legg fila i innhaldsmappa. Adresser på andre tenarar blir ikkje uansett henta.',
    }),
  },
  'theme-import': {
    summary: 'Eit tema er éin fil.',
    tell: ({ address }) => ({
      reason: `Temaet hentar «${address}» med @import, men heile temaet skal stå i éi fil`,
      note: 'Skriv reglane frå det andre stilarket inn i dette.',
    }),
  },
  'not-utf-8': {
    summary: 'Tekstfiler er UTF-8.',
    tell: ({ encoding }) => ({
      reason: 'Fila er lagra med feil teiknsett, så æ, ø og å går tapt',
      note: `Lagre henne som UTF-8 (i redigeringsprogrammet: Lagre med koding). Ho er truleg lagra som ${encoding}.`,
    }),
  },
  'missing-file': {
    summary: 'Ei fil som blir nemnd, finst.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `${things[what]} «${written}» finst ikkje`,
      note: remote ? 'Skriv url: i staden for file: når det er ei adresse.' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'Ingen stig fører ut av innhaldsmappa.',
    tell: ({ written }) => ({
      reason: `Stigen «${written}» fører ut av innhaldsmappa`,
      note: 'Kopier fila til møtemappa, og vis til henne der.',
    }),
  },
  'remote-image': {
    summary: 'Bilete ligg i innhaldsmappa.',
    tell: ({ written }) => ({
      reason: `Biletet «${written}» ligg ein annan stad på nettet, men skal liggje i møtemappa`,
      note: 'Lagre biletet ved sida av saka, og skriv filnamnet. Sider og PDF-ar hentar ingenting utanfrå.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Lukka tekst ligg ikkje i den offentlege innhaldsmappa.',
    tell: () => ({
      reason:
        'Lukka tekst eller eit lukka vedlegg ligg i den offentlege innhaldsmappa, der berre nummer, offentleg tittel og grunngjeving kan stå',
      note: 'Flytt fila til ei privat mappe, og legg henne over denne med endå eit --content; la ei fil med nummer, offentleg tittel og grunngjeving bli igjen her. Er dette kodelageret privat, så skriv closed-text-in-public-root: off under rules: i index.md for nettstaden.',
    }),
  },
  'file-type': {
    summary: 'Innhaldet i ei fil er det filendinga seier.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: blank
        ? `Fila «${name}» er tom`
        : `Fila «${name}» er ${found === null ? `ingen ${wanted}-fil, slik filendinga seier` : `ei ${found}-fil, men filendinga seier ${wanted}`}`,
      note: blank
        ? 'Kopier fila hit på nytt.'
        : 'Opne fila i programmet ho er laga i, og lagre henne i rett format; det held ikkje å gje henne nytt namn.',
    }),
  },
  'pdf-accessibility': {
    summary: 'Ein vedlagt PDF har tekst, taggar, tittel og språk.',
    tell: ({ name, missing }) => ({
      reason: `PDF-en «${name}» kan ikkje lesast opp som han skal: Han manglar ${missing.map((one) => qualities[one]).join(', ')}`,
      note: 'Be om originaldokumentet, og eksporter det på nytt med taggar, tittel og språk (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'Ei sak oppgjev eit vedlegg éin gong.',
    tell: ({ written, other }) => ({
      reason: `Vedlegget «${written}» er alt med som «${other}»`,
      note: 'Fjern det eine, eller rett stigen.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'Teksten i ei sak viser til alle vedlegga som saka oppgjev.',
    tell: ({ title, link }) => ({
      reason: `Teksten viser ikkje til vedlegget «${title}»`,
      note: `Skriv ${link} der det høyrer heime.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Meinte du ${nearest}? Legg elles til fila.`;
  if (what === 'theme') return 'Legg fila der, eller fjern adressa. Stigen blir rekna frå mappa til temaet.';
  if (what === 'logo') return 'Legg biletet ved sida av index.md, eller fjern linja.';
  return 'Legg fila i møtemappa, eller rett stigen.';
}
