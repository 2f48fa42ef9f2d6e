/* The fonts that documents need beyond the text font, and what of the content none of them has. */
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chooseFonts, chooseKeycaps, needsFonts } from '../../fonts/choose.ts';
import { emojiFace, faces, styles, textFont } from '../../fonts/faces.ts';
import { fontAddress, writeFontRules, writeKeycapRules } from '../../fonts/font-css.ts';
import { inOrderOf, listHanLanguages } from '../../fonts/han.ts';
import { keycapMark } from '../../fonts/keycaps.ts';
import { listPrinted } from '../../rule-input/printed-texts.ts';
import type { ContentFacts } from '../../rule-input/rule.ts';
import { readOptionalFonts } from './optional-fonts.ts';

/** The fonts that a document needs beyond the text font: their rules, and their bytes by the address in these. */
export interface DocumentFonts {
  readonly css: string;
  readonly read: (address: string) => Promise<Uint8Array | null>;
}

/** The fonts for what a document says in other scripts and signs; nothing is read where it has none. */
export async function readDocumentFonts(html: string): Promise<DocumentFonts> {
  if (!needsFonts(html)) return { css: '', read: async () => null };
  const first = chooseFonts(html);
  const installed = first.missing.size === 0 ? [] : await readOptionalFonts();
  const [language = 'zh', ...others] = installed.length === 0 ? [] : listHanLanguages(html);
  const choose = (one: string) =>
    chooseFonts(
      html,
      inOrderOf(one, installed).flatMap(({ faces }) => faces),
    );
  const main = installed.length === 0 ? first : choose(language);
  const choices = [main, ...others.map(choose)];
  const css = [
    writeFontRules(main),
    ...others.map((language) => {
      const family = `${textFont.family} ${language}`;
      const rule = `:lang(${language}) { font-family: "${family}", "${textFont.family}", sans-serif; }`;
      return `${writeFontRules(choose(language), family)}\n${rule}`;
    }),
  ];
  const keycaps = html.includes(keycapMark) ? [chooseKeycaps()] : [];
  const faces = [...choices, ...keycaps].flatMap(({ chosen }) => [...chosen.keys()]);
  const addresses = faces.flatMap((face) => styles.map((style) => fontAddress(face, style)));
  const known = new Map(addresses.map(({ address, specifier }) => [address, specifier]));
  return {
    css: [...css, ...keycaps.map(writeKeycapRules)].join('\n'),
    read: async (address) => {
      const specifier = known.get(address);
      return specifier === undefined ? null : readFile(fileURLToPath(import.meta.resolve(specifier)));
    },
  };
}

/** The characters of the content that no installed font has. */
export async function findUnprintable(content: Pick<ContentFacts, 'site' | 'bodies'>): Promise<ReadonlySet<number>> {
  const text = listPrinted(content).join('\n');
  const { missing } = chooseFonts(text);
  if (missing.size === 0) return missing;
  const installed = await readOptionalFonts();
  return chooseFonts(
    text,
    installed.flatMap(({ faces }) => faces),
  ).missing;
}

/** Reads every font that comes with Dagsorden. @throws Error that names the file that is missing. */
export async function checkFonts(): Promise<void> {
  const files = [...faces, emojiFace].flatMap(({ source, files }) =>
    Object.values(files).map((file) => `${source}/${file}`),
  );
  await Promise.all(files.map((file) => access(fileURLToPath(import.meta.resolve(file)))));
}
