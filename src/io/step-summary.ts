import { appendFile } from 'node:fs/promises';
import { CliError } from '../cli-error.ts';

/** Adds Markdown to the summary of a GitHub job. @throws CliError where the file cannot be written. */
export async function appendSummary(file: string, markdown: string): Promise<void> {
  try {
    await appendFile(file, markdown);
  } catch (cause) {
    throw new CliError(`The summary ${file} cannot be written. Unset GITHUB_STEP_SUMMARY, or name a file there.`, {
      cause,
    });
  }
}
