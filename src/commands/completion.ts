import { Argument, type Command } from 'commander';
import { shells, writeCompletion } from './completion-scripts.ts';
import { describeCommand } from './describe-commands.ts';
import type { Terminal } from './terminal.ts';

/** `dagsorden completion`: what a shell reads to complete commands. */
export function addCompletion(program: Command, terminal: Terminal): void {
  program
    .command('completion')
    .description('completion of commands and options for a shell')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: (typeof shells)[number]) => {
      terminal.print(writeCompletion(shell, describeCommand(program)));
    });
}
