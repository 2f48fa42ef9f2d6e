import { location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import type { Files } from '../support/content.ts';

/** A message, and the files that it is about. */
export interface Told {
  readonly files: Files;
  /** What the reference shows as right: what only the author can know (a name, a picture, a whole file) is taken from it. */
  readonly passing: Files;
  /** The file that is told about, from the content root. */
  readonly path: string;
  readonly text: string;
  /** Where it is told, as offsets. */
  readonly start: number;
  readonly end: number;
  readonly note: string;
}

/** What a person does who reads the note: the files afterwards. */
export type Follow = (told: Told) => Files;

export function toldBy(message: VFileMessage, files: Files, passing: Files): Told {
  const path = (message.file ?? '').replace(/^content\//, '');
  const text = files[path] ?? '';
  const place = location(text);
  const offset = (line: number | undefined, column: number | undefined) => {
    return place.toOffset({ line: line ?? 1, column: column ?? 1 }) ?? 0;
  };
  const range = message.place && 'start' in message.place ? message.place : undefined;
  return {
    files,
    passing,
    path,
    text,
    start: offset(range?.start.line ?? message.line, range?.start.column ?? message.column),
    end: offset(range?.end.line, range?.end.column),
    note: message.note ?? '',
  };
}

/** Something else instead of what is told. */
export function put({ files, path, text, start, end }: Told, instead: string): Files {
  return { ...files, [path]: text.slice(0, start) + instead + text.slice(end) };
}

/** The words behind «Write», or another word, in the note. @throws Error where the note does not say it. */
export function quoted({ note }: Told, form = /^Write:? (.+?)(?:\. (?:If|Otherwise) .*)?$/): string {
  const found = form.exec(note)?.[1];
  if (found === undefined) throw new Error(`the note does not say what to write: ${note}`);
  return found;
}

/** What the note quotes, instead of what is told. */
export const write: Follow = (told) => put(told, quoted(told));

/** The whole line is deleted. */
export const deleteLine: Follow = ({ files, path, text, start }) => {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return { ...files, [path]: text.slice(0, from) + text.slice(text.indexOf('\n', start) + 1) };
};

/** A file made anew, as it should be: the name that is told, with what the right one holds. */
export const replaceFile: Follow = ({ files, passing }) => {
  const others = Object.entries(passing).filter(([path]) => !path.endsWith('.md') && files[path] !== undefined);
  if (others.length === 0) throw new Error('no file to replace');
  return { ...files, ...Object.fromEntries(others) };
};

/** A value that only the author knows, as the reference has it. */
export const choose: Follow = ({ files, passing, path }) => ({ ...files, [path]: passing[path] ?? '' });

export function replace(from: string | RegExp, to: string): Follow {
  return ({ files, path, text }) => ({ ...files, [path]: text.replace(from, to) });
}
