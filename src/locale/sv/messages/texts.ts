import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Fälten är längre än ${most} tecken`,
    note: 'Flytta långa texter ned under raden --- som avslutar fälten.',
  }),
  cells: (most) => ({
    reason: `Tabellerna har fler än ${most} celler`,
    note: 'Bifoga tabellen som fil (xlsx, csv) och visa det viktiga i texten. Tills dess visas inget av texten.',
  }),
  blocks: (most) => ({
    reason: `Texten har fler än ${most} stycken, listpunkter och rader`,
    note: 'Dela upp den på flera ärenden, eller bifoga den som fil. Tills dess visas inget av texten.',
  }),
  line: (most) => ({
    reason: `En rad bland fälten är längre än ${most} tecken`,
    note: 'Ge varje post i en lista en egen rad och flytta långa texter ned under raden --- som avslutar fälten.',
  }),
  text: (most) => ({
    reason: `Texten i fältet är längre än ${most} tecken`,
    note: 'Korta den och skriv resten under raden --- som avslutar fälten.',
  }),
  file: (most) => ({
    reason: `Textfilen är större än ${most} MB`,
    note: 'Dela upp den i flera filer, eller bifoga den i ett annat format. Till dess läses inget av den.',
  }),
  picture: (most) => ({
    reason: `Bilden är större än ${most} MB`,
    note: 'Spara den på nytt, mindre eller med färre detaljer.',
  }),
};

/** Det som texter består av: rubriker, länkar, bilder, tabeller, HTML. */
export const texts: Messages<TextValues> = {
  size: { summary: 'Fält och tabeller har en storlek som går att visa.', tell: ({ what, most }) => sizes[what](most) },
  nesting: {
    summary: 'En text är inte nästlad för djupt.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Fälten är nästlade i mer än ${deepest} nivåer`,
          note: 'Ta bort klamrar eller indrag: inget fält har så många nivåer.',
        };
      }
      return drawing === null
        ? {
            reason: `Texten är nästlad i mer än ${deepest} nivåer`,
            note: 'Använd färre listor, citat eller HTML-element inuti varandra. Till dess visas inget av texten.',
          }
        : {
            reason: `Teckningen ”${drawing}” är nästlad i mer än ${deepest} nivåer`,
            note: 'Lös upp grupperna i ritprogrammet eller spara teckningen som PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'En länk till ett ärende leder till ett som finns.',
    tell: ({ written, image, nearest }) => ({
      reason: `${image ? 'Bilden' : 'Länken leder till'} ”${written}”${image ? '' : ', som'} ${image ? 'finns inte' : 'inte finns'}`,
      note:
        nearest === null ? 'Rätta sökvägen, eller lägg till filen.' : `Menade du ${nearest}? Lägg annars till filen.`,
    }),
  },
  'missing-anchor': {
    summary: 'En länk till en rubrik leder till en som finns.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Länken leder till ”#${anchor}”, men det finns ingen rubrik med det namnet`,
      note:
        nearest === null
          ? 'Hänvisa till ärendet.'
          : `Menade du ”#${nearest}”? Rubrikerna där heter ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'En länk har en text.',
    tell: () => ({
      reason: 'Länken har ingen text',
      note: 'Bara en länk till ett ärende får sin text automatiskt. Skriv texten mellan [ och ].',
    }),
  },
  'body-title': {
    summary: 'En text har ingen rubrik på första nivån; titeln står i fälten.',
    tell: () => ({
      reason: 'Rubriken är på första nivån (#), men en text börjar med ##',
      note: 'Titeln står i fälten och visas därifrån. Ta bort raden, eller skriv ## framför en del.',
    }),
  },
  'dropped-html': {
    summary: 'Rå HTML är av det slag som visas.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason:
              attribute === null
                ? `HTML-koden <${element}> tas bort`
                : `Attributet ”${attribute}” på <${element}> tas bort`,
            note: 'Skriv det i Markdown, eller utelämna det; utseendet bestäms av webbplatsens stilmall.',
          }
        : { reason: `”${words}” tas för HTML och visas inte`, note: `Skriv ett omvänt snedstreck framför: \\${words}` },
  },
  'empty-heading': {
    summary: 'En rubrik har ord.',
    tell: () => ({
      reason: 'Rubriken är tom',
      note: 'Skriv rubriken, eller ta bort raden.',
    }),
  },
  'external-link': {
    summary: 'En adress på webben svarar.',
    tell: ({ url, happened }) => ({
      reason: `Adressen ${url} svarar inte (${happened})`,
      note: 'Öppna den i en webbläsare. Rätta den, eller länka till en kopia som består.',
    }),
  },
  'heading-level': {
    summary: 'Rubriker går en nivå ned i taget.',
    tell: ({ level, wanted }) => ({
      reason: `Rubriken är på nivå ${level} (${'#'.repeat(level)}) men ska vara på nivå ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Ta bort de #-tecken som är för många. Nivån säger vad som hör under vad, inte hur stor texten är.',
    }),
  },
  'image-text': {
    summary: 'En bild har en text som säger vad den visar.',
    tell: ({ text }) => ({
      reason:
        text === ''
          ? 'Bilden saknar en text som säger vad den visar'
          : `Bildens text är filnamnet ”${text}” men ska säga vad bilden visar`,
      note: 'Skriv den mellan hakparenteserna: ![Karta över de nya cykelvägarna](karta.svg).',
    }),
  },
  'link-protocol': {
    summary: 'En länk leder till något som läsarna kan öppna.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: /^(file|[a-z]):$/.test(protocol)
        ? `${image ? 'Bildens adress' : 'Länken'} leder till en fil på din egen dator (${protocol})`
        : `${image ? 'Bildens adress' : 'Länken'} börjar med ${protocol}, men läsarna kan bara öppna ${known.join(', ')} eller en fil i innehållet`,
      note:
        instead !== null
          ? `Skriv ${instead}`
          : image
            ? 'Kopiera bilden till sammanträdets mapp och skriv dess filnamn.'
            : 'Kopiera filen till sammanträdets mapp och länka till den där, eller skriv dess adress på webben.',
    }),
  },
  'private-address': {
    summary: 'En länk leder till en plats som alla kan öppna.',
    tell: ({ kind, host }) => ({
      reason: `Adressen ${kind === 'cloud' ? 'leder till en molntjänst där läsarna kanske måste logga in' : 'går bara att öppna internt'} (${host})`,
      note: 'Spara dokumentet som PDF i sammanträdets mapp och länka dit. Om alla kan öppna adressen, undanta raden: <!-- dagsorden-ignore private-address: varför -->',
    }),
  },
  'link-text': {
    summary: 'Texten i en länk säger vart den leder.',
    tell: ({ text, bare }) => ({
      reason: `${bare ? 'Den nakna adressen' : 'Länktexten'} ”${text}” säger inte vart länken leder`,
      note: 'Skriv [revisionens rapport](adress): då vet man vad det är även när man bara hör länken.',
    }),
  },
  script: {
    summary: 'En dagordning kör ingen kod.',
    tell: ({ what }) => ({
      reason: `Texten innehåller kod (${what}) men får bara ha text, länkar och bilder`,
      note: 'Ta bort koden. Dagsorden publicerar aldrig kod ur innehållet.',
    }),
  },
  'table-head': {
    summary: 'Rubrikraden i en tabell namnger kolumnerna.',
    tell: () => ({
      reason: 'Tabellen har en tom rubrikrad',
      note: 'Skriv ett namn för varje kolumn på första raden.',
    }),
  },
  'table-rows': {
    summary: 'Alla rader i en tabell har lika många celler som rubrikraden.',
    tell: ({ cells, columns }) => ({
      reason: `Raden har ${cells} ${cells === 1 ? 'cell' : 'celler'} men ska ha ${columns} som rubrikraden`,
      note: 'En tom cell skrivs | |. Ett streck | inuti en cell skrivs \\|.',
    }),
  },
};
