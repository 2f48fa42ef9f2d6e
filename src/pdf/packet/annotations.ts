/*
 * The annotations of an attachment's page, made fit for the packet. Links and remarks stay. Form fields become a part
 * of the page. What runs programs, plays media or only opens another annotation goes: ISO 19005-2, 6.3 and 6.5.
 */
import { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, nameAt, textAt } from '../read-values.ts';
import { findDestination, type ResolveDestination } from './destinations.ts';
import type { SourcePage } from './page-list.ts';

export interface Annotation {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

export interface PageAnnotations {
  readonly kept: readonly Annotation[];
  /** The fields of a form. */
  readonly widgets: readonly Annotation[];
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
  return {
    kept: all.filter(({ dict }) => kept.has(nameAt(dict, 'Subtype') ?? '') && clean(dict, resolve)),
    widgets: all.filter(({ dict }) => nameAt(dict, 'Subtype') === 'Widget'),
  };
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
