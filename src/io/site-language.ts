import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of an index.md as its front matter takes. */
const length = 64 * 1024;

/**
 * The language that a site says it is in, without reading all of its content: the last root that says one wins. Danish
 * where there is a site that says none; `null` where there is no site.
 */
export async function readSiteLanguage(roots: readonly string[]): Promise<string | null> {
  const found = await Promise.all(roots.map(readLanguage));
  return found.filter((one) => one !== null && one !== '').at(-1) ?? (found.includes('') ? 'da' : null);
}

async function readLanguage(root: string): Promise<string | null> {
  const file = await open(join(root, 'index.md')).catch(() => null);
  if (file === null) return null;
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    const [, frontMatter = ''] = buffer.toString('utf8', 0, bytesRead).split(/^---.*$/m);
    return /^language:[ \t]*["']?([\w-]+)/m.exec(frontMatter)?.[1] ?? '';
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
