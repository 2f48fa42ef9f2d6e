import { nameCharacter as named } from '../../character-name.ts';
import type { Messages } from '../../message-values.ts';
import type { ClaimDoubt, PrintFault, PrintValues } from '../../print-values.ts';

const kinds: Readonly<Record<PrintFault['kind'], string>> = {
  glyph: 'eit teikn som ingen skrifttype har',
  character: 'eit teikn som ikkje kan kopierast eller lesast opp',
  untagged: 'tekst som ingen høyrer',
  alternative: 'eit bilete utan alternativ tekst',
  form: 'eit skjemafelt som ikkje er skildra',
  font: 'ein skrifttype som ikkje er i fila',
};

function describe({ kind, page, text }: PrintFault): string {
  const place = [...(page === 0 ? [] : [`side ${page}`]), ...(text === '' ? [] : [`«${text}»`])];
  return place.length === 0 ? kinds[kind] : `${kinds[kind]} (${place.join(': ')})`;
}

const doubts: Readonly<Record<ClaimDoubt, string>> = {
  silent: 'seier ikkje sjølv at han oppfyller det',
  untagged: 'har ingen kodar (taggar)',
  structure: 'har overskrifter, lister eller tabellar som ikkje er i orden',
  alternative: 'har eit bilete eller skjemafelt utan alternativ tekst',
  content: 'har innhald som ikkje er koda',
  font: 'har skrifttypar som ikkje er til å stole på',
  annotation: 'har kommentarar som ikkje er skildra',
  graphics: 'er teikna på ein måte som eit arkiv ikkje kan ta vare på',
};

function describeAttachment({ item, name, doubt }: PrintValues['packet-claim']['attachments'][number]): string {
  return `«${name}» (${item}) ${doubts[doubt]}`;
}

/** What is printed. */
export const print: Messages<PrintValues> = {
  'missing-glyph': {
    summary: 'Alle teikn kan trykkjast.',
    tell: ({ character, packages }) => ({
      reason: `Teiknet ${named(character)} finst ikkje i nokon installert skrifttype`,
      note:
        packages.length === 0
          ? 'Det ville blitt trykt som ein boks. Skriv det med andre bokstavar, eller vis det som eit bilete med alternativ tekst.'
          : `Det ville blitt trykt som ein boks. Installer skrifttypen til skriftspråket: npm install ${packages.join(' eller ')}.`,
    }),
  },
  'pdf-claim': {
    summary: 'Eit trykt dokument oppfyller PDF/UA og PDF/A.',
    tell: ({ faults }) => ({
      reason: `Dokumentet oppfyller ikkje PDF/UA-1 og PDF/A-2a: ${faults.map(describe).join('; ')}`,
      note: 'Det er trykt, men lovar ingen av delane. Rett innhaldet som er nemnt. Er det ikkje noko gale med det, så meld PDF-en som ein feil.',
    }),
  },
  'packet-claim': {
    summary: 'Ein samla PDF oppfyller PDF/UA så langt vedlegga gjer det.',
    tell: ({ claim, attachments }) => ({
      reason: `Den samla PDF-en lovar ikkje ${claim} på grunn av ${attachments.map(describeAttachment).join('; ')}`,
      note: 'Han er heil og kan brukast. Der lova krev tilgjengelege dokument, så be om desse vedlegga som tilgjengelege PDF-ar (i Word: Lagre som PDF med «Dokumentstrukturkodar for tilgjenge»), eller skriv innhaldet som tekst.',
    }),
  },
};
