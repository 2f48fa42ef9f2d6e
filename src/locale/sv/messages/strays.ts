import type { LocalizedText, Messages, MessageValues } from '../../message-values.ts';
import type { StrayValues } from '../../stray-values.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Filer som liknar ärenden eller bilagor men inte är det. */
export const strays: Messages<StrayValues> = {
  'stray-markdown': { summary: 'Markdown-filer ligger där en dagordning visar dem.', tell: tellMarkdown },
  'stray-file': { summary: 'Ingen fil som liknar ett ärende ligger obemärkt bredvid dagordningen.', tell: tellFile },
  'stand-in-file': {
    summary: 'En bilaga är själva dokumentet, inte en hänvisning eller genväg till det.',
    tell: tellStandIn,
  },
  'blank-attachment': {
    summary: 'En bifogad textfil innehåller en text.',
    tell: ({ name }) => ({
      reason: `Det finns inget att läsa i ”${name}”`,
      note: 'Spara filen igen med sin text, eller ta bort den från dagordningen.',
    }),
  },
};

function tellMarkdown(v: MessageValues['stray-markdown']): LocalizedText {
  switch (v.kind) {
    case 'meeting':
      return {
        reason: `Mappen för ett sammanträde ligger ${v.target === null ? 'bredvid nämnderna men ska ligga i en nämnds mapp' : 'under en mapp i sin nämnd'}`,
        note: `Flytta mappen till ${v.target ?? `${v.root}NÄMND/${v.date}`}. Sammanträdet är inte med på webbplatsen nu.`,
      };
    case 'outside':
      return {
        reason: 'Markdown-filen ligger utanför ett sammanträde',
        note: 'Flytta filen till en mapp som namnd/2026-09-17/. Den är inte med på webbplatsen nu.',
      };
    case 'elsewhere':
      return {
        reason: `${v.below ? 'Markdown-filen ligger i en mapp under sitt sammanträde' : `Filen heter ”${v.name}” men ska heta ”${nameOf(v.target)}”`}`,
        note: `${v.below ? 'Flytta filen' : 'Byt namn på filen'} till ${v.target}${v.taken ? ', där det redan finns en annan fil: jämför de två' : ''}. Den är inte med på dagordningen nu: ett ärende ligger i sammanträdets egen mapp, och dess namn slutar på .md.`,
      };
  }
}

function tellFile(v: MessageValues['stray-file']): LocalizedText {
  switch (v.kind) {
    case 'lock':
      return {
        reason: 'Här ligger en låsfil från ett ordbehandlingsprogram',
        note: 'Ett dokument är öppet i Word eller LibreOffice. Stäng det där; radera den här filen om den blir kvar. Den publiceras inte.',
      };
    case 'placeholder':
      return {
        reason: `Filen ”${v.name}” är bara en platshållare från iCloud`,
        note: 'Hämta filen i Finder (”Hämta nu” i menyn). Den är inte med på webbplatsen nu.',
      };
    case 'unmentioned':
      return {
        reason: 'Inget ärende nämner det här dokumentet',
        note: `Är det ett ärende, skriv det som en .md-fil. Är det en bilaga, länka till den: [vad det är](${v.link}). Det publiceras inte nu.`,
      };
    case 'item':
      return {
        reason: `Filen ”${v.name}” har fält som ett ärende, men namnet på ett ärende slutar på .md`,
        note: `Byt namn på filen till ${v.right}. Den är inte med på dagordningen nu.`,
      };
  }
}

function tellStandIn(v: MessageValues['stand-in-file']): LocalizedText {
  switch (v.kind) {
    case 'pointer':
      return {
        reason: `Filen ”${v.name}” är bara en hänvisning från Git LFS, inte själva filen`,
        note: 'Kör git lfs pull. I CI hämtas filerna med: lfs: true vid actions/checkout.',
      };
    case 'placeholder':
      return {
        reason: `Filen ”${v.name}” är bara en platshållare från iCloud, inte själva filen`,
        note: 'Hämta filen i Finder och skriv namnet utan punkt framför och .icloud efter.',
      };
    case 'shortcut':
      return {
        reason: `Filen ”${v.name}” är en genväg, inte det dokument som den leder till`,
        note:
          v.address === null
            ? 'Den fungerar bara på din egen dator. Spara dokumentet som PDF i sammanträdets mapp och ange den filen.'
            : `Skriv url: ${v.address} i stället för file:, eller länka till den adressen; eller spara dokumentet som PDF i sammanträdets mapp och ange den filen.`,
      };
  }
}
