import type { TerminalWords } from '../da/terminal.ts';
import { createPlural } from '../plural.ts';

const plural = createPlural('en');

/** What commands and reports say. */
export const terminal: TerminalWords = {
  brokenRule: (summary) => `Broken rule: ${summary.replace(/\.$/, '')}`,
  concealed:
    'The file closes something, so its text is not shown here. Run dagsorden check --audience internal to see it.',
  concealedNeighbour:
    'It concerns something that is closed, so that is not named here. Run dagsorden check --audience internal to see it.',
  report: {
    error: 'error',
    warning: 'warning',
    errors: (count) => plural(count, { one: '1 error', other: `${count} errors` }),
    warnings: (count) => plural(count, { one: '1 warning', other: `${count} warnings` }),
    and: 'and',
    place: 'Place',
    problem: 'Problem',
    remedy: 'What to do',
    /** Of one rule, beyond those that are shown. */
    more: (count, rule) => `… and ${count} more of [${rule}]: --format json shows all of them`,
  },
  language: 'Language',
  /** `upgrade`. */
  upgrade: {
    rewritten: 'Rewritten:',
    added: 'New:',
    changed: (path: string) => `${path} was changed here. This is what it would be now:`,
  },
  /** `check --fix`. */
  fix: {
    mended: 'Mended',
    yes: 'Yes',
    no: 'No, change nothing',
    question: (files) => (files === 1 ? 'Write these changes to the file?' : `Write these changes to ${files} files?`),
  },
};
