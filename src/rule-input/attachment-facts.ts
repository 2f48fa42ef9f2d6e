/* Bytes of a file → what they say about it. Bad bytes are a result, not an error. */
import { filetypeextension } from 'magic-bytes.js';
import { isTooDeep } from '../content/drawing-depth.ts';
import { isBlank } from '../text/is-blank.ts';
import { readMarkup } from './harmless-files.ts';
import type { PdfFacts } from './pdf-facts.ts';
import type { PdfHealth } from './pdf-health.ts';

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
  // Most content has no PDFs, and what reads them is large.
  const { readPdfFacts } = await import('./pdf-facts.ts');
  return { endings: ['pdf'], ...(await readPdfFacts(whole ? bytes : null)), text, bytes: size };
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
