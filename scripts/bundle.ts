/*
 * Makes lib/, the program as it is published: src/ and the packages that every command needs, in few files. Reading two thousand
 * modules took longer than most of what commands do. What only few commands need, and what is data, stays a package.
 *
 * The licences of what is bundled stand beside it in lib/licences.txt.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('../', import.meta.url));
const source = join(root, 'src');
const target = join(root, 'lib', 'src');

/** Imports, preview, search, patterns of languages, the web, the browser itself. */
const separate = new Set([
  ...['@sparticuz/chromium', 'pagefind', 'hyphen', 'date-holidays', 'idiomorph', 'link-check'],
  ...['unpdf', 'mammoth', '@zip.js/zip.js', 'cfb', 'postal-mime', 'exifreader'],
  ...['chokidar', 'hono', '@hono/node-server', 'launch-editor', 'open'],
]);

await rm(join(root, 'lib'), { recursive: true, force: true });
const bundle = await rolldown({
  cwd: root,
  input: { cli: join(source, 'cli.ts'), index: join(source, 'index.ts'), ...(await listThreads()) },
  platform: 'node',
  external: (id) => separate.has(/^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? ''),
  plugins: [keepAddresses()],
  onLog: (level, log, tell) => {
    // gray-matter's reader of JavaScript, which is never called, and what Puppeteer tries to load, and goes without.
    if (log.code !== 'EVAL' && !log.message.includes("'yauzl'")) tell(level, log);
  },
});
const { output } = await bundle.write({ dir: target, format: 'esm', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
await writeFile(join(root, 'lib', 'licences.txt'), await listLicences(output.filter((one) => one.type === 'chunk')));

/** What runs in a thread is a file of its own, at its place. */
async function listThreads(): Promise<Record<string, string>> {
  const files = (await readdir(source, { recursive: true })).filter((file) => file.endsWith('-thread.ts'));
  return Object.fromEntries(files.map((file) => [file.slice(0, -'.ts'.length), join(source, file)]));
}

/** A module goes on saying of itself where it would stand. */
function keepAddresses(): Plugin {
  return {
    name: 'keep-addresses',
    transform: (code, id) => {
      if (!id.startsWith(source + sep) || !code.includes('import.meta.url')) return null;
      const place = relative(source, id).split(sep).join('/').replace(/ts$/, 'js');
      return code.replaceAll('import.meta.url', `new URL(${JSON.stringify(place)}, import.meta.url).href`);
    },
  };
}

async function listLicences(chunks: readonly OutputChunk[]): Promise<string> {
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('node_modules'));
  const packages = new Set(modules.map(findPackage));
  const texts = await Promise.all([...packages].sort().map(describeLicence));
  return `lib/ holds parts of these packages.\n\n${texts.join('\n\n')}\n`;
}

function findPackage(file: string): string {
  const [, folder = ''] = /^\0?(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  return folder;
}

async function describeLicence(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(basename(file)));
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
  return [`${name} ${version} (${license})`, ...texts.map((text) => text.trim())].join('\n\n');
}
