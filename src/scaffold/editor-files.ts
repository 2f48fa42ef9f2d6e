/*
 * What Visual Studio Code reads. It needs no extension for these: a task whose problems are shown in the text, and
 * snippets that write and explain the fields.
 */
import { councilFields } from '../fields/council-fields.ts';
import { choicesOf, type FieldTable } from '../fields/field.ts';
import { itemFields } from '../fields/item-fields.ts';
import { meetingFields } from '../fields/meeting-fields.ts';
import { siteFields } from '../fields/site-fields.ts';
import { allLanguages } from '../locale/index.ts';
import type { Explained } from './front-matter.ts';
import { writeItem, writeParts } from './item.ts';
import { explainFields, type ScaffoldWords } from './words.ts';

/** `.vscode/`: settings, extensions, tasks and snippets. */
export function writeEditorFiles(words: ScaffoldWords): Array<[string, string]> {
  const files: Record<string, unknown> = {
    'settings.json': settings,
    'extensions.json': { recommendations: ['EditorConfig.EditorConfig'] },
    'tasks.json': writeTasks(words),
    'dagsorden.code-snippets': writeSnippets(words),
  };
  return Object.entries(files).map(([name, content]) => [`.vscode/${name}`, `${JSON.stringify(content, null, 2)}\n`]);
}

const settings = {
  'files.eol': '\n',
  'search.exclude': { dist: true, 'package-lock.json': true },
  'files.watcherExclude': { '**/dist/**': true },
  'editor.snippetSuggestions': 'top',
  'editor.wordBasedSuggestions': 'off',
  '[markdown]': { 'editor.wordWrap': 'on' },
};

function writeTasks({ editor }: ScaffoldWords) {
  const task = { type: 'process', command: 'npx', windows: { command: 'npx.cmd' }, group: 'build' };
  const check = { ...task, args: ['dagsorden', 'check', '--no-color'], problemMatcher: matchers };
  return {
    version: '2.0.0',
    tasks: [
      { label: editor.check, ...check, group: { kind: 'build', isDefault: true } },
      { label: editor.build, ...task, args: ['dagsorden', 'build', '--no-color'], problemMatcher: matchers },
    ],
  };
}

/** The first line of a message, in any of the languages: place, severity, sentence, rule. */
const matchers = [matcher('error'), matcher('warning')];

function matcher(severity: 'error' | 'warning') {
  const words = allLanguages.map(({ terminal }) => terminal.report[severity]);
  const word = `(?:${[...new Set(words)].join('|')})`;
  const regexp = `^(\\S.*?):(\\d+):(\\d+) ${word} (.*) \\[([a-z0-9-]+)\\]$`;
  const pattern = { regexp, file: 1, line: 2, column: 3, message: 4, code: 5 };
  return { owner: `dagsorden-${severity}`, source: 'dagsorden', severity, fileLocation: 'autoDetect', pattern };
}

interface Snippet {
  /** Front matter counts as YAML. */
  readonly scope: 'markdown,yaml';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** A snippet for a whole item, and one for every field. */
function writeSnippets(words: ScaffoldWords): Record<string, Snippet> {
  const { site, council, meeting, item } = explainFields(words);
  return {
    [words.editor.wholeItem]: writeItemSnippet(words),
    ...writeFieldSnippets('site', siteFields, site),
    ...writeFieldSnippets('council', councilFields, council),
    ...writeFieldSnippets('meeting', meetingFields, meeting),
    ...writeFieldSnippets('item', itemFields, item),
  };
}

function writeFieldSnippets(kind: string, table: FieldTable, explained: Explained) {
  const fields = Object.entries(table).map(([key, { schema }]): [string, Snippet] => {
    const choices = choicesOf(schema);
    const place = choices.length > 0 ? `\${1|${choices.join(',')}|}` : '$1';
    const description = `${kind}: ${explained[key]?.about ?? ''}`;
    return [`${kind}: ${key}`, { scope: 'markdown,yaml', prefix: key, body: [`${key}: ${place}`], description }];
  });
  return Object.fromEntries(fields);
}

function writeItemSnippet(words: ScaffoldWords): Snippet {
  const { sections } = words;
  const item = { title: 'TITLE', section: 'SECTION', order: 10, sections, responsible: null, timed: false };
  const text = writeItem({ ...item, body: writeParts(words.parts.map((name) => ({ name }))) }, words);
  const body = text.replaceAll('$', '\\$').replace('TITLE', '$1').replace('SECTION', '$2').trimEnd().split('\n');
  return { scope: 'markdown,yaml', prefix: words.editor.prefix, body, description: words.editor.wholeItem };
}
