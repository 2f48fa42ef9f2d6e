import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

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

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'siger ikke selv, at den overholder det',
  untagged: 'har ingen koder (tags)',
  structure: 'har overskrifter, lister eller tabeller, der ikke er i orden',
  alternative: 'har et billede eller formularfelt uden alternativ tekst',
  content: 'har indhold, der ikke er kodet',
  font: 'har skrifttyper, der ikke er til at stole på',
  annotation: 'har kommentarer, der ikke er beskrevet',
  graphics: 'er tegnet på en måde, som et arkiv ikke kan gemme',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `»${name}« (${item}) ${doubts[doubt]}`;
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
  'packet-claim': {
    summary: 'En samlet PDF overholder PDF/UA, så vidt dens bilag gør det.',
    tell: ({ claim, attachments }) => ({
      reason: `Den samlede PDF lover ikke ${claim} på grund af ${attachments.map(describeAttachment).join('; ')}`,
      note: 'Den er hel og kan bruges. Hvor loven kræver tilgængelige dokumenter, så bed om disse bilag som tilgængelige PDF’er (i Word: Gem som PDF med »Dokumentstrukturkoder for tilgængelighed«), eller skriv indholdet som tekst.',
    }),
  },
};
