import type { Messages, SizeTexts, TextValues } from '../../message-values.ts';

const anchorsOf = (known: readonly string[]) => known.map((id) => `#${id}`).join(', ');

const sizes: SizeTexts = {
  fields: (most) => ({
    reason: `Felta er lengre enn ${most} teikn`,
    note: 'Flytt lange tekstar ned under linja --- som avsluttar felta.',
  }),
  cells: (most) => ({
    reason: `Tabellane har fleire enn ${most} celler`,
    note: 'Legg ved tabellen som fil (xlsx, csv), og vis det viktige i teksten. Fram til då blir ingenting av denne teksten vist.',
  }),
  blocks: (most) => ({
    reason: `Teksten har fleire enn ${most} avsnitt, listepunkt og linjer`,
    note: 'Del han i fleire saker, eller legg han ved som fil. Fram til då blir ingenting av denne teksten vist.',
  }),
  line: (most) => ({
    reason: `Ei linje i felta er lengre enn ${most} teikn`,
    note: 'Skriv kvart punkt i ei liste på ei eiga linje, og flytt lange tekstar ned under linja --- som avsluttar felta.',
  }),
  text: (most) => ({
    reason: `Ein tekst i eit felt er lengre enn ${most} teikn`,
    note: 'Kort han ned, og skriv resten under linja --- som avsluttar felta.',
  }),
  file: (most) => ({
    reason: `Tekstfila er større enn ${most} MB`,
    note: 'Del henne i fleire filer, eller legg henne ved i eit anna format. Fram til då blir ingenting av henne lese.',
  }),
  picture: (most) => ({
    reason: `Biletet er større enn ${most} MB`,
    note: 'Lagre det på nytt, mindre eller med færre detaljar.',
  }),
};

/** Det tekstar er laga av: overskrifter, lenkjer, bilete, tabellar, HTML. */
export const texts: Messages<TextValues> = {
  size: { summary: 'Felt og tekstar har ein storleik som kan visast.', tell: ({ what, most }) => sizes[what](most) },
  nesting: {
    summary: 'Ein tekst er ikkje nøsta for djupt.',
    tell: ({ deepest, drawing, fields = false }) => {
      if (fields) {
        return {
          reason: `Felta er nøsta i meir enn ${deepest} nivå`,
          note: 'Ta bort klammer eller innrykk: Ingen felt har så mange nivå.',
        };
      }
      return drawing === null
        ? {
            reason: `Teksten er nøsta i meir enn ${deepest} nivå`,
            note: 'Bruk færre lister, sitat eller HTML-element inni kvarandre. Fram til då blir ingenting av teksten vist.',
          }
        : {
            reason: `Teikninga «${drawing}» er nøsta i meir enn ${deepest} nivå`,
            note: 'Løys opp grupperinga i teikneprogrammet, eller lagre teikninga som PNG.',
          };
    },
  },
  'missing-item': {
    summary: 'Ei lenkje til ei sak fører til ei som finst.',
    tell: ({ written, image, nearest }) => ({
      reason: image ? `Biletet «${written}» finst ikkje` : `Lenkja fører til «${written}», som ikkje finst`,
      note: nearest === null ? 'Rett stigen, eller legg til fila.' : `Meinte du ${nearest}? Legg elles til fila.`,
    }),
  },
  'missing-anchor': {
    summary: 'Ei lenkje til ei overskrift fører til ei som finst.',
    tell: ({ anchor, nearest, known }) => ({
      reason: `Lenkja fører til «#${anchor}», men det er ingen overskrift med det namnet`,
      note:
        nearest === null ? 'Vis til saka.' : `Meinte du «#${nearest}»? Overskriftene der heiter ${anchorsOf(known)}.`,
    }),
  },
  'empty-link': {
    summary: 'Ei lenkje har ein tekst.',
    tell: () => ({
      reason: 'Lenkja har ingen tekst',
      note: 'Berre ei lenkje til ei sak får teksten sin av seg sjølv. Skriv teksten mellom [ og ].',
    }),
  },
  'body-title': {
    summary: 'Ein tekst har ingen overskrift på første nivå; tittelen står i felta.',
    tell: () => ({
      reason: 'Overskrifta er på første nivå (#), men ein tekst byrjar med ##',
      note: 'Tittelen står i felta og blir vist derifrå. Fjern linja, eller skriv ## framfor ein del.',
    }),
  },
  'dropped-html': {
    summary: 'Rå HTML er av det slaget som blir vist.',
    tell: ({ element, attribute, words }) =>
      words === null
        ? {
            reason:
              attribute === null
                ? `HTML-koden <${element}> blir fjerna`
                : `Attributtet «${attribute}» på <${element}> blir fjerna`,
            note: 'Skriv det i Markdown, eller utelat det; utsjånaden blir styrt av stilarket til nettstaden.',
          }
        : {
            reason: `«${words}» blir teke for HTML og blir ikkje vist`,
            note: `Skriv ein omvend skråstrek framfor: \\${words}`,
          },
  },
  'empty-heading': {
    summary: 'Ei overskrift har ord.',
    tell: () => ({
      reason: 'Overskrifta er tom',
      note: 'Skriv overskrifta, eller fjern linja.',
    }),
  },
  'external-link': {
    summary: 'Ei adresse på nettet svarar.',
    tell: ({ url, happened }) => ({
      reason: `Adressa ${url} svarar ikkje (${happened})`,
      note: 'Opne henne i ein nettlesar. Rett henne, eller vis til ein kopi som varer.',
    }),
  },
  'heading-level': {
    summary: 'Overskrifter går eitt nivå ned om gongen.',
    tell: ({ level, wanted }) => ({
      reason: `Overskrifta er på nivå ${level} (${'#'.repeat(level)}), men skal vere på nivå ${wanted} (${'#'.repeat(wanted)})`,
      note: 'Fjern dei #-teikna som er for mange. Nivået seier kva som høyrer under kva, ikkje kor stor skrifta er.',
    }),
  },
  'image-text': {
    summary: 'Eit bilete har ein tekst som seier kva det viser.',
    tell: ({ text }) => ({
      reason:
        text === ''
          ? 'Biletet manglar ein tekst som seier kva det viser'
          : `Teksten til biletet er filnamnet «${text}», men skal seie kva biletet viser`,
      note: 'Skriv han mellom hakeparentesane: ![Kart over dei nye sykkelvegane](kart.svg).',
    }),
  },
  'link-protocol': {
    summary: 'Ei lenkje fører til noko lesarane kan opne.',
    tell: ({ protocol, known, image, instead }) => ({
      reason: /^(file|[a-z]):$/.test(protocol)
        ? `${image ? 'Biletet' : 'Lenkja'} peikar på ei fil på di eiga datamaskin (${protocol})`
        : `${image ? 'Adressa til biletet' : 'Lenkja'} byrjar med ${protocol}, men lesarane kan berre opne ${known.join(', ')} eller ei fil i innhaldet`,
      note:
        instead !== null
          ? `Skriv ${instead}`
          : image
            ? 'Kopier biletet til møtemappa, og skriv filnamnet.'
            : 'Kopier fila til møtemappa, og vis til henne der, eller skriv nettadressa.',
    }),
  },
  'private-address': {
    summary: 'Ei lenkje fører til ein stad som alle kan opne.',
    tell: ({ kind, host }) => ({
      reason: `Adressa ${kind === 'cloud' ? 'er i ei skyteneste der lesarane kanskje må logge inn' : 'kan berre opnast internt'} (${host})`,
      note: 'Lagre dokumentet som PDF i møtemappa, og lenk til det der. Kan alle opne adressa, så gjer unntak for linja: <!-- dagsorden-ignore private-address: kvifor -->',
    }),
  },
  'link-text': {
    summary: 'Teksten i ei lenkje seier kvar ho fører.',
    tell: ({ text, bare: alone }) => ({
      reason: `${alone ? 'Adressa' : 'Lenkjeteksten'} «${text}» seier ikkje kvar lenkja fører`,
      note: 'Skriv [rapporten frå revisjonen](adresse): då veit ein kva det er, òg når ein berre høyrer lenkja.',
    }),
  },
  script: {
    summary: 'Ei saksliste køyrer ingen kode.',
    tell: ({ what }) => ({
      reason: `Teksten inneheld kode (${what}), men kan berre ha tekst, lenkjer og bilete`,
      note: 'Fjern koden. Dagsorden publiserer aldri kode frå innhaldet.',
    }),
  },
  'table-head': {
    summary: 'Overskriftsrada i ein tabell gjev kolonnane namn.',
    tell: () => ({
      reason: 'Tabellen har ei tom overskriftsrad',
      note: 'Skriv eit namn for kvar kolonne i første rad.',
    }),
  },
  'table-rows': {
    summary: 'Alle rader i ein tabell har like mange celler som overskriftsrada.',
    tell: ({ cells, columns }) => ({
      reason: `Rada har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men skal ha ${columns} som overskriftsrada`,
      note: 'Ei tom celle blir skrive | |. Ein strek | inne i ei celle blir skrive \\|.',
    }),
  },
};
