import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Vedlegg som andre har laga. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'To vedlegg til ei sak gjer ikkje krav på same nummer.',
    tell: ({ title, number }) => ({
      reason: `«${title}» gjer krav på nummer ${number}, som eit anna vedlegg til saka har`,
      note: 'Rett nummeret i tittelen, eller utelat det: vedlegg får nummer av seg sjølve.',
    }),
  },
  'attachment-unreadable': {
    summary: 'Ein vedlagt PDF kan opnast utan passord og er heil.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `«${name}» krev eit passord`,
        damaged: `«${name}» er skadd og kan ikkje lesast som PDF`,
        'cut-short': `«${name}» er ikkje heil: ${missing.length === 0 ? 'slutten manglar' : `av ${pages} sider manglar ${list(missing, 'side', 'side')}`}`,
        large: `«${name}» er for stor til å bli lesen (meir enn 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'Ho blir publisert som ho er, utan at innhaldet er kontrollert. Del henne, eller lagre henne med mindre bilete, om ho skal vere med i den samla PDF-en.'
          : `Be om fila på nytt${state === 'locked' ? ' utan passord' : ''}, og byt henne ut. Fram til då har den samla PDF-en ei side i staden som seier frå.`,
    }),
  },
  'attachment-form': {
    summary: 'Det som er skrive i skjemaet i ein vedlagt PDF, blir vist i han.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `«${name}» er ein type skjema (XFA) som nesten ingen program viser`
          : `«${name}» har skjemafelt med innhald som ikkje er teikna`,
      note:
        form === 'xfa'
          ? 'Skriv skjemaet ut til PDF i programmet det er laga i, og legg ved den utgåva.'
          : 'I den samla PDF-en blir dei teikna. Skriv sjølve fila ut til PDF, og legg ved den utgåva.',
    }),
  },
  'attachment-active': {
    summary: 'Ein vedlagt PDF gjer ikkje noko av seg sjølv.',
    tell: ({ name, active }) => ({
      reason: `«${name}» ${active.map((one) => (one === 'launch' ? 'startar program' : 'køyrer skript')).join(' og ')}`,
      note: 'I den samla PDF-en er det utelate. Skriv sjølve fila ut til PDF, og legg ved den utgåva.',
    }),
  },
  'attachment-embedded': {
    summary: 'Ein vedlagt PDF har ingen andre filer i seg.',
    tell: ({ name, files, portfolio }) => ({
      reason: `«${name}» ${portfolio ? 'er ein portefølje og' : ''} har andre filer i seg: ${files.join(', ')}`.replace(
        '  ',
        ' ',
      ),
      note: 'Den samla PDF-en tek dei med og nemner dei. Før dei opp som eigne vedlegg, så finn alle dei.',
    }),
  },
  'attachment-pages': {
    summary: 'Sidene i ein vedlagt PDF kan visast som dei er.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `«${name}» har ${[
        ...(huge.length > 0 ? [`sider på meir enn fem meter (${list(huge, 'side', 'side')})`] : []),
        ...(empty.length > 0 ? [`ingenting på ${list(empty, 'side', 'side')}`] : []),
        ...(hiddenLayers > 0 ? ['lag som er skjulte'] : []),
      ].join(', ')}`,
      note: 'Sjå etter om det er meininga. Den samla PDF-en gjer for store sider mindre og lèt skjulte lag vere skjulte.',
    }),
  },
  'attachment-fonts': {
    summary: 'Ein vedlagt PDF har skriftene sine i seg.',
    tell: ({ name, fonts }) => ({
      reason: `«${name}» manglar skriftene sine: ${fonts.join(', ')}`,
      note: 'Han ser ulik ut frå maskin til maskin. Eksporter han på nytt med innebygde skrifter (PDF/A).',
    }),
  },
};
