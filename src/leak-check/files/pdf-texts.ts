/*
 * Every text in a PDF: of its pages, and what programs show besides. pdf.js reads it, which shares no code with what
 * wrote it. What is damaged, or asks for a password, is told.
 */
import type { getDocumentProxy } from 'unpdf';
import type { BuiltFile } from './built-file.ts';

type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfTexts {
  /** What stands on its pages. */
  readonly pages: string;
  /** Names, descriptions, links and values beside it. */
  readonly beside: string;
  /** The files that are embedded in it. */
  readonly files: readonly BuiltFile[];
  /** Who is named as its author, and all that is said of it as a whole. */
  readonly author: readonly string[];
  readonly described: string;
  /** Why it could not be read. */
  readonly unread: 'encrypted' | 'damaged' | null;
}

const blank = { pages: '', beside: '', files: [], author: [], described: '' };

/** Reads every text in a PDF, and the files in it. */
export async function readPdfTexts(bytes: Uint8Array): Promise<PdfTexts> {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the bytes away from their owner.
  const reasons: Array<'encrypted' | 'damaged'> = [];
  const note = (name: string) => reasons.push(name === 'PasswordException' ? 'encrypted' : 'damaged');
  const pdf = await attempt(getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }), note);
  if (pdf === null) return { ...blank, unread: reasons[0] ?? 'damaged' };
  try {
    const whole = await readFacts(pdf);
    const pages: string[] = [];
    const beside = [...whole.texts];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await attempt(pdf.getPage(number), note);
      if (page === null) continue;
      const { items } = (await attempt(page.getTextContent(), note)) ?? { items: [] };
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      beside.push(...listStrings([await attempt(page.getAnnotations()), await attempt(page.getStructTree())]));
      page.cleanup();
    }
    return {
      pages: pages.join('\n'),
      beside: beside.join('\n'),
      files: whole.files,
      author: whole.author,
      described: whole.described,
      unread: reasons[0] ?? null,
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** What is said of the document as a whole. */
async function readFacts(pdf: PDFDocumentProxy) {
  const files = await listEmbedded(pdf);
  const described = await attempt(pdf.getMetadata());
  const values = [
    described?.info,
    described?.metadata?.getRaw(),
    await attempt(pdf.getOutline()),
    await attempt(pdf.getFieldObjects()),
    Object.keys((await attempt(pdf.getDestinations())) ?? {}),
  ];
  const info: Readonly<Record<string, unknown>> = { ...described?.info };
  const creators = /<dc:creator>([\s\S]*?)<\/dc:creator>/.exec(described?.metadata?.getRaw() ?? '')?.[1] ?? '';
  const author = [...listStrings(info['Author']), ...creators.replace(/<[^>]*>/g, '\n').split('\n')];
  return {
    texts: [...files.map(({ path }) => path), ...listStrings(values)],
    files,
    author: author.map((name) => name.trim()),
    described: listStrings(values.slice(0, 2)).join('\n'),
  };
}

async function listEmbedded(pdf: PDFDocumentProxy): Promise<BuiltFile[]> {
  const files: BuiltFile[] = [];
  for (const [id, { filename, description }] of (await attempt(pdf.getAttachments())) ?? []) {
    const content: unknown = await attempt(pdf.getAttachmentContent(id));
    const bytes = content instanceof Uint8Array ? content : new Uint8Array();
    files.push({ path: `${filename} ${description}`, bytes });
  }
  return files;
}

/** `null` for what pdf.js says of a damaged document; other errors are bugs. */
async function attempt<Result>(reading: Promise<Result>, note?: (name: string) => unknown): Promise<Result | null> {
  try {
    return await reading;
  } catch (cause) {
    if (!(cause instanceof Error && /Exception$|^FormatError$/.test(cause.name))) throw cause;
    note?.(cause.name);
    return null;
  }
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(listStrings);
}
