import type { InputWords } from '../input-words.ts';

/** What authors write in Swedish. */
export const input: InputWords = {
  hours: ['tim', 'timme', 'timmar'],
  minutes: ['minut', 'minuter'],
  yes: ['ja', 'jo', 'sant', 'sann'],
  no: ['nej', 'falskt', 'falsk'],
  beforeTime: ['kl.', 'kl', 'klockan'],
  afterTime: [],
  beforeDate: ['den', 'd.'],
  beforeNumber: ['punkt', 'nr.', 'nr', 'ärende'],
  weekdays: ['vardagar'],
  choices: {
    draft: ['utkast'],
    published: ['publicerad', 'offentliggjord'],
    minutes: ['protokoll'],
    cancelled: ['inställt'],
    information: ['till information'],
    discussion: ['diskussion'],
    decision: ['beslut'],
    adopted: ['antaget', 'bifallet', 'godkänt'],
    amended: ['antaget med ändringar'],
    rejected: ['avslaget'],
    postponed: ['bordlagt', 'uppskjutet'],
    referred: ['återremitterat'],
    noted: ['lagt till handlingarna'],
  },
};
