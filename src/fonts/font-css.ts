import type { Choice, CoveredFace } from './choose.ts';
import { type FontStyle, styles, textFont } from './faces.ts';
import { formatRanges } from './ranges.ts';

/** A file of a font package, and the address that a print loads it by. */
export interface FontAddress {
  readonly address: string;
  /** As `import.meta.resolve` takes it. */
  readonly specifier: string;
}

/**
 * `@font-face` rules that give the text font the chosen characters under its own name: margin boxes, code and a site's
 * own style sheet then have them too, without a list of families in each place.
 */
export function writeFontRules({ chosen }: Choice, family: string = textFont.family): string {
  return [...chosen]
    .flatMap(([face, codes]) => styles.map((style) => writeRule(face, style, family, formatRanges(codes))))
    .join('\n');
}

/** Keycaps come whole from one font. */
export function writeKeycapRules(choice: Choice): string {
  const family = `${textFont.family} keycap`;
  return `${writeFontRules(choice, family)}\n.keycap { font-family: "${family}"; }`;
}

function writeRule(face: CoveredFace, style: FontStyle, family: string, range: string): string {
  const [weight, slope] = style.split(' ');
  const { address } = fontAddress(face, style);
  return `@font-face { font-family: "${family}"; font-style: ${slope}; font-weight: ${weight}; src: url(${address}); unicode-range: ${range}; }`;
}

/** Where a print finds a style of a font. */
export function fontAddress({ source, files }: CoveredFace, style: FontStyle): FontAddress {
  const file = files[style] ?? (style.startsWith('600') ? files['600 normal'] : undefined) ?? files['400 normal'];
  const specifier = `${source}/${file}`;
  return { specifier, address: `assets/print/${specifier.replace(/^@/, '')}` };
}
