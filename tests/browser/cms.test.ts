/*
 * The form for editing in a browser, in the real browser. Its own host is the file system: the folder that a user would
 * choose is the browser's private one, filled with content and read back.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { repository, runCli } from '../support/cli.ts';
import { siteWith } from '../support/content.ts';
import { type Files, readFiles, writeFiles } from '../support/folders.ts';
import { shareBrowser } from '../support/shared.ts';

const meeting = 'it/2026-09-17';
const body =
  '\n## Baggrund\n\n| a | b |\n|---|:-:|\n| 1 | *2* |\n\n./ Et notat[^1].\n\n[^1]: Fodnote.\n\n<!-- rest -->\n';
const item = `---
title: Punktet
section: droeftelse
order: 10
case: SAG-1
number: "2.10"
closed:
  title: Offentlig titel
  reason: Personsag
---
${body}`;

let cwd: string;
let room: BrowserContext;
let server: Server;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'dagsorden-cms-'));
  const index = '---\ntitle: T\norganization: O\nrules: { closed-text-in-public-root: off }\n---\n';
  await writeFiles(join(cwd, 'content'), siteWith({ 'index.md': index, [`${meeting}/punktet.md`]: item }));
  const { status, stderr } = await runCli(['schema', '--cms', '--repository', 'a/b'], { cwd });
  expect(status, stderr).toBe(0);
  server = await serve(await readBytes(join(cwd, 'admin')));
  room = await shareBrowser();
  page = await room.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await openForm();
}, 300_000);
afterAll(async () => {
  await room.close();
  server.close();
  await rm(cwd, { recursive: true, force: true });
});

test('an item is edited: what the form does not know stays, closed text above all, and the text byte for byte', async () => {
  await open('#/collections/it-items/entries/2026-09-17/punktet', 'editing the “Punktet” entry');
  await type('title', ' og mere');
  const saved = await save(`content/${meeting}/punktet.md`, 'og mere');
  expect(saved).toBe(`---
title: Punktet og mere
section: droeftelse
order: 10
case:
  - SAG-1
closed:
  reason: Personsag
  title: Offentlig titel
number: '2.10'
---
${body}`);
});

test('an item is added in the folder of its meeting, with the parts of its council', async () => {
  await open('#/collections/it-items/filter/2026-09-17', 'viewing the “It-rådet: Punkter” collection');
  await open('#/collections/it-items/new', 'creating a new entry in the “It-rådet: Punkter” collection');
  await type('title', 'Et nyt punkt: forslag');
  const saved = await save(`content/${meeting}/et-nyt-punkt-forslag.md`, 'forslag');
  expect(saved).toMatch(/^---\ntitle: 'Et nyt punkt: forslag'\nsection: [a-z]+\norder: 1000\n---\n/);
});

test('a meeting is added in a folder of its own, as a draft', async () => {
  await open('#/collections/it-meetings/new', 'creating a new entry in the “It-rådet: Møder” collection');
  await type('date', '2027-01-14');
  const saved = await save('content/it/2027-01-14/index.md', '2027');
  expect(saved).toBe('---\ndate: 2027-01-14\nstart: 10:00\nstatus: draft\n---\n');
});

test('check reads what was written without a message', async () => {
  const before = await readFiles(join(cwd, 'content'));
  await writeFiles(cwd, await readAll());
  expect(Object.keys(await readFiles(join(cwd, 'content'))).length).toBe(Object.keys(before).length + 2);
  expect(await runCli(['check', '--strict', '--audience', 'internal'], { cwd })).toMatchObject({
    status: 0,
    stdout: '',
  });
});

test('nothing was asked of another host', () => {
  const hosts = asked.filter((url) => !/^(blob|data):/.test(url)).map((url) => new URL(url).hostname);
  expect(asked.some((url) => url.endsWith('symbols.woff2'))).toBe(true);
  // What the policy stops is told as asked, too.
  expect(
    [...new Set(hosts)].filter((host) => !/^(localhost|cdn\.jsdelivr\.net|www\.githubstatus\.com)$/.test(host)),
  ).toEqual([]);
});

async function readBytes(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const pairs = files.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(pairs));
}

async function serve(files: ReadonlyMap<string, Buffer>): Promise<Server> {
  const made = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname).replace(/^\/admin\//, '');
    const bytes = files.get(path === '' ? 'index.html' : path);
    response.writeHead(bytes === undefined ? 404 : 200, {
      'content-type': lookup(path || 'index.html') ?? 'text/plain',
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => made.listen(0, done));
  return made;
}

function address(): string {
  const at = server.address();
  return `http://localhost:${typeof at === 'object' ? at?.port : ''}/admin/`;
}

/** Lays the content into the browser's private folder, and signs in to that. */
async function openForm(): Promise<void> {
  await page.evaluateOnNewDocument(await readFile(join(repository, 'tests/browser/private-folder.js'), 'utf8'));
  await page.goto(`${address()}config.yml`);
  const content = await readFiles(join(cwd, 'content'));
  const files = Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text]));
  await page.evaluate(`privateFolder.fill(${JSON.stringify(files)})`);
  await vi.waitFor(startForm, { timeout: 240_000 });
}

/** The form from its start, as somebody would load it again who waits in vain. */
async function startForm(): Promise<void> {
  await page.goto(address());
  const signedIn = async () => expect(await signIn()).toContain('Collections');
  await vi.waitFor(signedIn, { timeout: 60_000, interval: 5_000 });
}

/** Chooses the folder, and gives what is then shown. */
async function signIn(): Promise<string> {
  await press(await page.$('::-p-text(Work with Local Repository)'));
  return shown();
}

/** Presses the button itself: a click at its place is lost when the page moves under it. */
async function press(button: ElementHandle | null): Promise<void> {
  await button?.evaluate((one) => (one as unknown as { click(): void }).click());
}

/** The words of the page, without the marks that keep names of either direction apart. */
async function shown(): Promise<string> {
  return ((await page.evaluate('document.body.innerText')) as string).replace(/[\u2068\u2069]/g, '');
}

/** Follows an address; the form says by itself when it is there, for those who do not see it. */
async function open(hash: string, says: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await expect.poll(shown, { timeout: 60_000 }).toContain(`You’re now ${says}`);
}

async function type(field: string, text: string): Promise<void> {
  const box = await page.waitForSelector(`section[data-key-path="${field}"] input`, { timeout: 60_000 });
  await box?.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** Saves, and waits for the file that says so. */
async function save(path: string, word: string): Promise<string> {
  await press(await page.waitForSelector('::-p-aria(Save):not([disabled])', { timeout: 60_000 }));
  await expect.poll(async () => (await readAll())[path] ?? '', { timeout: 60_000 }).toContain(word);
  return (await readAll())[path] ?? '';
}

/** All files of the private folder. */
async function readAll(): Promise<Files> {
  return (await page.evaluate('privateFolder.read()')) as Files;
}
