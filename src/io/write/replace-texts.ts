/* Files of the user's that get another text: all of them or none. */
import { CliError } from '../../cli-error.ts';
import { type Interruption, WriteFailure, writeTogether } from './write-together.ts';

/**
 * Replaces the texts, or bytes, of files that exist, by path; permissions and symbolic links stay. A run that is killed is finished
 * or undone by the next that reads `folder`. @throws CliError where one cannot be written; then none is.
 */
export async function replaceTexts(
  folder: string,
  texts: ReadonlyMap<string, string | Uint8Array>,
  interruption?: Interruption,
): Promise<void> {
  try {
    await writeTogether(
      folder,
      [...texts].map(([path, text]) => ({ path, text, create: false })),
      interruption,
    );
  } catch (cause) {
    if (!(cause instanceof WriteFailure)) throw cause;
    throw new CliError(`${cause.path} cannot be written. Check that you may write there.`, { cause });
  }
}
