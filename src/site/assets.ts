import type { Site } from '../agenda/types.ts';

/** Bytes by path in the built site. */
export type AssetMap = ReadonlyMap<string, Uint8Array>;

/** The styles with the site's own colour, and the fonts: what every page of the site loads. */
export function siteAssets(assets: AssetMap, site: Pick<Site, 'accent'>): Map<string, Uint8Array> {
  if (site.accent === null) return new Map(assets);
  const colour = new TextEncoder().encode(`:root { --accent: ${site.accent}; }\n`);
  return new Map([...assets].map(([path, bytes]) => [path, path.endsWith('.css') ? joinBytes(bytes, colour) : bytes]));
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
