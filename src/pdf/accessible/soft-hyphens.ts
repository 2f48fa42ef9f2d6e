import type { Canvas } from "./canvas.ts";
import { decodeShown } from "./font-text.ts";
import type { Shown } from "./graphics-objects.ts";

const softHyphen = "\u00ad";

/**
 * Frees words of soft hyphens, so that they are found and copied whole.
 *
 * Chromium shows an invisible space with the ActualText U+00AD at each, and where the line breaks a
 * hyphen after it. The space goes; the hyphen gets that ActualText: ISO 32000-1, 14.8.2.2.3.
 */
export function removeSoftHyphens(canvas: Canvas): void {
  const texts = canvas.painting.objects.filter((object) => object.kind === "text");
  for (const [index, text] of texts.entries()) {
    for (const shown of text.shown) if (shown.actual === softHyphen) removeSpan(canvas, shown);
    const next = texts[index + 1];
    const [first, ...others] = next?.shown ?? [];
    const ends = text.shown.at(-1)?.actual === softHyphen;
    if (first && ends && others.length === 0 && isHyphen(canvas, first)) markHyphen(canvas, first);
  }
}

function isHyphen(canvas: Canvas, shown: Shown): boolean {
  return /^[-\u00ad\u2010]$/.test(decodeShown(shown, canvas.fonts));
}

function removeSpan(canvas: Canvas, shown: Shown): void {
  const { operations } = canvas;
  if (decodeShown(shown, canvas.fonts).replace(softHyphen, "").trim() !== "") return;
  const before = operations.slice(0, shown.operation);
  const begin = before.findLastIndex(({ operator }) => operator === "BDC");
  const end = operations.findIndex(
    ({ operator }, index) => index > shown.operation && operator === "EMC",
  );
  for (const index of [begin, shown.operation, end]) {
    const operation = operations[index];
    if (operation) canvas.edits.push({ start: operation.start, end: operation.end, text: "" });
  }
}

function markHyphen(canvas: Canvas, shown: Shown): void {
  const operation = canvas.operations[shown.operation];
  if (!operation) return;
  const { start, end } = operation;
  canvas.edits.push({ start, end: start, text: "/Span <</ActualText <FEFF00AD>>>BDC\n" });
  canvas.edits.push({ start: end, end, text: "\nEMC" });
}
