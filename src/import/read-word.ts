/*
 * A Word document → its blocks as hast.
 * 1. Its own heading styles are found by their outline levels, whatever they are called.
 * 2. mammoth makes HTML of it: tracked changes are taken as accepted, comments stand at the end.
 * 3. Footnotes, comments and the contents list are taken out, and what is lost is told.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import mammoth from 'mammoth';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { CliError } from '../cli-error.ts';
import { normalizeText } from '../text/normalize-text.ts';
import { takeContents } from './contents-list.ts';
import type { ImportedDocument, ImportedImage, ImportNote } from './document.ts';
import { eachWord } from './known-words.ts';
import { findHeadingStyles, findHiddenTexts, listAlternativeTexts, readText, readXmlParts } from './word-package.ts';

/** Reads a `.docx`. @throws CliError for what is none */
export async function readWord(bytes: Uint8Array, file: string): Promise<ImportedDocument> {
  const parts = await readParts(bytes, file);
  refuseHidden(parts, file);
  const images = new Map<string, ImportedImage>();
  const { value, messages } = await convert(
    bytes,
    findHeadingStyles(parts.get('word/styles.xml') ?? '<w/>'),
    images,
    file,
  );
  const blocks = parseHtml(value);
  describePictures(blocks, listAlternativeTexts(parts.get('word/document.xml') ?? '<w/>'));
  const footnotes = takeFootnotes(blocks);
  const notes = [
    ...takeComments(blocks),
    ...takeContents(blocks),
    ...listEdges(parts),
    ...messages.flatMap(({ message }) => explainLoss(message)),
  ];
  return { blocks: blocks.filter(isFilled), footnotes, images, notes };
}

/** rehype-raw is the reader of HTML that the program has already. */
function parseHtml(html: string): Element[] {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  return (unified().use(rehypeRaw).runSync(root) as Root).children.filter((node) => node.type === 'element');
}

/** Where every picture of the document came through, those without a text get theirs; else nobody knows whose is whose. */
function describePictures(blocks: readonly Element[], texts: readonly string[]): void {
  const pictures: Element[] = [];
  for (const block of blocks) {
    visit(block, 'element', (element) => {
      if (element.tagName === 'img') pictures.push(element);
    });
  }
  if (pictures.length !== texts.length) return;
  for (const [at, { properties }] of pictures.entries()) properties['alt'] = properties['alt'] || (texts[at] ?? '');
}

const outside = /^word\/(styles|document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

async function readParts(bytes: Uint8Array, file: string) {
  try {
    return await readXmlParts(bytes, outside);
  } catch (cause) {
    throw noDocument(file, cause);
  }
}

/** What is hidden in Word was not meant for readers, and would be read here. @throws CliError that names its beginning */
function refuseHidden(parts: ReadonlyMap<string, string>, file: string): void {
  const styles = parts.get('word/styles.xml') ?? '<w/>';
  const bodies = ['document', 'footnotes', 'endnotes'].map((name) => parts.get(`word/${name}.xml`) ?? '<w/>');
  const [first] = bodies.flatMap((xml) => findHiddenTexts(xml, styles));
  if (first === undefined) return;
  throw new CliError(
    `${file} holds hidden text: “${normalizeText(first).slice(0, 60)}”. Show it in Word, and delete it or take Hidden away in its font; then import again.`,
  );
}

function noDocument(file: string, cause: unknown): CliError {
  return new CliError(
    `${file} is not a Word document that can be read. Open it in Word or LibreOffice, and save it as .docx without a password.`,
    { cause },
  );
}

async function convert(
  bytes: Uint8Array,
  headings: ReadonlyMap<string, number>,
  images: Map<string, ImportedImage>,
  file: string,
) {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `image-${images.size + 1}`;
    images.set(src, { ending: endingOf(image.contentType), bytes: new Uint8Array(await image.readAsArrayBuffer()) });
    return { src };
  });
  try {
    return await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: [...ownStyles(headings), 'comment-reference => sup'], convertImage, externalFileAccess: false },
    );
  } catch (cause) {
    throw noDocument(file, cause);
  }
}

/** What mammoth's own table of styles does not know. */
function ownStyles(headings: ReadonlyMap<string, number>): string[] {
  const quote = (name: string) => name.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const contents = eachWord(({ contentsStyles }) => contentsStyles).split('|');
  return [
    ...contents.map((name) => `p[style-name^='${name}'] => p.contents:fresh`),
    "p[style-name='Title'] => p.title:fresh",
    "p[style-name='Subtitle'] => p.subtitle:fresh",
    ...[...headings].map(([name, level]) => `p[style-name='${quote(name)}'] => h${level}:fresh`),
  ];
}

function endingOf(mediaType: string): string {
  const kind = mediaType.replace(/^image\/(x-)?/, '').replace(/\+.*$/, '');
  return kind === 'jpeg' ? 'jpg' : kind;
}

/** Footnotes and endnotes stand in a list at the end; `↑` leads back. */
function takeFootnotes(blocks: Element[]): Map<string, ElementContent[]> {
  const footnotes = new Map<string, ElementContent[]>();
  const list = blocks.findIndex(({ tagName, children }) => tagName === 'ol' && children.some(isNote));
  if (list === -1) return footnotes;
  for (const note of blocks[list]?.children.filter(isNote) ?? []) {
    removeElements(
      [note],
      ({ tagName, properties }) => tagName === 'a' && /^#\w+note-ref-/.test(String(properties['href'])),
    );
    footnotes.set(String(note.properties['id']), note.children);
  }
  blocks.splice(list, 1);
  return footnotes;
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && /^(foot|end)note-/.test(String(node.properties['id'] ?? ''));
}

function takeComments(blocks: Element[]): ImportNote[] {
  const at = blocks.findIndex(({ tagName, children }) => tagName === 'dl' && children.some(isComment));
  if (at === -1) return [];
  removeElements(blocks, ({ tagName, children }) => tagName === 'sup' && children.some(leadsToComment));
  const texts =
    blocks.splice(at, 1)[0]?.children.filter((node) => node.type === 'element' && node.tagName === 'dd') ?? [];
  return texts.map((node) => ({
    text: 'A comment was left out',
    quote: normalizeText(textOf(node)).replace(/ ?↑$/, ''),
  }));
}

function isComment(node: ElementContent): boolean {
  return node.type === 'element' && /^comment-/.test(String(node.properties['id'] ?? ''));
}

function leadsToComment(node: ElementContent): boolean {
  return node.type === 'element' && /^#comment-/.test(String(node.properties['href'] ?? ''));
}

function removeElements(from: readonly Element[], isUnwanted: (element: Element) => boolean): void {
  for (const root of from) {
    visit(root, 'element', (element, index, parent) => {
      if (parent === undefined || index === undefined || !isUnwanted(element)) return undefined;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  }
}

function listEdges(parts: ReadonlyMap<string, string>): ImportNote[] {
  const texts = [...parts]
    .filter(([path]) => /\/(header|footer)\d*\.xml$/.test(path))
    .map(([, xml]) => normalizeText(readText(xml)));
  const said = [...new Set(texts)].filter((text) => /\p{L}{3}/u.test(text));
  return said.map((quote) => ({ text: 'A header or footer was left out', quote }));
}

/** Of mammoth's messages those that tell of something lost; a style without a meaning loses nothing. */
function explainLoss(message: string): ImportNote[] {
  if (/style/i.test(message)) return [];
  return [{ text: 'Word holds something here that no text can hold, and it was left out', quote: message }];
}

/** Whether a block holds more than white space. */
function isFilled(block: Element): boolean {
  let filled = false;
  visit(block, (node) => {
    if (node.type === 'element' && ['img', 'hr'].includes(node.tagName)) filled = true;
    if (node.type === 'text' && normalizeText(node.value) !== '') filled = true;
  });
  return filled;
}
