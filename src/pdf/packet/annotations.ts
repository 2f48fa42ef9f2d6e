/*
 * The annotations of an attachment's page, made fit for the packet. Links and remarks stay. Form fields become a part
 * of the page. What runs programs, plays media or only opens another annotation goes, and what it looked like becomes a
 * part of the page: ISO 19005-2, 6.3 and 6.5.
 */
import { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, nameAt, numbersOf, textAt, valueAt } from '../read-values.ts';
import { findDestination, type ResolveDestination } from './destinations.ts';
import { drawLinkBorder } from './field-frames.ts';
import type { SourcePage } from './page-list.ts';
import { type Box, toBox } from './stamp-band.ts';

export interface Annotation {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

export interface PageAnnotations {
  readonly kept: readonly Annotation[];
  /** What becomes a part of the page: fields of a form, and what is not taken along and can be seen. */
  readonly drawn: readonly Annotation[];
}

const kept = new Set(
  `Link Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink
   FileAttachment Watermark Redact`.split(/\s+/),
);

const keysLeftOut = ['Popup', 'PA', 'A', 'Dest', 'Parent', 'Next'];

/** Sorts a page's annotations, and changes those that stay. */
export function readAnnotations({ dict: page }: SourcePage, resolve: ResolveDestination): PageAnnotations {
  const all = itemsAt(page, 'Annots').flatMap((item): Annotation[] => {
    const dict = page.context.lookup(item);
    if (!(dict instanceof PDFDict)) return [];
    return [{ ref: item instanceof PDFRef ? item : page.context.register(dict), dict }];
  });
  const staying = all.filter(({ dict }) => kept.has(nameAt(dict, 'Subtype') ?? '') && clean(dict, resolve));
  const leaving = all.filter((one) => !staying.includes(one) && nameAt(one.dict, 'Subtype') !== 'Popup');
  for (const { dict } of leaving) if (nameAt(dict, 'Subtype') === 'Link') showBorder(dict);
  const going = leaving.filter(({ dict }) => nameAt(dict, 'Subtype') === 'Widget' || dict.has(name('AP')));
  const below = new Set(staying.filter((one) => isBelow(one, all.slice(all.indexOf(one) + 1), going)));
  return {
    kept: staying.filter((one) => !below.has(one)),
    drawn: all.filter((one) => going.includes(one) || below.has(one)),
  };
}

/** Whether something becomes a part of the page that was seen in front of it: it would hide that. */
function isBelow({ dict }: Annotation, later: readonly Annotation[], going: readonly Annotation[]): boolean {
  const box = toBox(numbersOf(valueAt(dict, 'Rect')));
  if (box === undefined || !dict.has(name('AP'))) return false;
  return later.some((one) => going.includes(one) && overlap(box, toBox(numbersOf(valueAt(one.dict, 'Rect')))));
}

function overlap(a: Box, b: Box | undefined): boolean {
  return b !== undefined && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
}

/** Gives a link that goes the look that it had: viewers draw its border, whatever its appearance. */
function showBorder(dict: PDFDict): void {
  const box = toBox(numbersOf(valueAt(dict, 'Rect')));
  if (box === undefined) return;
  const [width, height] = [box.x2 - box.x1, box.y2 - box.y1];
  const border = drawLinkBorder(dict, width, height);
  if (border === null) return;
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] };
  dict.set(name('AP'), dict.context.obj({ N: dict.context.register(dict.context.stream(border, entries)) }));
}

/** Leaves of an annotation what is safe; false for a link that then leads nowhere. */
function clean(dict: PDFDict, resolve: ResolveDestination): boolean {
  const destination = findDestination(dict, resolve);
  const action = safeAction(dictAt(dict, 'A'));
  for (const key of keysLeftOut) dict.delete(name(key));
  if (destination !== undefined) dict.set(name('Dest'), destination);
  else if (action !== undefined) dict.set(name('A'), action);
  return destination !== undefined || action !== undefined || nameAt(dict, 'Subtype') !== 'Link';
}

const safeSchemes = /^(https?|mailto|tel|ftp):/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/** An action that leads to an address or another document; without the actions that would follow it. */
function safeAction(action: PDFDict | undefined): PDFDict | undefined {
  const kind = nameAt(action, 'S');
  if (action === undefined || (kind !== 'URI' && kind !== 'GoToR')) return undefined;
  // Browsers overlook white space and control characters within a scheme.
  const address = (textAt(action, 'URI') ?? '').replace(/[\p{Cc}\s]/gu, '');
  if (kind === 'URI' && anyScheme.test(address) && !safeSchemes.test(address)) return undefined;
  action.delete(name('Next'));
  return action;
}
