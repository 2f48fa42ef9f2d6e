import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { AttachmentTrouble } from '../../../templates/print/view.ts';
import { inspectPdf } from '../../rule-input/pdf-health.ts';
import { settleStreamLengths } from '../../rule-input/stream-lengths.ts';
import { writeDocument } from '../write-document.ts';
import { contentStreams, listSourcePages } from './page-list.ts';

export type OpenedAttachment =
  /** A PDF that can be joined, decrypted if it was encrypted without a password. */
  | { readonly kind: 'pages'; readonly pages: number; readonly pdf: Uint8Array; readonly carried: readonly string[] }
  | ({ readonly kind: 'trouble' } & AttachmentTrouble);

/** How far into a file its header may stand: ISO 32000-1, Annex H, note 13. */
const headerWithin = 1024;

/** Reads a PDF attachment and says how many pages it has; bad bytes are a result, not an error. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedAttachment> {
  if (!Buffer.from(bytes.subarray(0, headerWithin)).includes('%PDF-')) return { kind: 'trouble', reason: 'damaged' };
  const { health, document } = await inspectPdf(bytes);
  const { state, missing, pages: told, embedded } = health;
  if (state === 'cut-short') return { kind: 'trouble', reason: 'cut-short', missing, pages: told };
  if (state !== 'whole' || document === null)
    return { kind: 'trouble', reason: state === 'locked' ? 'locked' : 'damaged' };
  try {
    const pages = listSourcePages(document);
    if (pages.length === 0) return { kind: 'trouble', reason: 'damaged' };
    if (pages.some((page) => contentStreams(page).includes(undefined))) return { kind: 'trouble', reason: 'damaged' };
    const pdf = document.context.isDecrypted ? writeDocument(document.context) : bytes;
    return { kind: 'pages', pages: pages.length, pdf, carried: embedded };
  } catch {
    return { kind: 'trouble', reason: 'damaged' };
  }
}

/** Loads a PDF; one that is encrypted opens with the empty password. @throws Error where it does not. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(settleStreamLengths(bytes), {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
    password: '',
  });
}
