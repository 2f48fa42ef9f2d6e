/* The commands as plain data, from the same objects that print the help: for what completes them and what tells of them. */
import type { Argument, Command, Option } from 'commander';

/** What stands behind an option or as an argument. */
export type ValueKind = 'words' | 'folder' | 'file' | 'text';

export interface DescribedOption {
  /** `--out` */
  readonly long: string;
  /** `-o` */
  readonly short: string | null;
  /** As the help shows it: `-o, --output <file>`. */
  readonly flags: string;
  readonly description: string;
  /** `null` for an option that stands alone. */
  readonly value: ValueKind | null;
  readonly choices: readonly string[];
}

interface DescribedArgument {
  /** As the help shows it: `[path...]`. */
  readonly term: string;
  readonly description: string;
  readonly kind: ValueKind;
  readonly choices: readonly string[];
}

export interface DescribedCommand {
  /** The words behind `dagsorden`: `new`, `item`. */
  readonly path: readonly string[];
  readonly usage: string;
  readonly description: string;
  readonly options: readonly DescribedOption[];
  readonly arguments: readonly DescribedArgument[];
  readonly commands: readonly DescribedCommand[];
}

/** A command and all below it; `path` are the words that lead to it. */
export function describeCommand(command: Command, path: readonly string[] = []): DescribedCommand {
  const help = command.createHelp();
  return {
    path,
    usage: help.commandUsage(command),
    description: command.description(),
    options: help.visibleOptions(command).map(describeOption),
    arguments: command.registeredArguments.map(describeArgument),
    commands: help.visibleCommands(command).map((below) => describeCommand(below, [...path, below.name()])),
  };
}

/** A command and all below it as a list. */
export function flattenCommands(command: DescribedCommand): DescribedCommand[] {
  return [command, ...command.commands.flatMap(flattenCommands)];
}

function describeOption({ long, short, flags, description, argChoices, required, optional }: Option): DescribedOption {
  const choices = argChoices ?? [];
  const value = required || optional ? kindOf(flags, choices) : null;
  return { long: long ?? flags, short: short ?? null, flags, description, value, choices };
}

function describeArgument(argument: Argument): DescribedArgument {
  const { description, argChoices, required, variadic } = argument;
  const name = `${argument.name()}${variadic ? '...' : ''}`;
  const term = required ? `<${name}>` : `[${name}]`;
  return { term, description, kind: kindOf(term, argChoices ?? []), choices: argChoices ?? [] };
}

/** Placeholders name what they stand for. */
function kindOf(term: string, choices: readonly string[]): ValueKind {
  if (choices.length > 0) return 'words';
  if (/[<[](dir|cache)\b/.test(term)) return 'folder';
  return /[<[](file|path)\b/.test(term) ? 'file' : 'text';
}
