import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Felterne fylder mere end ${most} tegn`,
    note: 'Flyt lange tekster ned under linjen ---, der slutter felterne.',
  }),
  cells: (most) => ({
    reason: `Tabellerne har flere end ${most} celler`,
    note: 'Vedhæft tabellen som fil (xlsx, csv), og vis det vigtige i teksten. Indtil da bliver intet af denne tekst vist.',
  }),
  blocks: (most) => ({
    reason: `Teksten har flere end ${most} afsnit, punkter og linjer`,
    note: 'Del den i flere sager, eller vedhæft den som fil. Indtil da bliver intet af denne tekst vist.',
  }),
  line: (most) => ({
    reason: `En linje i felterne er længere end ${most} tegn`,
    note: 'Giv hver post i en liste sin egen linje, og flyt lange tekster ned under linjen ---, der slutter felterne.',
  }),
  text: (most) => ({
    reason: `Teksten i feltet er længere end ${most} tegn`,
    note: 'Forkort den, og skriv resten under linjen ---, der slutter felterne.',
  }),
  file: (most) => ({
    reason: `Tekstfilen fylder mere end ${most} MB`,
    note: 'Del den i flere filer, eller vedhæft den i et andet format. Indtil da bliver intet af den læst.',
  }),
  picture: (most) => ({
    reason: `Billedet fylder mere end ${most} MB`,
    note: 'Gem det igen, mindre eller med færre detaljer.',
  }),
};

/** Det, tekster består af: overskrifter, links, billeder, tabeller, HTML. */
export const texts: Messages<TextValues> = {
  size: { summary: 'Felter og tabeller har en størrelse, der kan vises.', tell: ({ what, most }) => sizes[what](most) },
  nesting: {
    summary: 'En tekst er ikke indlejret for dybt.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Felterne er indlejret i mere end ${deepest} niveauer`,
          note: 'Fjern klammer eller indrykning: intet felt har så mange niveauer.',
        };
      }
      return drawing === null
        ? {
            reason: `Teksten er indlejret i mere end ${deepest} niveauer`,
            note: 'Brug færre lister, citater eller HTML-elementer inden i hinanden. Indtil da vises intet af denne tekst.',
          }
        : {
            reason: `Tegningen »${drawing}« er indlejret i mere end ${deepest} niveauer`,
            note: 'Ophæv grupperingen i tegneprogrammet, eller gem tegningen som PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'Et link til et punkt fører til et, der findes.',
    tell: ({ written, image, nearest }) => ({
      reason: image ? `Billedet »${written}« findes ikke` : `Linket fører til »${written}«, som ikke findes`,
      note: nearest === null ? 'Ret stien, eller tilføj filen.' : `Mente du ${nearest}? Ellers tilføj filen.`,
    }),
  },
  'missing-anchor': {
    summary: 'Et link til en overskrift fører til en, der findes.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Linket fører til »#${anchor}«, men der er ingen overskrift med det navn`,
      note:
        nearest === null
          ? 'Henvis til punktet.'
          : `Mente du »#${nearest}«? Overskrifterne dér hedder ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'Et link har en tekst.',
    tell: () => ({
      reason: 'Linket har ingen tekst',
      note: 'Kun et link til et punkt får selv sin tekst. Skriv teksten mellem [ og ].',
    }),
  },
  'body-title': {
    summary: 'En tekst har ingen overskrift på første niveau; titlen står i felterne.',
    tell: () => ({
      reason: 'Overskriften er på første niveau (#), men en tekst begynder med ##',
      note: 'Titlen står i felterne og vises derfra. Fjern linjen, eller skriv ## foran en del.',
    }),
  },
  'dropped-html': {
    summary: 'Rå HTML er af den slags, der bliver vist.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason:
              attribute === null
                ? `HTML-koden <${element}> bliver fjernet`
                : `Attributten »${attribute}« på <${element}> bliver fjernet`,
            note: 'Skriv det i Markdown, eller udelad det; udseendet bestemmes af webstedets stylesheet.',
          }
        : {
            reason: `»${words}« bliver taget for HTML og ikke vist`,
            note: `Skriv en omvendt skråstreg foran: \\${words}`,
          },
  },
  'empty-heading': {
    summary: 'En overskrift har ord.',
    tell: () => ({
      reason: 'Overskriften har ingen tekst',
      note: 'Skriv overskriften, eller fjern linjen.',
    }),
  },
  'external-link': {
    summary: 'En adresse på nettet svarer.',
    tell: ({ url, happened }) => ({
      reason: `Adressen ${url} svarer ikke (${happened})`,
      note: 'Åbn den i en browser. Ret den, eller henvis til en kopi, der holder.',
    }),
  },
  'heading-level': {
    summary: 'Overskrifter går ét niveau ned ad gangen.',
    tell: ({ level, wanted }) => ({
      reason: `Overskriften er på niveau ${level} (${'#'.repeat(level)}), men skal være på niveau ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Fjern de #-tegn, der er for mange. Niveauet siger, hvad der hører under hvad, ikke hvor stor skriften er.',
    }),
  },
  'image-text': {
    summary: 'Et billede har en tekst, der siger, hvad det viser.',
    tell: ({ text }) => ({
      reason:
        text === ''
          ? 'Billedet mangler en tekst, der siger, hvad det viser'
          : `Billedets tekst er filnavnet »${text}«, men skal sige, hvad billedet viser`,
      note: 'Skriv den mellem de kantede parenteser: ![Kort over de nye cykelstier](kort.svg).',
    }),
  },
  'link-protocol': {
    summary: 'Et link fører til noget, læserne kan åbne.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: /^(file|[a-z]):$/.test(protocol)
        ? `${image ? 'Billedet' : 'Linket'} peger på en fil på din egen computer (${protocol})`
        : `${image ? 'Billedets adresse' : 'Linket'} begynder med ${protocol}, men læserne kan kun åbne ${known.join(', ')} eller en fil i indholdet`,
      note:
        instead !== null
          ? `Skriv ${instead}`
          : image
            ? 'Kopiér billedet til mødets mappe, og skriv dets filnavn.'
            : 'Kopiér filen til mødets mappe, og henvis til den dér, eller skriv dens adresse på nettet.',
    }),
  },
  'private-address': {
    summary: 'Et link fører til et sted, som alle kan åbne.',
    tell: ({ kind, host }) => ({
      reason: `Adressen ${kind === 'cloud' ? 'er i et skydrev, hvor læserne måske skal logge ind' : 'kan kun åbnes i huset'} (${host})`,
      note: 'Gem dokumentet som PDF i mødets mappe, og link til det dér. Kan alle åbne adressen, så undtag linjen: <!-- dagsorden-ignore private-address: hvorfor -->',
    }),
  },
  'link-text': {
    summary: 'Teksten i et link siger, hvor det fører hen.',
    tell: ({ text, bare }) => ({
      reason: bare
        ? `Den nøgne adresse »${text}« siger ikke, hvor linket fører hen`
        : `Linkteksten »${text}« siger ikke, hvor linket fører hen`,
      note: 'Skriv [revisionens rapport](adresse): så ved man, hvad det er, også når man kun hører linket.',
    }),
  },
  script: {
    summary: 'En dagsorden kører ingen kode.',
    tell: ({ what }) => ({
      reason: `Teksten indeholder kode (${what}), men må kun have tekst, links og billeder`,
      note: 'Fjern koden. Dagsorden offentliggør aldrig kode fra indholdet.',
    }),
  },
  'table-head': {
    summary: 'Overskriftsrækken i en tabel navngiver kolonnerne.',
    tell: () => ({
      reason: 'Tabellen har en tom overskriftsrække',
      note: 'Skriv et navn til hver kolonne i første række.',
    }),
  },
  'table-rows': {
    summary: 'Alle rækker i en tabel har lige så mange celler som overskriftsrækken.',
    tell: ({ cells, columns }) => ({
      reason: `Rækken har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men skal have ${columns} som overskriftsrækken`,
      note: 'En tom celle skrives | |. En streg | inde i en celle skrives \\|.',
    }),
  },
};
