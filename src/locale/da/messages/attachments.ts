import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Bilag, som andre har lavet. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'To bilag til et punkt gør ikke krav på samme nummer.',
    tell: ({ title, number }) => ({
      reason: `»${title}« gør krav på nummer ${number}, som et andet bilag til punktet har`,
      note: 'Ret nummeret i titlen, eller udelad det: bilag nummereres af sig selv.',
    }),
  },
  'attachment-unreadable': {
    summary: 'En vedlagt PDF kan åbnes uden adgangskode og er hel.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `»${name}« kræver en adgangskode`,
        damaged: `»${name}« er beskadiget og kan ikke læses som PDF`,
        'cut-short': `»${name}« er ikke hel: ${missing.length === 0 ? 'slutningen mangler' : `af ${pages} sider mangler ${list(missing, 'side', 'side')}`}`,
        large: `»${name}« er for stor til at blive læst (mere end 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'Den bliver offentliggjort, som den er, uden at indholdet er kontrolleret. Del den, eller gem den med mindre billeder, hvis den også skal med i den samlede PDF.'
          : `Bed om filen igen${state === 'locked' ? ' uden adgangskode' : ''}, og udskift den. Indtil da har den samlede PDF en side på dens plads, der siger det.`,
    }),
  },
  'attachment-form': {
    summary: 'Det, der er skrevet i formularen i en vedlagt PDF, kan ses i den.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `»${name}« er en slags formular (XFA), som næsten ingen programmer viser`
          : `»${name}« har formularfelter, hvis indhold ikke er tegnet`,
      note:
        form === 'xfa'
          ? 'Udskriv den til PDF i det program, den er lavet i, og vedlæg den udgave.'
          : 'I den samlede PDF bliver de tegnet. Udskriv selve filen til PDF, og vedlæg den udgave.',
    }),
  },
  'attachment-active': {
    summary: 'En vedlagt PDF gør ikke noget af sig selv.',
    tell: ({ name, active }) => ({
      reason: `»${name}« ${active.map((one) => (one === 'launch' ? 'starter programmer' : 'kører scripts')).join(' og ')}`,
      note: 'I den samlede PDF er det udeladt. Udskriv selve filen til PDF, og vedlæg den udgave.',
    }),
  },
  'attachment-embedded': {
    summary: 'En vedlagt PDF har ingen andre filer i sig.',
    tell: ({ name, files, portfolio }) => ({
      reason: `»${name}« ${portfolio ? 'er en portefølje og' : ''} har andre filer i sig: ${files.join(', ')}`.replace(
        '  ',
        ' ',
      ),
      note: 'Den samlede PDF tager dem med og nævner dem. Angiv dem som selvstændige bilag, så alle kan finde dem.',
    }),
  },
  'attachment-pages': {
    summary: 'Siderne i en vedlagt PDF kan vises, som de er.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `»${name}« har ${[
        ...(huge.length > 0 ? [`sider på mere end fem meter (${list(huge, 'side', 'side')})`] : []),
        ...(empty.length > 0 ? [`intet på ${list(empty, 'side', 'side')}`] : []),
        ...(hiddenLayers > 0 ? ['lag, der er skjult'] : []),
      ].join(', ')}`,
      note: 'Se efter, om det er meningen. Den samlede PDF gør for store sider mindre og lader skjulte lag være skjult.',
    }),
  },
  'attachment-fonts': {
    summary: 'En vedlagt PDF har sine skrifttyper i sig.',
    tell: ({ name, fonts }) => ({
      reason: `»${name}« mangler sine skrifttyper: ${fonts.join(', ')}`,
      note: 'Den ser forskellig ud fra maskine til maskine. Eksportér den igen med indlejrede skrifttyper (PDF/A).',
    }),
  },
};
