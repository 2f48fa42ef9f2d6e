/* What is wrong with the content: errors lie over the page, warnings are a list that opens. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PreviewWords } from '../../src/locale/preview-words.ts';

/** A line of the source; what stands between `marked` is what the problem is about. */
interface ProblemLine {
  readonly number: number;
  readonly text: string;
  readonly marked: readonly [start: number, end: number] | null;
}

export interface Problem {
  readonly error: boolean;
  /** As the user knows the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  readonly note: string;
  readonly rule: string;
  /** Nothing where the file cannot be shown. */
  readonly excerpt: readonly ProblemLine[];
  /** Whether the file can be opened in the editor. */
  readonly editable: boolean;
}

const most = 12;

/** The overlay; nothing where there is no error. Its id is that of the errors, so that the same ones stay closed. */
export function overlay(problems: readonly Problem[], words: PreviewWords): Element[] {
  const errors = problems.filter(({ error }) => error);
  if (errors.length === 0) return [];
  const id = `dev-errors-${fingerprint(errors)}`;
  return [
    h('details.dev-overlay', { id, open: true, role: 'alert' }, [
      h('summary', words.errors(errors.length)),
      h('div.dev-panel', [
        h('p.dev-quiet', words.lastGood),
        ...errors.slice(0, most).map((one) => problemBlock(one, words)),
        ...(errors.length > most ? [h('p', words.more(errors.length - most))] : []),
      ]),
    ]),
  ];
}

/** The quiet list of warnings; nothing where there is none. */
export function warningList(problems: readonly Problem[], words: PreviewWords): Element[] {
  const warnings = problems.filter(({ error }) => !error);
  if (warnings.length === 0) return [];
  return [
    h('details.dev-warnings', { id: 'dev-warnings' }, [
      h('summary', words.warnings(warnings.length)),
      h('div.dev-list', [
        ...warnings.slice(0, most).map((one) => problemBlock(one, words)),
        ...(warnings.length > most ? [h('p', words.more(warnings.length - most))] : []),
      ]),
    ]),
  ];
}

/** A button that opens a file of the content in the editor; it works without JavaScript too. */
export function editButton(path: string, line: number | null, label: string, title: string): Element {
  return h('form.dev-edit', { method: 'post', action: '/_dagsorden/edit' }, [
    h('input', { type: 'hidden', name: 'file', value: path }),
    line === null ? '' : h('input', { type: 'hidden', name: 'line', value: line }),
    h('button', { type: 'submit', ariaLabel: title, title }, label),
  ]);
}

function problemBlock(problem: Problem, words: PreviewWords): Element {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return h('section.dev-problem', [
    h('div.dev-place', [
      h('code', place),
      problem.editable ? editButton(problem.file, problem.line, words.editLine, `${words.editLine}: ${place}`) : '',
    ]),
    h('p.dev-reason', [problem.reason, ' ', h('code.dev-rule', problem.rule)]),
    problem.excerpt.length === 0 ? '' : h('pre.dev-source', problem.excerpt.map(sourceLine)),
    h('p.dev-note', problem.note),
  ]);
}

function sourceLine({ number, text, marked }: ProblemLine): Element {
  const [start, end] = marked ?? [0, 0];
  const content = marked === null ? [text] : [text.slice(0, start), h('mark', text.slice(start, end)), text.slice(end)];
  return h('span.dev-line', { className: marked === null ? [] : ['dev-line-marked'] }, [
    h('span.dev-number', { ariaHidden: 'true' }, String(number).padStart(4)),
    ...content,
    '\n',
  ]);
}

/** A short name for a list of errors, equal for equal lists. */
function fingerprint(errors: readonly Problem[]): string {
  const text = errors.map(({ file, line, rule, reason }) => `${file} ${line} ${rule} ${reason}`).join('\n');
  let hash = 0;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2 ** 32;
  return hash.toString(36);
}
