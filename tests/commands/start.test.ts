/* What a command loads before it has done anything: a look at --help costs what node itself costs, and little more. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProcess } from '../support/cli.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

/** Writes the address of every module that is loaded to stderr. */
const recorder = `import { registerHooks } from 'node:module';
import { writeSync } from 'node:fs';
registerHooks({ load: (url, context, next) => { writeSync(2, url + '\\n'); return next(url, context); } });
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
    const env = { NODE_OPTIONS: `--import=${join(folder, 'recorder.mjs')}` };
    const { status, stderr } = await runProcess(args, { env });
    const loaded = stderr.split('\n').filter((line) => /^(file|node):/.test(line));
    expect(status).toBe(0);
    expect(loaded.filter((url) => heavy.test(url))).toEqual([]);
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.length).toBeLessThan(240);
  },
);
