/*
 * How long it takes from saving one item until the browser knows the new page: `node scripts/bench-dev.ts [ITEMS] [EDITS]`.
 * The preview server runs on a generated site; an item is edited, and a client that listens as the browser does fetches
 * the page when it is told; then the same in Chromium, until the page that is open has changed. The fetch is measured for
 * Eleventy's `--serve --incremental` on the same files, where npm can bring it. Medians, in milliseconds. A benchmark,
 * not a test.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';
import { listCorpus, makeCorpus } from './make-corpus.ts';

const items = Number(process.argv[2] ?? 10_000);
const edits = Number(process.argv[3] ?? 15);
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const patience = 20 * 60_000;

interface Measured {
  readonly start: number;
  readonly median: number;
  readonly worst: number;
}

const room = await mkdtemp(join(tmpdir(), 'dagsorden-bench-'));
try {
  console.log(`${items} items, ${edits} edits, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`);
  const [ours, shown] = await measureDagsorden();
  report('Dagsorden dev, item → its meeting’s page', ours);
  report('Dagsorden dev, item → the open page in Chromium', shown);
  const peer = await measureEleventy();
  if (typeof peer === 'string') console.log(`Eleventy was not measured: ${peer}`);
  else {
    report('Eleventy --serve --incremental, item → its page', peer);
    console.log(`ratio Eleventy / Dagsorden: ${(peer.median / ours.median).toFixed(1)}`);
  }
} finally {
  await rm(room, { recursive: true, force: true });
}

async function measureDagsorden(): Promise<[fetched: Measured, shown: Measured]> {
  const content = join(room, 'content');
  await makeCorpus(content, items);
  const before = performance.now();
  const child = spawn(process.execPath, [cli, 'dev', '--port', '0', '--content', content]);
  try {
    const base = (await readUntil(child, /http:\S+/)).replace(/\/$/, '');
    const start = performance.now() - before;
    const changes = listen(`${base}/_dagsorden/events`);
    await changes.next();
    const times: number[] = [];
    for (const [index, path] of pickItems().entries()) {
      const page = `${base}/${path.split('/').slice(0, 2).join('/')}/`;
      await (await fetch(page)).text();
      const mark = `Rettelse nummer ${index}`;
      const saved = performance.now();
      await appendFile(join(content, path), `\n${mark}.\n`);
      for (let text = ''; !text.includes(mark); text = await (await fetch(page)).text()) await changes.next();
      times.push(performance.now() - saved);
    }
    return [summarise(start, times), summarise(start, await measureInBrowser(base, content))];
  } finally {
    await end(child);
  }
}

/** One page stays open while the items on it are edited; the first edit, which loads the code, is not counted. */
async function measureInBrowser(base: string, content: string): Promise<number[]> {
  const executablePath = await chromium.executablePath();
  const browser = await puppeteer.launch({ executablePath, args: chromium.args, headless: 'shell' });
  try {
    const page = await browser.newPage();
    const folder = pickItems()[Math.floor(edits / 2)]?.split('/').slice(0, 2).join('/') ?? '';
    const paths = [...listCorpus(items)].map(({ path }) => path).filter((path) => path.startsWith(`${folder}/punkt`));
    await page.goto(`${base}/${folder}/`);
    const times: number[] = [];
    for (let index = 0; index <= edits; index += 1) {
      const mark = `Vist nummer ${index}.`;
      const seen = page.waitForFunction(`document.body.textContent.includes('${mark}')`, { polling: 'mutation' });
      await new Promise((done) => setTimeout(done, 300));
      const saved = performance.now();
      await appendFile(join(content, paths[index % paths.length] ?? ''), `\n${mark}\n`);
      await seen;
      times.push(performance.now() - saved);
    }
    return times.slice(1);
  } finally {
    await browser.close();
  }
}

async function measureEleventy(): Promise<Measured | string> {
  const folder = join(room, 'eleventy');
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '@11ty/eleventy@3'], { cwd: folder, stdio: 'ignore' });
  } catch {
    return 'npm could not install it';
  }
  await writeEleventySite(folder);
  const port = 20_000 + (process.pid % 20_000);
  const before = performance.now();
  const command = join(folder, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const child = spawn(process.execPath, [command, '--serve', '--incremental', `--port=${port}`], { cwd: folder });
  try {
    await readUntil(child, /Server at/);
    const start = performance.now() - before;
    const times: number[] = [];
    for (const [index, path] of pickItems().entries()) {
      const page = `http://localhost:${port}/${path.replace(/\.md$/, '/')}`;
      await (await fetch(page)).text();
      const mark = `Rettelse nummer ${index}`;
      const saved = performance.now();
      await appendFile(join(folder, 'content', path), `\n${mark}.\n`);
      for (let text = ''; !text.includes(mark); text = await (await fetch(page)).text()) {
        if (performance.now() - saved > patience) return 'an edit was not shown within twenty minutes';
        await new Promise((done) => setTimeout(done, 2));
      }
      times.push(performance.now() - saved);
      await new Promise((done) => setTimeout(done, 500));
    }
    return summarise(start, times);
  } finally {
    await end(child);
  }
}

/** The same items with a plain layout; one page each, as Eleventy has it. */
async function writeEleventySite(folder: string): Promise<void> {
  await makeCorpus(join(folder, 'content'), items);
  const layout = '<!doctype html><html lang="da"><title>{{ title }}</title><body><main>{{ content }}</main></html>';
  await mkdir(join(folder, 'content', '_includes'));
  await writeFile(join(folder, 'content', '_includes', 'page.liquid'), layout);
  await writeFile(join(folder, 'content', 'content.json'), '{ "layout": "page.liquid", "date": "2026-01-01" }');
  const config = "export default () => ({ dir: { input: 'content' } });\n";
  await writeFile(join(folder, 'eleventy.config.js'), config);
}

/** Items spread over the whole site. */
function pickItems(): string[] {
  const paths = [...listCorpus(items)].map(({ path }) => path).filter((path) => !path.endsWith('index.md'));
  return Array.from({ length: edits }, (_, index) => paths[Math.floor(((index + 0.5) * paths.length) / edits)] ?? '');
}

/** Server-sent events, one a step. */
async function* listen(address: string): AsyncGenerator<string, never> {
  const { body } = await fetch(address);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) throw new Error('the server closed the events');
    text += chunk.value;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      yield text.slice(0, end);
      text = text.slice(end + 2);
    }
  }
}

function readUntil(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((done, fail) => {
    let text = '';
    const read = (chunk: Buffer) => {
      text += String(chunk);
      const found = pattern.exec(text);
      if (found !== null) done(found[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => fail(new Error(`ended with ${code}:\n${text.slice(-2000)}`)));
    setTimeout(() => fail(new Error(`did not start in time:\n${text.slice(-2000)}`)), patience).unref();
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.removeAllListeners('exit');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

function summarise(start: number, times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  return { start, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

function report(name: string, { start, median, worst }: Measured): void {
  const seconds = (start / 1000).toFixed(1);
  console.log(`${name}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; ready after ${seconds} s`);
}
