import type { Some } from '../extend.ts';
import type { InputWords } from '../input-words.ts';

/** What authors write in Nynorsk; who comes from Bokmål is understood too. */
export const input: Some<InputWords> = {
  spans: { kvarter: 15, halvtime: 30, trekvarter: 45 },
  amounts: { ein: 1, éin: 1, éi: 1, eitt: 1, åtte: 8, halvannan: 1.5, halvtanna: 1.5 },
  about: ['ca.', 'ca', 'cirka', 'om lag', 'omtrent', 'omkring', 'kring'],
  no: ['nei', 'nei takk', 'falsk', 'usant', 'ikkje', 'ikke', 'ingen', 'inkje'],
  beforeTime: ['kl.', 'kl', 'klokka', 'klokken', 'frå', 'fra'],
  weekdays: ['yrkedagar', 'kvardagar', 'virkedager', 'hverdager'],
  fields: {
    end: ['slutt', 'ferdig'],
    place: ['stad', 'sted', 'lokale'],
    chair: ['leiar', 'møteleiar', 'leder', 'møteleder', 'ordførar'],
    present: ['deltakarar', 'til stades', 'deltakere', 'til stede'],
    responsible: ['ansvarleg', 'ansvarlig'],
    presenter: ['saksbehandlar', 'innleiar', 'saksbehandler', 'innleder'],
    order: ['rekkjefølgje', 'rekkefølge'],
    closed: ['lukka', 'lukket'],
    file: ['fil', 'stig', 'sti'],
    url: ['adresse', 'lenkje', 'lenke'],
    reason: ['grunngjeving', 'årsak', 'grunn', 'begrunnelse'],
    parts: ['delar', 'deler'],
    sections: ['seksjonar', 'seksjoner'],
    timezone: ['tidssone'],
    duration: ['varigheit', 'varighet', 'lengd'],
    name: ['namn', 'navn'],
  },
  choices: {
    planned: ['planlagt', 'planlagd'],
    published: ['publisert', 'kunngjord'],
    decision: ['vedtak', 'avgjerd'],
    information: ['orientering', 'til orientering', 'til informasjon'],
    adopted: ['vedteke', 'godkjent'],
    amended: ['vedteke med endringar'],
    rejected: ['forkasta', 'avvist'],
    postponed: ['utsett'],
    referred: ['oversendt'],
    noted: ['teke til vitande', 'teke til orientering'],
  },
};
