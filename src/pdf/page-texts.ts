import { extractText, getDocumentProxy } from 'unpdf';

/** The text of every page of a PDF; `null` where it cannot be read: damaged, or behind a password. */
export async function readPageTexts(bytes: Uint8Array): Promise<readonly string[] | null> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(() => null);
  if (document === null) return null;
  try {
    return (await extractText(document)).text;
  } catch {
    return null;
  } finally {
    await document.loadingTask.destroy();
  }
}
