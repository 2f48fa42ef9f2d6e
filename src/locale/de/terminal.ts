import type { TerminalWords } from '../da/terminal.ts';
import { createPlural } from '../plural.ts';

const plural = createPlural('de');

/** What commands and reports say. */
export const terminal: TerminalWords = {
  brokenRule: (summary) => `Verstoß gegen die Regel: ${summary.replace(/\.$/, '')}`,
  concealed:
    'Die Datei enthält Nichtöffentliches, deshalb wird ihr Text hier nicht gezeigt. Mit dagsorden check --audience internal sehen Sie ihn.',
  concealedNeighbour:
    'Es betrifft Nichtöffentliches, das hier nicht genannt wird. Mit dagsorden check --audience internal sehen Sie es.',
  report: {
    error: 'Fehler',
    warning: 'Warnung',
    errors: (count) => plural(count, { one: '1 Fehler', other: `${count} Fehler` }),
    warnings: (count) => plural(count, { one: '1 Warnung', other: `${count} Warnungen` }),
    and: 'und',
    place: 'Stelle',
    problem: 'Problem',
    remedy: 'Was zu tun ist',
    /** Of one rule, beyond those that are shown. */
    more: (count, rule) => `… und ${count} weitere von [${rule}]: --format json zeigt alle`,
  },
  language: 'Sprache',
  /** `upgrade`. */
  upgrade: {
    rewritten: 'Neu geschrieben:',
    added: 'Neu:',
    changed: (path: string) => `${path} wurde hier geändert. So wäre die Datei jetzt:`,
  },
  /** `check --fix`. */
  fix: {
    mended: 'Korrigiert:',
    yes: 'Ja',
    no: 'Nein, nichts ändern',
    question: (files) =>
      files === 1
        ? 'Sollen die Änderungen in die Datei geschrieben werden?'
        : `Sollen die Änderungen in ${files} Dateien geschrieben werden?`,
  },
};
