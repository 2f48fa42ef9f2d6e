/* Content → the site as a build writes it, but for PDFs, in memory; and what the gate says of it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GuardedSite, guardSite } from '../../src/build/guard-site.ts';
import { prepareSite } from '../../src/build/prepare-site.ts';
import { printSite } from '../../src/build/print-site.ts';
import { writeSite } from '../../src/build/write-site.ts';
import type { OutputFolder } from '../../src/io/output/output-folder.ts';
import { readAssets } from '../../src/io/package-files.ts';
import { tell } from '../../src/messages.ts';
import type { Printer } from '../../src/pdf/printer.ts';
import { siteAssets } from '../../src/site/assets.ts';
import type { SiteContext } from '../../src/site/page-view.ts';

export interface MemoryOptions {
  readonly drafts?: boolean;
  readonly readers?: 'public' | 'internal';
  readonly search?: boolean;
}

/** What a build would make of the content in a folder. @throws Error where the content has errors. */
export async function prepareFolder(root: string, options: MemoryOptions = {}): Promise<GuardedSite> {
  const { context, origin, messages } = await prepareSite(
    {
      content: [join(root, 'content')],
      baseUrl: null,
      drafts: options.drafts ?? false,
      readers: options.readers ?? 'public',
      templates: null,
      browser: {},
      sourceDateEpoch: 0,
      meetings: null,
      packets: true,
    },
    false,
  );
  if (context === null || origin === null) throw new Error(messages.map(String).join('\n'));
  return { written: origin, context: { ...context, search: options.search ?? false } };
}

/** The site with its documents, printed by a browser that is open already. */
export async function printFiles(context: SiteContext, printer: Printer): Promise<Map<string, Uint8Array>> {
  const assets = siteAssets(await readAssets(), context.site);
  const options = { packets: true, sourceDateEpoch: 0, jobs: 1 };
  const { documents } = await printSite(context, assets, printer, options, () => undefined);
  return renderFiles({ ...context, documents });
}

/** Every file of the site by its path. */
export async function renderFiles(context: SiteContext): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const output: OutputFolder = {
    read: async function* () {},
    write: async (path, content) => {
      const bytes = typeof content === 'function' ? content() : content;
      files.set(path, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
    },
    copy: async (path, absolute) => {
      files.set(path, await readFile(absolute));
    },
    putInPlace: async () => null,
    discard: async () => undefined,
  };
  await writeSite(context, new Map(), output);
  return files;
}

/** What the gate says of files, as `file:line sentence`. */
export async function searchFiles(files: ReadonlyMap<string, Uint8Array>, site: GuardedSite): Promise<string[]> {
  const builtFiles = [...files].map(([path, bytes]) => ({ path, bytes }));
  return (await guardSite(builtFiles, site)).map((message) => {
    return `${message.file}:${message.line} ${tell(message, 'en').reason} [${message.ruleId}]`;
  });
}
