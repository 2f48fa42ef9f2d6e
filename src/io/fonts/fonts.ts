/* The fonts of pages and stamps, from their npm packages: static faces, which embed as TrueType in PDFs. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textFont } from '../../fonts/faces.ts';
import { readFontRules } from './optional-fonts.ts';

export interface FontFaces {
  /** `@font-face` rules, addresses relative to assets/. */
  readonly css: string;
  /** Bytes by path in the built site. */
  readonly files: ReadonlyArray<readonly [path: string, bytes: Uint8Array]>;
}

/** The fonts of pages, which every PDF has too. */
export async function readTextFonts(): Promise<FontFaces> {
  const { source, subsets } = textFont;
  const wanted = new RegExp(`-(${subsets.join('|')})-\\d{3}-`);
  const rules: string[] = [];
  const files: Array<readonly [string, Uint8Array]> = [];
  for (const style of ['400', '400-italic', '600', '600-italic']) {
    const sheet = fileURLToPath(import.meta.resolve(`${source}/${style}.css`));
    for (const [rule, name] of readFontRules(await readFile(sheet, 'utf8'))) {
      if (!wanted.test(name)) continue;
      rules.push(rule.replace(/src: [^;]+;/, `src: url(fonts/${name}) format('woff2');`));
      files.push([`assets/fonts/${name}`, await readFile(join(dirname(sheet), 'files', name))]);
    }
  }
  return { css: rules.join('\n'), files };
}

/** The fonts of the stamps and form fields in a packet, as files that PDFs can hold; the stamps take the first. */
export async function readPacketFonts(): Promise<Uint8Array[]> {
  const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
  const files = subsets.map((subset) => `${textFont.source}/files/source-sans-3-${subset}-400-normal.woff`);
  return Promise.all(files.map((file) => readFile(fileURLToPath(import.meta.resolve(file)))));
}
