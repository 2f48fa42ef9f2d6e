/* What `npm run bench` measures: works that Dagsorden and its peers do on the same generated text. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import stringify from 'rehype-stringify';
import gfm from 'remark-gfm';
import parse from 'remark-parse';
import rehype from 'remark-rehype';
import { unified } from 'unified';
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
}

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** Prepares all works in a folder. `peers` is a folder with `node_modules` or programs of peers. */
export async function listWorks(room: string, items: number, peers: string | null): Promise<Work[]> {
  await makeCorpus(join(room, 'content'), items);
  await writeFile(join(room, 'plain.html'), await plainMeeting(join(room, 'content', 'raad-1')));
  const find = (name: string) => findProgram(name, peers);
  const ours = (...args: string[]): Contestant => ({
    name: 'Dagsorden',
    command: [process.execPath, cli, ...args],
    cwd: room,
    remedy: '',
  });
  const [meeting = ''] = (await readdir(join(room, 'content', 'raad-1'))).filter((name) => /^\d/.test(name)).sort();
  return [
    { name: '--help', ours: ours('--help'), peers: [] },
    { name: `check, ${items} items`, ours: ours('check', '--format', 'json'), peers: [] },
    {
      name: `${items} items to HTML`,
      ours: ours('build', '--no-pdf', '--no-search', '--quiet'),
      peers: [await eleventy(room, find('eleventy')), await hugo(room, find('hugo'))],
    },
    {
      name: 'one agenda of 12 items to PDF',
      ours: ours('pdf', `raad-1/${meeting}`, '-o', 'ours.pdf', '--quiet'),
      peers: printers(room, find),
    },
  ];
}

async function eleventy(room: string, program: string | null): Promise<Contestant> {
  const folder = join(room, 'eleventy');
  await cp(join(room, 'content'), join(folder, 'content'), { recursive: true });
  const layout = '<!doctype html><html lang="da"><title>{{ title }}</title><body><main>{{ content }}</main></html>';
  await mkdir(join(folder, 'content', '_includes'));
  await writeFile(join(folder, 'content', '_includes', 'page.liquid'), layout);
  await writeFile(join(folder, 'content', 'content.json'), '{ "layout": "page.liquid", "date": "2026-01-01" }');
  await writeFile(join(folder, 'eleventy.config.cjs'), "module.exports = () => ({ dir: { input: 'content' } });\n");
  const command = program === null ? null : ([program, '--quiet', '--config=eleventy.config.cjs'] as const);
  return { name: 'Eleventy', command, cwd: folder, remedy: 'npm install @11ty/eleventy@3 in the folder of --peers' };
}

async function hugo(room: string, program: string | null): Promise<Contestant> {
  const folder = join(room, 'hugo');
  await cp(join(room, 'content'), join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'layouts', '_default'), { recursive: true });
  const layout = '<!doctype html><html lang="da"><title>{{ .Title }}</title><body><main>{{ .Content }}</main></html>';
  for (const name of ['single', 'list']) await writeFile(join(folder, 'layouts', '_default', `${name}.html`), layout);
  await writeFile(join(folder, 'hugo.toml'), 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "RSS"]\n');
  const command = program === null ? null : ([program, '--quiet'] as const);
  return { name: 'Hugo', command, cwd: folder, remedy: 'https://gohugo.io/installation/' };
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

function findProgram(name: string, peers: string | null): string | null {
  const own = peers === null ? [] : [peers, join(peers, 'node_modules', '.bin'), join(peers, 'bin')];
  const folders = [...own, ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
