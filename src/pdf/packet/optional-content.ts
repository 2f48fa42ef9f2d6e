import { type PDFDocument, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { dictAt, itemsAt, name, nameAt } from '../read-values.ts';
import type { Copy } from './copy-objects.ts';

/** The layers of all attachments: ISO 32000-1, 8.11. */
export interface Layers {
  readonly all: PDFRef[];
  readonly off: PDFRef[];
}

/** Notes an attachment's layers: one that is shown by default stays shown, one that is not stays hidden. */
export function copyLayers({ catalog }: PDFDocument, copy: Copy, layers: Layers): void {
  const properties = dictAt(catalog, 'OCProperties');
  const standard = dictAt(properties, 'D');
  const [on, off] = [itemsAt(standard, 'ON'), itemsAt(standard, 'OFF')];
  const isHidden = (group: PDFRef): boolean =>
    nameAt(standard, 'BaseState') === 'OFF' ? !on.includes(group) : off.includes(group);
  for (const group of itemsAt(properties, 'OCGs')) {
    const copied = group instanceof PDFRef ? copy(group) : undefined;
    if (!(group instanceof PDFRef) || !(copied instanceof PDFRef)) continue;
    layers.all.push(copied);
    if (isHidden(group)) layers.off.push(copied);
  }
}

/** Writes the layers as ISO 19005-2, 6.9, wants them: named, and all in the order. */
export function writeLayers({ catalog, context }: PDFDocument, { all, off }: Layers): void {
  if (all.length === 0) return;
  const standard = context.obj({ Name: PDFString.of('Packet'), Order: all, ...(off.length === 0 ? {} : { OFF: off }) });
  catalog.set(name('OCProperties'), context.obj({ OCGs: all, D: standard }));
}
