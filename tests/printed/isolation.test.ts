/* A document loads nothing but the build's own assets: not from the net, not from the disk, and it runs nothing. */

import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import {
  type BuiltTree,
  buildTree,
  createTree,
  removeFolder,
  siteFile,
  writeCouncil,
  writeMeeting,
} from './content-tree.ts';
import { openDocument, type PrintedPdf, pageText } from './document.ts';
import { drawPng, listImages } from './images.ts';

/** The size of every picture that can be loaded, and of nothing else. */
const picture = '50x50';
const secret = 'HEMMELIGTEKST';
const meeting = 'raad/2026-01-10';

let folder: string;
let server: Server;
let remote: string;
let local: string;
const requests: string[] = [];

beforeAll(async () => {
  folder = await createTree({});
  await writeFile(join(folder, 'secret.html'), `<p>${secret}</p>`);
  await writeFile(join(folder, 'secret.png'), drawPng(50, 50));
  local = pathToFileURL(folder).href;
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const image = request.url?.endsWith('.png');
    response.setHeader('content-type', image ? 'image/png' : 'text/html');
    response.end(image ? drawPng(50, 50) : `<p>${secret}</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  remote = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await removeFolder(folder);
});

test('an item cannot bring in other files or addresses', async () => {
  const body = [
    'Første afsnit.',
    `<iframe src="${local}/secret.html"></iframe>`,
    '<iframe src="file:///etc/passwd"></iframe>',
    `<object data="${local}/secret.html"></object><embed src="${local}/secret.html">`,
    `<link rel="stylesheet" href="${remote}/style.css"><meta http-equiv="refresh" content="0;url=${remote}/gone">`,
    `<img src="${local}/secret.png" alt="Billede"><video poster="${remote}/poster.png"></video>`,
    `<p style="background: url(${remote}/background.png)">Malet</p>`,
    `<script>document.title = 'x'; document.body.textContent = '${secret}';</script>`,
    `![Tegning](tegning.svg)`,
    'Sidste afsnit.',
  ].join('\n\n');
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><image href="${remote}/svg.png" width="90" height="90"/><text y="20">Lovlig</text></svg>`;
  let built: BuiltTree | null = null;
  try {
    built = await buildTree({
      ...siteFile,
      ...writeCouncil('raad'),
      ...writeMeeting(meeting, [{ title: 'Punktet', body }]),
      [`${meeting}/tegning.svg`]: drawing,
    });
    expect(built.stderr).toContain('Built 1 meeting');
    const document = await openDocument(join(built.dist, meeting, 'agenda.pdf'));
    const text = document.pages.map(pageText).join('\n');
    expect(text).toContain('Første afsnit.');
    expect(text).toContain('Sidste afsnit.');
    expect(text).not.toMatch(new RegExp(`${secret}|root:|/bin/`));
    expect(await countPictures(document)).toBe(0);
  } finally {
    await built?.remove();
  }
  expect(requests).toEqual([]);
});

test('an item with an image from another host is refused, and nothing is built', async () => {
  const item = { title: 'Punktet', body: `![Billede](${remote}/item.png)` };
  const built = await buildTree({ ...siteFile, ...writeCouncil('raad'), ...writeMeeting(meeting, [item]) });
  await built.remove();
  expect(built.code).toBe(1);
  expect(built.stderr).toContain('punkt-001.md:5:1 error');
  expect(built.stderr).toContain('[remote-image]');
  expect(requests).toEqual([]);
});

test('the browser refuses whatever the sanitiser might let through', async () => {
  const html = `<!doctype html><title>Prøve</title>
    <style>@import url(${remote}/import.css); body { background: url(${remote}/body.png) }</style>
    <link rel="stylesheet" href="${remote}/style.css"><link rel="stylesheet" href="${local}/style.css">
    <p>Ærlig tekst</p><img src="allowed.png"><img src="refused.png"><img src="${remote}/image.png"><img src="${local}/secret.png">
    <iframe src="${local}/secret.html"></iframe><iframe src="${remote}/frame.html"></iframe>
    <iframe srcdoc="<img src='${remote}/srcdoc.png'>"></iframe><object data="${local}/secret.html"></object>
    <script>document.body.append('${secret}')</script><img src="x" onerror="document.body.append('${secret}')">`;
  const asked: string[] = [];
  const assets = async (path: string) => {
    asked.push(path);
    return path === 'allowed.png' ? drawPng(50, 50) : null;
  };
  const browser = await openBrowser();
  try {
    await writeFile(join(folder, 'printed.pdf'), await browser.print({ html, assets }));
  } finally {
    await browser.close();
  }
  const document = await openDocument(join(folder, 'printed.pdf'));
  expect(document.pages.map(pageText).join('\n').trim()).toBe('Ærlig tekst');
  expect(await countPictures(document)).toBe(1);
  expect(asked).toContain('refused.png');
  expect(requests).toEqual([]);
});

async function countPictures({ pdf, pages }: PrintedPdf): Promise<number> {
  const images = await Promise.all(pages.map(({ number }) => listImages(pdf, number)));
  return images.flat().filter(({ pixels }) => pixels === picture).length;
}
