/* A document loads nothing but the build's own assets: not from the net, not from the disk, and it runs nothing. */

import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packaged from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/pdf/browser.ts';
import {
  type BuiltTree,
  buildTree,
  type ContentFiles,
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

/* A Chromium that would load local addresses, which it refuses of itself: only the printer is in the way. */
let chromium: Browser;
let folder: string;
let server: Server;
let remote: string;
let local: string;
const requests: string[] = [];

beforeAll(async () => {
  folder = await createTree({});
  chromium = await puppeteer.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args.filter((one) => one !== '--single-process'), '--disable-features=LocalNetworkAccessChecks'],
    headless: 'shell',
  });
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
  await chromium.close().catch(() => undefined);
  await new Promise((resolve) => server.close(resolve));
  await removeFolder(folder);
});

test('an item that would bring in other files or addresses is refused, and nothing is built', async () => {
  const lines = [
    `![Billede](${remote}/item.png)`,
    `<iframe src="${local}/secret.html"></iframe>`,
    '<iframe src="file:///etc/passwd"></iframe>',
    `<object data="${local}/secret.html"></object>`,
    `<embed src="${local}/secret.html">`,
    `<link rel="stylesheet" href="${remote}/style.css">`,
    `<meta http-equiv="refresh" content="0;url=${remote}/gone">`,
    `<img src="${local}/secret.png" alt="Billede">`,
    `<video poster="${remote}/poster.png"></video>`,
    `<p style="background: url(${remote}/background.png)">Malet</p>`,
    `<script>document.body.textContent = '${secret}';</script>`,
  ];
  const built = await buildItem(lines.join('\n\n'));
  await built.remove();
  expect(built.code).toBe(1);
  for (const [index] of lines.entries()) expect(built.stderr).toContain(`punkt-001.md:${5 + 2 * index}:`);
  expect(built.stderr).toMatch(/\[remote-image\]/);
  expect(built.stderr).not.toContain('Printing');
  expect(requests).toEqual([]);
});

test('a drawing loads nothing that it refers to', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">
    <style>@import url(${remote}/svg.css);</style><script>fetch('${remote}/script')</script>
    <image href="${remote}/svg.png" width="90" height="90"/><image href="${local}/secret.png" width="90" height="90"/>
    <foreignObject width="90" height="90"><iframe xmlns="http://www.w3.org/1999/xhtml" src="${local}/secret.html"/></foreignObject>
    <text y="20">Tegnet</text></svg>`;
  const built = await buildItem('![En tegning](tegning.svg)', { [`${meeting}/tegning.svg`]: drawing });
  try {
    const document = await openDocument(join(built.dist, meeting, 'agenda.pdf'));
    const text = document.pages.map(pageText).join('\n');
    expect(text).toContain('Tegnet');
    expect(text).not.toContain(secret);
    expect(await countPictures(document)).toBe(0);
  } finally {
    await built.remove();
  }
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
  const browser = await openBrowser({ endpoints: [chromium.wsEndpoint()] });
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

async function buildItem(body: string, files: ContentFiles = {}): Promise<BuiltTree> {
  const item = { title: 'Punktet', body };
  return buildTree({ ...siteFile, ...writeCouncil('raad'), ...writeMeeting(meeting, [item]), ...files });
}
