import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Filer, der ligner punkter eller bilag og ikke er det. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown-filer ligger, hvor en dagsorden viser dem.', tell: tellMarkdown },
  'stray-file': { summary: 'Ingen fil, der ligner et punkt, ligger uset ved siden af dagsordenen.', tell: tellFile },
  'stand-in-file': {
    summary: 'Et bilag er selve dokumentet, ikke en henvisning eller genvej til det.',
    tell: tellStandIn,
  },
  'blank-attachment': {
    summary: 'En vedlagt tekstfil indeholder en tekst.',
    tell: ({ name }) => ({
      reason: `Der er intet at læse i »${name}«`,
      note: 'Gem filen igen med sin tekst, eller tag den af dagsordenen.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Mappen til et møde ligger ${v.target === null ? 'ved siden af rådene, men skal ligge i et råds mappe' : 'under en mappe i sit råd'}`,
        note: `Flyt mappen til ${v.target ?? `${v.root}RÅD/${v.date}`}. Mødet er ikke med på webstedet nu.`,
      };
    case 'outside':
      return {
        reason: 'Markdown-filen ligger uden for et møde',
        note: 'Flyt filen til en mappe som raad/2026-09-17/. Den er ikke med på webstedet nu.',
      };
    case 'elsewhere':
      return {
        reason: `${v.below ? 'Markdown-filen ligger i en mappe under sit møde' : `Filen hedder »${v.name}«, men skal hedde »${nameOf(v.target)}«`}`,
        note: `${v.below ? 'Flyt filen' : 'Omdøb filen'} til ${v.target}${v.taken ? ', hvor der allerede ligger en anden fil: sammenlign de to' : ''}. Den er ikke på dagsordenen nu: et punkt ligger i mødets egen mappe, og dets navn ender på .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Her ligger en låsefil fra et tekstbehandlingsprogram',
        note: 'Et dokument er åbent i Word eller LibreOffice. Luk det dér; slet denne fil, hvis den bliver liggende. Den bliver ikke offentliggjort.',
      };
    case 'placeholder':
      return {
        reason: `Filen »${v.name}« er kun en pladsholder fra iCloud`,
        note: 'Hent filen i Finder (»Hent nu« i dens menu). Den er ikke med på webstedet nu.',
      };
    case 'unmentioned':
      return {
        reason: 'Intet punkt nævner dette dokument',
        note: `Er det et punkt, så skriv det som en .md-fil. Er det et bilag, så link til det: [hvad det er](${v.link}). Det bliver ikke offentliggjort nu.`,
      };
    case 'item':
      return {
        reason: `Filen »${v.name}« har felter som et punkt, men navnet på et punkt ender på .md`,
        note: `Omdøb filen til ${v.right}. Den er ikke på dagsordenen nu.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Filen »${v.name}« er kun en henvisning fra Git LFS, ikke selve filen`,
        note: 'Kør git lfs pull. I CI skal filerne hentes med: lfs: true ved actions/checkout.',
      };
    case 'placeholder':
      return {
        reason: `Filen »${v.name}« er kun en pladsholder fra iCloud, ikke selve filen`,
        note: 'Hent filen i Finder, og skriv navnet uden punktum foran og .icloud bagved.',
      };
    case 'shortcut':
      return {
        reason: `Filen »${v.name}« er en genvej, ikke det dokument, den fører til`,
        note:
          v.address === null
            ? 'Den virker kun på din egen computer. Gem dokumentet som PDF i mødets mappe, og angiv den fil.'
            : `Skriv url: ${v.address} i stedet for file:, eller link til den adresse; eller gem dokumentet som PDF i mødets mappe, og angiv den fil.`,
      };
  }
}
