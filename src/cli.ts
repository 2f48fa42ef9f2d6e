#!/usr/bin/env node
/* argv → command → exit status; the one file that prints or touches process. */
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { CliError } from './cli-error.ts';
import type { Machine } from './commands/run-command.ts';

/** Signals that end a process, and their numbers: its status is then 128 and the number. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

keepCompiled();
endQuietlyWithReader();
// What the cache is to serve is loaded after it is there.
const { runCommand } = await import('./commands/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), readMachine());

/**
 * Lets Node keep what it compiled between runs, which halves the time to start. In the user's own folder, where nobody
 * else can lay something. Without a folder that can be written, or with NODE_DISABLE_COMPILE_CACHE, it goes without.
 */
function keepCompiled(): void {
  try {
    enableCompileCache(join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'dagsorden', 'compiled'));
  } catch {
    // A user without a home.
  }
}

/** `dagsorden schema | head`: whoever reads may stop when they have enough, and what is left unread is no failure. */
function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause;
    });
  }
}

function readMachine(): Machine {
  // The prompts know only the variable.
  if (process.argv.includes('--no-color')) process.env['NO_COLOR'] = '1';
  return {
    environment: process.env,
    node: process.versions.node,
    today: readToday(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    elapsed: () => process.uptime() * 1000,
    ...listenForSignals(),
  };
}

/** The one look at the clock: the day from which `init` suggests a first meeting. */
function readToday(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : performance.timeOrigin).toISOString().slice(0, 10);
}

/**
 * A signal ends the process at once, when those who listen have tidied up; a command that asks for it ends by itself, and
 * at once after a second signal.
 */
function listenForSignals(): Pick<Machine, 'interrupted' | 'interruption'> {
  const controller = new AbortController();
  let patient = false;
  for (const [signal, number] of Object.entries(signals)) {
    process.on(signal, () => {
      const first = !controller.signal.aborted;
      const code = 128 + number;
      controller.abort(new CliError('The command was interrupted, and nothing was written.', { code }));
      if (!patient || !first) process.exit(code);
    });
  }
  return {
    interrupted: controller.signal,
    interruption: () => {
      patient = true;
      return controller.signal;
    },
  };
}
