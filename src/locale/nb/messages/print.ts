import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'et tegn som ingen skrifttype har',
  character: 'et tegn som ikke kan kopieres eller leses opp',
  untagged: 'tekst som ingen hører',
  alternative: 'et bilde uten alternativ tekst',
  form: 'et skjemafelt som ikke er beskrevet',
  font: 'en skrifttype som ikke er i filen',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`side ${page}`]), ...(text === '' ? [] : [`«${text}»`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'sier ikke selv at den oppfyller det',
  untagged: 'har ingen koder (tagger)',
  structure: 'har overskrifter, lister eller tabeller som ikke er i orden',
  alternative: 'har et bilde eller skjemafelt uten alternativ tekst',
  content: 'har innhold som ikke er kodet',
  font: 'har skrifttyper som ikke er til å stole på',
  annotation: 'har kommentarer som ikke er beskrevet',
  graphics: 'er tegnet på en måte som et arkiv ikke kan bevare',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `«${name}» (${item}) ${doubts[doubt]}`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Alle tegn kan trykkes.',
    tell: ({ character, packages }) => ({
      reason: `Tegnet ${named(character)} finnes ikke i noen installert skrifttype`,
      note:
        packages.length === 0
          ? 'Det ville blitt trykt som en boks. Skriv det med andre bokstaver, eller vis det som et bilde med alternativ tekst.'
          : `Det ville blitt trykt som en boks. Installer skrifttypen til skriftspråket: npm install ${packages.join(' eller ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'Et trykt dokument oppfyller PDF/UA og PDF/A.',
    tell: ({ faults }) => ({
      reason: `Dokumentet oppfyller ikke PDF/UA-1 og PDF/A-2a: ${faults.map(describe).join('; ')}`,
      note: 'Den er trykt, men lover ingen av delene. Rett innholdet som er nevnt. Er det ikke noe galt med det, så meld PDF-en som en feil.',
    }),
  },
  'packet-claim': {
    summary: 'En samlet PDF oppfyller PDF/UA så langt vedleggene gjør det.',
    tell: ({ claim, attachments }) => ({
      reason: `Den samlede PDF-en lover ikke ${claim} på grunn av ${attachments.map(describeAttachment).join('; ')}`,
      note: 'Den er hel og kan brukes. Der loven krever tilgjengelige dokumenter, be om disse vedleggene som tilgjengelige PDF-er (i Word: Lagre som PDF med «Dokumentstrukturkoder for tilgjengelighet»), eller skriv innholdet som tekst.',
    }),
  },
};
