import type { InputWords } from '../input-words.ts';

/** What authors write in Norwegian (Bokmål). */
export const input: InputWords = {
  hours: ['t', 'time', 'timer'],
  minutes: ['minutt', 'minutter'],
  yes: ['ja', 'jo', 'sant'],
  no: ['nei', 'falsk', 'usant'],
  beforeTime: ['kl.', 'kl', 'klokken'],
  afterTime: [],
  beforeDate: ['den', 'd.'],
  beforeNumber: ['punkt', 'nr.', 'nr', 'sak'],
  weekdays: ['virkedager', 'hverdager'],
  choices: {
    draft: ['utkast'],
    published: ['publisert'],
    minutes: ['protokoll', 'referat'],
    cancelled: ['avlyst'],
    information: ['til information', 'orientering', 'til orientering'],
    discussion: ['drøfting'],
    decision: ['vedtak'],
    adopted: ['vedtatt', 'godkjent'],
    amended: ['vedtatt med endringer'],
    rejected: ['forkastet', 'avvist'],
    postponed: ['utsatt'],
    referred: ['oversendt'],
    noted: ['tatt til etterretning'],
  },
};
