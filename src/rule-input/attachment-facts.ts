/* Bytes of a file → what they say about it. Bad bytes are a result, not an error. */
import { PDFBool, type PDFContext, PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { filetypeextension } from 'magic-bytes.js';
import { isTooDeep } from '../content/drawing-depth.ts';
import { isBlank } from '../text/is-blank.ts';
import { readMarkup } from './harmless-files.ts';
import { inspectPdf, type PdfHealth, unreadHealth } from './pdf-health.ts';

export interface AttachmentFacts {
  /** The endings that a file of these first bytes can have, without the dot; none where the bytes are no known kind. */
  readonly endings: readonly string[];
  /** What a PDF brings for those who hear it; `null` for other files and for a PDF that cannot be read. */
  readonly pdf: PdfFacts | null;
  /** What is wrong with a PDF; `null` for other files. */
  readonly health: PdfHealth | null;
  readonly text: TextFacts;
  /** The size of the file. */
  readonly bytes: number;
}

/** What the first bytes say, read as text. */
interface TextFacts {
  /** Nothing that can be seen: no byte at all, or only blanks. */
  readonly blank: boolean;
  /** A pointer that Git LFS leaves where the file itself was not fetched. */
  readonly lfsPointer: boolean;
  /** Fields as an item has them, between lines of three hyphens. */
  readonly frontMatter: boolean;
  /** The address that a shortcut leads to. */
  readonly shortcutTo: string | null;
  /** Whether it is HTML or XML, and whether a browser would show that as a page. */
  readonly markup: 'none' | 'markup' | 'page';
  /** Whether it is markup whose elements stand within more others than a drawing can have. */
  readonly deep: boolean;
}

interface PdfFacts {
  readonly tagged: boolean;
  /** Whether any page has a font, so that there is text and not only a picture of it. */
  readonly text: boolean;
  readonly title: boolean;
  readonly language: boolean;
}

/** How many of the first bytes say what kind of file it is; a page can stand behind a long comment. */
export const headLength = 4096;

/** Bytes: a larger drawing is not published, since all of it is read and written anew; and a larger picture is not shown. */
export const mostDrawn = 20_000_000;
export const mostShown = 100_000_000;

/** How many bytes a file has, and whether all of them were read that should be looked through. */
export interface FileExtent {
  readonly size: number;
  readonly whole: boolean;
}

/**
 * Reads what the bytes of a file say; for a file that is no PDF its first bytes are enough. Not `whole` where it should be
 * looked through and is too large: then they are the first ones.
 */
export async function readFacts(
  bytes: Uint8Array,
  { size, whole }: FileExtent = { size: bytes.length, whole: true },
): Promise<AttachmentFacts> {
  const head = bytes.subarray(0, headLength);
  const endings = filetypeextension(head);
  const isPdf = Buffer.from(head.subarray(0, 1024)).includes('%PDF-');
  const text = readTextFacts(head, bytes, whole);
  if (!isPdf) return { endings, pdf: null, health: null, text, bytes: size };
  if (!whole) return { endings: ['pdf'], pdf: null, health: unreadHealth, text, bytes: size };
  const { health, document } = await inspectPdf(bytes);
  return {
    endings: ['pdf'],
    pdf: document === null || health.state !== 'whole' ? null : tryDescribe(document),
    health,
    text,
    bytes: size,
  };
}

/**
 * `bytes` are all of a file that may be XML: what makes it a page can stand anywhere in it. Where they are not, it may be one.
 */
function readTextFacts(head: Uint8Array, bytes: Uint8Array, whole: boolean): TextFacts {
  const text = new TextDecoder().decode(head);
  // Windows and Linux write URL=…, macOS <string>…</string>, Google "url": "…".
  const shortcut = /^URL(?:\[[^\]]*\])?=(\S+)|<string>(https?:[^<\s]+)<|"url":\s*"(https?:[^"\s]+)"/m.exec(text);
  const markup = readMarkup(text) === 'none' ? null : new TextDecoder().decode(bytes);
  return {
    blank: isBlank(text),
    lfsPointer: text.startsWith('version https://git-lfs.github.com/spec/'),
    frontMatter: /^---\s*\n(?:.*\n)*?(title|section)\s*:/.test(text),
    shortcutTo: shortcut?.slice(1).find((address) => address !== undefined) ?? null,
    markup: markup === null ? 'none' : whole ? readMarkup(markup) : 'page',
    deep: markup !== null && isTooDeep(markup),
  };
}

function tryDescribe(document: PDFDocument): PdfFacts | null {
  try {
    return describePdf(document);
  } catch {
    return null;
  }
}

function describePdf(document: PDFDocument): PdfFacts {
  const { catalog, context } = document;
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'));
  return {
    tagged: marked === PDFBool.True && catalog.has(PDFName.of('StructTreeRoot')),
    text: document.getPages().some((page) => hasFont(page.node.Resources(), context, 0)),
    title: (document.getTitle() ?? '').trim() !== '' || hasTitleInMetadata(catalog),
    language: catalog.has(PDFName.of('Lang')),
  };
}

/** Fonts stand in the resources of a page, or of a form that it shows (ISO 32000-1, 7.8.3). */
function hasFont(resources: PDFDict | undefined, context: PDFContext, depth: number): boolean {
  const fonts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
  if (fonts !== undefined && fonts.keys().length > 0) return true;
  const shown = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  if (shown === undefined || depth > 3) return false;
  return shown.values().some((value) => {
    const form = context.lookup(value);
    if (!(form instanceof PDFStream)) return false;
    return hasFont(form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), context, depth + 1);
  });
}

function hasTitleInMetadata(catalog: PDFDict): boolean {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  return metadata instanceof PDFStream && Buffer.from(metadata.getContents()).includes('dc:title');
}
