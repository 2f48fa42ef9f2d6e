import { publishedFile, relativeAddress, themeFile } from '../addresses.ts';
import type { Site, Theme } from '../agenda/model.ts';
import { pathOf } from '../agenda/theme.ts';
import { appendFamily, rewriteAddresses } from '../content/style-sheet.ts';
import { lightenUntilReadable } from '../contrast.ts';
import { textFont } from '../fonts/faces.ts';

/** Bytes by path in the built site. */
export type AssetMap = ReadonlyMap<string, Uint8Array>;

/** The tinted ground of dark pages, as site.css has it: what is read on it is read on darker ones too. */
const darkGround = '#1f262d';
const readable = 4.5;
const printFile = 'assets/print.css';

/** The styles with the site's own colour and look, the script and the fonts: what every page of the site loads. */
export function siteAssets(assets: AssetMap, site: Pick<Site, 'accent' | 'theme'>): Map<string, Uint8Array> {
  const coloured = colourAssets(assets, site.accent);
  const { pages, print } = themeAssets(site.theme);
  if (pages !== null) coloured.set(themeFile, new TextEncoder().encode(pages));
  if (print !== null) coloured.set(printFile, joinText(coloured.get(printFile) ?? new Uint8Array(), print));
  return coloured;
}

/** The sheets of a theme with the addresses of files as they are published, seen from assets/. */
function themeAssets(theme: Theme | null): { pages: string | null; print: string | null } {
  const files = new Set(theme?.files);
  const rewrite = (css: string | null | undefined) =>
    css == null
      ? null
      : rewriteAddresses(css, (written) => {
          const path = pathOf(written);
          return files.has(path) ? relativeAddress(themeFile, publishedFile(path), true) : null;
        });
  const print = rewrite(theme?.print);
  return { pages: rewrite(theme?.pages), print: print === null ? null : appendFamily(print, textFont.family) };
}

function colourAssets(assets: AssetMap, accent: Site['accent']): Map<string, Uint8Array> {
  if (accent === null) return new Map(assets);
  const light = `:root { --accent: ${accent}; }\n`;
  const dark = `:root { --accent: ${lightenUntilReadable(accent, darkGround, readable)}; }\n`;
  const onScreen = `${light}@media (prefers-color-scheme: dark) {\n  ${dark}}\n@media print {\n  ${light}}\n`;
  const added = new Map([
    ['assets/site.css', onScreen],
    [printFile, light],
  ]);
  return new Map([...assets].map(([path, bytes]) => [path, joinText(bytes, added.get(path) ?? '')]));
}

function joinText(bytes: Uint8Array, text: string): Uint8Array {
  return text === '' ? bytes : Buffer.concat([bytes, new TextEncoder().encode(text)]);
}
