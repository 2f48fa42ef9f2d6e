/* Builds hostile content with the real program, without the lines that `check` refuses; and starts the preview of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Damage } from './hostile-pages.ts';
import type { HostileFiles } from './hostile-site.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const rounds = 12;

interface Told {
  readonly file: string;
  readonly line: number;
  readonly endLine: number | null;
  readonly severity: string;
  readonly rule: string;
  readonly message: string;
}

/** Takes out what is refused until nothing is, and builds the rest into `dist` of the folder. */
export async function buildHostile(
  folder: string,
  files: HostileFiles,
  base: string,
  write: (target: string, files: HostileFiles) => Promise<void>,
): Promise<{ refused: number }> {
  const left = { ...files };
  const content = join(folder, 'content');
  await write(content, left);
  let refused = 0;
  let last: readonly Told[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await run(['check', '--content', content, '--format', 'json'], folder);
    const errors = (JSON.parse(stdout) as Told[]).filter(({ severity }) => severity === 'error');
    last = errors;
    if (errors.length === 0) {
      const { status, stderr } = await run(
        ['build', '--content', content, '--no-pdf', '--no-history', '--base-url', base],
        folder,
      );
      if (status !== 0) throw new Error(`The build ended with ${status}: ${stderr.slice(0, 4000)}`);
      return { refused };
    }
    for (const [path, lines] of groupLines(errors)) {
      const now = left[path];
      if (now === undefined) throw new Error(`An error in a file that nobody wrote: ${path}`);
      left[path] = takeOut(now, lines, round > rounds / 2);
      refused += lines.size;
    }
    await write(content, left);
  }
  const first = last.slice(0, 20).map(({ file, line, rule, message }) => `${file}:${line} ${message} [${rule}]`);
  throw new Error(`What check refuses comes to no end:\n${first.join('\n')}`);
}

function groupLines(errors: readonly Told[]): Map<string, Set<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { file, line, endLine } of errors) {
    const path = file.replace(/^.*?content\//, '');
    const known = lines.get(path) ?? new Set<number>();
    for (let at = line; at <= (endLine ?? line); at += 1) known.add(at);
    lines.set(path, known);
  }
  return lines;
}

/** Fields that must be there keep a harmless value; after many rounds a whole body goes. */
function takeOut(text: string, lines: ReadonlySet<number>, wholeBody: boolean): string {
  const end = text.indexOf('\n---\n');
  const split = text.slice(0, end).split('\n').length + 1;
  return text
    .split('\n')
    .map((line, index) => {
      if (!lines.has(index + 1) && !(wholeBody && index >= split)) return line;
      if (line === '---' && index < split) return line;
      const key = index < split ? /^(title|name|organization): /.exec(line)?.[1] : undefined;
      return key === undefined ? '' : `${key}: Sag ${index}`;
    })
    .join('\n');
}

/** Every page, feed and data file that a browser shows. */
export async function listBuilt(dist: string): Promise<string[]> {
  const names = await readdir(dist, { recursive: true });
  return names.filter((name) => /\.(html|xml|json|txt)$/.test(name) && !/^(assets|search)\//.test(name)).map(encodeURI);
}

/** The tables of a site, which browsers save and do not show: every cell that a spreadsheet would take for a formula. */
export async function findFormulas(dist: string): Promise<Damage[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.csv'));
  const found = names.map(async (page) => {
    const text = (await readFile(join(dist, page), 'utf8')).replace(/^\uFEFF/, '');
    const cells = text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
    return [...cells].flatMap(([, quoted, plain]) => {
      const what = quoted ?? plain ?? '';
      return /^[=+\-@\t\r]/.test(what) ? [{ kind: 'active', page, what } as const] : [];
    });
  });
  return (await Promise.all(found)).flat();
}

export async function startPreview(content: string): Promise<{ base: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [cli, 'dev', '--content', content, '--port', '0', '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const base = await new Promise<string>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk);
        const [found] = /http:\/\/[\w.:[\]]+/.exec(said) ?? [];
        if (found !== undefined) done(found.replace('localhost', '127.0.0.1'));
      });
    }
    child.on('close', (status) => fail(new Error(`The preview ended with ${status}: ${said.slice(0, 2000)}`)));
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { base, stop };
}

async function run(
  args: readonly string[],
  cwd: string,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [cli, ...args, '--lang', 'en'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const [status] = await once(child, 'close');
  return { status: status as number | null, stdout: Buffer.concat(out).toString(), stderr };
}
