#!/usr/bin/env node
/*
 * Where every command starts. Plain JavaScript, which a Node that is too old can read as well, so that it says so and
 * ends. In the installed package the program is bundled (lib/); in the repository it runs as it is written (src/).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const source = new URL('../src/cli.ts', import.meta.url);
const compiled = new URL('../lib/src/cli.js', import.meta.url);
const isRepository = existsSync(fileURLToPath(source));

if (major < 22 || (major === 22 && minor < 12)) {
  refuse(
    `needs Node 22.12 or newer, and this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
  );
} else if (!isRepository) {
  await import(compiled.href);
} else if (process.features.typescript) {
  await import(source.href);
} else if (existsSync(fileURLToPath(compiled))) {
  await import(compiled.href);
} else {
  refuse(
    `needs Node 22.18 or newer to run from its source, and this is ${process.versions.node}. Install a newer one.`,
  );
}

function refuse(what) {
  process.stderr.write(`dagsorden: ${what}\n`);
  process.exitCode = 2;
}
