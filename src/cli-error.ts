/** Trouble with the command line (usage) or with the machine (something missing): exit status 2, or that of a signal. */
export class CliError extends Error {
  readonly code: number;
  constructor(message: string, options?: { cause?: unknown; code?: number }) {
    super(message, options);
    this.name = 'CliError';
    this.code = options?.code ?? 2;
  }
}
