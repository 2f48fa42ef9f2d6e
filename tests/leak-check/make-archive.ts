import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';

/** An archive of some files. */
export async function makeArchive(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ZipWriterConstructorOptions = {},
  comment = '',
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options });
  for (const [path, content] of Object.entries(files)) {
    await writer.add(path, new Uint8ArrayReader(typeof content === 'string' ? Buffer.from(content) : content));
  }
  return writer.close(Buffer.from(comment));
}
