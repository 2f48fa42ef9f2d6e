/*
 * Whether the pages of a packet look as those of the original, by poppler: both are drawn, and the upper left part of
 * the packet's page, which is as large as the original, is compared. The stamp's band lies outside of it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** At this resolution the band is 26 dots high. */
const dotsPerInch = 60;
const patience = 60_000;
const darker = 48;
const leastDots = 12;

export interface Comparison {
  /** Pages of the original that poppler draws. */
  readonly compared: number;
  /** Those that look different in the packet, from 1, with the share of dots that do. */
  readonly different: readonly { readonly page: number; readonly share: number }[];
}

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Buffer;
}

/** Compares the first pages of an original with those of the packet that follow `before` others. */
export async function comparePages(
  original: string,
  packet: string,
  before: number,
  most: number,
): Promise<Comparison> {
  const room = await mkdtemp(join(tmpdir(), 'packet-proof-'));
  try {
    await draw(original, 1, most, join(room, 'a'));
    await draw(packet, before + 1, before + most, join(room, 'b'));
    const [own, joined] = [await list(room, 'a'), await list(room, 'b')];
    const different = [];
    for (const [number, file] of own) {
      const other = joined.get(number + before);
      const share = other === undefined ? 1 : differ(await read(file), await read(other));
      if (share > 0) different.push({ page: number, share });
    }
    return { compared: own.size, different };
  } finally {
    await rm(room, { recursive: true });
  }
}

/** Draws pages as grey pictures; those that poppler cannot draw are missing. */
function draw(file: string, first: number, last: number, to: string): Promise<void> {
  const pages = ['-f', String(first), '-l', String(last)];
  const args = ['-r', String(dotsPerInch), '-gray', '-cropbox', ...pages, file, to];
  return new Promise((done) => execFile('pdftoppm', args, { timeout: patience }, () => done()));
}

async function list(room: string, prefix: string): Promise<Map<number, string>> {
  const files = (await readdir(room)).filter((file) => file.startsWith(`${prefix}-`)).sort();
  return new Map(files.map((file) => [Number(/-(\d+)\./.exec(file)?.[1]), join(room, file)]));
}

/** A PGM picture. */
async function read(file: string): Promise<Picture> {
  const bytes = await readFile(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error(`${file} is no picture`);
  return { width: Number(head[1]), height: Number(head[2]), dots: bytes.subarray(head[0].length) };
}

/** The share of dots that have nothing like them at their place in the other picture; 0 where too few are to be seen. */
function differ(a: Picture, b: Picture): number {
  if (b.width < a.width || b.height < a.height) return 1;
  let count = 0;
  for (let y = 1; y < a.height - 1; y += 1) {
    for (let x = 1; x < a.width - 1; x += 1) {
      if (!isNear(a, b, x, y) || !isNear(b, a, x, y)) count += 1;
    }
  }
  return count < leastDots ? 0 : count / (a.width * a.height);
}

/** Whether a dot is about as light as the other's dots there and around: what is between dots may fall to either. */
function isNear(one: Picture, other: Picture, x: number, y: number): boolean {
  const dot = one.dots[y * one.width + x] ?? 0;
  const same = other.dots[y * other.width + x] ?? 0;
  if (Math.abs(dot - same) <= darker) return true;
  let [low, high] = [same, same];
  for (let row = y - 1; row <= y + 1; row += 1) {
    for (let column = x - 1; column <= x + 1; column += 1) {
      const near = other.dots[row * other.width + column] ?? 0;
      low = Math.min(low, near);
      high = Math.max(high, near);
    }
  }
  return dot >= low - darker && dot <= high + darker;
}
