/* Fonts for other scripts that a site has installed beside Dagsorden: packages that are cut into slices by characters. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CoveredFace } from '../../fonts/choose.ts';
import { lacking } from '../../fonts/coverage.ts';
import { type OptionalFont, optionalFonts } from '../../fonts/faces.ts';
import { parseRanges } from '../../fonts/ranges.ts';
import { sha256 } from '../../sha256.ts';

export type InstalledFont = OptionalFont & { readonly faces: readonly CoveredFace[] };

/** The optional fonts that are installed, each as its slices. */
export async function readOptionalFonts(): Promise<InstalledFont[]> {
  const all = await Promise.all(
    optionalFonts.map(async (font) => {
      const slices = await readSlices(font);
      const absent = new Set(parseRanges(lacking[font.source] ?? ''));
      const faces = slices.map((slice) => ({
        ...slice,
        has: new Set(slice.promised.filter((one) => !absent.has(one))),
      }));
      return faces.length === 0 ? [] : [{ ...font, faces }];
    }),
  );
  return all.flat();
}

/** Which of them are installed, as a list that is another where one of them is. */
export async function describeOptionalFonts(): Promise<readonly string[]> {
  const sheets = await Promise.all(optionalFonts.map(({ source }) => readSheet(`${source}/400.css`)));
  return sheets.map((sheet) => (sheet === null ? '' : sha256(Buffer.from(sheet))));
}

/** What these packages hold of other scripts. */
const shared = /-(latin|latin-ext|greek|greek-ext|cyrillic|cyrillic-ext|vietnamese|math|symbols)-\d{3}-/;

/** The slices of a package with the characters that its style sheet promises for the font's own scripts; none without it. */
export async function readSlices(
  font: OptionalFont,
): Promise<Array<Omit<CoveredFace, 'has'> & { promised: number[] }>> {
  const css = await readSheet(`${font.source}/400.css`);
  if (css === null) return [];
  const bold = (await readSheet(`${font.source}/600.css`)) !== null;
  const own = new RegExp(
    `[${['Common', 'Inherited', ...font.scripts].map((script) => `\\p{sc=${script}}`).join('')}]`,
    'u',
  );
  return readFontRules(css).flatMap(([rule, name]) => {
    if (shared.test(name)) return [];
    const range = /unicode-range: ([^;]+);/.exec(rule)?.[1] ?? '';
    const promised = parseRanges(range).filter((code) => own.test(String.fromCodePoint(code)));
    const regular = `files/${name}`;
    const files = {
      '400 normal': regular,
      ...(bold ? { '600 normal': regular.replace('-400-normal', '-600-normal') } : {}),
    };
    return [{ id: name, source: font.source, files, promised }];
  });
}

async function readSheet(specifier: string): Promise<string | null> {
  try {
    return await readFile(fileURLToPath(import.meta.resolve(specifier)), 'utf8');
  } catch {
    return null;
  }
}

/** The rules of a package's style sheet, each with the name of its file. */
export function readFontRules(css: string): Array<readonly [rule: string, name: string]> {
  return (css.match(/@font-face \{[^}]*\}/g) ?? []).flatMap((rule) => {
    const name = /\.\/files\/([^)]+\.woff2)/.exec(rule)?.[1];
    return name === undefined ? [] : [[rule, name] as const];
  });
}
