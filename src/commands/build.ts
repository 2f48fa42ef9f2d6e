import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type BuildOptions, buildSite } from '../pipeline.ts';
import { formatMessages } from '../reports/pretty.ts';
import type { Terminal } from '../terminal.ts';

interface BuildFlags {
  content: string[];
  out: string;
  baseUrl?: string;
  meeting?: string[];
  drafts?: true;
  pdf: boolean;
  offline?: true;
  force?: true;
  jobs: number;
  browserEndpoint?: string;
}

/** `dagsorden build`: content → the built site. */
export function addBuild(program: Command, terminal: Terminal): void {
  program
    .command('build')
    .description('build the site and its PDFs from the content')
    .option('--content <dir>', 'content folder; repeat it to lay folders over one another', collect, [])
    .option('--out <dir>', 'folder of the built site', 'dist')
    .option('--base-url <url>', "address at which the site is published, instead of the site's url")
    .option('--meeting <council/meeting>', 'only this meeting; repeatable', collect)
    .option('--drafts', 'meetings with status draft too')
    .option('--no-pdf', 'without PDFs')
    .option('--offline', 'addresses that work when the site is opened from disk')
    .option('--force', 'replace the output folder even if Dagsorden did not build it')
    .addOption(new Option('--jobs <n>', 'agendas printed at a time').argParser(count).default(defaultJobs()))
    .option('--browser-endpoint <ws>', 'print with a browser that runs already')
    .action(async (flags: BuildFlags) => {
      const result = await buildSite(readOptions(flags, terminal), terminal.tell);
      terminal.finish();
      if (result.built === null) terminal.fail(1);
      terminal.note(formatMessages(result.messages, terminal.color));
      if (result.built !== null) terminal.note(describe(result.built, flags.out));
    });
}

function readOptions(flags: BuildFlags, { environment }: Terminal): BuildOptions {
  const epoch = Number(environment['SOURCE_DATE_EPOCH'] || Number.NaN);
  return {
    content: flags.content.length > 0 ? flags.content : ['content'],
    out: flags.out,
    baseUrl: flags.baseUrl ?? null,
    meetings: flags.meeting ?? null,
    drafts: flags.drafts ?? false,
    pdf: flags.pdf,
    offline: flags.offline ?? false,
    force: flags.force ?? false,
    jobs: flags.jobs,
    browser: { executable: environment['DAGSORDEN_BROWSER'], endpoint: flags.browserEndpoint, environment },
    sourceDateEpoch: Number.isFinite(epoch) ? epoch : null,
  };
}

function describe(built: { meetings: number; drafts: number; files: number }, out: string): string {
  const left = built.drafts > 0 ? ` Drafts left out: ${built.drafts} (--drafts shows them).` : '';
  return `Built ${built.meetings} ${built.meetings === 1 ? 'meeting' : 'meetings'}, ${built.files} files, in ${out}.${left}\n`;
}

function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

function count(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return jobs;
}

function defaultJobs(): number {
  return Math.min(4, availableParallelism());
}
