import type { TerminalWords } from '../da/terminal.ts';
import type { Some } from '../extend.ts';
import { createPlural } from '../plural.ts';

const plural = createPlural('nn');

/** What commands and reports say in Nynorsk. */
export const terminal: Some<TerminalWords> = {
  brokenRule: (summary) => `Brot på regelen: ${summary.replace(/\.$/, '')}`,
  concealed:
    'Fila inneheld noko lukka, så teksten blir ikkje vist her. Køyr dagsorden check --audience internal for å sjå han.',
  concealedNeighbour:
    'Det gjeld noko lukka, så det blir ikkje nemnt her. Køyr dagsorden check --audience internal for å sjå det.',
  report: {
    warning: 'åtvaring',
    warnings: (count) => plural(count, { one: '1 åtvaring', other: `${count} åtvaringar` }),
    place: 'Stad',
    remedy: 'Kva du kan gjere',
    more: (count, rule) => `… og ${count} til av [${rule}]: --format json viser alle`,
  },
  upgrade: {
    rewritten: 'Skrive på nytt:',
    changed: (path) => `${path} er endra her. Slik ville ho ha vore no:`,
  },
  fix: {
    mended: 'Retta:',
    no: 'Nei, ikkje endre noko',
    question: (files) =>
      files === 1 ? 'Skal endringane skrivast til fila?' : `Skal endringane skrivast til ${files} filer?`,
  },
};
