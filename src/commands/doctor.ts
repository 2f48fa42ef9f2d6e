import type { Command } from 'commander';
import { findGitVersion, isShallow } from '../io/git/git.ts';
import { readVersion } from '../io/package-files.ts';
import type { MessageLanguage } from '../locale/messages.ts';
import { translate } from '../locale/phrases.ts';
import type { Terminal } from './terminal.ts';

interface DoctorFlags {
  json?: true;
  browserEndpoint?: string;
}

/** What one look at the machine found. */
interface Finding {
  readonly name: string;
  /** `missing` is needed and ends with exit status 2; `warning` can be done without. */
  readonly status: 'ok' | 'warning' | 'missing';
  readonly found: string;
  /** The command or step that brings it; `null` where nothing is to do. */
  readonly remedy: string | null;
}

const browserRemedy =
  'On Linux: npm install, which brings one, and sudo apt-get install libnss3, which it needs. Elsewhere: npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer';

const leastNode = [22, 12] as const;

/** `dagsorden doctor`: what of the machine is used, and what is missing. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('which Node, browser, fonts and git are used, and what is missing')
    .option('--json', 'as JSON')
    .option('--browser-endpoint <ws>', 'look at a browser that runs already')
    .action(async (flags: DoctorFlags) => {
      const findings = [
        lookAtNode(terminal.node),
        { name: 'dagsorden', status: 'ok' as const, found: await readVersion(), remedy: null },
        ...(await lookAtBrowser(flags, terminal)),
        ...(await lookAtFonts()),
        await lookAtGit(),
      ];
      if (findings.some(({ status }) => status === 'missing')) terminal.fail(2);
      terminal.print(
        flags.json === true
          ? `${JSON.stringify(findings, null, 2)}\n`
          : findings.map((one) => describe(one, terminal.language)).join(''),
      );
    });
}

function lookAtNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  const remedy = `Install Node ${leastNode.join('.')} or newer from https://nodejs.org.`;
  return { name: 'node', status: enough ? 'ok' : 'missing', found: version, remedy: enough ? null : remedy };
}

async function lookAtBrowser(
  { browserEndpoint: endpoint }: DoctorFlags,
  { environment }: Terminal,
): Promise<Finding[]> {
  const { openBrowser } = await import('../pdf/browser.ts');
  try {
    const browser = await openBrowser({
      executable: environment['DAGSORDEN_BROWSER'] || undefined,
      endpoints: endpoint === undefined ? [] : [endpoint],
      environment,
    });
    try {
      const pdf = await browser.print({ html: '<!doctype html><title>doctor</title><p>Æ', assets: async () => null });
      const found = `${browser.version}, ${browser.source}, starts and prints (${pdf.length} bytes)`;
      return [{ name: 'browser', status: 'ok', found, remedy: null }, lookAtSandbox(browser.sandboxed)];
    } finally {
      await browser.close();
    }
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const remedy = browserRemedy;
    return [{ name: 'browser', status: 'missing', found, remedy }];
  }
}

function lookAtSandbox(sandboxed: boolean): Finding {
  if (sandboxed) return { name: 'sandbox', status: 'ok', found: 'on', remedy: null };
  const remedy = 'Run as a user that is not root, on a kernel that permits user namespaces.';
  return { name: 'sandbox', status: 'warning', found: 'off, which this machine or user does not permit', remedy };
}

/** Every font that comes with Dagsorden can be read; those for other scripts are named, installed or not. */
async function lookAtFonts(): Promise<Finding[]> {
  const { emojiFace, faces, optionalFonts, textFont } = await import('../fonts/faces.ts');
  const { checkFonts } = await import('../io/fonts/document-fonts.ts');
  const { readOptionalFonts } = await import('../io/fonts/optional-fonts.ts');
  try {
    await checkFonts();
    const installed = (await readOptionalFonts()).map(({ source }) => source);
    const found = [textFont.source, ...[...faces, emojiFace].map(({ source }) => source), ...installed];
    const others = optionalFonts.filter(({ source }) => !installed.includes(source));
    const scripts = others.map(({ source, scripts }) => `${scripts.join(', ')}: ${source}`).join('; ');
    return [
      { name: 'fonts', status: 'ok', found: [...new Set(found)].join(', '), remedy: null },
      { name: 'scripts', status: 'ok', found: `not installed, for those who need them: ${scripts}`, remedy: null },
    ];
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    return [{ name: 'fonts', status: 'missing', found, remedy: 'npm install' }];
  }
}

async function lookAtGit(): Promise<Finding> {
  const version = await findGitVersion();
  if (version !== null && (await isShallow('.'))) {
    const found = `${version}; this clone has only a part of the history, so that earlier versions of agendas are missing`;
    const remedy = 'git fetch --unshallow; in CI, check out with fetch-depth: 0 (GitHub) or GIT_DEPTH: 0 (GitLab).';
    return { name: 'git', status: 'warning', found, remedy };
  }
  if (version !== null) return { name: 'git', status: 'ok', found: version, remedy: null };
  const found = 'none: pages and PDFs do not say which version of the content they show, and agendas have no versions';
  return { name: 'git', status: 'warning', found, remedy: 'Install git from https://git-scm.com.' };
}

function describe({ name, status, found, remedy }: Finding, language: MessageLanguage): string {
  const words = ['ok', 'warning', 'missing'].map((word) => translate(word, language).length);
  const width = Math.max(8, ...words);
  const indent = `\n${' '.repeat(width + 12)}`;
  const lines = [...found.split('\n').map((line) => line.trim()), ...(remedy === null ? [] : [remedy])];
  const told = lines.map((line) => translate(line, language));
  return `${translate(status, language).padEnd(width)} ${name.padEnd(10)} ${told.join(indent)}\n`;
}
