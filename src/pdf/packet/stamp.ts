import type { EmbeddedFont } from './embed-font.ts';
import { type Banded, bandHeight } from './stamp-band.ts';

/** What a page is stamped with: its place in the attachment, and in the packet. */
export interface StampTexts {
  readonly left: string;
  readonly right: string;
}

/** The name of the stamp's font among a page's resources. */
export const stampFontName = 'DagsordenStamp';

const size = 8;
const smallest = 6;
const indent = 28;
const indentOfNarrow = 6;
const gap = 12;
const baseline = 11;
const ruleWidth = 0.4;

/** The width in points that the texts need at least. */
export function leastStampWidth(texts: StampTexts, font: EmbeddedFont): number {
  return (measure(texts, font) * smallest) / 1000 + gap + 2 * indentOfNarrow;
}

/**
 * Content that draws the stamp into the band, with a fine rule towards the page: an artifact, which screen readers
 * skip (ISO 32000-1, 14.8.2.2).
 */
export function drawStamp({ matrix, width }: Banded, texts: StampTexts, font: EmbeddedFont): string {
  const isNarrow = (measure(texts, font) * size) / 1000 + gap + 2 * indent > width;
  const margin = isNarrow ? indentOfNarrow : indent;
  const fitting = ((width - 2 * margin - gap) * 1000) / measure(texts, font);
  const points = Math.min(size, fitting);
  const right = width - margin - (font.measure(texts.right) * points) / 1000;
  return [
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    `q ${formatNumbers(matrix)} cm`,
    `0.6 G ${ruleWidth} w 0 ${bandHeight - ruleWidth} m ${formatNumbers([width])} ${bandHeight - ruleWidth} l S`,
    `BT 0 g /${stampFontName} ${formatNumbers([points])} Tf`,
    `1 0 0 1 ${formatNumbers([margin, baseline])} Tm <${font.encode(texts.left)}> Tj`,
    `1 0 0 1 ${formatNumbers([right, baseline])} Tm <${font.encode(texts.right)}> Tj`,
    'ET Q EMC',
  ].join('\n');
}

function measure(texts: StampTexts, font: EmbeddedFont): number {
  return font.measure(texts.left) + font.measure(texts.right);
}

/** Numbers as content streams have them: no exponents. */
export function formatNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => String(Number(number.toFixed(4)))).join(' ');
}
