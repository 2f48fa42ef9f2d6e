/**
 * Proves the packet on PDFs that others made: `npm run prove-packets -- FOLDER|FILE… [--out FOLDER] [--pages N] [--skip-validation]`
 *
 * 1. puts each PDF below the folders into a packet of its own, in a process that may hang or die;
 * 2. compares its pages with the original's as pictures, where poppler's pdftoppm is installed;
 * 3. validates with veraPDF the packets that claim to conform to PDF/UA or PDF/A;
 * 4. prints a table, and every crash, false claim, different page and refusal by name.
 *
 * Exit status: 0 no crash, no false claim, no page that looks different; 1 else; 2 wrong usage.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeAccessible } from '../src/pdf/accessible.ts';
import { openBrowser } from '../src/pdf/browser.ts';
import { readPageNumbers } from '../src/pdf/page-numbers.ts';
import { type Comparison, comparePages } from './packet-proof/compare-pages.ts';
import { openJoiner } from './packet-proof/join-apart.ts';
import { type Front, metadata, type Outcome } from './packet-proof/join-one.ts';
import { reportProof } from './packet-proof/report.ts';
import { validateAs } from './verapdf/validate.ts';

/** What became of a PDF. */
export interface Proof {
  /** The folder that was named. */
  readonly corpus: string;
  readonly file: string;
  readonly outcome: Outcome;
  readonly comparison: Comparison | null;
  /** Of what the packet claims, what is false. */
  readonly falseClaims: string[];
  readonly packet: string;
}

const patience = 120;

process.exitCode = await main();

async function main(): Promise<number> {
  const options = {
    out: { type: 'string' },
    pages: { type: 'string', default: '40' },
    'skip-validation': { type: 'boolean', default: false },
  } as const;
  const { values, positionals: folders } = parseArgs({ options, allowPositionals: true });
  if (folders.length === 0) {
    console.error('Name the folders of PDFs: npm run prove-packets -- FOLDER…');
    return 2;
  }
  const out = resolve(values.out ?? (await mkdtemp(join(tmpdir(), 'prove-packets-'))));
  await mkdir(out, { recursive: true });
  const proofs = await proveAll(folders, out, Number(values.pages));
  if (!values['skip-validation']) validateClaims(proofs);
  await writeFile(join(out, 'proofs.json'), JSON.stringify(proofs, null, 1));
  const { text, passed } = reportProof(proofs);
  console.log(text);
  return passed ? 0 : 1;
}

async function proveAll(folders: readonly string[], out: string, most: number): Promise<Proof[]> {
  const front = await printFront(out);
  const draws = spawnSync('pdftoppm', ['-v']).error === undefined;
  if (!draws)
    console.error('pdftoppm is missing, so pages are not compared (on Debian: apt-get install poppler-utils).');
  const joiner = openJoiner(patience);
  const proofs: Proof[] = [];
  for (const folder of folders) {
    for (const file of await listPdfs(folder)) {
      const packet = join(
        out,
        `${basename(folder)}-${(relative(folder, file) || 'file.pdf').replace(/[^\w.-]+/g, '_')}`,
      );
      const outcome = await joiner.join({ ...front, file, packet });
      const isDrawn = draws && outcome.kind === 'joined';
      const comparison = isDrawn ? await comparePages(file, packet, front.separatorPage, most) : null;
      proofs.push({ corpus: basename(folder), file, outcome, comparison, falseClaims: [], packet });
      if (proofs.length % 50 === 0) console.error(`${proofs.length} PDFs`);
    }
  }
  joiner.end();
  return proofs;
}

async function listPdfs(folder: string): Promise<string[]> {
  if (/\.pdf$/i.test(folder)) return [folder];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.pdf$/i.test(entry.name));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Prints the agenda that all are joined to. */
async function printFront(out: string): Promise<Front> {
  const browser = await openBrowser();
  try {
    const html = `<!doctype html><html lang="en"><title>Packet</title><style>h2 { break-before: page }</style>
      <body><h1 id="item">Item</h1><p><a href="#item">Item</a>, <a href="#separator">attachment</a></p>
      <h2 id="separator">Attachment</h2><p>A PDF by somebody else.</p>`;
    const bytes = await makeAccessible(await browser.print({ html, assets: async () => null }), metadata);
    const { pageOf } = await readPageNumbers(bytes);
    const agenda = join(out, 'agenda.pdf');
    await writeFile(agenda, bytes);
    return { agenda, separatorPage: pageOf.get('separator') ?? 0 };
  } finally {
    await browser.close();
  }
}

/** Notes of each packet which of its claims veraPDF finds false. */
function validateClaims(proofs: readonly Proof[]): void {
  const claims = { ua1: '<pdfuaid:part>1<', '2a': '<pdfaid:part>2<', '3a': '<pdfaid:part>3<' };
  for (const [profile, claim] of Object.entries(claims)) {
    const claiming = proofs.filter(({ outcome, packet }) => {
      const claims = outcome.kind === 'joined' && (outcome.accessible || outcome.archive);
      return claims && readFileSync(packet, 'latin1').includes(claim);
    });
    const verdicts = validateAs(
      profile,
      claiming.map(({ packet }) => packet),
    );
    for (const [index, { valid, failed }] of verdicts.entries()) {
      if (!valid) claiming[index]?.falseClaims.push(`${profile}: ${failed.join(', ')}`);
    }
  }
}
