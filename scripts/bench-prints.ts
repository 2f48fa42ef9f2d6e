/*
 * The printing works of `npm run bench`. Every printer gets the very HTML, with its page numbers, styles and fonts, that
 * Dagsorden gives its browser at last, and prints it once.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withDefaults } from '../src/api/defaults.ts';
import { prepareSite } from '../src/build/prepare-site.ts';
import { openBrowserWithWarning, printSite } from '../src/build/print-site.ts';
import { defaultJobs } from '../src/commands/options.ts';
import { readDocumentFonts } from '../src/io/fonts/document-fonts.ts';
import { readAssets } from '../src/io/package-files.ts';
import type { PrintJob } from '../src/pdf/print-job.ts';
import { createPrinter } from '../src/pdf/printer.ts';
import { siteAssets } from '../src/site/assets.ts';
import type { Contestant, Work } from './bench-works.ts';
import { makeCorpus } from './make-corpus.ts';

type Find = (name: string) => string | null;
type Ours = (cwd: string, ...args: string[]) => Contestant;

/** How many items an agenda of so many pages has. */
const sizes = [
  { pages: 14, items: 9 },
  { pages: 108, items: 91 },
];
const first = 'raad-1/1992-01-02';

/** Agendas of two lengths, and a build of many: each in a site of its own. */
export async function listPrints(room: string, agendas: number, ours: Ours, find: Find): Promise<Work[]> {
  const works: Work[] = [];
  for (const { pages, items } of sizes) {
    const folder = join(room, `agenda-${pages}`);
    await makeCorpus(join(folder, 'content'), items, items);
    const [page = ''] = await writePages(folder);
    const print = ours(folder, 'pdf', first, '-o', 'ours.pdf', '--quiet', '--no-cache');
    works.push({ name: `agenda of ${pages} pages to PDF`, ours: print, peers: listPrinters(folder, page, find) });
  }
  const folder = join(room, 'agendas');
  const each = 12;
  await makeCorpus(join(folder, 'content'), agendas * each, each);
  const pages = await writePages(folder);
  const build = ours(folder, 'build', '--no-search', '--no-packet', '--quiet', '--no-cache');
  return [...works, { name: `site with ${agendas} agendas as PDF`, ours: build, peers: [printAlone(folder, pages)] }];
}

/** Writes what is printed of a folder's content last, a folder each. @returns the pages */
async function writePages(folder: string): Promise<string[]> {
  const options = withDefaults({ content: [join(folder, 'content')] });
  const { context } = await prepareSite(options, false, false);
  if (context === null) throw new Error(`${folder} has errors`);
  const printer = createPrinter(() => openBrowserWithWarning(options, () => undefined), readDocumentFonts);
  const jobs = new Map<string, PrintJob>();
  const print = (job: PrintJob, name: string) => {
    // A picture of the first page is no print.
    if (job.picture === undefined) jobs.set(name, job);
    return printer.print(job, name);
  };
  const assets = siteAssets(await readAssets(), context.site);
  const how = { ...options, jobs: 1 };
  await printSite(context, assets, { print, complete: printer.complete }, how, () => undefined);
  await printer.close();
  return Promise.all([...jobs].map(([name, job]) => writePage(join(folder, 'printed', name), job)));
}

async function writePage(folder: string, { html, assets }: PrintJob): Promise<string> {
  const write = async (path: string, data: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), data);
  };
  const links = [...html.matchAll(/(?:href|src)="([^"#:]+)"|url\(["']?([^"')#:]+)["']?\)/g)];
  for (const path of new Set(links.map(([, link, font]) => link ?? font ?? ''))) {
    const bytes = await assets(decodeURIComponent(path));
    if (bytes !== null) await write(decodeURIComponent(path), bytes);
  }
  await write('index.html', html);
  return join(folder, 'index.html');
}

/** Programs that print one page of HTML. */
function listPrinters(folder: string, page: string, find: Find): Contestant[] {
  const peer = (name: string, program: string, args: readonly string[], remedy: string): Contestant => {
    const found = find(program);
    return { name, command: found === null ? null : [found, ...args], cwd: folder, remedy };
  };
  return [
    printAlone(folder, [page]),
    peer('WeasyPrint', 'weasyprint', [page, 'weasyprint.pdf'], 'pip install weasyprint'),
    peer('Vivliostyle', 'vivliostyle', ['build', page, '-o', 'vivliostyle.pdf'], 'npm install @vivliostyle/cli'),
    peer('pagedjs-cli', 'pagedjs-cli', [page, '-o', 'pagedjs.pdf'], 'npm install pagedjs-cli'),
  ];
}

/** The browser that Dagsorden prints with, several pages at a time as it does, and nothing else. */
function printAlone(folder: string, pages: readonly string[]): Contestant {
  const script = `import { readFile, writeFile } from 'node:fs/promises';
    import { dirname, join } from 'node:path';
    import pMap from '${import.meta.resolve('p-map')}';
    import { openBrowser } from '${new URL('../src/pdf/browser.ts', import.meta.url)}';
    const browser = await openBrowser({ environment: process.env });
    await pMap(process.argv.slice(1), async (page) => {
      const assets = (path) => readFile(join(dirname(page), path)).catch(() => null);
      const pdf = await browser.print({ html: await readFile(page, 'utf8'), assets });
      await writeFile(page + '.pdf', pdf);
    }, { concurrency: ${defaultJobs()} });
    await browser.close();`;
  const command = [process.execPath, '--input-type=module', '--eval', script, ...pages] as const;
  return { name: 'Chromium alone', command, cwd: folder, remedy: '' };
}
