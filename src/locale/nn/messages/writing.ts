import type { Messages } from '../../message-values.ts';
import type { WritingValues } from '../../text-values.ts';

/** Tekstar som er gyldig Markdown, men meinte på ein annan måte. */
export const writing: Messages<WritingValues> = {
  'accidental-code': {
    summary: 'Tekst er ikkje programkode ved eit uhell.',
    tell: ({ write, fence }) =>
      fence === null
        ? {
            reason: 'Avsnittet er rykt inn og blir til programkode',
            note: `Fjern mellomromma eller tabulatoren framfor linjene: ${write}`,
          }
        : {
            reason: `Kode byrjar med ${fence} og sluttar ikkje`,
            note: `Skriv ${fence} på ei eiga linje der koden sluttar. Er det ikkje kode, så slett linja ${fence}.`,
          },
  },
  'accidental-heading': {
    summary: 'Ein tekst blir ikkje ei overskrift av linja under.',
    tell: ({ found, line }) => ({
      reason: `Linja ${line} rett under «${found}» gjer teksten til ei overskrift`,
      note: `Sett ei tom linje før ${line}, eller slett linja.`,
    }),
  },
  'invisible-character': {
    summary: 'Ein tekst er utan teikn som ingen ser.',
    tell: ({ character, letter, times }) => ({
      reason:
        character === null
          ? `Bokstavar som «${letter}» er skrivne som to teikn kvar`
          : `Her står eit usynleg teikn, ${character} (${times} i fila)`,
      note:
        character === null
          ? 'Køyr dagsorden check --fix: det skriv dei same bokstavane som eitt teikn kvar.'
          : 'Køyr dagsorden check --fix: det slettar dei.',
    }),
  },
  'line-ends': {
    summary: 'Linjene i ei fil sluttar på same måte.',
    tell: ({ lines }) => ({
      reason: `${lines} ${lines === 1 ? 'linje sluttar' : 'linjer sluttar'} på ein annan måte enn resten av fila (linjeskift frå Windows og andre blanda)`,
      note: 'Køyr dagsorden check --fix, eller la skriveprogrammet lagre fila med én type linjeskift.',
    }),
  },
  'list-number': {
    summary: 'Ei liste blir vist med nummera som er skrive.',
    tell: ({ written, shown }) => ({
      reason: `Nummeret ${written} blir vist som ${shown}`,
      note: `Skriv ${shown}. Skal nummeret bli ståande, så byrj ei ny liste: ei tom linje, ei linje tekst og ei tom linje framfor.`,
    }),
  },
  'accidental-list': {
    summary: 'Eit avsnitt som byrjar med ein dato, er ikkje ei liste.',
    tell: ({ write }) => ({
      reason: 'Avsnittet byrjar med eit tal og eit punktum og blir til ei liste',
      note: `Skriv ${write}`,
    }),
  },
  'accidental-mark': {
    summary: 'Eit teikn som er ment som eit teikn, blir verande eit teikn.',
    tell: ({ mark, found, write }) => ({
      reason: `«${found}» har eit ${mark} som ikkje blir vist slik det er meint`,
      note: `Skriv ${write}`,
    }),
  },
  'data-image': {
    summary: 'Eit bilete er ei fil i innhaldet.',
    tell: ({ alt, ending }) => ({
      reason: 'Biletet står i sjølve teksten, bokstav for bokstav, og blir ikkje vist',
      note: `Lagre biletet som ei fil i mappa til møtet, og skriv ![${alt}](bilete.${ending})`,
    }),
  },
  'failed-link': {
    summary: 'Det som er ment som ei lenkje, er ei lenkje.',
    tell: ({ found, write }) => ({
      reason: `«${found}» blir ikkje ei lenkje`,
      note: `Skriv ${write}`,
    }),
  },
  footnotes: {
    summary: 'Kvar tilvising til ein fotnote har sin note, og kvar note sin tilvising.',
    tell: ({ label, fault }) =>
      ({
        unused: {
          reason: `Fotnoten [^${label}] blir ikkje vist: ingenting i teksten viser til han`,
          note: `Skriv [^${label}] der noten høyrer heime, eller slett han.`,
        },
        undefined: {
          reason: `Fotnoten [^${label}] finst ikkje`,
          note: `Skriv noten på ei eiga linje nedst i fila: [^${label}]: teksten i noten`,
        },
        twice: {
          reason: `Det finst to fotnotar som heiter [^${label}], og berre den første blir vist`,
          note: `Gje den andre eit anna namn, til dømes [^${label}-2], både her og der ho høyrer heime.`,
        },
      })[fault],
  },
  'foreign-mark': {
    summary: 'Teikn frå andre program står ikkje i teksten.',
    tell: ({ found, write, hidden }) => ({
      reason: hidden
        ? `«${found}» gøymer eit anna program, men her kan alle lese det`
        : `«${found}» er eit teikn frå eit anna program og blir vist slik det står`,
      note: write === null ? 'Slett det.' : `Skriv ${write}`,
    }),
  },
  'list-nesting': {
    summary: 'Ei liste i ei liste er rykt langt nok inn.',
    tell: ({ spaces, write }) => ({
      reason: 'Linja er rykt for lite inn til å høyre under punktet ovanfor',
      note: `Rykk henne ${spaces} mellomrom inn: «${write}». Høyrer ho ikkje under punktet, så fjern mellomromma framfor, og sett ei tom linje imellom.`,
    }),
  },
  'markdown-in-html': {
    summary: 'Markdown står ikkje inne i HTML.',
    tell: ({ found }) => ({
      reason: `«${found}» står inne i HTML, og der blir ikkje Markdown lese`,
      note: 'Sett ei tom linje etter den innleiande HTML-taggen og ein før den avsluttande, eller skriv teksten utan HTML.',
    }),
  },
  'markdown-in-title': {
    summary: 'Titlar og namn er utan Markdown.',
    tell: ({ found, write }) => ({
      reason: `Teikna i «${found}» blir vist slik dei er skrivne: ein tittel er rein tekst`,
      note: `Skriv ${write}`,
    }),
  },
  'merge-conflict': {
    summary: 'Ei fil er utan merke frå ein samenfletting.',
    tell: () => ({
      reason: 'Fila har to utgåver av same teksten som git ikkje kunne flette',
      note: 'Behald den rette av dei to utgåvene mellom <<<<<<< og >>>>>>>, og slett dei tre linjene med merke.',
    }),
  },
  mojibake: {
    summary: 'Bokstavane er dei som vart skrive.',
    tell: ({ found, write }) => ({
      reason: `«${found}» er bokstavar som er lesne med feil teiknsett`,
      note: write === null ? 'Skriv rett bokstav: fila viser ikkje kva for ein det var.' : `Skriv ${write}`,
    }),
  },
  'open-comment': {
    summary: 'Ein kommentar sluttar.',
    tell: ({ write, shown }) => ({
      reason: shown
        ? 'Ein kommentar byrjar og sluttar ikkje, så han blir vist slik han står'
        : 'Kommentaren sluttar ikkje, så resten av teksten blir ikkje vist',
      note: `Skriv --> der kommentaren sluttar: ${write}`,
    }),
  },
  'page-break': {
    summary: 'Dagsorden skifter side sjølv.',
    tell: ({ found }) => ({
      reason: `«${found}» skiftar ikkje side, men blir skrive ut`,
      note: 'Slett linja. Ein seksjon kan byrje på ei ny side med newPage: true i index.md for utvalet.',
    }),
  },
  'short-row': {
    summary: 'Ei rad i ein tabell har like mange celler som overskriftsrada.',
    tell: ({ cells, columns, text }) => ({
      reason: `Rada har ${cells} ${cells === 1 ? 'celle' : 'celler'}, men overskriftsrada har ${columns}`,
      note: text
        ? 'Ein tekst etter ein tabell treng ei tom linje framfor.'
        : 'Cellene som manglar, blir viste tomme. Ei tom celle blir skrive | |.',
    }),
  },
  'typed-heading': {
    summary: 'Ei overskrift blir skrive med # og eit mellomrom.',
    tell: ({ bold, write }) => ({
      reason: bold
        ? 'Linja i feit skrift liknar ei overskrift, men er ikkje det'
        : 'Linja er ikkje ei overskrift: det manglar eit mellomrom etter #',
      note: `Skriv ${write}`,
    }),
  },
  'typed-list': {
    summary: 'Ei liste blir skrive med - eller 1. og eit mellomrom.',
    tell: ({ kind, write }) => ({
      reason:
        kind === 'lines'
          ? 'Dei nummererte linjene flyt saman'
          : kind === 'letters'
            ? 'Linjene med bokstavar blir ikkje ei liste, men flyt saman'
            : kind === 'numbers'
              ? 'Linjene med tal blir ikkje ei liste, men flyt saman'
              : 'Linja blir ikkje ei liste: teiknet framfor er ikkje eit listeteikn',
      note:
        kind === 'lines'
          ? `Sett ei tom linje mellom dei, eller avslutt kvar med ein omvend skråstrek: ${write}`
          : kind === 'letters'
            ? `Sett ei tom linje mellom dei, eller lag ei liste med tal: ${write}`
            : kind === 'numbers'
              ? `Sett ei tom linje før den første, og skriv eit mellomrom etter talet: ${write}`
              : `Skriv - og eit mellomrom: ${write}`,
    }),
  },
  'typed-table': {
    summary: 'Ein tabell har ei linje med bindestrekar under overskriftsrada.',
    tell: ({ kind, head, line }) => ({
      reason: {
        rows: 'Linjene blir ikkje ein tabell, men flyt saman',
        gap: 'Ei tom linje deler tabellen, så han ikkje blir nokon tabell',
        head: 'Tabellen manglar den første rada',
      }[kind],
      note: {
        rows: `Skriv strekar mellom cellene, ${head}, og under første rad ei linje med ${line}`,
        gap: `Slett den tomme linja mellom ${head} og linja med bindestrekar.`,
        head: `Skriv namna på kolonnane på linja før bindestrekane: ${head}`,
      }[kind],
    }),
  },
  'unused-definition': {
    summary: 'Ei linje som [namn]: adresse blir brukt av ei lenkje.',
    tell: ({ found, write }) => ({
      reason: `«${found}» blir ikkje vist: linja gjev ei lenkje adressa, og ingen lenkje brukar henne`,
      note: `Er ho meint som tekst, så skriv ${write}. Er ho til overs, så slett henne.`,
    }),
  },
  'word-residue': {
    summary: 'Teksten er utan restar frå tekstbehandling.',
    tell: ({ found }) => ({
      reason:
        found === null
          ? 'Ei rad av harde mellomrom held ingenting på plass'
          : `«${found}» er ein rest frå tekstbehandling`,
      note:
        found === null
          ? 'Skriv eitt mellomrom, eller lag ein tabell.'
          : 'Skriv det som skulle stå der, eller slett det.',
    }),
  },
};
