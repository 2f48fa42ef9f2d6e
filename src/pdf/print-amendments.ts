/* Changes → the amendment sheet as an accessible PDF, as agenda.ts makes it of an agenda. */
import type { VFileMessage } from 'vfile-message';
import { amendmentSheet, listEntries, type SheetView } from '../../templates/print/amendment-sheet.ts';
import { describeMoments } from '../changes/revision-label.ts';
import { curePrint, type DocumentForm } from './accessible.ts';
import { describeFaults } from './fault-message.ts';
import { printWithPageNumbers } from './page-numbers.ts';
import type { Assets } from './print-job.ts';
import { toPrintedHtml } from './printed-html.ts';
import type { Printer } from './printer.ts';

export interface SheetPrint {
  readonly view: Omit<SheetView, 'pageOf'>;
  readonly printer: Printer;
  readonly assets: Assets;
  readonly date: Date;
  readonly form: DocumentForm;
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
  form,
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
  const numbered = await printWithPageNumbers(anchors, ({ pageOf }, draft) =>
    printer.print({ html: toPrintedHtml(amendmentSheet({ ...view, pageOf })), assets, draft }, sheet),
  );
  const states = describeMoments(before, after, words);
  const title = [sheet, ...outline.map((meeting) => meeting.title)].join(', ');
  const about = { title, author: organization, subject: states, keywords: [], language, date, form, creator, outline };
  const { bytes, faults } = curePrint(numbered.document, about);
  return { bytes, messages: describeFaults(faults, file) };
}
