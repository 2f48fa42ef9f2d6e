import type { AttachmentValues } from '../../attachment-values.ts';
import { formatPages as list } from '../../format-pages.ts';
import type { Messages } from '../../message-values.ts';

/** Bilagor som andra har gjort. */
export const attachments: Messages<AttachmentValues> = {
  'attachment-number': {
    summary: 'Två bilagor till ett ärende gör inte anspråk på samma nummer.',
    tell: ({ title, number }) => ({
      reason: `”${title}” gör anspråk på nummer ${number}, som en annan bilaga till ärendet har`,
      note: 'Rätta numret i titeln, eller utelämna det: bilagor numreras av sig själva.',
    }),
  },
  'attachment-unreadable': {
    summary: 'En bifogad PDF går att öppna utan lösenord och är hel.',
    tell: ({ name, state, missing, pages }) => ({
      reason: {
        locked: `”${name}” kräver ett lösenord`,
        damaged: `”${name}” är skadad och går inte att läsa som PDF`,
        'cut-short': `”${name}” är inte hel: ${missing.length === 0 ? 'slutet saknas' : `av ${pages} sidor saknas ${list(missing, 'sida', 'sida')}`}`,
        large: `”${name}” är för stor för att läsas (mer än 300 MB)`,
      }[state],
      note:
        state === 'large'
          ? 'Den publiceras som den är, utan att innehållet har kontrollerats. Dela upp den, eller spara den med mindre bilder, om den också ska vara med i den samlade PDF:en.'
          : `Be om filen igen${state === 'locked' ? ' utan lösenord' : ''}, och byt ut den. Till dess har den samlade PDF:en en sida på dess plats som säger det.`,
    }),
  },
  'attachment-form': {
    summary: 'Det som skrivits i formuläret i en bifogad PDF syns i den.',
    tell: ({ name, form }) => ({
      reason:
        form === 'xfa'
          ? `”${name}” är ett slags formulär (XFA) som nästan inga program visar`
          : `”${name}” har formulärfält vars innehåll inte är ritat`,
      note:
        form === 'xfa'
          ? 'Skriv ut den till PDF i programmet som den gjordes i, och bifoga den utgåvan.'
          : 'I den samlade PDF:en ritas de. Skriv ut själva filen till PDF, och bifoga den utgåvan.',
    }),
  },
  'attachment-active': {
    summary: 'En bifogad PDF gör inget av sig själv.',
    tell: ({ name, active }) => ({
      reason: `”${name}” ${active.map((one) => (one === 'launch' ? 'startar program' : 'kör skript')).join(' och ')}`,
      note: 'I den samlade PDF:en är det utelämnat. Skriv ut själva filen till PDF, och bifoga den utgåvan.',
    }),
  },
  'attachment-embedded': {
    summary: 'En bifogad PDF innehåller inga andra filer.',
    tell: ({ name, files, portfolio }) => ({
      reason: `”${name}” ${portfolio ? 'är en portfölj och' : ''} innehåller andra filer: ${files.join(', ')}`.replace(
        '  ',
        ' ',
      ),
      note: 'Den samlade PDF:en tar med dem och nämner dem. Ange dem som egna bilagor, så att alla hittar dem.',
    }),
  },
  'attachment-pages': {
    summary: 'Sidorna i en bifogad PDF kan visas som de är.',
    tell: ({ name, huge, empty, hiddenLayers }) => ({
      reason: `”${name}” har ${[
        ...(huge.length > 0 ? [`sidor större än fem meter (${list(huge, 'sida', 'sida')})`] : []),
        ...(empty.length > 0 ? [`inget på ${list(empty, 'sida', 'sida')}`] : []),
        ...(hiddenLayers > 0 ? ['lager som är dolda'] : []),
      ].join(', ')}`,
      note: 'Se efter om det är meningen. Den samlade PDF:en gör för stora sidor mindre och låter dolda lager vara dolda.',
    }),
  },
  'attachment-fonts': {
    summary: 'En bifogad PDF innehåller sina typsnitt.',
    tell: ({ name, fonts }) => ({
      reason: `”${name}” saknar sina typsnitt: ${fonts.join(', ')}`,
      note: 'Den ser olika ut på olika datorer. Exportera den igen med inbäddade typsnitt (PDF/A).',
    }),
  },
};
