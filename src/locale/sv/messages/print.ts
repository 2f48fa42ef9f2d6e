import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'ett tecken som inget typsnitt har',
  character: 'ett tecken som inte kan kopieras eller läsas upp',
  untagged: 'text som ingen hör',
  alternative: 'en bild utan alternativtext',
  form: 'ett formulärfält som inte är beskrivet',
  font: 'ett typsnitt som inte finns i filen',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`sidan ${page}`]), ...(text === '' ? [] : [`”${text}”`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Alla tecken kan skrivas ut.',
    tell: ({ character, packages }) => ({
      reason: `Tecknet ${named(character)} finns inte i något installerat typsnitt`,
      note:
        packages.length === 0
          ? 'Det skulle skrivas ut som en ruta. Skriv det med andra bokstäver, eller visa det som en bild med alternativtext.'
          : `Det skulle skrivas ut som en ruta. Installera typsnittet för skriften: npm install ${packages.join(' eller ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'Ett utskrivet dokument uppfyller PDF/UA och PDF/A.',
    tell: ({ faults }) => ({
      reason: `Dokumentet uppfyller inte PDF/UA-1 och PDF/A-2a: ${faults.map(describe).join('; ')}`,
      note: 'Den är utskriven, men utlovar inget av dem. Ändra det innehåll som nämns. Är det inget fel på det, rapportera PDF:en som ett fel.',
    }),
  },
};
