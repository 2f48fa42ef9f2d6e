import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Vedlegg som andre har laget. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'To vedlegg til en sak gjør ikke krav på samme nummer.',
    tell: ({ title, number }) => ({
      reason: `«${title}» gjør krav på nummer ${number}, som et annet vedlegg til saken har`,
      note: 'Rett nummeret i tittelen, eller utelat det: vedlegg nummereres av seg selv.',
    }),
  },
  'attachment-unreadable': {
    summary: 'En vedlagt PDF kan åpnes uten passord og er hel.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `«${name}» krever et passord`,
        damaged: `«${name}» er skadet og kan ikke leses som PDF`,
        'cut-short': `«${name}» er ikke hel: ${missing.length === 0 ? 'slutten mangler' : `av ${pages} sider mangler ${list(missing, 'side', 'side')}`}`,
        large: `«${name}» er for stor til å bli lest (mer enn 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'Den blir publisert som den er, uten at innholdet er kontrollert. Del den, eller lagre den med mindre bilder, hvis den også skal være med i den samlede PDF-en.'
          : `Be om filen på nytt${state === 'locked' ? ' uten passord' : ''}, og bytt den ut. Inntil da har den samlede PDF-en en side på dens plass som sier det.`,
    }),
  },
  'attachment-form': {
    summary: 'Det som er skrevet i skjemaet i en vedlagt PDF, vises i den.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `«${name}» er en type skjema (XFA) som nesten ingen programmer viser`
          : `«${name}» har skjemafelt med innhold som ikke er tegnet`,
      note:
        form === 'xfa'
          ? 'Skriv den ut til PDF i programmet den er laget i, og legg ved den utgaven.'
          : 'I den samlede PDF-en blir de tegnet. Skriv selve filen ut til PDF, og legg ved den utgaven.',
    }),
  },
  'attachment-active': {
    summary: 'En vedlagt PDF gjør ikke noe av seg selv.',
    tell: ({ name, active }) => ({
      reason: `«${name}» ${active.map((one) => (one === 'launch' ? 'starter programmer' : 'kjører skript')).join(' og ')}`,
      note: 'I den samlede PDF-en er det utelatt. Skriv selve filen ut til PDF, og legg ved den utgaven.',
    }),
  },
  'attachment-embedded': {
    summary: 'En vedlagt PDF har ingen andre filer i seg.',
    tell: ({ name, files, portfolio }) => ({
      reason: `«${name}» ${portfolio ? 'er en portefølje og' : ''} har andre filer i seg: ${files.join(', ')}`.replace(
        '  ',
        ' ',
      ),
      note: 'Den samlede PDF-en tar dem med og nevner dem. Før dem opp som egne vedlegg, så alle finner dem.',
    }),
  },
  'attachment-pages': {
    summary: 'Sidene i en vedlagt PDF kan vises som de er.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `«${name}» har ${[
        ...(huge.length > 0 ? [`sider på mer enn fem meter (${list(huge, 'side', 'side')})`] : []),
        ...(empty.length > 0 ? [`ingenting på ${list(empty, 'side', 'side')}`] : []),
        ...(hiddenLayers > 0 ? ['lag som er skjult'] : []),
      ].join(', ')}`,
      note: 'Se etter om det er meningen. Den samlede PDF-en gjør for store sider mindre og lar skjulte lag være skjult.',
    }),
  },
  'attachment-fonts': {
    summary: 'En vedlagt PDF har skriftene sine i seg.',
    tell: ({ name, fonts }) => ({
      reason: `«${name}» mangler skriftene sine: ${fonts.join(', ')}`,
      note: 'Den ser ulik ut fra maskin til maskin. Eksporter den på nytt med innebygde skrifter (PDF/A).',
    }),
  },
};
