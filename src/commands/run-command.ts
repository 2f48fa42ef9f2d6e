/* Arguments → command → exit status, on whatever machine it is given: a process, or a test. */
import type { Readable, Writable } from 'node:stream';
import { Command, CommanderError, type OutputConfiguration } from 'commander';
import type { ProgressEvent } from '../build/progress.ts';
import { CliError } from '../cli-error.ts';
import { readIssuesAddress, readVersion } from '../io/package-files.ts';
import type { MessageLanguage } from '../locale/messages.ts';
import { translate } from '../locale/phrases.ts';
import { type DescribedCommand, describeCommand } from './describe-commands.ts';
import { explainTrouble } from './explain-trouble.ts';
import { findCommandLanguage } from './language.ts';
import { type Ask, describeEvent, type Terminal } from './terminal.ts';
import { completeCommand } from './translate-help.ts';

/** What a command runs on. */
export interface Machine extends Pick<Terminal, 'environment' | 'node' | 'today' | 'interrupted' | 'interruption'> {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Screen;
  readonly errors: Screen;
  /** Milliseconds since some moment: for what --verbose tells, and nothing else. */
  readonly elapsed: () => number;
}

type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

type AddCommand = (program: Command, terminal: Terminal) => void;

/** Each loads little before it is called: a list of the commands should not take longer than a look at it. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  build: async () => (await import('./build.ts')).addBuild,
  check: async () => (await import('./check.ts')).addCheck,
  dev: async () => (await import('./dev.ts')).addDev,
  pdf: async () => (await import('./pdf.ts')).addPdf,
  diff: async () => (await import('./diff.ts')).addDiff,
  merge: async () => (await import('./merge.ts')).addMerge,
  verify: async () => (await import('./verify.ts')).addVerify,
  freeze: async () => (await import('./freeze.ts')).addFreeze,
  init: async () => (await import('./init.ts')).addInit,
  new: async () => (await import('./new.ts')).addNew,
  upgrade: async () => (await import('./upgrade.ts')).addUpgrade,
  import: async () => (await import('./import.ts')).addImport,
  schema: async () => (await import('./schema.ts')).addSchema,
  completion: async () => (await import('./completion.ts')).addCompletion,
  doctor: async () => (await import('./doctor.ts')).addDoctor,
};

/** Events that stand where they are told, whatever comes after them. */
const notes: ReadonlySet<ProgressEvent['kind']> = new Set(['unsandboxed', 'uncached', 'lost', 'scheduled']);

/** Runs a command to its end; the exit status. `args` begin with the command's name. */
export async function runCommand(args: readonly string[], machine: Machine): Promise<number> {
  const status = { code: 0 };
  const language = await findCommandLanguage(args, machine.environment);
  const terminal = await createTerminal(args, machine, status, language);
  try {
    await (await createProgram(args, machine, terminal)).parseAsync([...args], { from: 'user' });
    return status.code;
  } catch (cause) {
    terminal.finish();
    return explain(cause, machine.errors, language, await readIssuesAddress());
  }
}

/** All commands as data, for what tells of them. */
export async function describeProgram(machine: Machine, language: MessageLanguage): Promise<DescribedCommand> {
  const terminal = await createTerminal([], machine, { code: 0 }, language);
  return describeCommand(await createProgram([], machine, terminal));
}

/** The program with the commands that are asked for; all where none is. */
async function createProgram(args: readonly string[], machine: Machine, terminal: Terminal): Promise<Command> {
  const program = new Command('dagsorden')
    .description('Council agendas in Markdown → web pages and accessible PDFs')
    .version(await readVersion(), '-V, --version', translate('output the version number', terminal.language))
    .exitOverride()
    .configureOutput(outputOf(machine, terminal));
  for (const load of chooseCommands(args)) (await load())(program, terminal);
  program.helpCommand('help [command]', translate('display help for command', terminal.language));
  completeCommand(program, terminal);
  return program;
}

/** Where commander's own words go, and how wide they may be. */
function outputOf({ output, errors }: Machine, { language }: Terminal): OutputConfiguration {
  const widthOf = (screen: Screen) => (screen.isTTY === true ? screen.columns : undefined) ?? 80;
  return {
    writeOut: (text) => output.write(text),
    writeErr: (text) => errors.write(text),
    outputError: (text, write) => write(translate(text, language)),
    getOutHelpWidth: () => widthOf(output),
    getErrHelpWidth: () => widthOf(errors),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  };
}

/** Only the command that is asked for is loaded: most of the time that a short command takes is loading. */
function chooseCommands(args: readonly string[]): ReadonlyArray<() => Promise<AddCommand>> {
  const name = args[0] ?? '';
  const asked = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return asked === undefined || name === 'completion' ? Object.values(commands) : [asked];
}

async function createTerminal(
  args: readonly string[],
  machine: Machine,
  status: { code: number },
  language: MessageLanguage,
): Promise<Terminal> {
  const { output, errors } = machine;
  const quiet = args.includes('--quiet');
  const stages = args.includes('--verbose') ? createStopwatch(machine, language) : null;
  const spinner = errors.isTTY === true && !quiet ? await createSpinner(errors) : null;
  return {
    color: hasColor(args, machine, errors),
    resultColor: hasColor(args, machine, output),
    language,
    environment: machine.environment,
    node: machine.node,
    today: machine.today,
    ask: findAsk(machine, quiet),
    print: (text) => output.write(text),
    note: (text) => {
      if (!quiet || status.code !== 0) errors.write(translate(text, language));
    },
    tell: (event) => {
      if (event.kind === 'stage') return stages?.(event);
      const line = translate(describeEvent(event), language);
      if (spinner === null || notes.has(event.kind)) {
        spinner?.clear();
        if (!quiet) errors.write(`${line}\n`);
      } else if (spinner.isSpinning) spinner.text = line;
      else spinner.start(line);
    },
    finish: () => {
      spinner?.stop();
      stages?.(null);
    },
    interrupted: machine.interrupted,
    interruption: machine.interruption,
    fail: (code) => {
      status.code = code;
    },
  };
}

/** Tells how long each stage took, when the next begins or none does. */
function createStopwatch({ errors, elapsed }: Machine, language: MessageLanguage) {
  let running: { readonly event: ProgressEvent; readonly since: number } | null = null;
  return (event: ProgressEvent | null): void => {
    const now = elapsed();
    if (running !== null) {
      const name = translate(describeEvent(running.event), language);
      errors.write(`${name}: ${((now - running.since) / 1000).toFixed(1)} s\n`);
    }
    running = event === null ? null : { event, since: now };
  };
}

async function createSpinner(stream: Writable) {
  const { default: yoctoSpinner } = await import('yocto-spinner');
  return yoctoSpinner({ stream });
}

/** Questions go where progress goes, so that results can be piped. */
function findAsk({ input, errors }: Machine, quiet: boolean): Ask | null {
  if (input.isTTY !== true || errors.isTTY !== true || quiet) return null;
  return async (question) => (await import('./ask.ts')).createAsk({ input, output: errors })(question);
}

/** One sentence for trouble with usage or machine, the stack for a bug. */
function explain(cause: unknown, errors: Writable, language: MessageLanguage, issues: string): number {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  if (cause instanceof CliError) {
    errors.write(`dagsorden: ${translate(cause.message, language)}\n`);
    return cause.code;
  }
  const trouble = explainTrouble(cause);
  if (trouble !== null) {
    errors.write(`dagsorden: ${translate(trouble, language)}\n`);
    return 2;
  }
  const stack = cause instanceof Error ? cause.stack : String(cause);
  const told = translate('this is a bug in Dagsorden, please report it.', language);
  errors.write(`dagsorden: ${told} ${issues}\n${stack}\n`);
  return 70;
}

function hasColor(args: readonly string[], { environment }: Machine, stream: { readonly isTTY?: boolean }): boolean {
  const refused = args.includes('--no-color') || (environment['NO_COLOR'] ?? '') !== '';
  return stream.isTTY === true && !refused;
}
