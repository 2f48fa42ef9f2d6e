/*
 * What holds for any input: no exception, the same twice, numbers unique and in order, data that fit their schema, and a
 * cost that is bounded by the size of the input.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { assembleSite } from '../../src/agenda/assemble.ts';
import { compareNumbers } from '../../src/agenda/numbers/number-order.ts';
import { loadContent } from '../../src/content/load.ts';
import { sanitizeSvg } from '../../src/content/sanitize-svg.ts';
import { findAddresses } from '../../src/content/style-sheet.ts';
import { readMetadata } from '../../src/leak-check/files/file-metadata.ts';
import { readTexts } from '../../src/leak-check/files/file-texts.ts';
import { openPdf } from '../../src/pdf/packet/open-attachment.ts';
import { readFacts } from '../../src/rule-input/attachment-facts.ts';
import { agendaSchema } from '../../src/site/agenda-schema.ts';
import { selectAudience } from '../../src/visibility/audience.ts';
import { checkFiles } from '../rules/check-files.ts';
import { runCli } from '../support/cli.ts';
import { type Files, item, itemsOf, siteWith, treeOf } from '../support/content.ts';
import { commitAll, initGit } from '../support/git.ts';
import { pagesOfSite } from '../support/pages.ts';
import { hostileBytes, hostilePaths, hostileText, mutated } from './fuzz-inputs.ts';
import { makeSeeds } from './fuzz-seeds.ts';

const folder = 'it/2026-09-17';

export interface Property {
  /** What takes any input. */
  readonly name: string;
  readonly make: () => Promise<fc.IAsyncProperty<unknown>>;
  /** How many runs a test can wait for. */
  readonly few: number;
}

type Row = readonly [name: string, make: Property['make'], few?: number];

const rows: readonly Row[] = [
  ['a whole item', () => ofText((text) => ({ [`${folder}/a.md`]: text }))],
  ['front matter', () => ofText((text) => ({ [`${folder}/a.md`]: `---\n${text}\n---\n` }))],
  ['a title', () => ofText((text) => ({ [`${folder}/a.md`]: `---\ntitle: ${text}\nsection: droeftelse\n---\n` }))],
  ['any text between quotes', () => ofText((text) => ({ [`${folder}/a.md`]: item(JSON.stringify(text)) }))],
  ['a body', () => ofText((text) => ({ [`${folder}/a.md`]: item('Sag', '', text) }))],
  [
    'a meeting',
    () =>
      ofText((text) => ({
        [`${folder}/index.md`]: `---\ndate: 2026-09-17\nstart: 10:00\nplace: ${text}\n---\n${text}`,
      })),
  ],
  ['a council', () => ofText((text) => ({ 'it/index.md': `---\nname: ${text}\nsections: ${text}\n---\n` }))],
  ['a site', () => ofText((text) => ({ 'index.md': `---\ntitle: ${text}\norganization: O\nrules: ${text}\n---\n` }))],
  ['a theme', () => ofText((text) => ({ 'theme.css': text, [`${folder}/a.md`]: item('Sag') }))],
  ['bytes as an item', async () => fc.asyncProperty(hostileBytes, checkBytes)],
  ['a tree of names', async () => fc.asyncProperty(hostilePaths, checkPaths)],
  ['pinned numbers', async () => fc.asyncProperty(pins, checkPins)],
  ['a drawing', async () => fc.asyncProperty(fc.oneof(hostileText, drawing), checkDrawing)],
  ['a style sheet', async () => fc.asyncProperty(hostileText, checkSheet)],
  ['an attachment', async () => fc.asyncProperty(mutated(await makeSeeds()), checkAttachment)],
  ['a history in git', async () => fc.asyncProperty(history, checkHistory), 4],
];

export const properties: readonly Property[] = rows.map(([name, make, few = 24]) => ({ name, make, few }));

async function ofText(filesOf: (text: string) => Files): Promise<fc.IAsyncProperty<unknown>> {
  return fc.asyncProperty(hostileText, async (text) => checkSite(siteWith(filesOf(text))));
}

/** Messages twice the same; and where nothing is an error, pages twice the same, with data that fit their schema. */
async function checkSite(files: Files): Promise<void> {
  const look = async () => {
    const messages = (await checkFiles(files)).map(
      (one) => `${one.file} ${one.ruleId} ${one.line} ${one.reason} ${one.fatal}`,
    );
    return [...messages, ...(messages.some((one) => one.endsWith('true')) ? [] : listPages(files))];
  };
  const [first, second] = [await look(), await look()];
  if (first.join('\n') !== second.join('\n')) throw new Error('It is not the same twice');
}

function listPages(files: Files): string[] {
  const tree = treeOf(files);
  const loaded = loadContent(tree);
  if (loaded.site === null) throw new Error('There is no site');
  const pages = pagesOfSite(selectAudience(assembleSite(loaded.site, tree).site, { drafts: false, meetings: null }));
  for (const [path, text] of pages) {
    if (path.endsWith('/agenda.json')) agendaSchema.loose().parse(JSON.parse(text));
  }
  return [...pages].map(([path, text]) => `${path}\n${text}`);
}

async function checkBytes(bytes: Uint8Array): Promise<void> {
  const tree = treeOf(siteWith({ [`${folder}/a.md`]: '', 'it/b.md': '' }));
  const files = new Map(
    [...tree.files].map(([path, file]) => [path, /\/[ab]\.md$/.test(path) ? { ...file, bytes } : file]),
  );
  const loaded = loadContent({ ...tree, files });
  if (loaded.site !== null) assembleSite(loaded.site, { ...tree, files });
}

async function checkPaths(paths: readonly string[]): Promise<void> {
  await checkSite(siteWith(Object.fromEntries(paths.map((path, at) => [path, item(`Sag ${at}`)]))));
}

const number = fc
  .tuple(fc.constantFrom('1', '2'), fc.nat(12), fc.constantFrom('', '', '', 'a', 'b', 'aa', 'z'))
  .map(([section, ordinal, letters]) => `${section}.${ordinal}${letters}`);
const pins = fc.tuple(
  fc.array(fc.option(number, { freq: 2 }), { minLength: 1, maxLength: 12 }),
  fc.array(number, { maxLength: 4 }),
);

/** Numbers are unique and in order, or an error says that they are not. */
async function checkPins([items, known]: readonly [ReadonlyArray<string | null>, readonly string[]]): Promise<void> {
  const numbered = items.map((pin, at) => [
    `${folder}/${at + 10}.md`,
    item(`Sag ${at}`, pin === null ? '' : `number: '${pin}'\n`),
  ]);
  const index = `---\ndate: 2026-09-17\nstart: 10:00\nstatus: published\nnumbers: ${JSON.stringify(known)}\n---\n`;
  const files = siteWith({ [`${folder}/index.md`]: index, ...Object.fromEntries(numbered) });
  if ((await checkFiles(files)).some(({ fatal }) => fatal === true)) return;
  const loaded = loadContent(treeOf(files));
  if (loaded.site === null) throw new Error('There is no site');
  const meeting = assembleSite(loaded.site, treeOf(files)).site.councils[0]?.meetings[0];
  if (meeting === undefined) throw new Error('There is no meeting');
  // What stands before the first pinned number gets a letter of it, since nothing is before it.
  const first = items.findIndex((pin) => pin !== null);
  const numbers = itemsOf(meeting)
    .flatMap((one) => one.number ?? [])
    .slice(Math.max(0, first));
  const sorted = [...new Set(numbers)].sort(compareNumbers);
  if (sorted.join() !== numbers.join()) throw new Error(`Out of order: ${numbers.join()}`);
}

const drawing = hostileText.map((text) => `<svg xmlns="http://www.w3.org/2000/svg"><g ${text}>${text}</g></svg>`);

async function checkDrawing(text: string): Promise<void> {
  const made = () => new TextDecoder().decode(sanitizeSvg(new TextEncoder().encode(text)));
  const once = made();
  if (once !== made()) throw new Error('It is not the same twice');
  if (/<script|\son\w+=|javascript:[^<]*"/i.test(once.replace(/>[^<]*</g, '><')))
    throw new Error(`It is active: ${once}`);
}

async function checkSheet(text: string): Promise<void> {
  for (const { start, end, written } of findAddresses(text)) {
    if (start > end || end > text.length || written === '') throw new Error('An address stands nowhere');
  }
}

async function checkAttachment(file: { readonly path: string; readonly bytes: Uint8Array }): Promise<void> {
  const look = async () => {
    const texts: string[] = [];
    for await (const text of readTexts(file, (reason) => texts.push(reason))) texts.push(text);
    const opened = await openPdf(file.bytes.slice());
    return JSON.stringify([texts, await readMetadata(file), await readFacts(file.bytes), opened.kind]);
  };
  const [first, second] = [await look(), await look()];
  if (first !== second) throw new Error('It is not the same twice');
}

const path = fc.constantFrom(`${folder}/a.md`, `${folder}/b.md`, `${folder}/index.md`, 'it/index.md', 'it/x/y.md');
const written = fc.oneof(
  fc.constant(item('Sag')),
  fc.constant(null),
  hostileText.map((text) => item('Sag', '', text)),
  hostileText,
);
const history = fc.array(fc.dictionary(path, written, { maxKeys: 3 }), { minLength: 1, maxLength: 5 });

/** Whatever stood in the content once, the last state is built. */
async function checkHistory(commits: ReadonlyArray<Readonly<Record<string, string | null>>>): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'dagsorden-fuzz-'));
  const content = join(cwd, 'content');
  try {
    await initGit(cwd);
    await writeAll(content, siteWith({ [`${folder}/a.md`]: item('Sag') }));
    await commitAll(cwd, '2026-09-01T08:00:00Z');
    for (const [hour, files] of commits.entries()) {
      await writeAll(content, files);
      await commitAll(cwd, `2026-09-01T1${hour}:00:00Z`);
    }
    await writeAll(content, {
      ...siteWith({ [`${folder}/a.md`]: item('Sag'), [`${folder}/b.md`]: item('Ny') }),
      'it/x/y.md': null,
    });
    await commitAll(cwd, '2026-09-02T08:00:00Z');
    const { status, stderr } = await runCli(['build', '--no-pdf', '--no-search'], { cwd });
    if (status !== 0) throw new Error(`The build ended with ${status}: ${stderr}`);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** Writes files; `null` removes. */
async function writeAll(target: string, files: Readonly<Record<string, string | null>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(target, name);
    if (text === null) await rm(file, { force: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}
