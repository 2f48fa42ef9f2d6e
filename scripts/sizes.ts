/*
 * Measures what large content takes, each kind at two sizes, so that it is seen whether time and memory grow with it:
 * `npm run sizes -- [--only NAME]`. Wall and CPU seconds, children included, and the memory of the largest process, by
 * GNU time(1). Where a limit ends the work, what it says is the result.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { item, siteWith } from '../tests/support/content.ts';

type Files = Record<string, string>;

interface Kind {
  readonly name: string;
  readonly sizes: readonly [number, number];
  readonly files: (size: number) => Files;
  /** Bytes of a file that is empty, by its path. */
  readonly sparse?: (size: number) => Readonly<Record<string, number>>;
  readonly flags?: readonly string[];
  readonly limit?: string;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const cli = resolve(import.meta.dirname, '../src/cli.ts');
const meeting = 'it/2026-09-17';
const noPdf = ['--no-pdf', '--no-search'];
const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const one = (body: string): Files => ({ [`${meeting}/a.md`]: item('Sag', '', `\n${body}\n`) });
const items = (count: number) =>
  Object.fromEntries(range(count).map((at) => [`${meeting}/sag-${at}.md`, item(`Sag ${at}`, '', '\nTekst.\n')]));

/** Sixteen items a meeting, sixteen meetings a year. */
function manyMeetings(count: number): Files {
  const files: Files = {};
  for (const at of range(count)) {
    const meetings = Math.floor(at / 16);
    const day = new Date(Date.UTC(1900, 0, 1 + meetings * 7)).toISOString().slice(0, 10);
    files[`it/${day}/index.md`] = `---\ndate: ${day}\nstart: 10:00\nstatus: published\n---\n`;
    files[`it/${day}/sag-${at}.md`] = item(`Sag ${at}`, '', '\nTekst til sagen.\n');
  }
  return files;
}

/** Five thousand an item at most. */
function attachments(count: number): Files {
  const files: Files = {};
  for (let first = 0; first < count; first += 5_000) {
    const numbers = range(Math.min(5_000, count - first)).map((at) => first + at);
    const links = numbers.map((at) => `- [Bilag ${at}](bilag/${at}.txt)`).join('\n');
    files[`${meeting}/sag-${first}.md`] = item(`Sag ${first}`, '', `\n${links}\n`);
    for (const at of numbers) files[`${meeting}/bilag/${at}.txt`] = `Bilag ${at}`;
  }
  return files;
}

const film = `${meeting}/film.mp4`;
const kinds: readonly Kind[] = [
  {
    name: 'an item of MB',
    sizes: [2, 10],
    files: (size) => one(`${'Tekst til sagen. '.repeat(50)}\n\n`.repeat(size * 1180)),
    flags: noPdf,
  },
  { name: 'a table of rows', sizes: [1_000, 4_000], files: (size) => one(table(size)), flags: noPdf },
  { name: 'a table of rows, too many', sizes: [25_000, 100_000], files: (size) => one(table(size)), flags: noPdf },
  {
    name: 'paragraphs in an item, printed',
    sizes: [2_500, 10_000],
    files: (size) => one('Tekst.\n\n'.repeat(size)),
    flags: ['--no-search'],
  },
  {
    name: 'an attachment of MB',
    sizes: [512, 2_048],
    files: () => one('[Film](film.mp4)'),
    sparse: (size) => ({ [film]: size * 2 ** 20 }),
    flags: noPdf,
  },
  { name: 'attachments', sizes: [1_250, 5_000], files: attachments, flags: noPdf },
  { name: 'items of an agenda', sizes: [250, 1_000], files: items, flags: noPdf },
  { name: 'items of an agenda, printed', sizes: [250, 1_000], files: items, flags: ['--no-search'] },
  { name: 'items of many meetings', sizes: [12_500, 50_000], files: manyMeetings, flags: noPdf },
  {
    name: 'files, with ulimit -n 256',
    sizes: [25_000, 100_000],
    files: attachments,
    flags: noPdf,
    limit: 'ulimit -n 256',
  },
];

console.log(`Load at the start: ${loadavg()[0]?.toFixed(1)}\n`);
console.log('| what | size | wall s | CPU s | MiB | says |\n|---|---|---|---|---|---|');
for (const kind of kinds.filter(({ name }) => name.includes(values.only ?? ''))) {
  for (const size of kind.sizes) await measure(kind, size);
}

function table(rows: number): string {
  return `| Navn | Beløb | Note |\n|---|---|---|\n${'| Post | 100 | – |\n'.repeat(rows)}`;
}

async function measure({ name, files, sparse, flags = [], limit = ':' }: Kind, size: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dagsorden-sizes-'));
  try {
    const content = siteWith(files(size));
    for (const [path, text] of Object.entries(content)) {
      await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
      await writeFile(join(folder, 'content', path), text);
    }
    for (const [path, bytes] of Object.entries(sparse?.(size) ?? {}))
      await makeSparse(join(folder, 'content', path), bytes);
    const { said, status, figures } = await run(folder, ['build', '--lang', 'en', ...flags], limit);
    const words =
      status === 0 ? '' : (/(?:error|dagsorden:) .*/.exec(said)?.[0] ?? said.slice(-200)).replaceAll('|', '/');
    console.log(`| ${[name, size.toLocaleString('en'), ...figures, words].join(' | ')} |`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeSparse(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w');
  await file.truncate(bytes);
  await file.close();
}

async function run(cwd: string, args: readonly string[], limit: string) {
  const script = `${limit} && exec /usr/bin/time -f 'sizes %e %U %S %M' "$@"`;
  const child = spawn('bash', ['-c', script, 'bash', process.execPath, cli, ...args], { cwd });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
    });
  }
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const [, wall = 0, user = 0, system = 0, memory = 0] = (/^sizes (\S+) (\S+) (\S+) (\S+)$/m.exec(said) ?? []).map(
    Number,
  );
  const figures = [wall.toFixed(1), (user + system).toFixed(1), (memory / 1024).toFixed(0)];
  return { said, status, figures };
}
