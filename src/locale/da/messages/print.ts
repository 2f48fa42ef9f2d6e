import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'et tegn, som ingen skrifttype har',
  character: 'et tegn, der ikke kan kopieres eller læses op',
  untagged: 'tekst, som ingen hører',
  alternative: 'et billede uden alternativ tekst',
  form: 'et formularfelt, der ikke er beskrevet',
  font: 'en skrifttype, der ikke er i filen',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`side ${page}`]), ...(text === '' ? [] : [`»${text}«`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Alle tegn kan trykkes.',
    tell: ({ character, packages }) => ({
      reason: `Tegnet ${named(character)} findes ikke i nogen installeret skrifttype`,
      note:
        packages.length === 0
          ? 'Det ville blive trykt som en kasse. Skriv det med andre bogstaver, eller vis det som et billede med alternativ tekst.'
          : `Det ville blive trykt som en kasse. Installér skrifttypen til skriftsproget: npm install ${packages.join(' eller ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'Et trykt dokument overholder PDF/UA og PDF/A.',
    tell: ({ faults }) => ({
      reason: `Dokumentet overholder ikke PDF/UA-1 og PDF/A-2a: ${faults.map(describe).join('; ')}`,
      note: 'Den er trykt, men lover ingen af delene. Ret det indhold, der er nævnt. Er der intet galt med det, så meld PDF’en som en fejl.',
    }),
  },
};
