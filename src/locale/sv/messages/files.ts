import type { FileValues, Messages, PdfQuality } from '../../message-values.ts';

const qualities: Readonly<Record<PdfQuality, string>> = {
  text: 'text (den är en inskannad bild)',
  tagged: 'taggar',
  title: 'titel',
  language: 'språk',
};

const things = {
  attachment: 'Bilagan',
  logo: 'Logotypen',
  image: 'Bilden',
  link: 'Filen',
  theme: 'Filen',
} as const;

const places = { site: 'webbplatsen', council: 'nämnden', meeting: 'sammanträdet', folder: 'mappen' } as const;

/** Mappar, filer och adresser. */
export const files: Messages<FileValues> = {
  'content-missing': {
    summary: 'Innehållsmappen finns.',
    tell: ({ folder }) => ({
      reason: `Det finns ingen innehållsmapp som heter ”${folder}”`,
      note: 'Kör kommandot i den mapp där content/ ligger, eller ange mappen med --content.',
    }),
  },
  'index-missing': {
    summary: 'Varje mapp har en index.md.',
    tell: ({ file, describes, empty, almost }) => ({
      reason: `${empty ? 'Innehållsmappen är tom' : 'Mappen saknar index.md'}; en index.md beskriver ${places[describes]}`,
      note:
        almost === null
          ? `Skapa ${file}. Kommandona dagsorden init och dagsorden new gör sådana filer.`
          : `Byt namn på ${almost} till ${file}.`,
    }),
  },
  'symbolic-link': {
    summary: 'En symbolisk länk leder till en fil i innehållet.',
    tell: ({ broken }) => ({
      reason: broken
        ? 'Den symboliska länken leder ingenstans'
        : 'Den symboliska länken leder till en mapp eller ut ur innehållsmappen men ska leda till en fil i den',
      note: 'Kopiera filen till innehållsmappen i stället för att länka till den.',
    }),
  },
  'meeting-folder-name': {
    summary: 'Mappen för ett sammanträde är uppkallad efter ett datum.',
    tell: ({ name, suggested }) => ({
      reason: `Mappen heter ”${name}” men ska heta ett datum som ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM-DD-tillägg med små bokstäver`,
      note:
        suggested === null
          ? 'Ge mappen namn efter sammanträdets dag, t.ex. 2026-09-17 eller 2026-09-17-extra.'
          : `Byt namn på mappen till ${suggested}.`,
    }),
  },
  'reserved-name': {
    summary: 'Ingen fil eller mapp tar en adress som webbplatsen själv behöver.',
    tell: ({ what, name, reserved }) => ({
      reason: {
        council: `Nämndens mapp får adressen ”${name}”, men ${reserved.join(', ')} använder webbplatsen själv`,
        item: `Ärendet får adressen ”${name}”, men ${reserved.join(', ')} använder webbplatsen själv`,
        file: 'Filen ligger på en adress som webbplatsen själv behöver',
      }[what],
      note: {
        council: 'Ge mappen ett annat namn.',
        item: 'Välj ett annat namn. På den adressen visar webbplatsen något annat.',
        file: 'Ge filen ett annat namn, eller flytta den till en mapp som bilagor/.',
      }[what],
    }),
  },
  'duplicate-address': {
    summary: 'Varje ärende och nämnd har en egen adress.',
    tell: ({ address, other }) => ({
      reason:
        other === null
          ? 'Namnet har varken bokstäver eller siffror, så det kan inte bli en adress'
          : `Adressen ”${address}” används redan av ${other}`,
      note: 'Ge den ena av de två ett annat namn; stora bokstäver, accenter och tecken räknas inte i adresser.',
    }),
  },
  'duplicate-name': {
    summary: 'Filnamn skiljer sig i mer än sina teckenkoder.',
    tell: ({ name, other }) => ({
      reason: `Namnet ${name} liknar ${other}, men är skrivet med andra teckenkoder`,
      note: 'Byt namn på en av de två filerna, eller ta bort den om den är en kopia.',
    }),
  },
  'file-name': {
    summary: 'Alla datorer kan hantera filnamnen.',
    tell: ({ kind, name, other }) => ({
      reason: {
        case: `Namnet ”${name}” skiljer sig från ”${other}” bara i versaler och gemener`,
        device: `Windows använder namnet ”${name}” till en enhet`,
        sign: `Namnet ”${name}” har ett tecken som Windows inte tillåter (< > : " | ? * \\)`,
        end: `Namnet ”${name}” slutar med en punkt eller ett mellanslag`,
      }[kind],
      note: 'Byt namn på filen: annars kan andra inte hämta webbplatsen till sin dator.',
    }),
  },
  'alias-taken': {
    summary: 'En gammal adress leder till ett ställe och är inte själv en sida.',
    tell: ({ alias, other }) => ({
      reason: `Den gamla adressen ”${alias}” ${other === null ? 'är redan adressen här' : `används redan av ${other}`}`,
      note: 'Ta bort aliaset. En gammal adress kan bara leda till ett ställe, och inte bort från en sida som finns.',
    }),
  },
  'theme-host': {
    summary: 'Webbplatsens eget utseende hämtar inget från andra servrar.',
    tell: ({ address }) => ({
      reason: `Adressen ”${address}” berättar för en annan server vem som läser; bara filer ur innehållsmappen används`,
      note: 'Lägg filen i innehållsmappen. Adresser på andra servrar hämtas ändå inte.',
    }),
  },
  'theme-import': {
    summary: 'Ett tema är en enda fil.',
    tell: ({ address }) => ({
      reason: `Temat hämtar ”${address}” med @import, men hela temat ska stå i en fil`,
      note: 'Skriv in reglerna ur den andra stilmallen i den här.',
    }),
  },
  'not-utf-8': {
    summary: 'Textfiler är UTF-8.',
    tell: ({ encoding }) => ({
      reason: 'Filen är sparad med fel teckenkodning, så å, ä och ö går förlorade',
      note: `Spara den som UTF-8 (i redigeraren: Spara med kodning). Den är troligen sparad som ${encoding}.`,
    }),
  },
  'missing-file': {
    summary: 'En fil som nämns finns.',
    tell: ({ what, written, nearest, remote }) => ({
      reason: `${things[what]} ”${written}” finns inte`,
      note: remote ? 'Skriv url: i stället för file: när det är en adress.' : remedyOf(what, nearest),
    }),
  },
  'path-leaves-content': {
    summary: 'Ingen sökväg leder ut ur innehållsmappen.',
    tell: ({ written }) => ({
      reason: `Sökvägen ”${written}” leder ut ur innehållsmappen`,
      note: 'Kopiera filen till sammanträdets mapp och länka till den där.',
    }),
  },
  'remote-image': {
    summary: 'Bilder ligger i innehållsmappen.',
    tell: ({ written }) => ({
      reason: `Bilden ”${written}” ligger någon annanstans på webben men ska ligga i sammanträdets mapp`,
      note: 'Spara bilden bredvid ärendet och skriv filnamnet. Sidor och PDF-filer hämtar inget utifrån.',
    }),
  },
  'closed-text-in-public-root': {
    summary: 'Sekretessbelagd text ligger inte i den offentliga innehållsmappen.',
    tell: () => ({
      reason:
        'Sekretessbelagd text eller en sekretessbelagd bilaga ligger i den offentliga innehållsmappen, där bara nummer, offentlig rubrik och skäl får stå',
      note: 'Flytta filen till en privat mapp och lägg den över den här med ett --content till; låt en fil med nummer, offentlig rubrik och skäl ligga kvar här. Om det här förrådet är privat, skriv closed-text-in-public-root: off under rules: i webbplatsens index.md.',
    }),
  },
  'file-type': {
    summary: 'Innehållet i en fil är det som filändelsen säger.',
    tell: ({ name, found, wanted, blank }) => ({
      reason: blank
        ? `Filen ”${name}” är tom`
        : `Filen ”${name}” är ${found === null ? `ingen ${wanted}-fil, som filändelsen säger` : `en ${found}-fil, men filändelsen säger ${wanted}`}`,
      note: blank
        ? 'Kopiera hit filen igen.'
        : 'Öppna filen i det program som den är gjord i och spara den i rätt format; det räcker inte att byta namn på den.',
    }),
  },
  'pdf-accessibility': {
    summary: 'En bifogad PDF har text, taggar, titel och språk.',
    tell: ({ name, missing }) => ({
      reason: `PDF-filen ”${name}” kan inte läsas upp som den ska: den saknar ${missing.map((one) => qualities[one]).join(', ')}`,
      note: 'Be om originaldokumentet och exportera det igen med taggar, titel och språk (PDF/UA).',
    }),
  },
  'attachment-twice': {
    summary: 'Ett ärende anger en bilaga en gång.',
    tell: ({ written, other }) => ({
      reason: `Bilagan ”${written}” är redan med som ”${other}”`,
      note: 'Ta bort den ena, eller rätta sökvägen.',
    }),
  },
  'attachment-unmentioned': {
    summary: 'Texten i ett ärende hänvisar till alla bilagor som ärendet anger.',
    tell: ({ title, link }) => ({
      reason: `Texten hänvisar inte till bilagan ”${title}”`,
      note: `Skriv ${link} där det hör hemma.`,
    }),
  },
};

function remedyOf(what: keyof typeof things, nearest: string | null): string {
  if (nearest !== null) return `Menade du ${nearest}? Lägg annars till filen.`;
  if (what === 'theme') return 'Lägg filen där, eller ta bort adressen. Den räknas från temats mapp.';
  if (what === 'logo') return 'Lägg bilden bredvid index.md, eller ta bort raden.';
  return 'Lägg filen i sammanträdets mapp, eller rätta sökvägen.';
}
