import type { InputWords } from '../input-words.ts';

/** What authors write in English. */
export const input: InputWords = {
  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  yes: ['yes', 'y', 'on', 'true'],
  no: ['no', 'n', 'off', 'false'],
  beforeTime: ['at'],
  afterTime: ['am', 'pm', 'a.m.', 'p.m.'],
  beforeDate: ['the'],
  beforeNumber: ['item'],
  weekdays: ['weekdays'],
  choices: {
    draft: [],
    published: [],
    minutes: [],
    cancelled: ['canceled'],
    information: ['for information'],
    discussion: ['for discussion'],
    decision: ['for decision'],
    adopted: ['approved', 'carried'],
    amended: ['adopted as amended'],
    rejected: ['lost'],
    postponed: ['deferred'],
    referred: [],
    noted: ['received'],
  },
};
