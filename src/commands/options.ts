/* Options that several commands share, and what they are read to. */
import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CachePlace, SiteOptions } from '../build/build.ts';
import type { OwnCode } from '../markdown/own-code.ts';
import type { PrettyOptions } from '../reports/pretty.ts';
import type { AudienceName } from '../visibility/audience.ts';
import type { Terminal } from './terminal.ts';

/** What commander reads of `addContentOptions` and `addPrintOptions`. */
export interface SiteFlags {
  content: string[];
  baseUrl?: string;
  drafts?: true;
  audience?: AudienceName;
  templates?: string | boolean;
  config?: string | false;
  browserEndpoint?: string[];
  requireAccessible?: true;
}

/** Where what was found out is kept for the next build, unless another place is named. */
export const defaultCache = '.dagsorden-cache';

/** `--content`, repeatable. */
export function addContentOptions(command: Command): Command {
  return command.option('--content <dir>', 'content folder; repeat it to lay folders over one another', collect, []);
}

/** What building and printing have in common. */
export function addPrintOptions(command: Command): Command {
  return addContentOptions(command)
    .option('--base-url <url>', "address at which the site is published, instead of the site's url", address)
    .option('--drafts', 'meetings with status draft too')
    .option('--require-accessible', 'a PDF that does not conform to PDF/UA is an error')
    .addOption(audienceOption())
    .addOption(templatesOption())
    .option('--no-templates', 'without templates of your own')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(endpointOption())
    .option('--verbose', 'also tell how long each stage took');
}

/** `--cache` and `--no-cache`. */
export function addCacheOptions(command: Command): Command {
  return command
    .option('--cache <dir>', 'where results are kept for the next run (default: .dagsorden-cache)')
    .option('--no-cache', 'make everything anew, and keep nothing');
}

/** Where the cache is: as the flag says, else as DAGSORDEN_CACHE does, which can be `off`. */
export function readCacheFlag(flag: string | boolean | undefined, { node, environment }: Terminal): CachePlace | null {
  if (flag === false) return null;
  if (typeof flag === 'string') return { folder: flag, node };
  const named = environment['DAGSORDEN_CACHE'] || defaultCache;
  return named === 'off' ? null : { folder: named, node };
}

/** `--audience`. */
export function audienceOption(): Option {
  return new Option('--audience <readers>', 'public, or internal with closed items').choices(['public', 'internal']);
}

/** `--browser-endpoint`. */
export function endpointOption(): Option {
  return new Option('--browser-endpoint <ws>', 'print with a browser that runs already; repeatable').argParser(collect);
}

/** The options of a site, from flags and environment. */
export function readSiteOptions(flags: SiteFlags, terminal: Terminal): SiteOptions {
  return {
    content: readRoots(flags.content),
    baseUrl: flags.baseUrl ?? null,
    drafts: flags.drafts ?? false,
    readers: flags.audience ?? 'public',
    templates: readTemplatesFlag(flags.templates),
    ...readPrintOptions(flags, terminal),
  };
}

/** With which browser is printed, and what dates a document where there is no commit. */
export function readPrintOptions(
  flags: Pick<SiteFlags, 'browserEndpoint'>,
  { environment, interrupted }: Terminal,
): Pick<SiteOptions, 'browser' | 'sourceDateEpoch' | 'interrupted'> {
  const epoch = Number(environment['SOURCE_DATE_EPOCH'] || Number.NaN);
  return {
    browser: {
      executable: environment['DAGSORDEN_BROWSER'] || undefined,
      endpoints: flags.browserEndpoint ?? [],
      environment,
    },
    sourceDateEpoch: Number.isFinite(epoch) ? epoch : null,
    interrupted,
  };
}

/** `--templates`. */
export function templatesOption(): Option {
  return new Option('--templates <dir>', 'folder of your own templates (default: templates, where there is one)');
}

/** `--config`. */
export function configOption(): Option {
  return new Option('--config <file>', 'run this module, which has rules and remark plugins of your own');
}

/** `--no-config`: the same as leaving `--config` out, said so that nobody is reminded. */
export function noConfigOption(): Option {
  return new Option('--no-config', 'run no rules or plugins of your own');
}

/** The site's own code, where the user names it. That it lies there and is not run is said. */
export async function readConfigFlag(
  { config, content }: { readonly config?: string | false; readonly content: readonly string[] },
  terminal: Terminal,
): Promise<OwnCode | null> {
  if (config === false) return null;
  const { findConfig, readOwnCode } = await import('../io/own-code.ts');
  if (config !== undefined) return readOwnCode(config, readRoots(content));
  const found = await findConfig();
  if (found !== null) terminal.note(`${found} is not run. To run it, add --config ${found}.\n`);
  return null;
}

function readTemplatesFlag(flag: string | boolean | undefined): SiteOptions['templates'] {
  if (flag === false) return null;
  return typeof flag === 'string' ? { folder: flag, required: true } : { folder: 'templates', required: false };
}

/** How messages are told to the user of this terminal. */
export function prettyOptions({ color, language }: Terminal): PrettyOptions {
  return { color, language };
}

/** `--now`: the clock is the caller's, so that the same command builds the same site. */
export function nowOption(): Option {
  return new Option('--now <moment>', 'when it is built: drafts whose published has come go out').argParser(moment);
}

/** A moment with its offset. @throws InvalidArgumentError */
function moment(value: string): Date {
  const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(value);
  if (known && !Number.isNaN(Date.parse(value))) return new Date(value);
  throw new InvalidArgumentError('Give a moment with its offset, such as 2027-01-14T08:00:00Z.');
}

/** The content roots, `content` where none is named. */
export function readRoots(content: readonly string[]): readonly string[] {
  return content.length > 0 ? content : ['content'];
}

/** Collects a repeatable option. */
export function collect(value: string, earlier: string[] | undefined): string[] {
  return [...(earlier ?? []), value];
}

/** Which of how many shards: `2/5`. @throws InvalidArgumentError */
export function shard(value: string): { index: number; of: number } {
  const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(value) ?? [];
  if (index === undefined || of === undefined || Number(index) > Number(of)) {
    throw new InvalidArgumentError('Give which of how many, such as 2/5.');
  }
  return { index: Number(index), of: Number(of) };
}

/** A whole number from 1. @throws InvalidArgumentError */
export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return number;
}

/** How many prints run at a time where the user does not say; browsers elsewhere use other processors. */
export function defaultJobs(endpoints: readonly string[] = []): number {
  return Math.max(2 * endpoints.length, Math.min(4, availableParallelism()));
}

/** An address on the web. @throws InvalidArgumentError */
export function address(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new InvalidArgumentError('Give an address that starts with https://.');
  }
  return value;
}
