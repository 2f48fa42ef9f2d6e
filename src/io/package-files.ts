/* The files that Dagsorden itself brings: styles, fonts, its own version. */
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetMap } from '../site/assets.ts';

const family = '@fontsource/source-sans-3';
const faces = ['400', '400-italic', '600', '600-italic'];
const subsets = /-(latin|latin-ext|greek|cyrillic)-\d{3}-(normal|italic)$/;

/** The version of Dagsorden. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(await packageRoot(), 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/** Styles and fonts, by their path in the built site. */
export async function readAssets(): Promise<AssetMap> {
  const styles = join(await packageRoot(), 'templates', 'styles');
  const { css, fonts } = await readFonts();
  const style = async (name: string) => Buffer.from(`${css}\n${await readFile(join(styles, name), 'utf8')}`);
  return new Map<string, Uint8Array>([
    ['assets/site.css', await style('site.css')],
    ['assets/print.css', await style('print.css')],
    ...fonts,
  ]);
}

async function readFonts(): Promise<{ css: string; fonts: Array<[string, Uint8Array]> }> {
  const fonts: Array<[string, Uint8Array]> = [];
  const rules: string[] = [];
  for (const face of faces) {
    const source = fileURLToPath(import.meta.resolve(`${family}/${face}.css`));
    const blocks = (await readFile(source, 'utf8')).match(/@font-face \{[^}]*\}/g) ?? [];
    for (const block of blocks) {
      const file = /\.\/files\/([^)]+)\.woff2/.exec(block)?.[1];
      if (file === undefined || !subsets.test(file)) continue;
      rules.push(block.replace(/src: [^;]+;/, `src: url(fonts/${file}.woff2) format('woff2');`));
      fonts.push([`assets/fonts/${file}.woff2`, await readFile(join(dirname(source), 'files', `${file}.woff2`))]);
    }
  }
  return { css: rules.join('\n'), fonts };
}

/** The folder of the nearest package.json above this file: the repository, or the installed package. */
async function packageRoot(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const found = await access(join(folder, 'package.json')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    folder = dirname(folder);
  }
  throw new Error('package.json of Dagsorden not found');
}
