import { repository, runCli as run, startCli } from '../support/cli.ts';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `dagsorden` in the repository. */
export async function runCli(args: readonly string[]): Promise<CliRun> {
  const { status: code, ...told } = await run(args, { cwd: repository });
  return { code, ...told };
}

/** Runs the real program, and hears each line of stderr as it comes. */
export async function watchCli(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  onLine: (line: string) => void,
): Promise<Omit<CliRun, 'stdout'>> {
  const child = startCli(args, { env: environment });
  let stderr = '';
  child.stdout?.resume();
  child.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
    for (const line of String(chunk).split('\n')) if (line !== '') onLine(line);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stderr };
}
