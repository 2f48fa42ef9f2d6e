import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository. */
const root = fileURLToPath(new URL('../../', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Called with each line of stderr as it comes. */
  readonly onLine?: (line: string) => void;
}

/** Runs `dagsorden` as a user does, in the repository. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliRun> {
  const env = { ...process.env, NO_COLOR: '1', ...options.environment };
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { cwd: root, env });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
    for (const line of String(chunk).split('\n')) if (line !== '') options.onLine?.(line);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout, stderr };
}
