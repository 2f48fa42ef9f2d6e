/* The page of an address, made when it is asked for: found in the model, and framed by what only the preview has. */

import { posix } from 'node:path';
import type { Root } from 'hast';
import type { VFileMessage } from 'vfile-message';
import { messagePage } from '../../templates/dev/message-page.ts';
import { type PreviewFrame, previewPage } from '../../templates/dev/preview-page.ts';
import type { Problem } from '../../templates/dev/problems.ts';
import { agendaFile, documentFile, packetFile, publishedFile } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import { listFiles } from '../agenda/list-files.ts';
import type { Meeting } from '../agenda/model.ts';
import { readFileFacts } from '../io/file-facts.ts';
import { previewWords } from '../locale/preview-words.ts';
import { tell } from '../messages.ts';
import { checkCollisions } from '../site/collisions.ts';
import type { SiteContext } from '../site/page-view.ts';
import { listPages } from '../site/pages.ts';
import type { FilesByPath } from '../site/render-content.ts';
import { toPageHtml } from '../text/to-html.ts';
import { excerptAround } from './excerpt.ts';
import { arrangeProblems, findProblems } from './problems.ts';
import { indexPath, listEditPlaces, openScope, type Scope } from './scope.ts';
import type { PreviewState } from './state.ts';

export interface PageAnswer {
  readonly status: 200 | 404 | 500;
  readonly type: 'text/html' | 'application/json';
  readonly text: string;
}

/** Makes the page or data file at a path of the site. */
export async function makePage(path: string, state: PreviewState): Promise<PageAnswer> {
  const { shown, messages } = state.model;
  const words = previewWords[state.options.language];
  if (shown === null) {
    const text = { title: words.nothingYet, help: words.nothingYetHelp, detail: state.trouble };
    return answerMessage(404, text, makeFrame(null, messages, state), state);
  }
  const scope = openScope(shown, path, state.cache.assemble);
  const context = await openContext(scope, path, state);
  const collisions = checkCollisions(scope.site, context.files, shown.tree);
  const found = [
    ...messages,
    ...scope.assembled.messages,
    ...collisions,
    ...(await findProblems(scope, state.holidays, state.options.own)),
  ];
  const frame = makeFrame(scope, found, state);
  const make = findPage(path, context);
  if (make === null) {
    const text = { title: words.notFound, help: words.notFoundHelp, detail: state.trouble };
    return answerMessage(404, text, frame, state);
  }
  const page = make();
  if (typeof page === 'string') return { status: 200, type: 'application/json', text: page };
  const framed = previewPage(page, { ...frame, stateOf: describeStates(path, context.files, scope) });
  return { status: 200, type: 'text/html', text: toPageHtml(framed) };
}

/** A page that says that something else went wrong. */
export function makeFailure(text: { title: string; help: string; detail: string }, state: PreviewState): PageAnswer {
  return answerMessage(500, text, makeFrame(null, state.model.messages, state), state);
}

/** What templates need of the site, for the meeting of a page; the files that it names may be asked for from now on. */
export async function openContext(scope: Scope, path: string, state: PreviewState): Promise<SiteContext> {
  const meeting = path.split('/').slice(0, 2).join('/');
  const paths = listFiles(scope.site);
  for (const file of paths) state.namedBy.set(file, (state.namedBy.get(file) ?? new Set()).add(meeting));
  const files = await recallFacts(paths, scope, state);
  return {
    site: scope.site,
    files,
    documents: new Map(),
    offline: false,
    commit: null,
    readers: 'public',
    search: false,
    agendas: scope.agendas,
    history: new Map(),
    templates: state.templates,
  };
}

function findPage(path: string, context: SiteContext): (() => Root | string) | null {
  for (const [page, make] of listPages(context)) if (page === path) return make;
  return null;
}

/** Facts of files that have not changed are known; a file that is gone by now has none. */
async function recallFacts(paths: readonly string[], { shown }: Scope, { facts }: PreviewState): Promise<FilesByPath> {
  const found = new Map<string, NonNullable<ReturnType<FilesByPath['get']>>>();
  for (const path of paths) {
    const file = shown.tree.files.get(path);
    if (file === undefined) continue;
    const known = facts.get(file) ?? (await readFileFacts([path], shown.tree).catch(() => new Map())).get(path);
    if (known === undefined) continue;
    facts.set(file, known);
    found.set(path, known);
  }
  return found;
}

function makeFrame(scope: Scope | null, messages: readonly VFileMessage[], state: PreviewState): PreviewFrame {
  const words = previewWords[state.options.language];
  const files = state.model.tree.files;
  const index = scope === null ? undefined : files.get(indexPath(scope));
  const sources = new Map(scope === null ? [] : listEditPlaces(scope).map((one) => [one.anchor, one.path]));
  const folder = scope === null ? '' : indexPath(scope).replace(/[^/]*$/, '');
  return {
    words,
    version: state.version,
    problems: [...trouble(state), ...describeProblems(messages, folder, state)],
    file: index?.file ?? null,
    draft: scope?.meeting?.data.status === 'draft',
    documents: listDocuments(scope),
    sourceOf: (id) => files.get(sources.get(id) ?? '')?.file,
    stateOf: () => undefined,
  };
}

function describeProblems(
  messages: readonly VFileMessage[],
  folder: string,
  { model, options }: PreviewState,
): Problem[] {
  if (messages.length === 0) return [];
  const byName = new Map([...model.tree.files.values()].map((file) => [file.file, file]));
  return arrangeProblems(messages, (file) => byName.get(file)?.path.startsWith(folder) ?? false).map((message) => {
    const bytes = byName.get(message.file ?? '')?.bytes ?? null;
    return {
      ...tell(message, options.language),
      error: message.fatal === true,
      file: message.file ?? '',
      line: message.line ?? 1,
      column: message.column ?? 1,
      rule: message.ruleId ?? '',
      excerpt: bytes === null ? [] : excerptAround(new TextDecoder().decode(bytes), message),
      editable: bytes !== null,
    };
  });
}

/** What keeps the content from being read at all, told like a problem of its root. */
function trouble({ trouble: reason, options }: PreviewState): Problem[] {
  if (reason === null) return [];
  const { unreadable } = previewWords[options.language];
  const file = options.content.join(', ');
  return [
    { error: true, file, line: 1, column: 1, reason: unreadable, note: reason, rule: '', excerpt: [], editable: false },
  ];
}

function listDocuments(scope: Scope | null): Array<{ label: string; address: string }> {
  const meeting = scope === null ? null : meetingOfScope(scope);
  if (meeting === null) return [];
  const items = itemsOf(meeting);
  const packet = items.some((item) => item.attachments.some(({ target }) => 'path' in target));
  return [...new Set([agendaFile(meeting), documentFile(meeting)]), ...(packet ? [packetFile(meeting)] : [])].map(
    (file) => ({
      label: posix.basename(file),
      address: `/${file.split('/').map(encodeURIComponent).join('/')}`,
    }),
  );
}

/** The meeting of a scope as the public sees it. */
export function meetingOfScope({ site, council, meeting }: Scope): Meeting | null {
  const found = site.councils.find(({ id }) => id === council?.id)?.meetings.find(({ id }) => id === meeting?.id);
  return found ?? null;
}

/** What a file of the site is at, by its address on a page: part of the hash of an image, the colour of the styles. */
function describeStates(page: string, files: FilesByPath, { site }: Scope) {
  const hashes = new Map([...files.values()].map((file) => [publishedFile(file.path), file.sha256.slice(0, 8)]));
  return (address: string) => {
    const path = decodeURIComponent(new URL(address, `http://preview/${page}`).pathname.slice(1));
    return path === 'assets/site.css' ? site.accent?.slice(1) : hashes.get(path);
  };
}

function answerMessage(
  status: PageAnswer['status'],
  text: { title: string; help: string; detail: string | null },
  frame: PreviewFrame,
  { options }: PreviewState,
): PageAnswer {
  return { status, type: 'text/html', text: toPageHtml(messagePage(text, options.language, frame)) };
}
