import { relative, sep } from 'node:path';
import { type Command, Option } from 'commander';
import type { VFileMessage } from 'vfile-message';
import type { CheckLinks } from '../build/read-site.ts';
import { CliError } from '../cli-error.ts';
import { readVersion } from '../io/package-files.ts';
import { appendSummary } from '../io/step-summary.ts';
import { hasErrors } from '../messages.ts';
import { type FormatName, formatNames } from '../reports/format-names.ts';
import type { AudienceName } from '../visibility/audience.ts';
import {
  addCacheOptions,
  addContentOptions,
  audienceOption,
  configOption,
  count,
  noConfigOption,
  readCacheFlag,
  readConfigFlag,
  readRoots,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface CheckFlags {
  content: string[];
  format: FormatName;
  strict?: true;
  external?: true;
  fix?: true;
  audience?: AudienceName;
  timeout: number;
  cache?: string | boolean;
  config?: string | false;
}

/** `dagsorden check`: what is wrong with the content; writes nothing. */
export function addCheck(program: Command, terminal: Terminal): void {
  addCacheOptions(addContentOptions(program.command('check')))
    .description('check the content; nothing is written without --fix')
    .argument('[path...]', 'report only on these files and folders')
    .addOption(new Option('--format <name>', 'form of the report').choices(formatNames).default('pretty'))
    .option('--strict', 'fail for warnings too')
    .option('--fix', 'mend what can be mended without doubt; on a terminal it is shown first')
    .addOption(audienceOption())
    .addOption(configOption())
    .addOption(noConfigOption())
    .option('--external', 'ask every address on the web; slow')
    .addOption(new Option('--timeout <seconds>', 'time for one address').argParser(count).default(10))
    .action(async (paths: string[], flags: CheckFlags) => {
      const own = await readConfigFlag(flags, terminal);
      if (flags.fix === true) {
        const { mendContent } = await import('./mend-content.ts');
        await mendContent(
          flags,
          (file) => paths.length === 0 || paths.map(fromHere).some((path) => isIn(file, path)),
          own,
          terminal,
        );
      }
      const { checkSite } = await import('../build/read-site.ts');
      const askLinks = flags.external === true ? askWith(flags.timeout, terminal) : null;
      const options = {
        roots: readRoots(flags.content),
        readers: flags.audience ?? 'public',
        askLinks,
        own,
        cache: readCacheFlag(flags.cache, terminal),
      };
      const { messages, files } = await checkSite(options, terminal.tell);
      terminal.finish();
      const { shown, count } = narrow(messages, files, paths);
      await report(shown, flags, terminal);
      if (hasErrors(shown) || (flags.strict === true && shown.length > 0)) terminal.fail(1);
      if (shown.length === 0) terminal.note(`No problems. Files: ${count}.\n`);
    });
}

function fromHere(path: string): string {
  return relative('.', path).split(sep).join('/');
}

function isIn(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

function askWith(seconds: number, terminal: Terminal): CheckLinks {
  return async (urls) => {
    const { findDeadLinks } = await import('../io/external-links.ts');
    return findDeadLinks(urls, { seconds, tell: (url, left) => terminal.tell({ kind: 'asking', url, left }) });
  };
}

async function report(messages: readonly VFileMessage[], flags: CheckFlags, terminal: Terminal): Promise<void> {
  const { formats } = await import('../reports/index.ts');
  const { formatGithubSummary } = await import('../reports/github.ts');
  const { environment, resultColor: color, language } = terminal;
  const version = await readVersion();
  terminal.print(formats[flags.format](messages, { color, language, version }));
  const summaryFile = environment['GITHUB_STEP_SUMMARY'] ?? '';
  const summary = flags.format === 'github' ? formatGithubSummary(messages, language) : null;
  if (summary !== null && summaryFile !== '') await appendSummary(summaryFile, summary);
}

/** The messages about some files, and how many files that are. @throws CliError where a path is none of the content's. */
function narrow(
  messages: readonly VFileMessage[],
  files: readonly string[],
  paths: readonly string[],
): { shown: readonly VFileMessage[]; count: number } {
  if (paths.length === 0) return { shown: messages, count: files.length };
  const wanted = paths.map(fromHere);
  const named = [...files, ...messages.flatMap(({ file }) => file ?? [])];
  const unknown = wanted.findIndex((path) => !named.some((file) => isIn(file, path)));
  if (unknown !== -1) {
    throw new CliError(`${paths[unknown]} is not in the content. Name files or folders below the content folder.`);
  }
  const isWanted = (file: string) => wanted.some((path) => isIn(file, path));
  return { shown: messages.filter(({ file }) => isWanted(file ?? '')), count: files.filter(isWanted).length };
}
