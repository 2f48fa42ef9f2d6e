#!/usr/bin/env node
/* argv → command → exit status; the one file that prints or touches process. */
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import yoctoSpinner from 'yocto-spinner';
import { CliError } from './cli-error.ts';
import { addBuild } from './commands/build.ts';
import { addPdf } from './commands/pdf.ts';
import { addVerify } from './commands/verify.ts';
import { readVersion } from './io/package-files.ts';
import { describeEvent, type Terminal } from './terminal.ts';

process.exitCode = await run(process.argv);

async function run(argv: readonly string[]): Promise<number> {
  const quiet = argv.includes('--quiet');
  const color = hasColor(argv);
  const status = { code: 0 };
  const terminal = createTerminal(quiet, color, status);
  try {
    await (await createProgram(terminal)).parseAsync([...argv]);
    return status.code;
  } catch (cause) {
    terminal.finish();
    return explain(cause);
  }
}

async function createProgram(terminal: Terminal): Promise<Command> {
  const program = new Command('dagsorden')
    .description('Council agendas in Markdown → web pages and accessible PDFs')
    .version(await readVersion())
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .option('--quiet', 'nothing but results and errors')
    .option('--no-color', 'plain text');
  addBuild(program, terminal);
  addPdf(program, terminal);
  addVerify(program, terminal);
  for (const command of program.commands) {
    command.exitOverride().option('--quiet', 'nothing but results and errors').option('--no-color', 'plain text');
  }
  return program;
}

function createTerminal(quiet: boolean, color: boolean, status: { code: number }): Terminal {
  const lively = process.stderr.isTTY === true && !quiet;
  const spinner = lively ? yoctoSpinner({ stream: process.stderr }) : null;
  return {
    color,
    environment: process.env,
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
    fail: (code) => {
      status.code = code;
    },
  };
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

function hasColor(argv: readonly string[]): boolean {
  const refused = argv.includes('--no-color') || (process.env['NO_COLOR'] ?? '') !== '';
  return process.stderr.isTTY === true && !refused;
}
