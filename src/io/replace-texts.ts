/* Files of the user's that get another text: all of them or none, each at once. */
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';

/** Replaces the texts of files that exist, by path; permissions and symbolic links stay. @throws CliError */
export async function replaceTexts(texts: ReadonlyMap<string, string>): Promise<void> {
  const fresh = new Map<string, string>();
  try {
    for (const [path, text] of texts) {
      const file = await realpath(path);
      // Hidden, so that a preview that watches the folder does not read it.
      const beside = join(dirname(file), `.${basename(file)}.part`);
      fresh.set(file, beside);
      await writeFile(beside, text);
      await chmod(beside, (await stat(file)).mode);
    }
    for (const [file, beside] of fresh) await rename(beside, file);
  } catch (cause) {
    await Promise.all([...fresh.values()].map((beside) => rm(beside, { force: true })));
    const path = [...texts.keys()][Math.max(0, fresh.size - 1)];
    throw new CliError(`${path} cannot be written. Check that you may write there.`, { cause });
  }
}
