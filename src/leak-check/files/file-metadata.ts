/*
 * What a file says of those who made it: where a picture was taken, author and last editor, and places on a disk. Only
 * the fields in which programs write them are looked at.
 */
import { type BuiltFile, isOnlyEnds } from './built-file.ts';
import { kindOf } from './file-kinds.ts';
import { readPdfTexts } from './pdf-texts.ts';
import { readZip } from './zip-contents.ts';

export interface FileMetadata {
  /** Whether it, or a picture in it, keeps the position at which it was taken. */
  readonly position: boolean;
  /** Author, last editor and paths, as they are written. */
  readonly traces: readonly string[];
}

const none: FileMetadata = { position: false, traces: [] };

/** Reads what a file says of its making; of one that is too large, what a picture says of itself at its beginning. */
export async function readMetadata(file: BuiltFile): Promise<FileMetadata> {
  const kind = kindOf(file);
  if (kind === 'image') return readImageMetadata(file.bytes);
  if (isOnlyEnds(file)) return none;
  if (kind === 'zip') return readOfficeMetadata(file.bytes);
  return kind === 'pdf' ? readPdfMetadata(file.bytes) : none;
}

const people = ['Artist', 'XPAuthor', 'OwnerName', 'CameraOwnerName', 'creator', 'By-line', 'Author'];

async function readImageMetadata(bytes: Uint8Array): Promise<FileMetadata> {
  const groups = await readTags(bytes);
  const tags = Object.entries(groups).flatMap(([, group]) => Object.entries(group ?? {}));
  const texts = tags.flatMap(([name, tag]) => {
    const text = describe(tag);
    return text !== '' && (people.includes(name) || isPath(text)) ? [text] : [];
  });
  const position = tags.some(([name]) => /^(GPS(Latitude|Longitude)|Latitude|Longitude)$/.test(name));
  return { position, traces: unique(texts) };
}

async function readTags(bytes: Uint8Array): Promise<Readonly<Record<string, object | undefined>>> {
  const { default: exifReader } = await import('exifreader');
  try {
    return { ...exifReader.load(Buffer.from(bytes), { expanded: true }) };
  } catch (cause) {
    if (cause instanceof Error) return {};
    throw cause;
  }
}

function describe(tag: unknown): string {
  if (typeof tag !== 'object' || tag === null || !('description' in tag)) return '';
  return typeof tag.description === 'string' ? tag.description.replaceAll('\0', '').trim() : '';
}

/** Where Office and OpenDocument name people (ECMA-376 part 2, 11; ODF 1.3 part 3, 4.3). */
const properties = /^(docProps\/(core|app)\.xml|meta\.xml)$/;
const person = /<(?:dc:creator|cp:lastModifiedBy|Manager|meta:initial-creator|meta:printed-by)[^>]*>([^<]+)</g;

async function readOfficeMetadata(bytes: Uint8Array): Promise<FileMetadata> {
  const { files } = await readZip(bytes, { bytes: 100_000_000, files: 5_000 });
  const texts = files
    .filter(({ path }) => properties.test(path))
    .map(({ bytes: one }) => new TextDecoder().decode(one));
  const images = files.filter((file) => kindOf(file) === 'image');
  const pictures = await Promise.all(images.map((file) => readImageMetadata(file.bytes)));
  const named = texts.flatMap((text) => [...text.matchAll(person)].map(([, name = '']) => name.trim()));
  return {
    position: pictures.some(({ position }) => position),
    traces: unique([...named, ...texts.flatMap(listPaths), ...pictures.flatMap(({ traces }) => traces)]),
  };
}

async function readPdfMetadata(bytes: Uint8Array): Promise<FileMetadata> {
  const { author, described } = await readPdfTexts(bytes);
  return {
    position: /exif:GPSL(atitude|ongitude)/.test(described),
    traces: unique([...author, ...listPaths(described)]),
  };
}

function isPath(text: string): boolean {
  return listPaths(text).length > 0;
}

/** Places on a disk or a server of the office. */
function listPaths(text: string): string[] {
  const paths = text.match(/(?:\b[A-Za-z]:\\|\\\\[\w.-]+\\|(?:file:\/\/)?\/(?:Users|home)\/)[^<>"|?*\n\r]+/g) ?? [];
  return paths.map((path) => path.trim());
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
