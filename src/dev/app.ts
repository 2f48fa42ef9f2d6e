/* The preview over HTTP: pages, files and PDFs by the addresses of the built site, and what only the preview has. */

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { lookup } from 'mrmime';
import { readTheme } from '../agenda/theme.ts';
import type { ServerOptions } from '../io/server.ts';
import { previewWords } from '../locale/preview-words.ts';
import { siteAssets } from '../site/assets.ts';
import { findFile } from './files.ts';
import { makeFailure, makePage, type PageAnswer } from './page.ts';
import { findDocument } from './pdf-cache.ts';
import { isOwnHost, isOwnRequest, pageHeaders, securityHeaders } from './request-policy.ts';
import type { Change, PreviewState } from './state.ts';

export interface AppOptions {
  /** The name or address at which it is served. */
  readonly host: string;
  /** The preview's own script and styles, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Opens a file of the content in the editor. */
  readonly edit: (absolute: string, line: number) => void;
}

/** Bytes: the one request with a body says a file and a line. */
const largestBody = 16_384;

type Env = { Bindings: { readonly remote: string | undefined } };

/** Answers requests from the state, as it is at the moment of each. */
export function createApp(state: PreviewState, options: AppOptions): ServerOptions['answer'] {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    if (isOwnHost(c.req.header('host') ?? null, options.host)) return next();
    return c.text('This host is not served here.', 403);
  });
  app.get('/_dagsorden/events', (c) => streamSSE(c, (stream) => tellChanges(stream, state)));
  app.get('/_dagsorden/:name', (c) => answerBytes(c, options.parts.get(c.req.param('name')), c.req.param('name')));
  const bounded = bodyLimit({ maxSize: largestBody, onError: (c) => c.text('The request is too large.', 413) });
  app.post('/_dagsorden/edit', bounded, (c) => answerEdit(c, state, options));
  app.get('*', (c) => answerAddress(c, state));
  app.all('*', (c) => c.text('Only GET and HEAD are answered.', 405, { allow: 'GET, HEAD' }));
  app.onError((cause, c) => {
    const { serverFailed } = previewWords[state.options.language];
    return answerPage(c, makeFailure({ title: serverFailed, help: cause.message, detail: cause.stack ?? '' }, state));
  });
  return (request, remote) => app.fetch(request, { remote });
}

/** A page, an asset, a PDF or a file of the content. */
async function answerAddress(c: Context<Env>, state: PreviewState): Promise<Response> {
  const asked = decodePath(new URL(c.req.url).pathname);
  if (asked === null) return c.text('This is not an address.', 400);
  const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  const { shown } = state.model;
  const look = { accent: shown?.source.data.accent ?? null, theme: shown === null ? null : readTheme(shown.tree) };
  const assets = siteAssets(state.assets, look);
  const asset = path.startsWith('assets/') ? assets.get(path) : undefined;
  if (asset !== undefined) return answerBytes(c, asset, path);
  if (path.endsWith('.pdf')) {
    const printed = await answerDocument(c, path, state);
    if (printed !== null) return printed;
  }
  const file = path.endsWith('/index.html') ? null : await findFile(path, state);
  if (file !== null) {
    return c.body(file.body, 200, { ...securityHeaders(file.mediaType), 'content-length': String(file.bytes) });
  }
  const page = await makePage(path, state);
  if (page.status === 404 && !path.includes('.')) {
    const folder = await makePage(`${path}/index.html`, state);
    if (folder.status === 200) return c.redirect(`${new URL(c.req.url).pathname}/`, 302);
  }
  return answerPage(c, page);
}

async function answerDocument(c: Context<Env>, path: string, state: PreviewState): Promise<Response | null> {
  try {
    const document = await findDocument(path, state);
    return document === null ? null : c.body(toBuffer(document.bytes), 200, securityHeaders('application/pdf'));
  } catch (cause) {
    const words = previewWords[state.options.language];
    const detail = cause instanceof Error ? cause.message : String(cause);
    return answerPage(c, makeFailure({ title: words.printFailed, help: words.printFailedHelp, detail }, state));
  }
}

async function answerEdit(c: Context<Env>, { model }: PreviewState, { edit }: AppOptions): Promise<Response> {
  if (!isOwnRequest(c.req.raw.headers, c.env.remote)) return c.text('Only pages of the preview may ask this.', 403);
  const form = await c.req.parseBody().catch(() => ({}));
  const name = 'file' in form ? form.file : undefined;
  const file = [...model.tree.files.values()].find((one) => one.file === name && one.bytes !== null);
  if (file === undefined) return c.text('There is no such file in the content.', 404);
  const line = 'line' in form ? Number(form.line) : 1;
  edit(file.absolute, Number.isInteger(line) && line > 0 ? line : 1);
  return c.body(null, 204);
}

/** Tells a page which version is shown, and then every change, until it closes. */
async function tellChanges(stream: Parameters<Parameters<typeof streamSSE>[1]>[0], state: PreviewState): Promise<void> {
  await new Promise<void>((done) => {
    const tell = (change: Change) => void stream.writeSSE({ event: 'change', data: JSON.stringify(change) });
    state.listeners.add(tell);
    stream.onAbort(() => {
      state.listeners.delete(tell);
      done();
    });
    void stream.writeSSE({ event: 'version', data: String(state.version) });
  });
}

function answerPage(c: Context<Env>, { status, type, text }: PageAnswer): Response {
  return c.body(text, status, pageHeaders(type));
}

function answerBytes(c: Context<Env>, bytes: Uint8Array | undefined, name: string): Response {
  if (bytes === undefined) return c.text('There is no such file.', 404);
  return c.body(toBuffer(bytes), 200, securityHeaders(lookup(name) ?? 'application/octet-stream'));
}

function toBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** The path of an address without the slash that it starts with; `null` where it cannot be one. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname.slice(1));
    return path.includes('\0') ? null : path.normalize('NFC');
  } catch {
    return null;
  }
}
