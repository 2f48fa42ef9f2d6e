import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

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

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'säger inte själv att den uppfyller det',
  untagged: 'saknar taggar',
  structure: 'har rubriker, listor eller tabeller som inte är i ordning',
  alternative: 'har en bild eller ett formulärfält utan alternativtext',
  content: 'har innehåll som inte är taggat',
  font: 'har typsnitt som det inte går att lita på',
  annotation: 'har kommentarer som inte är beskrivna',
  graphics: 'är ritad på ett sätt som ett arkiv inte kan bevara',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `”${name}” (${item}) ${doubts[doubt]}`;
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
  'packet-claim': {
    summary: 'En samlad PDF uppfyller PDF/UA så långt som dess bilagor gör det.',
    tell: ({ claim, attachments }) => ({
      reason: `Den samlade PDF:en utlovar inte ${claim} på grund av ${attachments.map(describeAttachment).join('; ')}`,
      note: 'Den är hel och kan användas. Där lagen kräver tillgängliga dokument: be om dessa bilagor som tillgängliga PDF:er (i Word: Spara som PDF med ”Dokumentstrukturtaggar för hjälpmedel”), eller skriv innehållet som text.',
    }),
  },
};
