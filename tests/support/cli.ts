import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Where the command is run; the repository by default. */
  readonly cwd?: string;
  /** Added to the environment; `undefined` removes. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Starts the real command line. */
export function startCli(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const env = { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined, ...options.env };
  return spawn(process.execPath, [join(repository, 'src', 'cli.ts'), ...args], {
    cwd: options.cwd ?? repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the real command line to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = startCli(args, options);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  return { status, stdout: stdout(), stderr: stderr() };
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
