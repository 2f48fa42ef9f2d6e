import type { Command } from 'commander';
import type { VerifiedDocument } from '../build/verify-document.ts';
import { CliError } from '../cli-error.ts';
import type { MessageLanguage } from '../locale/messages.ts';
import { translate } from '../locale/phrases.ts';
import type { Difference, ManifestFile } from '../site/manifest.ts';
import {
  addPrintOptions,
  defaultJobs,
  nowOption,
  prettyOptions,
  readConfigFlag,
  readSiteOptions,
  type SiteFlags,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface VerifyFlags extends SiteFlags {
  rebuild?: true;
  offline?: true;
  now?: Date;
  site?: string;
}

/**
 * `dagsorden verify`: is a built site what its manifest says; with `--rebuild`, what its content says? Does a PDF hold what
 * the site published?
 */
export function addVerify(program: Command, terminal: Terminal): void {
  addPrintOptions(program.command('verify'))
    .description('check a built site against its manifest or a fresh build, or a signed PDF against the site')
    .argument('<dir or file>', 'folder of the built site, or a PDF')
    .option('--site <dir>', 'for a PDF: folder of the built site that published it (default: dist)')
    .option('--rebuild', 'build the content again, with the same options, and compare')
    .addOption(nowOption())
    .option('--offline', 'for --rebuild: the site was built with --offline')
    .action(async (folder: string, flags: VerifyFlags) => {
      if (/\.pdf$/i.test(folder)) return verifyFile(folder, flags.site ?? 'dist', terminal);
      const { listBuilt, readManifest } = await import('../io/output/built-site.ts');
      const { compareFiles } = await import('../site/manifest.ts');
      const manifest = await readManifest(folder);
      const found = await listBuilt(folder);
      const expected =
        flags.rebuild === true ? await rebuild({ audience: manifest.audience, ...flags }, terminal) : manifest.files;
      const differences = compareFiles(expected, found);
      terminal.finish();
      for (const difference of differences) terminal.print(describe(difference, terminal.language));
      if (differences.length > 0) terminal.fail(1);
      else terminal.note(`${found.length} files are as they should be.\n`);
    });
}

async function verifyFile(file: string, site: string, terminal: Terminal): Promise<void> {
  const { verifyDocument } = await import('../build/verify-document.ts');
  const found = await verifyDocument(file, site);
  terminal.finish();
  terminal.print(`${translate(tell(found, file, site), terminal.language)}\n`);
  if (found.kind !== 'same' && found.kind !== 'signed') terminal.fail(1);
}

/** Who signed is not asked here: programs that show signatures do. */
function tell(found: VerifiedDocument, file: string, site: string): string {
  switch (found.kind) {
    case 'same':
      return `${file} is ${found.path} as it was published.`;
    case 'signed':
      return `${file} holds ${found.path} as it was published. Signatures added since: ${found.signatures}.`;
    case 'changed':
      return `${file} holds ${found.path}, but what was added since changes it: ${namePages(found.pages)}.`;
    case 'unreadable':
      return `${file} begins with ${found.path}, but what was added since cannot be read.`;
    case 'unknown':
      return `${file} is no document of the site in ${site}, nor one that was only added to. Build the state that was published, and check that signing did not write the file anew.`;
  }
}

/** Page 0 is the document as a whole. */
function namePages(pages: readonly number[]): string {
  const numbers = pages.filter((page) => page > 0);
  return numbers.length === 0 ? 'the document as a whole' : `page ${numbers.join(', ')}`;
}

async function rebuild(flags: VerifyFlags, terminal: Terminal): Promise<ManifestFile[]> {
  const { buildSite } = await import('../build/build.ts');
  const { listBuilt, withFreshFolder } = await import('../io/output/built-site.ts');
  const { formatMessages } = await import('../reports/pretty.ts');
  return withFreshFolder(terminal.interrupted, async (folder) => {
    const result = await buildSite(
      {
        ...readSiteOptions(flags, terminal),
        own: await readConfigFlag(flags, terminal),
        out: `${folder}/site`,
        meetings: null,
        pdf: true,
        packets: true,
        search: true,
        offline: flags.offline ?? false,
        now: flags.now ?? null,
        force: false,
        jobs: defaultJobs(),
      },
      terminal.tell,
    );
    if (result.built !== null) return listBuilt(`${folder}/site`);
    terminal.finish();
    terminal.note(formatMessages(result.messages, prettyOptions(terminal)));
    throw new CliError('The content has errors, so that there is nothing to compare with. Run dagsorden build.');
  });
}

function describe({ kind, path }: Difference, language: MessageLanguage): string {
  return `${translate(kind, language).padEnd(9)} ${path}\n`;
}
