import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import { CliError } from '../cli-error.ts';
import type { Ask } from './terminal.ts';

/** Asks on a terminal that the streams are of. @throws CliError where the user stops it. */
export function createAsk(streams: { input: Readable; output: Writable }): Ask {
  return async ({ message, initial, choices, refuse }) => {
    const answer =
      choices === undefined
        ? await text({
            ...streams,
            message,
            placeholder: initial,
            defaultValue: initial,
            validate: (given) => refuse?.(given?.trim() || initial) ?? undefined,
          })
        : // What it would say of its keys is English.
          await select({ ...streams, message, initialValue: initial, options: [...choices], showInstructions: false });
    if (isCancel(answer))
      throw new CliError('Stopped; nothing was written. Start the command again when you are ready.');
    // The same that was validated: blanks are no answer.
    return answer.trim() || initial;
  };
}
