/*
 * Two ways to run a command. `runCli` runs it in the test's own process, where all its modules are loaded already: that
 * is for what a command does. `startCli` and `runProcess` start the real program, as a user does: for signals,
 * terminals, and the way from arguments to exit status.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Machine, runCommand } from '../../src/commands/run-command.ts';

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
  /** Whether the command chooses its language itself; else it speaks English, as tests read it. */
  readonly ownLanguage?: boolean;
}

function inEnglish(args: readonly string[], { ownLanguage }: RunOptions): readonly string[] {
  return ownLanguage === true || args.some((arg) => arg.startsWith('--lang')) ? args : [...args, '--lang', 'en'];
}

/** Starts the real command line. */
export function startCli(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [join(repository, 'src', 'cli.ts'), ...inEnglish(args, options)], {
    cwd: options.cwd ?? repository,
    env: { ...process.env, ...environmentOf(options) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the real command line to its end. */
export async function runProcess(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = startCli(args, options);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
  return { status, stdout: stdout(), stderr: stderr() };
}

let before: Promise<unknown> = Promise.resolve();

/** Runs a command to its end in this process. One at a time: folder and environment belong to the whole process. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const run = before.then(() => runHere(args, options));
  before = run.catch(() => undefined);
  return run;
}

async function runHere(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const [folder, environment] = [process.cwd(), { ...process.env }];
  const [stdout, stderr] = [new Screen(), new Screen()];
  process.chdir(options.cwd ?? repository);
  setEnvironment(environmentOf(options));
  try {
    const status = await runCommand(inEnglish(args, options), machineOf(stdout, stderr));
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    setEnvironment({ ...blank(process.env), ...environment });
    process.chdir(folder);
  }
}

function machineOf(output: Screen, errors: Screen): Machine {
  return {
    environment: { ...process.env },
    node: process.versions.node,
    today: readToday(),
    input: new PassThrough(),
    output,
    errors,
    elapsed: () => process.uptime() * 1000,
    interrupted: never,
    interruption: () => never,
  };
}

/** Nobody interrupts a test; `startCli` and `kill` are for that. */
const never = new AbortController().signal;

function readToday(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : Date.now()).toISOString().slice(0, 10);
}

function environmentOf({ env }: RunOptions): Readonly<Record<string, string | undefined>> {
  return { NODE_OPTIONS: '', FORCE_COLOR: undefined, NO_COLOR: undefined, ...env };
}

function setEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

function blank(values: NodeJS.ProcessEnv): Record<string, undefined> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, undefined]));
}

/** Keeps what is written to it. */
class Screen extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
