import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Feltene er lengre enn ${most} tegn`,
    note: 'Flytt lange tekster ned under linjen --- som avslutter feltene.',
  }),
  cells: (most) => ({
    reason: `Tabellene har flere enn ${most} celler`,
    note: 'Legg ved tabellen som fil (xlsx, csv), og vis det viktige i teksten. Til da vises ingenting av denne teksten.',
  }),
  blocks: (most) => ({
    reason: `Teksten har flere enn ${most} avsnitt, listepunkter og linjer`,
    note: 'Del den i flere saker, eller legg den ved som fil. Til da vises ingenting av denne teksten.',
  }),
  line: (most) => ({
    reason: `En linje i feltene er lengre enn ${most} tegn`,
    note: 'Gi hver post i en liste sin egen linje, og flytt lange tekster ned under linjen --- som avslutter feltene.',
  }),
  text: (most) => ({
    reason: `Teksten i feltet er lengre enn ${most} tegn`,
    note: 'Kort den ned, og skriv resten under linjen --- som avslutter feltene.',
  }),
  file: (most) => ({
    reason: `Tekstfilen er større enn ${most} MB`,
    note: 'Del den i flere filer, eller legg den ved i et annet format. Inntil da blir ingenting av den lest.',
  }),
  picture: (most) => ({
    reason: `Bildet er større enn ${most} MB`,
    note: 'Lagre det på nytt, mindre eller med færre detaljer.',
  }),
};

/** Det tekster består av: overskrifter, lenker, bilder, tabeller, HTML. */
export const texts: Messages<TextValues> = {
  size: { summary: 'Felter og tabeller har en størrelse som kan vises.', tell: ({ what, most }) => sizes[what](most) },
  nesting: {
    summary: 'En tekst er ikke nøstet for dypt.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Feltene er nøstet i mer enn ${deepest} nivåer`,
          note: 'Ta bort klammer eller innrykk: ikke noe felt har så mange nivåer.',
        };
      }
      return drawing === null
        ? {
            reason: `Teksten er nøstet i mer enn ${deepest} nivåer`,
            note: 'Bruk færre lister, sitater eller HTML-elementer inni hverandre. Inntil da vises ingenting av teksten.',
          }
        : {
            reason: `Tegningen «${drawing}» er nøstet i mer enn ${deepest} nivåer`,
            note: 'Løs opp grupperingen i tegneprogrammet, eller lagre tegningen som PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'En lenke til en sak fører til en som finnes.',
    tell: ({ written, image, nearest }) => ({
      reason: image ? `Bildet «${written}» finnes ikke` : `Lenken fører til «${written}», som ikke finnes`,
      note: nearest === null ? 'Rett stien, eller legg til filen.' : `Mente du ${nearest}? Ellers legg til filen.`,
    }),
  },
  'missing-anchor': {
    summary: 'En lenke til en overskrift fører til en som finnes.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Lenken fører til «#${anchor}», men det er ingen overskrift med det navnet`,
      note:
        nearest === null ? 'Vis til saken.' : `Mente du «#${nearest}»? Overskriftene der heter ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'En lenke har en tekst.',
    tell: () => ({
      reason: 'Lenken har ingen tekst',
      note: 'Bare en lenke til en sak får teksten sin av seg selv. Skriv teksten mellom [ og ].',
    }),
  },
  'body-title': {
    summary: 'En tekst har ingen overskrift på første nivå; tittelen står i feltene.',
    tell: () => ({
      reason: 'Overskriften er på første nivå (#), men en tekst begynner med ##',
      note: 'Tittelen står i feltene og vises derfra. Fjern linjen, eller skriv ## foran en del.',
    }),
  },
  'dropped-html': {
    summary: 'Rå HTML er av det slaget som blir vist.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason:
              attribute === null
                ? `HTML-koden <${element}> blir fjernet`
                : `Attributtet «${attribute}» på <${element}> blir fjernet`,
            note: 'Skriv det i Markdown, eller utelat det; utseendet bestemmes av stilarket til nettstedet.',
          }
        : {
            reason: `«${words}» blir tatt for HTML og vises ikke`,
            note: `Skriv en omvendt skråstrek foran: \\${words}`,
          },
  },
  'empty-heading': {
    summary: 'En overskrift har ord.',
    tell: () => ({
      reason: 'Overskriften er tom',
      note: 'Skriv overskriften, eller fjern linjen.',
    }),
  },
  'external-link': {
    summary: 'En adresse på nettet svarer.',
    tell: ({ url, happened }) => ({
      reason: `Adressen ${url} svarer ikke (${happened})`,
      note: 'Åpne den i en nettleser. Rett den, eller vis til en kopi som varer.',
    }),
  },
  'heading-level': {
    summary: 'Overskrifter går ett nivå ned om gangen.',
    tell: ({ level, wanted }) => ({
      reason: `Overskriften er på nivå ${level} (${'#'.repeat(level)}), men skal være på nivå ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Fjern de #-tegnene som er for mange. Nivået sier hva som hører under hva, ikke hvor stor skriften er.',
    }),
  },
  'image-text': {
    summary: 'Et bilde har en tekst som sier hva det viser.',
    tell: ({ text }) => ({
      reason:
        text === ''
          ? 'Bildet mangler en tekst som sier hva det viser'
          : `Teksten til bildet er filnavnet «${text}», men skal si hva bildet viser`,
      note: 'Skriv den mellom hakeparentesene: ![Kart over de nye sykkelveiene](kart.svg).',
    }),
  },
  'link-protocol': {
    summary: 'En lenke fører til noe leserne kan åpne.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: /^(file|[a-z]):$/.test(protocol)
        ? `${image ? 'Bildet' : 'Lenken'} peker på en fil på din egen datamaskin (${protocol})`
        : `${image ? 'Adressen til bildet' : 'Lenken'} begynner med ${protocol}, men leserne kan bare åpne ${known.join(', ')} eller en fil i innholdet`,
      note:
        instead !== null
          ? `Skriv ${instead}`
          : image
            ? 'Kopier bildet til møtemappen, og skriv filnavnet.'
            : 'Kopier filen til møtemappen, og vis til den der, eller skriv adressen dens på nettet.',
    }),
  },
  'private-address': {
    summary: 'En lenke fører til et sted som alle kan åpne.',
    tell: ({ kind, host }) => ({
      reason: `Adressen ${kind === 'cloud' ? 'er i en skytjeneste der leserne kanskje må logge inn' : 'kan bare åpnes internt'} (${host})`,
      note: 'Lagre dokumentet som PDF i møtemappen, og lenk til det der. Kan alle åpne adressen, så unnta linjen: <!-- dagsorden-ignore private-address: hvorfor -->',
    }),
  },
  'link-text': {
    summary: 'Teksten i en lenke sier hvor den fører.',
    tell: ({ text, bare }) => ({
      reason: `${bare ? 'Den nakne adressen' : 'Lenketeksten'} «${text}» sier ikke hvor lenken fører`,
      note: 'Skriv [rapporten fra revisjonen](adresse): da vet man hva det er, også når man bare hører lenken.',
    }),
  },
  script: {
    summary: 'En saksliste kjører ingen kode.',
    tell: ({ what }) => ({
      reason: `Teksten inneholder kode (${what}), men kan bare ha tekst, lenker og bilder`,
      note: 'Fjern koden. Dagsorden publiserer aldri kode fra innholdet.',
    }),
  },
  'table-head': {
    summary: 'Overskriftsraden i en tabell gir kolonnene navn.',
    tell: () => ({
      reason: 'Tabellen har en tom overskriftsrad',
      note: 'Skriv et navn for hver kolonne i første rad.',
    }),
  },
  'table-rows': {
    summary: 'Alle rader i en tabell har like mange celler som overskriftsraden.',
    tell: ({ cells, columns }) => ({
      reason: `Raden har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men skal ha ${columns} som overskriftsraden`,
      note: 'En tom celle skrives | |. En strek | inne i en celle skrives \\|.',
    }),
  },
};
