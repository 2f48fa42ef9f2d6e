/* What a command loads before it has done anything: a look at --help costs what node itself costs, and little more. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProcess } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

/**
 * Notes the address of every module that is loaded, in a file. Written to stderr, 166 of 4,000 were noted where the reader was
 * busy for three seconds: once `process.stderr` was used, a full pipe takes no more (EAGAIN), and the module is not loaded.
 */
const recorder = `import { registerHooks } from 'node:module';
import { appendFileSync } from 'node:fs';
const note = (url) => appendFileSync(process.env.LOADED, url + '\\n');
registerHooks({ load: (url, context, next) => { note(url); return next(url, context); } });
`;

/** What commands need when they work, not to say what they do. */
const heavy =
  /node_modules\/(zod|yaml|unified|remark-[a-z]+|@cantoo\/pdf-lib|puppeteer-core|date-holidays|timezones-ical-library|pagefind|hono|@clack\/prompts)\//;

const commands = ['build', 'check', 'dev', 'diff', 'doctor', 'freeze', 'init', 'new', 'pdf', 'schema', 'verify'];

test.each([[['--help']], [['--version']], ...commands.map((name) => [[name, '--help']])])(
  '%j loads nothing that works',
  async (args) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'recorder.mjs': recorder });
    const env = { NODE_OPTIONS: `--import=${join(folder, 'recorder.mjs')}`, LOADED: join(folder, 'loaded.txt') };
    const { status, stderr } = await runProcess(args, { env });
    expect(status, stderr).toBe(0);
    const loaded = (await readFile(env.LOADED, 'utf8')).split('\n').filter((line) => /^(file|node):/.test(line));
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.length).toBeLessThan(250);
  },
);
