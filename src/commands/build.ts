import { type Command, Option } from 'commander';
import type { BuildOptions } from '../build/build.ts';
import type { Shard } from '../build/choose-share.ts';
import { CliError } from '../cli-error.ts';
import {
  addCacheOptions,
  addPrintOptions,
  collect,
  count,
  defaultJobs,
  nowOption,
  prettyOptions,
  readCacheFlag,
  readConfigFlag,
  readSiteOptions,
  type SiteFlags,
  shard,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface BuildFlags extends SiteFlags {
  out?: string;
  meeting?: string[];
  pdf: boolean;
  packet: boolean;
  search: boolean;
  history: boolean;
  offline?: true;
  force?: true;
  jobs: number;
  cache?: string | boolean;
  shard?: Shard;
  now?: Date;
}

/** `dagsorden build`: content → the built site. */
export function addBuild(program: Command, terminal: Terminal): void {
  addCacheOptions(addPrintOptions(program.command('build')))
    .description('build the site and its PDFs from the content')
    .option('--out <dir>', 'folder of the built site (default: dist, or dist-internal for internal readers)')
    .option('--meeting <council/meeting>', 'only this meeting; repeatable', collect)
    .addOption(nowOption())
    .option('--no-pdf', 'without PDFs')
    .option('--no-packet', 'without the PDFs that hold all attachments')
    .option('--no-search', 'without the search')
    .option('--no-history', 'without earlier versions of agendas, also where git cannot tell them')
    .option('--offline', 'addresses that work when the site is opened from disk')
    .option('--force', 'replace an old site even if files were added to it since')
    .addOption(new Option('--jobs <n>', 'agendas printed at a time').argParser(count).default(defaultJobs()))
    .addOption(new Option('--shard <i/n>', 'print only one of several shares, into the cache').argParser(shard))
    .action(async (flags: BuildFlags, command: Command) => {
      const { buildSite } = await import('../build/build.ts');
      const { formatMessages } = await import('../reports/pretty.ts');
      const out = flags.out ?? (flags.audience === 'internal' ? 'dist-internal' : 'dist');
      const options = {
        ...readSiteOptions(flags, terminal),
        own: await readConfigFlag(flags, terminal),
        out,
        meetings: flags.meeting ?? null,
        pdf: flags.pdf,
        packets: flags.packet,
        requireAccessible: flags.requireAccessible ?? false,
        search: flags.search,
        past: flags.history,
        now: flags.now ?? null,
        offline: flags.offline ?? false,
        force: flags.force ?? false,
        jobs: command.getOptionValueSource('jobs') === 'default' ? defaultJobs(flags.browserEndpoint) : flags.jobs,
        cache: readCacheFlag(flags.cache, terminal),
      };
      if (flags.shard !== undefined) return printShare(flags.shard, options, terminal);
      const result = await buildSite(options, terminal.tell);
      terminal.finish();
      if (result.built === null) terminal.fail(1);
      terminal.note(formatMessages(result.messages, prettyOptions(terminal)));
      if (result.built !== null) terminal.note(describe(result.built, out));
    });
}

/** `--shard`: only the share of a machine is printed, and no site is written. */
async function printShare(share: Shard, { cache, ...options }: BuildOptions, terminal: Terminal): Promise<void> {
  if (cache === null || cache === undefined || !options.pdf) {
    throw new CliError(
      'A shard is printed into the cache. Leave out --no-pdf and --no-cache, and DAGSORDEN_CACHE=off.',
    );
  }
  const { printShard } = await import('../build/print-shard.ts');
  const { formatMessages } = await import('../reports/pretty.ts');
  const { messages, printed } = await printShard({ ...options, cache, shard: share }, terminal.tell);
  terminal.finish();
  if (printed === null) terminal.fail(1);
  terminal.note(formatMessages(messages, prettyOptions(terminal)));
  if (printed === null) return;
  const name = `${share.index}/${share.of}`;
  terminal.note(`Shard ${name}: ${printed.share} of ${printed.all} meetings are printed in ${cache.folder}.\n`);
}

function describe(built: { meetings: number; drafts: number; files: number }, out: string): string {
  const left = built.drafts > 0 ? ` Drafts left out: ${built.drafts} (--drafts shows them).` : '';
  const meetings = built.meetings === 1 ? 'meeting' : 'meetings';
  return `Built ${built.meetings} ${meetings}, ${built.files} files, in ${out}.${left}\n`;
}
