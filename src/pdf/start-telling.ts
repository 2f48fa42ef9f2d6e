const turns = 6;

/**
 * Starts a browser that says why where it ends at once. Through a pipe it does not; without, it does, unless it has ended
 * before it was heard (5 of 75 that were refused their sandbox said nothing): such a one is asked again.
 */
export async function startTelling<Browser>(start: () => Promise<Browser>): Promise<Browser | Error> {
  for (let turn = 1; ; turn += 1) {
    const result = await start().catch((cause: Error) => cause);
    if (!(result instanceof Error) || turn === turns || !isSilent(result)) return result;
  }
}

/** As Puppeteer tells it: “Failed to launch the browser process: Code: 1”, and below `stderr:` nothing. */
function isSilent({ message }: Error): boolean {
  return /stderr:\s*(?:TROUBLESHOOTING|$)/.test(message);
}

/** What a cause says in short. */
export function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split('\n', 1)[0] ?? '';
}
