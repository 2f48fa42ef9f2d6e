/* The picture of a meeting that other sites show with a link to it (Open Graph, https://ogp.me). */
import { previewPicture } from '../../templates/print/preview-picture.ts';
import { previewFile } from '../addresses.ts';
import type { Meeting } from '../agenda/model.ts';
import { sha256 } from '../sha256.ts';
import type { PrintedDocument } from '../site/documents.ts';
import { unknown } from './page-numbers.ts';
import type { PrintContext } from './print-agenda.ts';
import { printOnce } from './print-cache.ts';
import { createPrintView } from './print-view.ts';
import { toPrintedHtml } from './printed-html.ts';

/** In pixels; what those who show previews ask for. */
const previewSize = { width: 1200, height: 630 } as const;

/** Draws the picture of a meeting, or takes it as it was drawn before; `null` where no address could lead to it. */
export async function drawPreview(meeting: Meeting, print: PrintContext): Promise<PrintedDocument | null> {
  const { context, printer, cache } = print;
  if (context.site.url === null || context.readers !== 'public') return null;
  const view = createPrintView(meeting, context, unknown, null, print.hyphenate);
  const html = toPrintedHtml(previewPicture(view));
  const job = { ...(await printer.complete({ html, assets: print.assets })), picture: previewSize };
  const name = `${meeting.council.id}/${meeting.id}`;
  const draw = (assets = job.assets) => printer.print({ ...job, assets }, name);
  const bytes = cache === null ? await draw() : await drawOnce(cache);
  return { file: previewFile(meeting), bytes, sha256: sha256(bytes), pages: 1, pageOf: new Map() };

  async function drawOnce(kept: NonNullable<typeof cache>): Promise<Uint8Array> {
    const key = { job, browser: await kept.version(), parts: previewSize };
    const found = await printOnce(kept, key, async (record) => ({
      bytes: await draw(record(job.assets)),
      about: null,
    }));
    return found.bytes;
  }
}
