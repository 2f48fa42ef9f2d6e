import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/dev/app.ts';
import { openPreview, type Preview } from '../../src/dev/preview.ts';
import { readPreviewParts } from '../../src/io/preview-parts.ts';
import { startServer } from '../../src/io/server.ts';
import type { Files } from '../support/content.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

export interface Served {
  /** `http://127.0.0.1:PORT` */
  readonly base: string;
  /** The content folder. */
  readonly folder: string;
  readonly preview: Preview;
  /** What was asked to be opened in the editor, as PATH:LINE. */
  readonly edited: readonly string[];
  readonly get: (path: string) => Promise<{ status: number; text: string; headers: Headers }>;
  readonly write: (files: Files) => Promise<void>;
  /** Waits until a page fulfils something. */
  readonly waitFor: (path: string, fulfils: (text: string) => boolean) => Promise<string>;
}

/** A preview of files in a folder of the test's own, over HTTP on loopback, until the test is done. */
export async function servePreview(files: Files): Promise<Served> {
  const folder = join(await temporaryFolder(), 'content');
  await writeFiles(folder, files);
  const browser = { environment: process.env };
  const preview = await openPreview({
    content: [folder],
    language: 'en',
    browser,
    templates: null,
    sourceDateEpoch: 0,
  });
  const edited: string[] = [];
  const answer = createApp(preview.state, {
    host: '127.0.0.1',
    parts: await readPreviewParts(),
    edit: (file, line) => edited.push(`${relative(folder, file)}:${line}`),
  });
  const server = await startServer({ host: '127.0.0.1', port: 0, answer });
  onTestFinished(async () => {
    await server.close();
    await preview.close();
  });
  const base = `http://127.0.0.1:${server.port}`;
  const get = async (path: string) => {
    const response = await fetch(`${base}${path}`, { redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  const waitFor = async (path: string, fulfils: (text: string) => boolean) => {
    for (let attempt = 0; attempt < 3600; attempt += 1) {
      const { text } = await get(path);
      if (fulfils(text)) return text;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error(`${path} did not come to be as it should: ${(await get(path)).text}`);
  };
  return { base, folder, preview, edited, get, write: (more) => writeFiles(folder, more), waitFor };
}
