import type { InputWords } from '../input-words.ts';

/** What authors write in Danish. */
export const input: InputWords = {
  hours: ['t', 'time', 'timer'],
  minutes: ['minut', 'minutter'],
  yes: ['ja', 'jo', 'jep', 'sandt'],
  no: ['nej', 'falsk'],
  beforeTime: ['kl.', 'kl', 'klokken'],
  afterTime: [],
  beforeDate: ['den', 'd.'],
  beforeNumber: ['pkt.', 'pkt', 'punkt', 'nr.', 'nr'],
  weekdays: ['hverdage'],
  choices: {
    draft: ['udkast', 'kladde'],
    published: ['offentliggjort', 'publiceret'],
    minutes: ['referat', 'protokol'],
    cancelled: ['aflyst'],
    information: ['orientering', 'til orientering'],
    discussion: ['drøftelse', 'til drøftelse'],
    decision: ['beslutning', 'til beslutning'],
    adopted: ['vedtaget', 'godkendt'],
    amended: ['vedtaget med ændringer', 'godkendt med ændringer'],
    rejected: ['forkastet', 'afvist'],
    postponed: ['udsat'],
    referred: ['henvist', 'oversendt'],
    noted: ['taget til efterretning'],
  },
};
