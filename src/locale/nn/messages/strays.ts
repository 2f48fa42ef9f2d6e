import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Filer som liknar saker eller vedlegg, men ikkje er det. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown-filer ligg der ei saksliste viser dei.', tell: tellMarkdown },
  'stray-file': { summary: 'Ingen fil som liknar ei sak, ligg usett ved sida av sakslista.', tell: tellFile },
  'stand-in-file': {
    summary: 'Eit vedlegg er selve dokumentet, ikkje ei tilvising eller snarvei til det.',
    tell: tellStandIn,
  },
  'blank-attachment': {
    summary: 'Ei vedlagd tekstfil inneheld ein tekst.',
    tell: ({ name }) => ({
      reason: `Det er ingenting å lese i «${name}»`,
      note: 'Lagre fila på nytt med teksten sin, eller ta henne av sakslista.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Mappa til eit møte ligg ${v.target === null ? 'ved sida av utvala, men skal liggje i mappa til eit utval' : 'under ei mappe i utvalet sitt'}`,
        note: `Flytt mappa til ${v.target ?? `${v.root}UTVAL/${v.date}`}. Møtet er ikkje med på nettstaden no.`,
      };
    case 'outside':
      return {
        reason: 'Markdown-fila ligg utanfor eit møte',
        note: 'Flytt fila til ei mappe som utval/2026-09-17/. Ho er ikkje med på nettstaden no.',
      };
    case 'elsewhere':
      return {
        reason: `${v.below ? 'Markdown-fila ligg i ei mappe under møtet sitt' : `Fila heiter «${v.name}», men skal heite «${nameOf(v.target)}»`}`,
        note: `${v.below ? 'Flytt fila' : 'Gje fila namnet'}${v.below ? ' til' : ''} ${v.target}${v.taken ? ', der det alt ligg ei anna fil: samanlikn dei to' : ''}. Ho er ikkje på sakslista no: ei sak ligg i mappa til møtet, og namnet sluttar på .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Her ligg ei låsefil frå eit tekstbehandlingsprogram',
        note: 'Eit dokument er ope i Word eller LibreOffice. Lukk det der; slett denne fila om ho blir liggjande. Ho blir ikkje publisert.',
      };
    case 'placeholder':
      return {
        reason: `Fila «${v.name}» er berre ein plasshaldar frå iCloud`,
        note: 'Last ned fila i Finder («Last ned nå» i menyen). Ho er ikkje med på nettstaden no.',
      };
    case 'unmentioned':
      return {
        reason: 'Ingen sak nemner dette dokumentet',
        note: `Er det ei sak, så skriv henne som ei .md-fil. Er det eit vedlegg, så lenk til det: [kva det er](${v.link}). Det blir ikkje publisert no.`,
      };
    case 'item':
      return {
        reason: `Fila «${v.name}» har felt som ei sak, men namnet på ei sak sluttar på .md`,
        note: `Gje fila namnet ${v.right}. Ho er ikkje på sakslista no.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Fila «${v.name}» er berre ei tilvising frå Git LFS, ikkje sjølve fila`,
        note: 'Køyr git lfs pull. I CI blir filene henta med: lfs: true ved actions/checkout.',
      };
    case 'placeholder':
      return {
        reason: `Fila «${v.name}» er berre ein plasshaldar frå iCloud, ikkje sjølve fila`,
        note: 'Last ned fila i Finder, og skriv namnet utan punktum framfor og .icloud bak.',
      };
    case 'shortcut':
      return {
        reason: `Fila «${v.name}» er ein snarveg, ikkje dokumentet han fører til`,
        note:
          v.address === null
            ? 'Han verkar berre på di eiga datamaskin. Lagre dokumentet som PDF i møtemappa, og oppgje den fila.'
            : `Skriv url: ${v.address} i staden for file:, eller lenk til den adressa; eller lagre dokumentet som PDF i møtemappa, og oppgje den fila.`,
      };
  }
}
