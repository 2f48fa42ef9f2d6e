/*
 * The files of the content as the site publishes them. What is published is what was looked at: a file that has another
 * content by then, or leads out of the content, ends the build.
 */
import { type FileHandle, open, readFile, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { PublishedFile } from '../agenda/model.ts';
import { CliError } from '../cli-error.ts';
import { sha256 } from '../sha256.ts';
import { hashFile } from './large-files.ts';

/** Whether a file is published in another form than it has. */
export function isRewritten(path: string): boolean {
  return path.toLowerCase().endsWith('.svg');
}

/** The bytes that are published of a file's: of a drawing, what draws. */
export async function asPublished(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (!isRewritten(path)) return bytes;
  const { sanitizeSvg } = await import('../content/sanitize-svg.ts');
  return sanitizeSvg(bytes);
}

/** The bytes of a file that the site publishes. @throws CliError where the file has changed since it was looked at. */
export async function readPublished(file: PublishedFile): Promise<Uint8Array> {
  const bytes = await asPublished(file.path, await readFile(file.absolute));
  if (sha256(bytes) !== file.sha256) throw changedFile(file.absolute);
  return bytes;
}

/**
 * A file that the site publishes as it is, as a stream. It is opened when somebody reads, and closed when nobody does any more.
 * @throws CliError where its path leads out of the content.
 */
export async function streamPublished({ absolute }: PublishedFile, roots: readonly string[]): Promise<ReadableStream> {
  await (await openContentFile(absolute, roots)).close();
  return ReadableStream.from(readChunks(absolute, roots));
}

/** The bytes of a file of the content, piece by piece. @throws CliError where its path leads out of the content. */
export async function* readChunks(absolute: string, roots: readonly string[]): AsyncGenerator<Uint8Array> {
  const handle = await openContentFile(absolute, roots);
  try {
    yield* handle.createReadStream({ autoClose: false });
  } finally {
    await handle.close();
  }
}

/** A copy of a file has what the file had when it was looked at. @throws CliError where it has not. */
export async function checkCopy(copy: string, from: string, expected: string): Promise<void> {
  if ((await hashFile(copy)).sha256 !== expected) throw changedFile(from);
}

/**
 * Opens a file of the content. What is open is what stands within the roots, whatever happens to the path meanwhile.
 * @throws CliError where the path leads elsewhere.
 */
async function openContentFile(absolute: string, roots: readonly string[]): Promise<FileHandle> {
  const handle = await open(absolute);
  try {
    const [real, ...folders] = await Promise.all([absolute, ...roots].map((path) => realpath(path)));
    const [opened, inside] = await Promise.all([handle.stat(), stat(real ?? absolute)]);
    const isInside = folders.some((folder) => `${real}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`));
    if (isInside && opened.dev === inside.dev && opened.ino === inside.ino) return handle;
    throw changedFile(absolute);
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}

function changedFile(absolute: string): CliError {
  const file = relative('.', absolute);
  return new CliError(`The file ${file} changed while it was read. Nothing was published; run the command again.`);
}
