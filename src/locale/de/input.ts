import type { InputWords } from '../input-words.ts';

/** What authors write in German. */
export const input: InputWords = {
  hours: ['std', 'stunde', 'stunden'],
  minutes: ['minute', 'minuten'],
  yes: ['ja', 'wahr'],
  no: ['nein', 'falsch'],
  beforeTime: ['um'],
  afterTime: ['uhr'],
  beforeDate: ['den', 'der', 'am'],
  beforeNumber: ['top', 'punkt', 'nr.', 'nr'],
  weekdays: ['werktage'],
  choices: {
    draft: ['entwurf'],
    published: ['veröffentlicht'],
    minutes: ['niederschrift', 'protokoll'],
    cancelled: ['abgesagt'],
    information: ['zur information'],
    discussion: ['beratung'],
    decision: ['beschluss', 'beschlussfassung'],
    adopted: ['angenommen', 'beschlossen'],
    amended: ['mit änderungen angenommen'],
    rejected: ['abgelehnt'],
    postponed: ['vertagt'],
    referred: ['überwiesen', 'verwiesen'],
    noted: ['zur kenntnis genommen'],
  },
};
