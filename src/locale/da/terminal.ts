import { createPlural } from '../plural.ts';

const plural = createPlural('da');

/** What commands and reports say in Danish; the other languages have the same. */
export const terminal = {
  /** For a message about closed content: which rule is broken, and nothing of the text. */
  brokenRule: (summary: string) => `Brud på reglen: ${summary.replace(/\.$/, '')}`,
  concealed:
    'Filen indeholder noget lukket, så teksten vises ikke her. Kør dagsorden check --audience internal for at se det.',
  concealedNeighbour:
    'Det drejer sig om noget lukket, så det nævnes ikke her. Kør dagsorden check --audience internal for at se det.',
  report: {
    error: 'fejl',
    warning: 'advarsel',
    errors: (count: number) => plural(count, { one: '1 fejl', other: `${count} fejl` }),
    warnings: (count: number) => plural(count, { one: '1 advarsel', other: `${count} advarsler` }),
    and: 'og',
    place: 'Sted',
    problem: 'Problem',
    remedy: 'Hvad du kan gøre',
    /** Of one rule, beyond those that are shown. */
    more: (count: number, rule: string) => `… og ${count} mere af [${rule}]: --format json viser dem alle`,
  },
  /** What the question of `init` for the language is about, beside the same word of the others. */
  language: 'Sprog',
  /** `upgrade`. */
  upgrade: {
    rewritten: 'Skrevet på ny:',
    added: 'Ny:',
    changed: (path: string) => `${path} er ændret her. Sådan ville den være nu:`,
  },
  /** `check --fix`. */
  fix: {
    mended: 'Rettet:',
    yes: 'Ja',
    no: 'Nej, ret ingenting',
    question: (files: number) =>
      files === 1 ? 'Skal ændringerne skrives i filen?' : `Skal ændringerne skrives i ${files} filer?`,
  },
};

/** What commands and reports say, in any of the languages. */
export type TerminalWords = typeof terminal;
