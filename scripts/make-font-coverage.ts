/*
 * Writes src/fonts/coverage.ts: which characters each font has, read from the fonts themselves, so that neither a check
 * nor a print opens fonts to know: `node scripts/make-font-coverage.ts`, or `--check`, which only compares.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';
import { emojiFace, faces, type OptionalFont, optionalFonts, textFont } from '../src/fonts/faces.ts';
import { formatRanges, parseRanges } from '../src/fonts/ranges.ts';
import { readSlices } from '../src/io/fonts/optional-fonts.ts';

const target = new URL('../src/fonts/coverage.ts', import.meta.url);

const made = await makeCoverage();
if (process.argv.includes('--check')) {
  const squeeze = (text: string) => text.replace(/\s/g, '');
  if (squeeze(await readFile(target, 'utf8')) !== squeeze(made)) {
    console.error('src/fonts/coverage.ts is not what the fonts have: run npm run docs.');
    process.exitCode = 1;
  }
} else await writeFile(target, made);

async function makeCoverage(): Promise<string> {
  const all = await Promise.all(
    [...faces, emojiFace].map(async ({ id, source, files }) => {
      const font = await openFont(`${source}/${files['400 normal']}`);
      return { id, own: listOwn(font), codes: font.characterSet.filter(isPublic) };
    }),
  );
  const own = new Set(all.flatMap((one) => [...one.own]));
  const others = all.map((one) => [one.id, one.codes.filter((code) => one.own.has(code) || !own.has(code))] as const);
  const lines = [['text', await readTextFont()] as const, ...others].map(([id, codes]) => writeEntry(id, codes));
  const lacks = await Promise.all(optionalFonts.map(findLacking));
  return `/* Made by scripts/make-font-coverage.ts from the fonts; \`npm run docs\` makes it anew. */

/** The characters of each font, as a unicode-range; \`text\` is what the subsets that every print declares have. */
export const coverage: Readonly<Record<string, string>> = {
${lines.join('\n')}
};

/** What the style sheets of optional fonts promise and the fonts do not have, as far as these were there to look at. */
export const lacking: Readonly<Record<string, string>> = {
${lacks.flat().join('\n')}
};
`;
}

/** The formatter breaks the line where it is long. */
function writeEntry(id: string, codes: readonly number[]): string {
  return `  ${/^\w+$/.test(id) ? id : `'${id}'`}: '${formatRanges(codes)}',`;
}

async function findLacking(font: OptionalFont): Promise<string[]> {
  const slices = await readSlices(font);
  const absent = await Promise.all(
    slices.map(async ({ files, promised }) => {
      const has = new Set(await readCharacters(`${font.source}/${files['400 normal']}`));
      return promised.filter((code) => !has.has(code));
    }),
  );
  return absent.flat().length === 0 ? [] : [writeEntry(font.source, absent.flat())];
}

/** A subset counts as far as its own style sheet lets it. */
async function readTextFont(): Promise<number[]> {
  const { source, subsets } = textFont;
  const ranges: Record<string, string> = JSON.parse(await readFile(pathOf(`${source}/unicode.json`), 'utf8'));
  const all = await Promise.all(
    subsets.map(async (subset) => {
      const allowed = new Set(parseRanges(ranges[subset] ?? ''));
      const file = `${source}/files/source-sans-3-${subset}-400-normal.woff2`;
      return (await readCharacters(file)).filter((code) => allowed.has(code));
    }),
  );
  return all.flat().filter(isPublic);
}

async function readCharacters(path: string): Promise<number[]> {
  return (await openFont(path)).characterSet;
}

async function openFont(path: string) {
  const font = create(await readFile(pathOf(path)));
  if (!('characterSet' in font)) throw new Error(`${path} is a collection of fonts`);
  return font;
}

/**
 * The characters that no lower one shares a glyph with: Chromium tells a PDF the lowest, so that ∆ is copied as Δ. They
 * are better taken from a font that tells them apart.
 */
function listOwn(font: Awaited<ReturnType<typeof openFont>>): Set<number> {
  const glyphs = new Set<number>();
  const codes = font.characterSet
    .toSorted((a, b) => a - b)
    .filter((code) => {
      const glyph = font.glyphForCodePoint(code).id;
      const first = !glyphs.has(glyph);
      glyphs.add(glyph);
      return first;
    });
  return new Set(codes);
}

function pathOf(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}

/** Controls and what is for private use stand for nothing that a reader knows. */
function isPublic(code: number): boolean {
  return !/[\p{Cc}\p{Co}\p{Cs}\p{Cn}]/u.test(String.fromCodePoint(code));
}
