import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, nameAt, numberAt, refAt, textAt, valueAt } from '../read-values.ts';

const [radio, push] = [1 << 15, 1 << 16];

/** What an element says of a form field that became a part of the page: ISO 32000-1, 14.8.5.6; undefined where it holds none. */
export function describeField(
  element: PDFDict,
  drawn: ReadonlyMap<PDFRef, unknown>,
  to: PDFContext,
): PDFDict | undefined {
  const { context } = element;
  const kids = itemsAt(element, 'K').map((kid) => refAt(asDict(context.lookup(kid)), 'Obj'));
  const target = kids.find((ref) => ref !== undefined && drawn.has(ref));
  const field = asDict(context.lookup(target));
  if (field === undefined) return undefined;
  const role = readRole(field);
  const described = textAt(field, 'TU') ?? textAt(dictAt(field, 'Parent'), 'TU');
  return to.obj({
    O: 'PrintField',
    Role: role,
    ...(role === 'cb' || role === 'rb' ? { checked: (nameAt(field, 'AS') ?? 'Off') === 'Off' ? 'off' : 'on' } : {}),
    ...(described === undefined ? {} : { Desc: valueAt(field, 'TU') ?? valueAt(dictAt(field, 'Parent'), 'TU') }),
  } as Record<string, PDFObject | string>);
}

function readRole(field: PDFDict): 'tv' | 'pb' | 'cb' | 'rb' {
  const kind = nameAt(field, 'FT') ?? nameAt(dictAt(field, 'Parent'), 'FT');
  const flags = numberAt(field, 'Ff') ?? numberAt(dictAt(field, 'Parent'), 'Ff') ?? 0;
  if (kind !== 'Btn') return 'tv';
  return (flags & push) !== 0 ? 'pb' : (flags & radio) !== 0 ? 'rb' : 'cb';
}
