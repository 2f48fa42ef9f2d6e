/*
 * Puts hostile texts into every field and body, builds, and opens every page: `npm run hostile -- FOLDER [--most 3000] [--quick]`.
 * FOLDER holds public collections of such texts as their repositories have them, none of which is part of Dagsorden:
 * DOMPurify, H5SC, js-xss, sanitize-html, PayloadsAllTheThings, xss-payload-list.
 * 1. `check` refuses some of the texts; what it refuses is taken out, and the rest is built.
 * 2. Every page, feed and data file of the built site is opened; tables are read, for cells that are formulas.
 * 3. The preview shows all of it, with what was refused; its pages are opened too.
 * The table counts what happened; everything but 0 is named below it, and ends it with 1.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, serveFolder, subPath } from '../tests/support/start-shared.ts';
import { buildHostile, findFormulas, listBuilt, startPreview } from './hostile-build.ts';
import { type Damage, lookAt, openHostileBrowser } from './hostile-pages.ts';
import { type HostileFiles, hostileSite } from './hostile-site.ts';
import { readVectors } from './hostile-vectors.ts';

const kinds = ['dialog', 'script', 'request', 'navigation', 'violation', 'clobbered', 'active', 'console'] as const;
const drawing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    most: { type: 'string' },
    /** Whole agendas, councils, feeds and data only: their pages hold what those of items and cases hold. */
    quick: { type: 'boolean', default: false },
    batch: { type: 'string', default: '600' },
    preview: { type: 'string', default: '300' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name a folder of collections: npm run hostile -- FOLDER');
const all = await readVectors(folder);
const most = Number(values.most ?? all.length);
// Evenly spread over the collections.
const vectors = all.filter(
  (_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
);
const size = Number(values.batch);
const room = await mkdtemp(join(tmpdir(), 'dagsorden-hostile-'));
const browser = await openHostileBrowser();
const built: Row = { name: 'built site', vectors: 0, pages: 0, damages: [] };
const preview: Row = { name: 'preview, with what `check` refuses', vectors: 0, pages: 0, damages: [] };
let refused = 0;

interface Row {
  readonly name: string;
  vectors: number;
  pages: number;
  readonly damages: Damage[];
}

try {
  for (let start = 0; start < vectors.length; start += size) {
    const batch = vectors.slice(start, start + size);
    const place = join(room, String(start));
    const files = hostileSite(batch);
    await writeContent(join(place, 'all'), files);
    await lookAtBuilt(place, files, batch.length);
    await lookAtPreview(join(place, 'all'), files, batch.length);
    await rm(place, { recursive: true });
    process.stderr.write(`${start + batch.length} of ${vectors.length} texts\n`);
  }
} finally {
  await browser.close();
  await rm(room, { recursive: true, force: true });
}
console.log(
  `${vectors.length} hostile texts in every field and body; \`check\` refused ${refused} lines of content.\n`,
);
console.log(`| opened | texts | pages | ${kinds.join(' | ')} |\n|---|${'---|'.repeat(kinds.length + 2)}`);
for (const { name, vectors: count, pages, damages } of [built, preview]) {
  const counts = kinds.map((kind) => damages.filter((one) => one.kind === kind).length);
  console.log(`| ${[name, count, pages, ...counts].join(' | ')} |`);
}
const damages = [...built.damages, ...preview.damages];
const shown = new Map(damages.map((one) => [`${one.kind} ${one.what}`, one]));
for (const { kind, page, what } of [...shown.values()].slice(0, 60)) console.log(`\n${kind}: ${what}\n  ${page}`);
process.exitCode = damages.length > 0 ? 1 : 0;

/** What holds many texts at once; a page of one item or case holds no others. */
function twice(url: string): boolean {
  return !/\/v\d+\/(index\.html)?$|\/case\//.test(url);
}

async function writeContent(target: string, files: HostileFiles): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), path.endsWith('.png') ? drawing : text);
  }
}

async function lookAtBuilt(place: string, files: HostileFiles, count: number): Promise<void> {
  const dist = join(place, 'dist');
  const server = serveFolder(dist);
  const host = (await listen(server)).slice(0, -1);
  const base = `${host}${subPath}`;
  refused += (await buildHostile(place, files, base, writeContent)).refused;
  const pages = (await listBuilt(dist)).map((path) => base + path).filter((url) => !values.quick || twice(url));
  const isOwn = (url: string) => url.startsWith(`${base}assets/`) || url.startsWith(`${base}search/`);
  built.damages.push(...(await lookAt(browser, pages, { base: host, isOwn, twice })), ...(await findFormulas(dist)));
  built.pages += pages.length;
  built.vectors += count;
  server.close().closeAllConnections();
}

async function lookAtPreview(content: string, files: HostileFiles, count: number): Promise<void> {
  const { base, stop } = await startPreview(content);
  const items = Object.keys(files).filter((path) => /\/v\d+\.md$/.test(path));
  const every = Math.max(1, Math.ceil(items.length / Number(values.preview)));
  const pages = [
    '',
    ...Object.keys(files)
      .filter((path) => path.includes('/') && path.endsWith('index.md'))
      .map((path) => dirname(path)),
    ...items.filter((_, index) => index % every === 0).map((path) => path.replace(/\.md$/, '')),
  ].map((path) => `${base}/${path}${path === '' ? '' : '/'}`);
  const isOwn = (url: string) => url.startsWith(`${base}/assets/`) || url.startsWith(`${base}/_dagsorden/`);
  preview.damages.push(...(await lookAt(browser, pages, { base, isOwn, twice })));
  preview.pages += pages.length;
  preview.vectors += count;
  await stop();
}
