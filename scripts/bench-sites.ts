/* Peers of `npm run bench` that make sites: the same items with a layout of one line, a page each. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Contestant } from './bench-works.ts';

type Find = (name: string) => string | null;

/** The generators, each with a copy of the content. */
export function listGenerators(room: string, find: Find): Promise<Contestant[]> {
  return Promise.all([eleventy(room, find('eleventy')), astro(room, find('astro')), hugo(room, find('hugo'))]);
}

const page = (title: string, content: string) =>
  `<!doctype html><html lang="da"><title>${title}</title><body><main>${content}</main></body></html>`;

async function eleventy(room: string, program: string | null): Promise<Contestant> {
  const folder = await copyContent(room, 'eleventy', 'content');
  await mkdir(join(folder, 'content', '_includes'));
  await writeFile(join(folder, 'content', '_includes', 'page.liquid'), page('{{ title }}', '{{ content }}'));
  await writeFile(join(folder, 'content', 'content.json'), '{ "layout": "page.liquid", "date": "2026-01-01" }');
  await writeFile(join(folder, 'eleventy.config.cjs'), "module.exports = () => ({ dir: { input: 'content' } });\n");
  const command = program === null ? null : ([program, '--quiet', '--config=eleventy.config.cjs'] as const);
  return { name: 'Eleventy', command, cwd: folder, remedy: 'npm install @11ty/eleventy@3 in the folder of --peers' };
}

/** With a collection whose front matter zod checks, as Dagsorden does. */
async function astro(room: string, program: string | null): Promise<Contestant> {
  const folder = await copyContent(room, 'astro', 'content');
  const missing = { name: 'Astro', command: null, cwd: folder, remedy: 'npm install astro@7 in the folder of --peers' };
  const modules = program === null ? '' : dirname(dirname(program));
  if (program === null || !existsSync(join(modules, '.bin'))) return missing;
  await symlink(modules, join(folder, 'node_modules'));
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default {};\n');
  await writeFile(join(folder, 'src', 'content.config.ts'), collection);
  await writeFile(join(folder, 'src', 'pages', '[...slug].astro'), route + page('{title}', '<Content />'));
  // A build of Astro's keeps what it rendered: each begins without.
  const script = 'rm -rf .astro dist node_modules/.astro; exec "$0" build --silent';
  return { ...missing, command: ['bash', '-c', script, program] };
}

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const text = z.string();
const schema = z.object({ title: text, section: text, order: z.number(), case: text, responsible: text, kind: text, duration: text });
export const collections = {
  items: defineCollection({ loader: glob({ pattern: '**/punkt-*.md', base: './content' }), schema }),
};
`;

const route = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('items')).map((item) => ({ params: { slug: item.id }, props: { item } }));
}
const { item } = Astro.props;
const { title } = item.data;
const { Content } = await render(item);
---
`;

async function hugo(room: string, program: string | null): Promise<Contestant> {
  const folder = await copyContent(room, 'hugo', 'content');
  await fitHugo(join(folder, 'content'));
  await mkdir(join(folder, 'layouts', '_default'), { recursive: true });
  const layout = page('{{ .Title }}', '{{ .Content }}');
  for (const name of ['single', 'list']) await writeFile(join(folder, 'layouts', '_default', `${name}.html`), layout);
  await writeFile(join(folder, 'hugo.toml'), 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "RSS"]\n');
  const command = program === null ? null : ([program, '--quiet'] as const);
  return { name: 'Hugo', command, cwd: folder, remedy: 'https://gohugo.io/installation/' };
}

/** To Hugo, `index.md` says that nothing is below a folder, and `url` is the path of a page. */
async function fitHugo(content: string): Promise<void> {
  for (const file of await readdir(content, { recursive: true })) {
    if (!file.endsWith('index.md')) continue;
    const text = await readFile(join(content, file), 'utf8');
    await writeFile(join(content, file.replace(/index\.md$/, '_index.md')), text.replace(/^url: .*\n/m, ''));
    await rm(join(content, file));
  }
}

async function copyContent(room: string, name: string, to: string): Promise<string> {
  const folder = join(room, name);
  await cp(join(room, 'content'), join(folder, to), { recursive: true });
  return folder;
}
