import type { Command } from 'commander';
import { defaultCache } from './options.ts';
import type { Terminal } from './terminal.ts';

/** `dagsorden merge`: joins what the shards of a build printed; the build after it finds it. */
export function addMerge(program: Command, terminal: Terminal): void {
  program
    .command('merge')
    .description('join what the shards of a build printed, for the build that writes the site')
    .argument('<cache...>', 'the caches of all shards')
    .option('--out <dir>', 'the cache to join them in', defaultCache)
    .action(async (caches: string[], { out }: { out: string }) => {
      const { mergeCaches } = await import('../io/cache/merge-caches.ts');
      const { meetings } = await mergeCaches(caches, out);
      terminal.note(`Joined ${caches.length} caches with ${meetings} meetings in ${out}.\n`);
    });
}
