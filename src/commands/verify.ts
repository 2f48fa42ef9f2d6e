import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import type { MessageLanguage } from '../locale/messages.ts';
import { translate } from '../locale/phrases.ts';
import type { Difference, ManifestFile } from '../site/manifest.ts';
import { addPrintOptions, defaultJobs, prettyOptions, readSiteOptions, type SiteFlags } from './options.ts';
import type { Terminal } from './terminal.ts';

interface VerifyFlags extends SiteFlags {
  rebuild?: true;
  offline?: true;
}

/** `dagsorden verify`: is a built site what its manifest says; with `--rebuild`, what its content says? */
export function addVerify(program: Command, terminal: Terminal): void {
  addPrintOptions(program.command('verify'))
    .description('check a built site against its manifest, or against a fresh build')
    .argument('<dir>', 'folder of the built site')
    .option('--rebuild', 'build the content again, with the same options, and compare')
    .option('--offline', 'for --rebuild: the site was built with --offline')
    .action(async (folder: string, flags: VerifyFlags) => {
      const { listBuilt, readManifest } = await import('../io/built-site.ts');
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

async function rebuild(flags: VerifyFlags, terminal: Terminal): Promise<ManifestFile[]> {
  const { buildSite } = await import('../build/build.ts');
  const { listBuilt, withFreshFolder } = await import('../io/built-site.ts');
  const { formatMessages } = await import('../reports/pretty.ts');
  return withFreshFolder(async (folder) => {
    const result = await buildSite(
      {
        ...readSiteOptions(flags, terminal),
        out: `${folder}/site`,
        meetings: null,
        pdf: true,
        packets: true,
        search: true,
        offline: flags.offline ?? false,
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
