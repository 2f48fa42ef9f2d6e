import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

interface UpgradeFlags {
  dryRun?: true;
}

/** `dagsorden upgrade`: the files that an earlier version wrote around the content, as this one writes them. */
export function addUpgrade(program: Command, terminal: Terminal): void {
  program
    .command('upgrade')
    .description('renew recipes, editor files and skeletons that nobody changed; show what is new in the others')
    .argument('[path...]', 'write these files too, though they were changed')
    .option('--dry-run', 'only tell what would be written')
    .action(async (paths: string[], flags: UpgradeFlags) => {
      const { upgradeFiles } = await import('./upgrade-files.ts');
      await upgradeFiles(paths, flags.dryRun === true, terminal);
    });
}
