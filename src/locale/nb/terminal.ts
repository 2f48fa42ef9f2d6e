import type { TerminalWords } from '../da/terminal.ts';
import { createPlural } from '../plural.ts';

const plural = createPlural('nb');

/** What commands and reports say. */
export const terminal: TerminalWords = {
  brokenRule: (summary) => `Brudd på regelen: ${summary.replace(/\.$/, '')}`,
  concealed:
    'Filen inneholder noe lukket, så teksten vises ikke her. Kjør dagsorden check --audience internal for å se den.',
  concealedNeighbour:
    'Det gjelder noe lukket, så det nevnes ikke her. Kjør dagsorden check --audience internal for å se det.',
  report: {
    error: 'feil',
    warning: 'advarsel',
    errors: (count) => plural(count, { one: '1 feil', other: `${count} feil` }),
    warnings: (count) => plural(count, { one: '1 advarsel', other: `${count} advarsler` }),
    and: 'og',
    place: 'Sted',
    problem: 'Problem',
    remedy: 'Hva du kan gjøre',
    /** Of one rule, beyond those that are shown. */
    more: (count, rule) => `… og ${count} til av [${rule}]: --format json viser alle`,
  },
  language: 'Språk',
  /** `upgrade`. */
  upgrade: {
    rewritten: 'Skrevet på nytt:',
    added: 'Ny:',
    changed: (path: string) => `${path} er endret her. Slik ville den vært nå:`,
  },
  /** `check --fix`. */
  fix: {
    mended: 'Rettet:',
    yes: 'Ja',
    no: 'Nei, endre ingenting',
    question: (files) =>
      files === 1 ? 'Skal endringene skrives til filen?' : `Skal endringene skrives til ${files} filer?`,
  },
};
