import { CliError } from '../cli-error.ts';
import { loadContent } from '../content/load.ts';
import type { SiteSource } from '../content/sources.ts';
import { readContentTree } from '../io/content-tree.ts';

/** The site of a content folder, into which something new goes. @throws CliError where there is none */
export async function loadSite(content: string): Promise<SiteSource> {
  const { site } = loadContent(await readContentTree([content]));
  if (site !== null) return site;
  throw new CliError(
    `${content}/index.md is missing or has errors. Name the content folder with --content, run dagsorden check, or start a site with dagsorden init.`,
  );
}
