/*
 * What keeps a site and its content when the machine fails or what is put in is hostile, and how each protection is switched
 * off; see protections.ts.
 */
import type { Protection } from './protections.ts';

const at = (name: string, file: string, piece: string, instead: string, ...tests: string[]): Protection => {
  return { name: `machine: ${name}`, file, piece, instead, tests: tests.map((test) => `tests/${test}.test.ts`) };
};

const journal = 'io/write/write-together';
const limits = 'content/limits';

export const machineProtections: readonly Protection[] = [
  at(
    'two builds into one output',
    'src/io/lock.ts',
    'if (server !== null) return holdLock(server);',
    'if (server !== undefined) return { release: async () => undefined };',
    'io/output/output-folder',
  ),
  at(
    'an exchange that was killed',
    'src/io/output/workshop.ts',
    "if (inside.includes('old') && !(await exists(target)))",
    "if (inside.includes('nothing'))",
    'io/output/output-folder',
  ),
  at(
    'an exchange of few files that was killed',
    'src/io/output/workshop.ts',
    'if (patch !== null) undoPatch(patch, placesIn(workshop));',
    '',
    'io/output/patch',
  ),
  at(
    'files that stay are searched too',
    'src/io/output/output-folder.ts',
    'new Map([...made.kept].map((path) => [path, join(target, path)]))',
    'new Map()',
    'io/output/patch',
  ),
  at(
    'what a dead build left',
    'src/io/output/workshop.ts',
    '    await rm(workshop, { recursive: true, force: true });\n  }\n}',
    '  }\n}',
    'io/output/output-folder',
    'faults/signals',
  ),
  at(
    'a signal while it builds',
    'src/io/output/workshop.ts',
    "interrupted?.addEventListener('abort', clear, { once: true });",
    '',
    'faults/signals',
  ),
  at(
    'the journal is finished',
    'src/io/write/write-together.ts',
    'if (complete) for (const one of steps)',
    'for (const one of [] as Step[])',
    journal,
  ),
  at(
    'the journal names files of the content only',
    'src/io/write/write-journal.ts',
    'if (stranger !== undefined) throw',
    'if (stranger === null) throw',
    journal,
  ),
  at(
    'writers wait for one another',
    'src/io/lock.ts',
    'if (lock !== null) return lock;',
    'if (lock !== undefined) return lock ?? { release: async () => undefined };',
    journal,
  ),
  at(
    'a signal while it writes content',
    'src/io/write/write-together.ts',
    'const interrupted = interruption?.();',
    'const interrupted = [interruption?.()].find(() => false);',
    journal,
  ),
  at(
    'a write that fails is taken back',
    'src/io/write/write-together.ts',
    'for (const one of placed) await leavePlace(one);',
    '',
    journal,
  ),
  at(
    'the content is no output',
    'src/io/output/output-place.ts',
    'await refuseContent(target, content);',
    '',
    'io/output/output-folder',
  ),
  at(
    'a repository is no output',
    'src/io/output/output-place.ts',
    "if (names.includes('.git'))",
    "if (names.includes('.gone'))",
    'io/output/output-folder',
  ),
  at(
    'foreign files in an old site',
    'src/io/output/output-place.ts',
    'force ? [] :',
    'names.length > 0 ? [] :',
    'io/output/output-folder',
  ),
  at('few files are open', 'src/io/files-at-once.ts', 'concurrency: 16', 'concurrency: 100_000', 'faults/open-files'),
  at('lists within lists', 'src/agenda/body.ts', 'if (line !== null) return empty(line);', '', limits),
  at(
    'cells of tables',
    'src/agenda/body.ts',
    'const cells = findTooManyCells(source.text);',
    'const cells = [findTooManyCells(source.text)].find(() => false) ?? null;',
    limits,
  ),
  at(
    'blocks of a text, as it is read',
    'src/agenda/body.ts',
    'lines ?? findTooManyBlocks(read.tree)',
    'lines ?? (findTooManyBlocks(read.tree) && null)',
    limits,
  ),
  at(
    'blocks of a text, before it is read',
    'src/agenda/body.ts',
    'const lines = findTooManyLines(source.text);',
    'const lines = [findTooManyLines(source.text)].find(() => false) ?? null;',
    limits,
  ),
  at(
    'lines of fields',
    'src/content/yaml/front-matter.ts',
    'const excess = findExcess(source);',
    'const excess = [findExcess(source)].find(() => false) ?? null;',
    limits,
  ),
  at(
    'levels of fields',
    'src/content/yaml/front-matter.ts',
    'const deep = findDeepValue(document);',
    'const deep = [findDeepValue(document)].find(() => false) ?? null;',
    limits,
  ),
  at(
    'words of a million letters',
    'src/text/search-words.ts',
    'mostArguments = 10_000',
    'mostArguments = 10_000_000',
    limits,
  ),
  at(
    'names that no disk takes',
    'src/text/slugify.ts',
    'address.length > longest ? shorten(address) : address',
    'address.length > Infinity ? shorten(address) : address',
    limits,
  ),
  at(
    'patterns that look back for ever',
    'src/fields/linear-pattern.ts',
    'return { test: (text) => pattern.matcher(text).find() };',
    'return pattern && new RegExp(source);',
    limits,
  ),
  at(
    'bodies of requests to the preview',
    'src/dev/app.ts',
    'maxSize: largestBody',
    'maxSize: largestBody * 1_000_000',
    'dev/load',
    'dev/request-policy',
  ),
  at(
    'slow requests to the preview',
    'src/io/server.ts',
    'serverOptions: options.patience ?? patience,',
    'serverOptions: { ...(options.patience ?? patience), headersTimeout: 0, requestTimeout: 0 },',
    'dev/load',
  ),
  at(
    'names of elements',
    'src/markdown/sanitize.ts',
    "const clobbering = ['name'];",
    "const clobbering = ['nothing'];",
    'markdown/processor',
  ),
  at(
    'files that are too large are not held',
    'src/io/large-files.ts',
    'if (size <= most) return',
    'if (size >= 0) return',
    'io/large-files',
  ),
  at(
    'large files are known by all of them',
    'src/leak-check/files/built-file.ts',
    'hashAll === undefined ? sha256(bytes) : hashAll()',
    'sha256(bytes.subarray(hashAll === undefined ? 0 : 1))',
    'io/large-files',
  ),
  at(
    'a page that the browser lost',
    'src/pdf/browser.ts',
    "page.once('error', () => trouble.tell(",
    "page.once('error', () => console.log(",
    'printed/printer',
  ),
  at(
    'a file that cannot be read while it is printed',
    'src/pdf/printer.ts',
    'if (cause instanceof CliError) throw cause;\n        await discard',
    'await discard',
    'printed/printer',
  ),
  at('words of a message', 'src/messages.ts', 'const longest = 2_000;', 'const longest = 2_000_000;', limits),
  at('HTML is sanitised', 'src/markdown/processor.ts', '.use(rehypeSanitize, schema)', '', 'markdown/processor'),
];
