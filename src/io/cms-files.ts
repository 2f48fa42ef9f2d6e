/* The program of the form for editing in a browser, from packages that a site installs beside Dagsorden. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CliError } from '../cli-error.ts';
import { languages } from '../locale/index.ts';

/** What a site installs to have the form. */
const cmsPackages = ['@sveltia/cms', '@fontsource-variable/material-symbols-outlined'] as const;

const symbolsFont = `${cmsPackages[1]}/files/material-symbols-outlined-latin-wght-normal.woff2`;
const textFont = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';

const hosts = {
  own: 'https://unpkg.com/@sveltia/cms',
  symbols:
    /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined:vf@[\d.]+\/latin-wght-normal\.woff2/,
  text: /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans-3:vf@[\d.]+\/latin-wght-normal\.woff2/,
} as const;

/** Its folder, beside the page. */
const folder = 'sveltia-cms';

/**
 * The script as `script`, with its words and fonts, all of them led to the site's own host. @throws CliError where a package
 * is not installed, or is one that is not known to be led there
 */
export async function readCmsFiles(script: string): Promise<Map<string, Uint8Array>> {
  const root = dirname(dirname(resolve('@sveltia/cms')));
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const text = await readFile(join(root, 'dist', 'sveltia-cms.js'), 'utf8');
  // English is in the script; it speaks English where it has no texts for a language.
  const spoken = new Set(await readdir(join(root, 'locales')));
  const texts = languages.map((language) => `${language}.json`).filter((name) => !/^en/.test(name) && spoken.has(name));
  const locales = texts.map(
    async (name): Promise<[string, Uint8Array]> => [
      `${folder}@${version}/locales/${name}`,
      await readFile(join(root, 'locales', name)),
    ],
  );
  return new Map<string, Uint8Array>([
    [script, Buffer.from(leadHome(text, version))],
    [`${folder}/LICENSE.txt`, await readFile(join(root, 'LICENSE.txt'))],
    [`${folder}/symbols.woff2`, await readFile(resolve(symbolsFont))],
    [`${folder}/text.woff2`, await readFile(resolve(textFont))],
    ...(await Promise.all(locales)),
  ]);
}

/** Every address from which the script would load what it needs, as one beside the page. */
function leadHome(script: string, version: string): string {
  const { own, symbols, text } = hosts;
  if (!script.includes(own) || !symbols.test(script) || !text.test(script)) {
    throw new CliError(
      `@sveltia/cms ${version} is not known to Dagsorden: it would load from other hosts. Install the version that package.json of Dagsorden names.`,
    );
  }
  return script
    .replaceAll(own, folder)
    .replace(symbols, `${folder}/symbols.woff2`)
    .replace(text, `${folder}/text.woff2`);
}

/** The path of a module or file of a package. @throws CliError where it is not installed */
function resolve(specifier: string): string {
  try {
    return fileURLToPath(import.meta.resolve(specifier));
  } catch (cause) {
    throw new CliError(
      `The form needs packages that are not installed. Run npm install --save-dev ${cmsPackages.join(' ')}.`,
      { cause },
    );
  }
}
