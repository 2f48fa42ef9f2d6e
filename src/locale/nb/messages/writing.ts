import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Tekster som er gyldig Markdown, men ment på en annen måte. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Tekst er ikke programkode ved et uhell.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Avsnittet er rykket inn og blir til programkode',
            note: `Fjern mellomrommene eller tabulatoren foran linjene: ${write}`,
          }
        : {
            reason: `Kode begynner med ${fence} og slutter ikke`,
            note: `Skriv ${fence} på en egen linje der koden slutter. Er det ikke kode, så slett linjen ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'En tekst blir ikke en overskrift av linjen under den.',
    tell: ({ found, line }) => ({
      reason: `Linjen ${line} rett under «${found}» gjør teksten til en overskrift`,
      note: `Sett en tom linje før ${line}, eller slett den.`,
    }),
  },
  'invisible-character': {
    summary: 'En tekst er uten tegn som ingen ser.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Bokstaver som «${letter}» er skrevet som to tegn hver`
          : `Her står et usynlig tegn, ${character} (${times} i filen)`,
      note:
        character === null
          ? 'Kjør dagsorden check --fix: det skriver de samme bokstavene som ett tegn hver.'
          : 'Kjør dagsorden check --fix: det sletter dem.',
    }),
  },
  'line-ends': {
    summary: 'Linjene i en fil slutter på samme måte.',
    tell: ({ lines }) => ({
      reason: `${lines} ${lines === 1 ? 'linje slutter' : 'linjer slutter'} på en annen måte enn resten av filen (linjeskift fra Windows og andre blandet)`,
      note: 'Kjør dagsorden check --fix, eller la skriveprogrammet lagre filen med én type linjeskift.',
    }),
  },
  'list-number': {
    summary: 'En liste vises med numrene som er skrevet.',
    tell: ({ written, shown }) => ({
      reason: `Nummeret ${written} vises som ${shown}`,
      note: `Skriv ${shown}. Skal nummeret bli stående, så begynn en ny liste: en tom linje, en linje tekst og en tom linje foran.`,
    }),
  },
  'accidental-list': {
    summary: 'Et avsnitt som begynner med en dato, er ikke en liste.',
    tell: ({ write }) => ({
      reason: 'Avsnittet begynner med et tall og et punktum og blir til en liste',
      note: `Skriv ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'Et tegn som er ment som et tegn, forblir et tegn.',
    tell: ({ mark, found, write }) => ({
      reason: `«${found}» har et ${mark} som ikke vises slik det er ment`,
      note: `Skriv ${write}`,
    }),
  },
  'data-image': {
    summary: 'Et bilde er en fil i innholdet.',
    tell: ({ alt, ending }) => ({
      reason: 'Bildet står i selve teksten, bokstav for bokstav, og vises ikke',
      note: `Lagre bildet som en fil i møtets mappe, og skriv ![${alt}](bilde.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'Det som er ment som en lenke, er en lenke.',
    tell: ({ found, write }) => ({
      reason: `«${found}» blir ikke en lenke`,
      note: `Skriv ${write}`,
    }),
  },
  footnotes: {
    summary: 'Hver henvisning til en fotnote har sin note, og hver note sin henvisning.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Fotnoten [^${label}] vises ikke: ingenting i teksten viser til den`,
          note: `Skriv [^${label}] der noten hører hjemme, eller slett den.`,
        },
        undefined: {
          reason: `Fotnoten [^${label}] finnes ikke`,
          note: `Skriv noten på en egen linje nederst i filen: [^${label}]: teksten i noten`,
        },
        twice: {
          reason: `Det finnes to fotnoter som heter [^${label}], og bare den første vises`,
          note: `Gi den andre et annet navn, for eksempel [^${label}-2], både her og der den hører hjemme.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Teksten er fri for tegn fra andre programmer.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `«${found}» skjules av et annet program, men her kan alle lese det`
        : `«${found}» er et tegn fra et annet program og vises slik det står`,
      note: write === null ? 'Slett det.' : `Skriv ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'En liste i en liste er rykket langt nok inn.',
    tell: ({ spaces, write }) => ({
      reason: 'Linjen er rykket for lite inn til å høre under punktet ovenfor',
      note: `Rykk den ${spaces} mellomrom inn: «${write}». Hører den ikke under punktet, så fjern mellomrommene foran, og sett en tom linje imellom.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown står ikke inne i HTML.',
    tell: ({ found }) => ({
      reason: `«${found}» står inne i HTML, og der blir ikke Markdown lest`,
      note: 'Sett en tom linje etter den innledende HTML-taggen og en før den avsluttende, eller skriv teksten uten HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titler og navn er uten Markdown.',
    tell: ({ found, write }) => ({
      reason: `Tegnene i «${found}» vises slik de er skrevet: en tittel er ren tekst`,
      note: `Skriv ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'En fil er uten merker fra en sammenfletting.',
    tell: () => ({
      reason: 'Filen har to utgaver av samme tekst som git ikke kunne flette',
      note: 'Behold den riktige av de to utgavene mellom <<<<<<< og >>>>>>>, og slett de tre linjene med merker.',
    }),
  },
  mojibake: {
    summary: 'Bokstavene er de som ble skrevet.',
    tell: ({ found, write }) => ({
      reason: `«${found}» er bokstaver som er lest med feil tegnsett`,
      note: write === null ? 'Skriv riktig bokstav: filen viser ikke hvilken det var.' : `Skriv ${write}`,
    }),
  },
  'open-comment': {
    summary: 'En kommentar slutter.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'En kommentar begynner og slutter ikke, så den vises slik den står'
        : 'Kommentaren slutter ikke, så resten av teksten vises ikke',
      note: `Skriv --> der kommentaren slutter: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Dagsorden skifter side selv.',
    tell: ({ found }) => ({
      reason: `«${found}» skifter ikke side, men blir skrevet ut`,
      note: 'Slett linjen. En seksjon kan begynne på en ny side med newPage: true i utvalgets index.md.',
    }),
  },
  'short-row': {
    summary: 'En rad i en tabell har like mange celler som overskriftsraden.',
    tell: ({ cells, columns, text }) => ({
      reason: `Raden har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men overskriftsraden har ${columns}`,
      note: text
        ? 'En tekst etter en tabell trenger en tom linje foran.'
        : 'Cellene som mangler, vises tomme. En tom celle skrives | |.',
    }),
  },
  'typed-heading': {
    summary: 'En overskrift skrives med # og et mellomrom.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? 'Linjen i fet skrift ligner en overskrift, men er ikke en'
        : 'Linjen er ikke en overskrift: det mangler et mellomrom etter #',
      note: `Skriv ${write}`,
    }),
  },
  'typed-list': {
    summary: 'En liste skrives med - eller 1. og et mellomrom.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'De nummererte linjene flyter sammen'
          : kind === 'letters'
            ? 'Linjene med bokstaver blir ikke en liste, men flyter sammen'
            : kind === 'numbers'
              ? 'Linjene med tall blir ikke en liste, men flyter sammen'
              : 'Linjen blir ikke en liste: tegnet foran er ikke et listetegn',
      note:
        kind === 'lines'
          ? `Sett en tom linje mellom dem, eller avslutt hver med en omvendt skråstrek: ${write}`
          : kind === 'letters'
            ? `Sett en tom linje mellom dem, eller lag en liste med tall: ${write}`
            : kind === 'numbers'
              ? `Sett en tom linje før den første, og skriv et mellomrom etter tallet: ${write}`
              : `Skriv - og et mellomrom: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'En tabell har en linje med bindestreker under overskriftsraden.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Linjene blir ikke en tabell, men flyter sammen',
        gap: 'En tom linje deler tabellen, så den ikke blir noen tabell',
        head: 'Tabellen mangler sin første rad',
      }[kind],
      note: {
        rows: `Skriv streker mellom cellene, ${head}, og under første rad en linje med ${line}`,
        gap: `Slett den tomme linjen mellom ${head} og linjen med bindestreker.`,
        head: `Skriv kolonnenes navn på linjen før bindestrekene: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'En linje som [navn]: adresse brukes av en lenke.',
    tell: ({ found, write }) => ({
      reason: `«${found}» vises ikke: den gir en lenke adressen, og ingen lenke bruker den`,
      note: `Er den ment som tekst, så skriv ${write}. Er den til overs, så slett den.`,
    }),
  },
  'word-residue': {
    summary: 'Teksten er uten rester fra tekstbehandling.',
    tell: ({ found }) => ({
      reason:
        found === null
          ? 'En rad av harde mellomrom holder ingenting på plass'
          : `«${found}» er en rest fra tekstbehandling`,
      note:
        found === null ? 'Skriv ett mellomrom, eller lag en tabell.' : 'Skriv det som skulle stå der, eller slett det.',
    }),
  },
};
