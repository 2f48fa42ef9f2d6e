#!/usr/bin/env node
/* argv → command → exit status; the one file that prints or touches process. */
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import yoctoSpinner from 'yocto-spinner';
import { CliError } from './cli-error.ts';
import { type Ask, createAsk, describeEvent, type Terminal } from './commands/terminal.ts';
import { readVersion } from './io/package-files.ts';

type AddCommand = (program: Command, terminal: Terminal) => void;

const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./commands/build.ts')).addBuild,
  check: async () => (await import('./commands/check.ts')).addCheck,
  dev: async () => (await import('./commands/dev.ts')).addDev,
  pdf: async () => (await import('./commands/pdf.ts')).addPdf,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  verify: async () => (await import('./commands/verify.ts')).addVerify,
  freeze: async () => (await import('./commands/freeze.ts')).addFreeze,
  init: async () => (await import('./commands/init.ts')).addInit,
  new: async () => (await import('./commands/new.ts')).addNew,
  schema: async () => (await import('./commands/schema.ts')).addSchema,
  doctor: async () => (await import('./commands/doctor.ts')).addDoctor,
};

process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<number> {
  const status = { code: 0 };
  const terminal = createTerminal(argv, status);
  try {
    await (await createProgram(argv, terminal)).parseAsync([...argv]);
    return status.code;
  } catch (cause) {
    terminal.finish();
    return explain(cause);
  }
}

async function createProgram(argv: readonly string[], terminal: Terminal): Promise<Command> {
  const program = new Command('dagsorden')
    .description('Council agendas in Markdown → web pages and accessible PDFs')
    .version(await readVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option('--quiet', 'nothing but results and errors')
    .option('--no-color', 'plain text');
  for (const load of chooseCommands(argv)) (await load())(program, terminal);
  for (const command of program.commands) {
    command.exitOverride().option('--quiet', 'nothing but results and errors').option('--no-color', 'plain text');
  }
  return program;
}

/** Only the command that is asked for is loaded: most of the time that a short command takes is loading. */
function chooseCommands(argv: readonly string[]): ReadonlyArray<() => Promise<AddCommand>> {
  const name = argv[2] ?? '';
  const asked = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return asked === undefined ? Object.values(commands) : [asked];
}

function createTerminal(argv: readonly string[], status: { code: number }): Terminal {
  const quiet = argv.includes('--quiet');
  const lively = process.stderr.isTTY === true && !quiet;
  const spinner = lively ? yoctoSpinner({ stream: process.stderr }) : null;
  return {
    color: hasColor(argv, process.stderr),
    resultColor: hasColor(argv, process.stdout),
    environment: process.env,
    node: process.versions.node,
    today: readToday(),
    ask: findAsk(argv, quiet),
    print: (text) => process.stdout.write(text),
    note: (text) => {
      if (!quiet || status.code !== 0) process.stderr.write(text);
    },
    tell: (event) => {
      const line = describeEvent(event);
      if (spinner === null || event.kind === 'unsandboxed') {
        spinner?.clear();
        if (!quiet) process.stderr.write(`${line}\n`);
      } else if (spinner.isSpinning) spinner.text = line;
      else spinner.start(line);
    },
    finish: () => {
      spinner?.stop();
    },
    interruption: awaitInterruption,
    fail: (code) => {
      status.code = code;
    },
  };
}

/** Questions go where progress goes, so that results can be piped. */
function findAsk(argv: readonly string[], quiet: boolean): Ask | null {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true || quiet) return null;
  // The prompts know only the variable.
  if (argv.includes('--no-color')) process.env['NO_COLOR'] = '1';
  return createAsk({ input: process.stdin, output: process.stderr });
}

/** The one look at the clock: the day from which `init` suggests a first meeting. */
function readToday(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : performance.timeOrigin).toISOString().slice(0, 10);
}

/** A second Ctrl-C ends the process at once. */
function awaitInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** One sentence for trouble with usage or machine, the stack for a bug. */
function explain(cause: unknown): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof CliError) {
    process.stderr.write(`dagsorden: ${cause.message}\n`);
    return cause.code;
  }
  const stack = cause instanceof Error ? cause.stack : String(cause);
  process.stderr.write(`dagsorden: this is a bug in Dagsorden, please report it.\n${stack}\n`);
  return 70;
}

function hasColor(argv: readonly string[], stream: { readonly isTTY: boolean }): boolean {
  const refused = argv.includes('--no-color') || (process.env['NO_COLOR'] ?? '') !== '';
  return stream.isTTY === true && !refused;
}
