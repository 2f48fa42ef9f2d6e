import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Tekster, der er gyldig Markdown, men ment på en anden måde. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Tekst er ikke programkode ved et uheld.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Afsnittet er rykket ind og bliver til programkode',
            note: `Fjern mellemrummene eller tabulatoren foran linjerne: ${write}`,
          }
        : {
            reason: `Kode begynder med ${fence} og slutter ikke`,
            note: `Skriv ${fence} på en linje for sig, hvor koden slutter. Er det ikke kode, så slet linjen ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'En tekst bliver ikke til en overskrift af linjen under den.',
    tell: ({ found, line }) => ({
      reason: `Linjen ${line} lige under »${found}« gør teksten til en overskrift`,
      note: `Sæt en tom linje før ${line}, eller slet den.`,
    }),
  },
  'invisible-character': {
    summary: 'En tekst er uden tegn, som ingen kan se.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Bogstaver som »${letter}« er skrevet som to tegn hver`
          : `Her står et usynligt tegn, ${character} (${times} i filen)`,
      note:
        character === null
          ? 'Kør dagsorden check --fix: det skriver de samme bogstaver som ét tegn hver.'
          : 'Kør dagsorden check --fix: det sletter dem.',
    }),
  },
  'line-ends': {
    summary: 'En fils linjer slutter på samme måde.',
    tell: ({ lines }) => ({
      reason: `${lines} ${lines === 1 ? 'linje slutter' : 'linjer slutter'} på en anden måde end resten af filen (linjeskift fra Windows og andre blandet)`,
      note: 'Kør dagsorden check --fix, eller lad dit skriveprogram gemme filen med én slags linjeskift.',
    }),
  },
  'list-number': {
    summary: 'En liste bliver vist med de numre, der er skrevet.',
    tell: ({ written, shown }) => ({
      reason: `Nummeret ${written} bliver vist som ${shown}`,
      note: `Skriv ${shown}. Skal nummeret blive stående, så begynd en ny liste: en tom linje, en linje tekst og en tom linje foran.`,
    }),
  },
  'accidental-list': {
    summary: 'Et afsnit, der begynder med en dato, er ikke en liste.',
    tell: ({ write }) => ({
      reason: 'Afsnittet begynder med et tal og et punktum og bliver til en liste',
      note: `Skriv ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'Et tegn, der er ment som et tegn, forbliver et tegn.',
    tell: ({ mark, found, write }) => ({
      reason: `»${found}« har et ${mark}, som ikke bliver vist, som det er ment`,
      note: `Skriv ${write}`,
    }),
  },
  'data-image': {
    summary: 'Et billede er en fil i indholdet.',
    tell: ({ alt, ending }) => ({
      reason: 'Billedet står i selve teksten, bogstav for bogstav, og bliver ikke vist',
      note: `Gem billedet som en fil i mødets mappe, og skriv ![${alt}](billede.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'Det, der er ment som et link, er et link.',
    tell: ({ found, write }) => ({
      reason: `»${found}« bliver ikke til et link`,
      note: `Skriv ${write}`,
    }),
  },
  footnotes: {
    summary: 'Hver henvisning til en note har sin note, og hver note sin henvisning.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Noten [^${label}] bliver ikke vist: intet i teksten henviser til den`,
          note: `Skriv [^${label}] dér, hvor noten hører til, eller slet den.`,
        },
        undefined: {
          reason: `Noten [^${label}] findes ikke`,
          note: `Skriv noten på en linje for sig nederst i filen: [^${label}]: notens tekst`,
        },
        twice: {
          reason: `Der er to noter, der hedder [^${label}], og kun den første bliver vist`,
          note: `Giv den anden et andet navn, f.eks. [^${label}-2], både her og dér, hvor den hører til.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Tegn fra andre programmer står ikke i teksten.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `»${found}« skjuler et andet program, men her kan alle læse det`
        : `»${found}« er et tegn fra et andet program og bliver vist, som det står`,
      note: write === null ? 'Slet det.' : `Skriv ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'En liste i en liste er rykket langt nok ind.',
    tell: ({ spaces, write }) => ({
      reason: 'Linjen er rykket for lidt ind til at høre under punktet ovenfor',
      note: `Ryk den ${spaces} mellemrum ind: »${write}«. Hører den ikke under punktet, så fjern mellemrummene foran, og sæt en tom linje imellem.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown står ikke inde i HTML.',
    tell: ({ found }) => ({
      reason: `»${found}« står inde i HTML, og dér bliver Markdown ikke læst`,
      note: 'Sæt en tom linje efter det indledende HTML-mærke og en før det afsluttende, eller skriv teksten uden HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titler og navne er uden Markdown.',
    tell: ({ found, write }) => ({
      reason: `Tegnene i »${found}« bliver vist, som de er skrevet: en titel er ren tekst`,
      note: `Skriv ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'En fil er uden mærker fra en sammenfletning.',
    tell: () => ({
      reason: 'Filen har to udgaver af samme tekst, som git ikke kunne flette',
      note: 'Behold den rigtige af de to udgaver mellem <<<<<<< og >>>>>>>, og slet de tre linjer med mærker.',
    }),
  },
  mojibake: {
    summary: 'Bogstaverne er dem, der blev skrevet.',
    tell: ({ found, write }) => ({
      reason: `»${found}« er bogstaver, der er læst med et forkert tegnsæt`,
      note: write === null ? 'Skriv det rigtige bogstav: filen kan ikke vise, hvilket det var.' : `Skriv ${write}`,
    }),
  },
  'open-comment': {
    summary: 'En kommentar slutter.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'En kommentar begynder og slutter ikke, så den bliver vist, som den står'
        : 'Kommentaren slutter ikke, så resten af teksten bliver ikke vist',
      note: `Skriv --> dér, hvor kommentaren slutter: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Dagsorden skifter selv side.',
    tell: ({ found }) => ({
      reason: `»${found}« skifter ikke side, men bliver trykt`,
      note: 'Slet linjen. Et afsnit kan begynde på en ny side med newPage: true i rådets index.md.',
    }),
  },
  'short-row': {
    summary: 'En række i en tabel har lige så mange celler som overskriftsrækken.',
    tell: ({ cells, columns, text }) => ({
      reason: `Rækken har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men overskriftsrækken har ${columns}`,
      note: text
        ? 'En tekst efter en tabel skal have en tom linje foran.'
        : 'De manglende celler bliver vist tomme. En tom celle skrives | |.',
    }),
  },
  'typed-heading': {
    summary: 'En overskrift er skrevet med # og et mellemrum.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? 'Linjen i fed ligner en overskrift, men er det ikke'
        : 'Linjen er ikke en overskrift: der mangler et mellemrum efter #',
      note: `Skriv ${write}`,
    }),
  },
  'typed-list': {
    summary: 'En liste er skrevet med - eller 1. og et mellemrum.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'De nummererede linjer løber sammen'
          : kind === 'letters'
            ? 'Linjerne med bogstaver bliver ikke til en liste, men løber sammen'
            : kind === 'numbers'
              ? 'Linjerne med tal bliver ikke til en liste, men løber sammen'
              : 'Linjen bliver ikke til en liste: tegnet foran er ikke et listetegn',
      note:
        kind === 'lines'
          ? `Sæt en tom linje mellem dem, eller slut hver med en omvendt skråstreg: ${write}`
          : kind === 'letters'
            ? `Sæt en tom linje mellem dem, eller lav en liste med tal: ${write}`
            : kind === 'numbers'
              ? `Sæt en tom linje før den første, og skriv et mellemrum efter tallet: ${write}`
              : `Skriv - og et mellemrum: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'En tabel har en linje med bindestreger under overskriftsrækken.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Linjerne bliver ikke til en tabel, men løber sammen',
        gap: 'En tom linje deler tabellen, så den ikke bliver til en tabel',
        head: 'Tabellen mangler sin første række',
      }[kind],
      note: {
        rows: `Skriv streger mellem cellerne, ${head}, og under første række en linje med ${line}`,
        gap: `Slet den tomme linje mellem ${head} og linjen med bindestreger.`,
        head: `Skriv kolonnernes navne på linjen før bindestregerne: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'En linje som [navn]: adresse bliver brugt af et link.',
    tell: ({ found, write }) => ({
      reason: `»${found}« bliver ikke vist: den giver et link sin adresse, og intet link bruger den`,
      note: `Er den ment som tekst, så skriv ${write}. Er den tilovers, så slet den.`,
    }),
  },
  'word-residue': {
    summary: 'Teksten er uden rester fra tekstbehandling.',
    tell: ({ found }) => ({
      reason:
        found === null
          ? 'En række af hårde mellemrum holder ikke noget på plads'
          : `»${found}« er en rest fra tekstbehandling`,
      note:
        found === null ? 'Skriv ét mellemrum, eller lav en tabel.' : 'Skriv det, som der skulle stå, eller slet det.',
    }),
  },
};
