import type { TerminalWords } from '../da/terminal.ts';
import { createPlural } from '../plural.ts';

const plural = createPlural('sv');

/** What commands and reports say. */
export const terminal: TerminalWords = {
  brokenRule: (summary) => `Bruten regel: ${summary.replace(/\.$/, '')}`,
  concealed:
    'Filen innehåller något sekretessbelagt, så texten visas inte här. Kör dagsorden check --audience internal för att se den.',
  concealedNeighbour:
    'Det gäller något sekretessbelagt, så det nämns inte här. Kör dagsorden check --audience internal för att se det.',
  report: {
    error: 'fel',
    warning: 'varning',
    errors: (count) => plural(count, { one: '1 fel', other: `${count} fel` }),
    warnings: (count) => plural(count, { one: '1 varning', other: `${count} varningar` }),
    and: 'och',
    place: 'Plats',
    problem: 'Problem',
    remedy: 'Vad du kan göra',
    /** Of one rule, beyond those that are shown. */
    more: (count, rule) => `… och ${count} till av [${rule}]: --format json visar alla`,
  },
  language: 'Språk',
  /** `upgrade`. */
  upgrade: {
    rewritten: 'Skriven på nytt:',
    added: 'Ny:',
    changed: (path: string) => `${path} har ändrats här. Så här skulle den se ut nu:`,
  },
  /** `check --fix`. */
  fix: {
    mended: 'Rättat:',
    yes: 'Ja',
    no: 'Nej, ändra ingenting',
    question: (files) =>
      files === 1 ? 'Ska ändringarna skrivas i filen?' : `Ska ändringarna skrivas i ${files} filer?`,
  },
};
