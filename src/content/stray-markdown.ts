/*
 * Markdown that no agenda shows: files with another ending, in a folder below a meeting, beside councils or meetings;
 * and whole meetings that stand too high or too deep. Each message says where the file or folder belongs.
 */
import type { VFileMessage } from 'vfile-message';
import { createMessage, type Problem } from '../messages.ts';
import { isLock } from './content-paths.ts';
import { isMeetingName, suggestMeetingName } from './meeting-names.ts';
import type { ContentFile, ContentTree } from './sources.ts';

const markdownEnding = /\.(md|markdown|mdown|mdwn|mkdn?)(\.txt)?\s*$/i;

/** Whether a file name is meant to be `index.md` and is not. */
export function isAlmostIndex(path: string, folder: string): boolean {
  const name = folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
  return name !== 'index.md' && markdownName(name)?.toLowerCase() === 'index.md';
}

/** One message for every Markdown file, or folder of a meeting, that is not read. */
export function strayMarkdown(tree: ContentTree): VFileMessage[] {
  const folders = new Map<string, Problem<'stray-markdown'>>();
  const files: Problem<'stray-markdown'>[] = [];
  for (const file of tree.files.values()) {
    if (markdownName(nameOf(file.path)) === null || isLock(file.path)) continue;
    const folder = findStrayMeeting(file);
    if (folder !== null) folders.set(folder.file, folder);
    else files.push(...describeFile(file, tree));
  }
  return [...folders.values(), ...files].map((problem) => createMessage(problem));
}

/** `Sag.MD` → `Sag.md`; a right name stays; `null` where it is no Markdown. */
function markdownName(name: string): string | null {
  return name.endsWith('.md') ? name : markdownEnding.test(name) ? name.replace(markdownEnding, '.md') : null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isMeetingLike(name: string): boolean {
  return isMeetingName(name) || suggestMeetingName(name) !== null;
}

/** A meeting belongs into the folder of a council: neither beside councils, nor deeper. */
function findStrayMeeting({ path, file }: ContentFile): Problem<'stray-markdown'> | null {
  const folders = path.split('/').slice(0, -1);
  const depth = folders.findIndex(isMeetingLike);
  if (depth === -1 || depth === 1) return null;
  const folder = folders.slice(0, depth + 1).join('/');
  const date = suggestMeetingName(folders[depth] ?? '') ?? folders[depth] ?? '';
  const root = file.slice(0, file.length - path.length);
  const target = depth === 0 ? null : `${root}${folders[0]}/${date}`;
  return {
    file: `${root}${folder}`,
    rule: 'stray-markdown',
    severity: 'warning',
    values: { kind: 'meeting', target, root, date },
  };
}

function describeFile({ path, file }: ContentFile, tree: ContentTree): Problem<'stray-markdown'>[] {
  const folders = path.split('/').slice(0, -1);
  const name = nameOf(path);
  const right = markdownName(name) ?? name;
  const inMeeting = folders[1] !== undefined && isMeetingLike(folders[1]);
  const isIndex = right.toLowerCase() === 'index.md' && folders.length < 3;
  if (isIndex && (name === 'index.md' || !tree.files.has([...folders, 'index.md'].join('/')))) return [];
  if (/^readme\.md$/i.test(right) && !(inMeeting && folders.length === 2)) return [];
  if (inMeeting && folders.length === 2 && name === right) return [];
  // Then the folder's name is told (meeting-folder-name).
  if (!inMeeting) return folders.length === 2 && tree.files.has(`${folders.join('/')}/index.md`) ? [] : [outside(file)];
  const target = [...folders.slice(0, 2), right].join('/');
  const root = file.slice(0, file.length - path.length);
  return [elsewhere(file, `${root}${target}`, folders.length > 2, tree.files.has(target))];
}

function outside(file: string): Problem<'stray-markdown'> {
  return {
    file,
    severity: 'warning',
    rule: 'stray-markdown',
    values: { kind: 'outside' },
  };
}

function elsewhere(file: string, target: string, below: boolean, taken: boolean): Problem<'stray-markdown'> {
  return {
    file,
    severity: 'warning',
    rule: 'stray-markdown',
    values: { kind: 'elsewhere', name: nameOf(file), target, below, taken },
  };
}
