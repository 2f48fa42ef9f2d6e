/*
 * The rules of the house that imports and words can show. Pure: source files in, violations out.
 */
import { posix } from 'node:path';

export interface SourceFile {
  /** From the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Import {
  readonly from: string;
  /** A file of the repository, or the name of a package. */
  readonly to: string;
  readonly line: number;
}

/**
 * How high each room stands (invariant 7 of docs/architecture.md): a file may import from its own room, and from those
 * that stand lower. Two rooms of one height do not know each other.
 */
const layers: ReadonlyArray<readonly [prefix: string, layer: string, height: number]> = [
  ['src/cli.ts', 'cli', 15],
  ['src/index.ts', 'index', 15],
  ['src/api/', 'api', 14],
  ['src/commands/', 'commands', 14],
  ['src/dev/', 'dev', 13],
  ['src/build/', 'build', 12],
  ['src/io/', 'io', 11],
  ['src/pdf/', 'pdf', 11],
  ['src/leak-check/', 'leak-check', 10],
  ['src/site/', 'site', 9],
  ['src/reports/', 'reports', 9],
  ['src/scaffold/', 'scaffold', 9],
  ['src/import/', 'import', 9],
  ['templates/', 'templates', 8],
  ['src/check/', 'check', 8],
  ['src/rules/', 'rules', 7],
  ['src/history/', 'history', 7],
  ['src/rule-input/', 'rule-input', 6],
  ['src/changes/', 'changes', 6],
  ['src/addresses.ts', 'addresses', 5],
  ['src/visibility/', 'visibility', 5],
  ['src/agenda/', 'agenda', 4],
  ['src/markdown/', 'markdown', 3],
  ['src/content/', 'content', 3],
  ['src/fields/', 'fields', 2],
  ['src/messages.ts', 'messages', 2],
  ['src/fonts/', 'fonts', 1],
  ['src/text/', 'text', 1],
  ['src/locale/', 'locale', 0],
  ['src/cli-error.ts', 'cli-error', 0],
  ['src/sha256.ts', 'sha256', 0],
  ['src/contrast.ts', 'contrast', 0],
  ['src/paper.ts', 'paper', -1],
];

const longest = 250;

/** Every violation, as `file:line rule`, sorted. */
export function checkArchitecture(files: readonly SourceFile[]): string[] {
  const code = files.map((file) => ({ path: file.path, text: blankComments(file.text) }));
  const imports = code.flatMap(readImports);
  return [
    ...imports.flatMap(checkEffects),
    ...imports.flatMap(checkLayer),
    ...findCycles(imports),
    ...findMutual(imports),
    ...code.flatMap(checkWords),
    ...files.flatMap(checkLength),
  ].sort();
}

function checkEffects({ from, to, line }: Import): string[] {
  const name = to.replace(/^node:/, '');
  if (/^(fs|child_process)(\/|$)/.test(name) && !from.startsWith('src/io/')) {
    return [`${from}:${line} only src/io/ imports ${to}`];
  }
  if (/^(puppeteer|@puppeteer\/)/.test(to) && from !== 'src/pdf/browser.ts') {
    return [`${from}:${line} only src/pdf/browser.ts imports ${to}`];
  }
  if (name === 'process' && from !== 'src/cli.ts') return [`${from}:${line} only src/cli.ts imports ${to}`];
  return [];
}

function checkLayer({ from, to, line }: Import): string[] {
  if (!isFile(to)) return [];
  const [importer, imported] = [layerOf(from), layerOf(to)];
  if (importer === null) return [`${from}:${line} stands in no layer`];
  if (imported === null) return [`${from}:${line} imports ${to}, which stands in no layer`];
  if (importer.layer === imported.layer || importer.height > imported.height) return [];
  return [`${from}:${line} ${importer.layer} imports ${to} (${imported.layer})`];
}

function findCycles(imports: readonly Import[]): string[] {
  const files = imports.filter(({ to }) => isFile(to));
  const next = Map.groupBy(files, ({ from }) => from);
  const reached = new Map<string, Set<string>>();
  const reach = (start: string): Set<string> => {
    const seen = reached.get(start) ?? new Set([start]);
    if (!reached.has(start)) for (const at of seen) for (const { to } of next.get(at) ?? []) seen.add(to);
    reached.set(start, seen);
    return seen;
  };
  return files
    .filter(({ from, to }) => reach(to).has(from))
    .map(({ from, to, line }) => `${from}:${line} imports ${to}, which leads back`);
}

/** Rooms that import each other, even where no file leads back to itself. */
function findMutual(imports: readonly Import[]): string[] {
  const roomOf = (path: string) =>
    path
      .split('/')
      .slice(0, path.startsWith('src/') ? 2 : 1)
      .join('/');
  const between = imports.filter(({ from, to }) => isFile(to) && roomOf(from) !== roomOf(to));
  const known = new Set(between.map(({ from, to }) => `${roomOf(from)} ${roomOf(to)}`));
  return between
    .filter(({ from, to }) => known.has(`${roomOf(to)} ${roomOf(from)}`))
    .map(({ from, to, line }) => `${from}:${line} imports ${to}, and ${roomOf(to)} imports ${roomOf(from)}`);
}

const forbidden: ReadonlyArray<readonly [RegExp, string]> = [
  [
    /\bDate\.now\b|\bnew Date(\(\s*\)|(?!\s*[(\w]))|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/,
    'the clock or chance',
  ],
  [/(?<![\w.'-])process\s*[.[]|\bglobalThis\.process\b|(?<![\w.])console\s*\./, 'process or console'],
];

function checkWords({ path, text }: SourceFile): string[] {
  const rules = forbidden.filter(([, what]) => what !== 'process or console' || path !== 'src/cli.ts');
  return text.split('\n').flatMap((line, index) => {
    return rules.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${path}:${index + 1} uses ${what}`);
  });
}

function checkLength({ path, text }: SourceFile): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > longest ? [`${path}:${longest + 1} is longer than ${longest} lines`] : [];
}

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])([^'"]+)\1|\bimport\s*\(?\s*(['"`])([^'"`]+)\3/g;

function readImports({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(importing)].map((match) => {
    const written = match[2] ?? match[4] ?? '';
    const to = written.startsWith('.') ? posix.join(posix.dirname(path), written) : written;
    return { from: path, to, line: lineOf(text, match.index + match[0].length) };
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Comments become blanks, so that lines keep their numbers. */
function blankComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function isFile(to: string): boolean {
  return to.startsWith('src/') || to.startsWith('templates/');
}

function layerOf(path: string): { layer: string; height: number } | null {
  const found = layers.find(([prefix]) => path.startsWith(prefix));
  return found === undefined ? null : { layer: found[1], height: found[2] };
}
