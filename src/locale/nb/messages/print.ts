import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { PrintFault, PrintValues } from '../../print-values.ts';

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
};
