/** Trouble with the command line (usage) or with the machine (something missing): exit status 2. */
export class CliError extends Error {
  readonly code = 2;
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CliError';
  }
}
