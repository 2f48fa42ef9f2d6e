import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Preview } from '../dev/preview.ts';
import { isLoopback } from '../dev/request-policy.ts';
import type { Server } from '../io/server.ts';
import {
  addContentOptions,
  configOption,
  noConfigOption,
  prettyOptions,
  readConfigFlag,
  readSiteOptions,
  templatesOption,
} from './options.ts';
import type { Terminal } from './terminal.ts';

interface DevFlags {
  content: string[];
  port: number;
  host: string;
  open?: true;
  templates?: string | boolean;
  config?: string | false;
}

/** `dagsorden dev`: a preview that follows what is written, until Ctrl-C. */
export function addDev(program: Command, terminal: Terminal): void {
  addContentOptions(program.command('dev'))
    .description('preview server with live reload; drafts are shown')
    .addOption(templatesOption())
    .option('--no-templates', 'without templates of your own')
    .addOption(configOption())
    .addOption(noConfigOption())
    .addOption(new Option('--port <n>', 'port; the next free one where it is taken').argParser(port).default(4321))
    .option('--host <addr>', 'address to serve at; others than this machine can see the preview then', '127.0.0.1')
    .option('--open', 'open the preview in the browser')
    .action(async (flags: DevFlags) => {
      const interrupted = terminal.interruption();
      terminal.note('Reading the content …\n');
      const { openPreview } = await import('../dev/preview.ts');
      const preview = await openPreview({
        ...readSiteOptions(flags, terminal),
        own: await readConfigFlag(flags, terminal),
        language: prettyOptions(terminal).language,
      });
      if (await hasOwnTemplates(preview)) {
        terminal.note('The templates of this site are programs and are run. --no-templates leaves them out.\n');
      }
      try {
        const server = await serve(preview, flags, terminal);
        terminal.finish();
        await untilAborted(interrupted);
        await server.close();
      } finally {
        await preview.close();
      }
    });
}

async function hasOwnTemplates({ state }: Preview): Promise<boolean> {
  const { templates } = await import('../../templates/replaceable.ts');
  return state.templates !== templates;
}

async function serve({ state }: Preview, flags: DevFlags, terminal: Terminal): Promise<Server> {
  const { createApp } = await import('../dev/app.ts');
  const { openInBrowser, openInEditor } = await import('../io/editor.ts');
  const { readPreviewParts } = await import('../io/preview-parts.ts');
  const { startServer } = await import('../io/server.ts');
  const answer = createApp(state, {
    host: flags.host,
    parts: await readPreviewParts(),
    edit: (file, line) => openInEditor(file, line, (reason) => terminal.note(`${file} was not opened: ${reason}\n`)),
  });
  const server = await startServer({ host: flags.host, port: flags.port, answer });
  const host = flags.host.includes(':') ? `[${flags.host}]` : flags.host;
  const address = `http://${host}:${server.port}/`;
  if (server.port !== flags.port && flags.port !== 0) terminal.note(`Port ${flags.port} is taken.\n`);
  if (!isLoopback(flags.host)) terminal.note('Whoever can reach this machine can see drafts in this preview.\n');
  terminal.print(`${address}\n`);
  terminal.note('The preview follows every change. Ctrl-C ends it.\n');
  if (flags.open) await openInBrowser(address);
  return server;
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  }
  return number;
}
