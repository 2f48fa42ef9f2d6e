/* Changes → the amendment sheet as an accessible PDF, as agenda.ts makes it of an agenda. */
import type { VFileMessage } from 'vfile-message';
import { amendmentSheet, listEntries, type SheetView } from '../../templates/print/amendment-sheet.ts';
import { describeRevision } from '../changes/revision-label.ts';
import { toHtml } from '../text/to-html.ts';
import { findMissingGlyphs } from './accessible/missing-glyphs.ts';
import { makeAccessible } from './accessible.ts';
import type { Assets } from './browser.ts';
import { describeMissingGlyph } from './glyph-message.ts';
import { printWithPageNumbers } from './page-numbers.ts';
import type { Printer } from './printer.ts';

export interface SheetPrint {
  readonly view: Omit<SheetView, 'pageOf'>;
  readonly printer: Printer;
  readonly assets: Assets;
  readonly date: Date;
  /** `Dagsorden 1.2.3`. */
  readonly creator: string;
  /** What the sheet is called in messages. */
  readonly file: string;
}

interface PrintedSheet {
  readonly bytes: Uint8Array;
  readonly messages: readonly VFileMessage[];
}

/** Prints the amendment sheet. */
export async function printAmendments({
  view,
  printer,
  assets,
  date,
  creator,
  file,
}: SheetPrint): Promise<PrintedSheet> {
  const { words, language, organization, before, after } = view;
  const outline = listEntries(view.changes).map((meeting) => ({
    title: meeting.title,
    anchor: meeting.anchor,
    children: meeting.items.map(({ title, anchor }) => ({ title, anchor, children: [] })),
  }));
  const anchors = outline.flatMap((meeting) => [meeting, ...meeting.children]).map(({ anchor }) => anchor);
  const sheet = words.changes.sheet;
  const numbered = await printWithPageNumbers(anchors, ({ pageOf }) =>
    printer.print({ html: toHtml(amendmentSheet({ ...view, pageOf })), assets }, sheet),
  );
  const states = words.changes.between(describeRevision(before), describeRevision(after));
  const title = [sheet, ...outline.map((meeting) => meeting.title)].join(', ');
  const about = { title, author: organization, subject: states, keywords: [], language, date, creator, outline };
  const bytes = await makeAccessible(numbered.bytes, about);
  const glyphs = await findMissingGlyphs(bytes);
  return { bytes, messages: glyphs.map((one) => describeMissingGlyph(one, file)) };
}
