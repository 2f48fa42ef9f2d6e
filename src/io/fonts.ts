/* The fonts that Dagsorden brings, from their npm packages: static faces, which embed as TrueType in PDFs. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface FontFaces {
  /** `@font-face` rules, addresses relative to assets/. */
  readonly css: string;
  /** Bytes by path in the built site. */
  readonly files: ReadonlyArray<readonly [path: string, bytes: Uint8Array]>;
}

interface Family {
  readonly source: string;
  readonly styles: readonly string[];
  /** Which files of the package are taken. */
  readonly subsets: RegExp;
}

const text: Family = {
  source: '@fontsource/source-sans-3',
  styles: ['400', '400-italic', '600', '600-italic'],
  subsets: /-(latin|latin-ext|greek|cyrillic)-\d{3}-/,
};

/** Only for print: a browser has its own, but a PDF must hold every glyph itself. */
const printOnly: readonly Family[] = [
  { source: '@fontsource/noto-sans-arabic', styles: ['400', '600'], subsets: /-arabic-/ },
  { source: '@fontsource/noto-emoji', styles: ['400'], subsets: /-emoji-\d+-/ },
];

/** The fonts of pages and PDFs. */
export async function readTextFonts(): Promise<FontFaces> {
  return readFamily(text, 'fonts');
}

/** The fonts that PDFs need besides, below `print/`. */
export async function readPrintFonts(): Promise<FontFaces> {
  const families = await Promise.all(printOnly.map((family) => readFamily(family, 'print')));
  return { css: families.map(({ css }) => css).join('\n'), files: families.flatMap(({ files }) => files) };
}

/** The font of the stamps in a packet, as a file that PDFs can hold. */
export async function readStampFont(): Promise<Uint8Array> {
  return readFile(fileURLToPath(import.meta.resolve(`${text.source}/files/source-sans-3-latin-400-normal.woff`)));
}

async function readFamily({ source, styles, subsets }: Family, folder: string): Promise<FontFaces> {
  const rules: string[] = [];
  const files: Array<readonly [string, Uint8Array]> = [];
  for (const style of styles) {
    const sheet = fileURLToPath(import.meta.resolve(`${source}/${style}.css`));
    for (const rule of (await readFile(sheet, 'utf8')).match(/@font-face \{[^}]*\}/g) ?? []) {
      const name = /\.\/files\/([^)]+\.woff2)/.exec(rule)?.[1];
      if (name === undefined || !subsets.test(name)) continue;
      rules.push(rule.replace(/src: [^;]+;/, `src: url(${folder}/${name}) format('woff2');`));
      files.push([`assets/${folder}/${name}`, await readFile(join(dirname(sheet), 'files', name))]);
    }
  }
  return { css: rules.join('\n'), files };
}
