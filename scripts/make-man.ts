/* Writes man/dagsorden.1, for the package: it is made when it is packed. */
import { mkdir, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeProgram, type Machine } from '../src/commands/run-command.ts';
import { readIssuesAddress, readVersion } from '../src/io/package-files.ts';
import { writeManPage } from './man-page.ts';

const folder = new URL('../man/', import.meta.url);
const { signal } = new AbortController();
const machine: Machine = {
  environment: {},
  node: process.versions.node,
  today: '1970-01-01',
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  elapsed: () => 0,
  interrupted: signal,
  interruption: () => signal,
};
const page = writeManPage(await describeProgram(machine, 'en'), {
  version: await readVersion(),
  issues: await readIssuesAddress(),
});
await mkdir(folder, { recursive: true });
await writeFile(fileURLToPath(new URL('dagsorden.1', folder)), page);
