/* What `npm run bench` measures: works that Dagsorden and its peers do on the same generated text. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringify from 'rehype-stringify';
import gfm from 'remark-gfm';
import parse from 'remark-parse';
import rehype from 'remark-rehype';
import { unified } from 'unified';
import { listGenerators } from './bench-sites.ts';
import { makeCorpus } from './make-corpus.ts';

/** A program that does a work. */
export interface Contestant {
  readonly name: string;
  /** Program and arguments; `null` where it is missing. */
  readonly command: readonly [program: string, ...args: string[]] | null;
  readonly cwd: string;
  /** What brings it, where it is missing. */
  readonly remedy: string;
}

export interface Work {
  readonly name: string;
  readonly ours: Contestant;
  readonly peers: readonly Contestant[];
  /** Whether ours has done it once before it is measured, so that its cache is there. */
  readonly prepared?: boolean;
}

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** Prepares all works in a folder. `peers` is a folder with `node_modules` or programs of peers. */
export async function listWorks(room: string, items: number, peers: string | null): Promise<Work[]> {
  await makeCorpus(join(room, 'content'), items);
  const plain = await plainMeeting(join(room, 'content', 'raad-1'));
  await writeFile(join(room, 'plain.html'), plain);
  await writeFile(join(room, 'plain.typ'), toTypst(plain));
  const find = (name: string) => findProgram(name, peers);
  const ours = (...args: string[]): Contestant => ({
    name: 'Dagsorden',
    command: [process.execPath, cli, ...args],
    cwd: room,
    remedy: '',
  });
  const [meeting = ''] = (await readdir(join(room, 'content', 'raad-1'))).filter((name) => /^\d/.test(name)).sort();
  const generators = await listGenerators(room, find);
  const item = join('content', 'raad-1', meeting, 'punkt-00001.md');
  const html = ['build', '--no-pdf', '--no-search', '--quiet'];
  const printed = ['pdf', `raad-1/${meeting}`, '-o', 'ours.pdf', '--quiet'];
  return [
    { name: '--help', ours: ours('--help'), peers: [] },
    { name: `check, ${items} items`, ours: ours('check', '--format', 'json', '--no-cache'), peers: [] },
    { name: 'the same, unchanged', ours: ours('check', '--format', 'json'), peers: [], prepared: true },
    { name: `${items} items to HTML`, ours: ours(...html, '--no-cache'), peers: generators },
    { name: `${items} items to HTML, unchanged`, ours: ours(...html), peers: [], prepared: true },
    { name: `${items} items to HTML, one edited`, ours: edited(ours(...html), item), peers: [] },
    { name: 'one agenda of 12 items to PDF', ours: ours(...printed, '--no-cache'), peers: printers(room, find) },
    { name: 'the agenda, unchanged', ours: ours(...printed), peers: [], prepared: true },
  ];
}

/** The same after a line more in an item. */
function edited(one: Contestant, item: string): Contestant {
  if (one.command === null) return one;
  return { ...one, command: ['bash', '-c', `echo Rettet. >> ${item}; exec "$0" "$@"`, ...one.command] };
}

/** The browser that Dagsorden prints with prints `plain.html`, once and as it is. */
const printAlone = [
  '--input-type=module',
  '--eval',
  `import { readFile, writeFile } from 'node:fs/promises';
   import { openBrowser } from '${new URL('../src/pdf/browser.ts', import.meta.url)}';
   const browser = await openBrowser({ environment: process.env });
   const html = await readFile('plain.html', 'utf8');
   await writeFile('chromium.pdf', await browser.print({ html, assets: async () => null }));
   await browser.close();`,
];

/** Programs that print one page of HTML: the text of the agenda without cover, contents, numbers, tags and links. */
function printers(room: string, find: (name: string) => string | null): Contestant[] {
  const page = join(room, 'plain.html');
  const peer = (name: string, program: string, args: readonly string[], remedy: string): Contestant => {
    const found = find(program);
    return { name, command: found === null ? null : [found, ...args], cwd: room, remedy };
  };
  return [
    { name: 'Chromium alone', command: [process.execPath, ...printAlone], cwd: room, remedy: '' },
    peer('WeasyPrint', 'weasyprint', [page, 'weasyprint.pdf'], 'pip install weasyprint'),
    peer('Typst', 'typst', ['compile', join(room, 'plain.typ'), 'typst.pdf'], 'https://github.com/typst/typst'),
    peer('Vivliostyle', 'vivliostyle', ['build', page, '-o', 'vivliostyle.pdf'], 'npm install @vivliostyle/cli'),
    peer('pagedjs-cli', 'pagedjs-cli', [page, '-o', 'pagedjs.pdf'], 'npm install pagedjs-cli'),
  ];
}

/** A council's first meeting as one page of plain HTML. */
async function plainMeeting(council: string): Promise<string> {
  const [meeting = ''] = (await readdir(council)).filter((name) => /^\d/.test(name)).sort();
  const files = (await readdir(join(council, meeting))).filter((name) => name.startsWith('punkt-')).sort();
  const chain = unified().use(parse).use(gfm).use(rehype).use(stringify);
  const items = await Promise.all(
    files.map(async (name) => {
      const [, fields = '', body = ''] = (await readFile(join(council, meeting, name), 'utf8')).split(/^---$/m);
      return `<h2>${/title: (.*)/.exec(fields)?.[1] ?? ''}</h2>${String(await chain.process(body))}`;
    }),
  );
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>Dagsorden</title><body>${items.join('')}`;
}

/** The same text in Typst's markup, each paragraph and cell a line of its own. */
function toTypst(html: string): string {
  const quote = (text: string) => text.replace(/[\\#$*_`<>@=~[\]/+-]/g, (sign) => `\\${sign}`);
  const lines = html.split(/<\/?(?:p|li|h\d|td|th)\b[^>]*>/).map((piece) => piece.replace(/<[^>]*>/g, '').trim());
  return lines
    .filter((line) => line !== '')
    .map(quote)
    .join('\n\n');
}

function findProgram(name: string, peers: string | null): string | null {
  const own = peers === null ? [] : [peers, join(peers, 'node_modules', '.bin'), join(peers, 'bin')];
  const folders = [...own, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
