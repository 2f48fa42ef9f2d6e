/* Opens a printed agenda with pdf.js: its lines where they stand, its headings by the tags, its links and outline. */
import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from '../support/pdf-js.ts';

/** A run of text, its origin from the page's lower left corner, in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** The tags around it, outermost first: `Document/NonStruct/H3`. */
  readonly role: string;
}

/** Runs on one base line, from left to right. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly runs: readonly Run[];
}

interface Link {
  /** The text that the PDF gives it. */
  readonly text: string;
  /** Of the page it stands on. */
  readonly from: number;
  readonly url: string | null;
  /** The page it leads to. */
  readonly page: number | null;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly header: readonly Line[];
  readonly body: readonly Line[];
  readonly footer: readonly Line[];
}

export interface OutlineLine {
  readonly title: string;
  readonly page: number | null;
  readonly children: readonly OutlineLine[];
}

export interface PrintedPdf {
  readonly pdf: PDFDocumentProxy;
  readonly bytes: Uint8Array;
  readonly pages: readonly Page[];
  readonly links: readonly Link[];
  readonly outline: readonly OutlineLine[];
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

/** Header and footer stand within this of the page's edges; no body text does. */
const edge = 60;

/** Opens the PDF at `path`. */
export async function openDocument(path: string): Promise<PrintedPdf> {
  const bytes = new Uint8Array(await readFile(path));
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const proxies: PDFPageProxy[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) proxies.push(await pdf.getPage(number));
  return {
    pdf,
    bytes,
    pages: await Promise.all(proxies.map(readPage)),
    links: (await Promise.all(proxies.map((page) => readLinks(pdf, page)))).flat(),
    outline: await readOutline(pdf, await pdf.getOutline()),
  };
}

/** Text without what the printing may have changed: spaces, line ends, hyphens. */
export function squash(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00AD-]/g, '');
}

/** Everything on a page, header and footer included. */
export function pageText(page: Page): string {
  return [...page.header, ...page.body, ...page.footer].map((line) => line.text).join('\n');
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const lines = joinLines(await readRuns(page));
  return {
    number: page.pageNumber,
    width: right - left,
    height: top - bottom,
    header: lines.filter(({ y }) => y > top - edge),
    body: lines.filter(({ y }) => y <= top - edge && y >= edge),
    footer: lines.filter(({ y }) => y < edge),
  };
}

async function readRuns(page: PDFPageProxy): Promise<Run[]> {
  const roles = new Map<string, string>();
  collectRoles((await page.getStructTree()) as StructNode | null, '', roles);
  const runs: Run[] = [];
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    } else if (item.str.trim() !== '') {
      const [size, , , , x, y] = item.transform as number[];
      const role = roles.get(open.findLast((id) => roles.has(id)) ?? '') ?? '';
      runs.push({ text: item.str, x: x ?? 0, y: y ?? 0, right: (x ?? 0) + item.width, size: size ?? 0, role });
    }
  }
  return runs;
}

interface StructNode {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function collectRoles(node: StructNode | null, path: string, roles: Map<string, string>): void {
  if (node?.id !== undefined) roles.set(node.id, path);
  const inside = node?.role === undefined || node.role === 'Root' ? path : `${path}/${node.role}`;
  for (const child of node?.children ?? []) collectRoles(child, inside, roles);
}

function joinLines(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    if (line?.[0] !== undefined && Math.abs(line[0].y - run.y) < 1.5) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.x - b.x);
    return { text: joinRuns(sorted), y: sorted[0]?.y ?? 0, runs: sorted };
  });
}

function joinRuns(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const gap = run.x - (runs[index - 1]?.right ?? run.x);
      return gap > run.size * 0.12 ? ` ${run.text}` : run.text;
    })
    .join('');
}

async function readLinks(pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<Link[]> {
  const annotations = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    annotations.map(async ({ dest, url, contentsObj }) => ({
      text: String(contentsObj?.str ?? ''),
      from: page.pageNumber,
      url: typeof url === 'string' ? url : null,
      page: await pageOf(pdf, dest),
    })),
  );
}

async function readOutline(pdf: PDFDocumentProxy, outline: Outline | null): Promise<OutlineLine[]> {
  return Promise.all(
    (outline ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(pdf, dest),
      children: await readOutline(pdf, items),
    })),
  );
}

/** The page of a destination, counted from 1. */
async function pageOf(pdf: PDFDocumentProxy, destination: unknown): Promise<number | null> {
  const place = typeof destination === 'string' ? await pdf.getDestination(destination) : destination;
  if (!Array.isArray(place) || typeof place[0]?.num !== 'number') return null;
  return (await pdf.getPageIndex(place[0])) + 1;
}
