/* The site's own look: theme.css for its pages and theme-print.css for its PDFs, beside the site's index.md. */

import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import type { ContentTree } from '../content/sources.ts';
import { findAddresses, rewriteAddresses, type StyleAddress } from '../content/style-sheet.ts';
import { isRemote, resolveLocal } from '../markdown/references.ts';
import { createMessage } from '../messages.ts';
import type { Theme } from './model.ts';
import { contentAsFile, isContent } from './resolve.ts';

const sheets = { pages: 'theme.css', print: 'theme-print.css' } as const;

/** The style sheets of a site, and the files that they load; `null` where it has neither. */
export function readTheme(tree: ContentTree): Theme | null {
  const [pages, print] = [readSheet(tree, sheets.pages), readSheet(tree, sheets.print)];
  if (pages === null && print === null) return null;
  const written = [pages, print].flatMap((css) => (css === null ? [] : findAddresses(css)));
  const local = written.filter((one) => one.kind === 'url' && !isRemote(one.written));
  return { pages, print, files: local.map((one) => pathOf(one.written)).filter((path) => tree.files.has(path)) };
}

/** A theme that loads only the files that are kept. */
export function keepThemeFiles(theme: Theme, isKept: (path: string) => boolean): Theme {
  const rewrite = (css: string | null) =>
    css === null ? null : rewriteAddresses(css, (written) => (isKept(pathOf(written)) ? null : 'data:,'));
  return { pages: rewrite(theme.pages), print: rewrite(theme.print), files: theme.files.filter(isKept) };
}

/** The file that an address in a theme means, from the content root. */
export function pathOf(written: string): string {
  return resolveLocal(written, sheets.pages).path;
}

/** A theme loads files of the content, and nothing else. */
export function checkTheme(tree: ContentTree): VFileMessage[] {
  return Object.values(sheets).flatMap((sheet) => {
    const css = readSheet(tree, sheet);
    return css === null ? [] : findAddresses(css).flatMap((one) => checkAddress(one, css, sheet, tree) ?? []);
  });
}

function checkAddress(one: StyleAddress, css: string, sheet: string, tree: ContentTree): VFileMessage | null {
  const { written, kind } = one;
  const point = location(css);
  const [start, end] = [point.toPoint(one.start), point.toPoint(one.end)];
  const at = {
    file: tree.files.get(sheet)?.file ?? sheet,
    ...(start === undefined || end === undefined ? {} : { place: { start, end } }),
  };
  if (isRemote(written))
    return createMessage({ ...at, rule: 'theme-host', severity: 'warning', values: { address: written } });
  if (kind === 'import') return createMessage({ ...at, rule: 'theme-import', values: { address: written } });
  if (isContent(pathOf(written))) return contentAsFile(at, pathOf(written), sheet, new Map());
  if (tree.files.has(pathOf(written))) return null;
  const values = { what: 'theme', written, nearest: null, remote: false } as const;
  return createMessage({ ...at, rule: 'missing-file', values });
}

function readSheet(tree: ContentTree, sheet: string): string | null {
  const bytes = tree.files.get(sheet)?.bytes;
  return bytes ? new TextDecoder().decode(bytes) : null;
}
