/* The files that Dagsorden itself brings: styles, fonts, its own version. */
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetMap } from '../site/assets.ts';
import { readPrintFonts, readTextFonts } from './fonts.ts';

/** The version of Dagsorden. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(await packageRoot(), 'package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}

/** Styles and fonts, by their path in the built site; what only prints need is assets/print.css and assets/print/. */
export async function readAssets(): Promise<AssetMap> {
  const styles = join(await packageRoot(), 'templates', 'styles');
  const read = (name: string) => readFile(join(styles, name), 'utf8');
  const text = await readTextFonts();
  const print = await readPrintFonts();
  return new Map<string, Uint8Array>([
    ['assets/site.css', Buffer.from(`${text.css}\n${await read('site.css')}`)],
    ['assets/print.css', Buffer.from(`${text.css}\n${print.css}\n${await read('print.css')}`)],
    ...text.files,
    ...print.files,
  ]);
}

/** The folder of the nearest package.json above this file: the repository, or the installed package. */
export async function packageRoot(): Promise<string> {
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
