/* Contrast of colours as WCAG 2.1 defines it. Colours are `#rgb` or `#rrggbb`. */

/** The contrast of two colours, 1 to 21 (WCAG 2.1, «contrast ratio»). */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself, or the first of its mixtures with white whose contrast with `paper` is at least `least`. */
export function lightenUntilReadable(colour: string, paper: string, least: number): string {
  const steps = Array.from({ length: 51 }, (_, step) => mixWithWhite(colour, step / 50));
  return steps.find((mixed) => contrastOf(mixed, paper) >= least) ?? '#ffffff';
}

/** WCAG 2.1, «relative luminance». */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => toLinear(value / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mixWithWhite(colour: string, share: number): string {
  const mixed = channelsOf(colour).map((value) => Math.round(value + (255 - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
}
