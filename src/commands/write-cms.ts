import { relative, sep } from 'node:path';
import { loadSite } from '../build/load-site.ts';
import { CliError } from '../cli-error.ts';
import { readCmsFiles } from '../io/cms-files.ts';
import { replaceFiles } from '../io/write/new-files.ts';
import { findLocale } from '../locale/index.ts';
import { type CmsBackend, cmsScript, writeCmsConfig, writeCmsPage } from '../scaffold/cms-config.ts';
import { loadWords } from '../scaffold/words.ts';
import type { Terminal } from './terminal.ts';

export interface CmsFlags {
  out?: string;
  content: string;
  backend?: 'github' | 'gitlab';
  repository?: string;
  branch: string;
}

/** `schema --cms`: the form for editing in a browser, with everything that it loads. */
export async function writeCms(flags: CmsFlags, terminal: Terminal): Promise<void> {
  const { out = 'admin' } = flags;
  const site = await loadSite(flags.content);
  const { language, title } = site.data;
  const words = await loadWords(language);
  const backend = chooseBackend(flags, terminal.environment);
  const content = relative('.', flags.content).split(sep).join('/');
  const files = new Map<string, string | Uint8Array>([
    ['index.html', writeCmsPage(backend, language, `${words.cms.title}: ${title}`)],
    ['config.yml', writeCmsConfig({ site, content, backend, locale: findLocale(language), words })],
    ...(await readCmsFiles(cmsScript)),
  ]);
  await replaceFiles(out, files);
  terminal.note(`Wrote the form for ${site.councils.length} councils to ${out}.\n`);
}

/** As the flags say, else as the recipe's own environment on GitHub or GitLab does. @throws CliError where neither does */
function chooseBackend(flags: CmsFlags, environment: Terminal['environment']): CmsBackend {
  const { GITHUB_REPOSITORY: github, CI_PROJECT_PATH: gitlab, CI_SERVER_URL: server } = environment;
  const name = flags.backend ?? (gitlab === undefined || gitlab === '' ? 'github' : 'gitlab');
  const repository = flags.repository ?? (name === 'github' ? github : gitlab);
  if (repository === undefined || repository === '') {
    throw new CliError('Say where the content is kept, with --repository owner/name, and --backend gitlab for GitLab.');
  }
  const own = name === 'gitlab' && server !== undefined && server !== '' && server !== 'https://gitlab.com';
  return { name, repository, branch: flags.branch, server: own ? server : null };
}
