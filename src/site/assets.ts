import type { Site } from '../agenda/types.ts';
import { lightenUntilReadable } from '../contrast.ts';

/** Bytes by path in the built site. */
export type AssetMap = ReadonlyMap<string, Uint8Array>;

/** The faces that every page needs at once, to be loaded before the styles ask for them. */
export const firstFonts = ['400', '600'].map((weight) => `assets/fonts/source-sans-3-latin-${weight}-normal.woff2`);

/** The tinted ground of dark pages, as site.css has it: what is read on it is read on darker ones too. */
const darkGround = '#232a31';
const readable = 4.5;

/** The styles with the site's own colour, the script and the fonts: what every page of the site loads. */
export function siteAssets(assets: AssetMap, { accent }: Pick<Site, 'accent'>): Map<string, Uint8Array> {
  if (accent === null) return new Map(assets);
  const light = `:root { --accent: ${accent}; }\n`;
  const dark = `:root { --accent: ${lightenUntilReadable(accent, darkGround, readable)}; }\n`;
  const onScreen = `${light}@media (prefers-color-scheme: dark) {\n  ${dark}}\n@media print {\n  ${light}}\n`;
  const added = new Map([
    ['assets/site.css', onScreen],
    ['assets/print.css', light],
  ]);
  return new Map([...assets].map(([path, bytes]) => [path, joinText(bytes, added.get(path) ?? '')]));
}

function joinText(bytes: Uint8Array, text: string): Uint8Array {
  return text === '' ? bytes : Buffer.concat([bytes, new TextEncoder().encode(text)]);
}
