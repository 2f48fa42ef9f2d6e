import { type Command, Option } from 'commander';
import type { CompareResult } from '../build/compare-revisions.ts';
import { type ChangeFormat, changeFormats } from '../changes/formats.ts';
import { CliError } from '../cli-error.ts';
import { writeResult } from '../io/output/result-file.ts';
import {
  addContentOptions,
  address,
  audienceOption,
  collect,
  configOption,
  endpointOption,
  noConfigOption,
  prettyOptions,
  readConfigFlag,
  readPrintOptions,
  readRoots,
  type SiteFlags,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface DiffFlags extends Pick<SiteFlags, 'content' | 'audience' | 'browserEndpoint' | 'config'> {
  format: ChangeFormat;
  meeting?: string[];
  previewUrl?: string;
  output?: string;
}

/** `dagsorden diff`: what changed in the agendas between two revisions, or a revision and the working tree. */
export function addDiff(program: Command, terminal: Terminal): void {
  addContentOptions(program.command('diff'))
    .description('what changed in the agendas between two revisions of git')
    .argument('<before>', 'the older state: a commit, branch or tag; OLDER..NEWER names both')
    .argument('[after]', 'the newer state (default: the working tree)')
    .addOption(new Option('--format <name>', 'form of the changes').choices(changeFormats).default('markdown'))
    .addOption(audienceOption())
    .option('--meeting <council/meeting>', 'only this meeting; repeatable', collect)
    .option('--preview-url <url>', 'address of a preview of the newer state, to link to', address)
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(endpointOption())
    .option('-o, --output <file>', 'where to write the changes, instead of printing them')
    .action(async (first: string, second: string | undefined, flags: DiffFlags) => {
      const { format, previewUrl = null, output } = flags;
      if (format === 'pdf' && output === undefined) {
        throw new CliError('A PDF does not go to the terminal. Name a file for it with -o FILE.');
      }
      const { compareRevisions } = await import('../build/compare-revisions.ts');
      const { writeChanges } = await import('../build/write-changes.ts');
      const { formatMessages } = await import('../reports/pretty.ts');
      const print = readPrintOptions(flags, terminal);
      const result = await compareRevisions({
        ...readRange(first, second),
        content: readRoots(flags.content),
        readers: flags.audience ?? 'public',
        meetings: flags.meeting ?? null,
        own: await readConfigFlag(flags, terminal),
      });
      if (result.comparison === null) {
        await explain(result, terminal);
        return;
      }
      const wanted = { ...print, format, previewUrl, file: output ?? `diff --format ${format}` };
      const { bytes, messages } = await writeChanges(result.comparison, wanted, terminal.tell);
      terminal.finish();
      terminal.note(formatMessages(messages, prettyOptions(terminal)));
      if (bytes === null) terminal.fail(1);
      else if (output === undefined) terminal.print(new TextDecoder().decode(bytes));
      else await writeResult(output, bytes);
    });
}

/** `a b`, `a` and the working tree, or `a..b`. No name of a revision holds two dots (git-check-ref-format). */
function readRange(first: string, second: string | undefined): { before: string; after: string | null } {
  const [, before, after] = /^([^.].*?)\.\.([^.].*)$/.exec(first) ?? [];
  if (second !== undefined || before === undefined || after === undefined) {
    return { before: first, after: second ?? null };
  }
  return { before, after };
}

async function explain({ messages, broken }: CompareResult, terminal: Terminal): Promise<void> {
  const { formatMessages } = await import('../reports/pretty.ts');
  terminal.fail(1);
  terminal.note(formatMessages(messages, prettyOptions(terminal)));
  const state = broken === null ? 'the working tree' : `revision ${broken}`;
  terminal.note(`The content of ${state} has errors, so that its agendas cannot be compared.\n`);
}
