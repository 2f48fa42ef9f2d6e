/*
 * The printed numbers of an agenda → its files, so that they never move again.
 * 1. The content must be without errors: numbers of an agenda that cannot be built are nobody's.
 * 2. Every item gets the number that it has today, in each content root where its file lies.
 * 3. The meeting notes every number that its items ever had, so that none comes back when a file is deleted.
 */

import { posix } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { isUnpublished, itemsOf } from '../agenda/accessors.ts';
import { numberAgenda } from '../agenda/numbers/number-agenda.ts';
import { numberYears } from '../agenda/numbers/number-year.ts';
import { type MeetingNumbering, numberingOf, readPin } from '../agenda/numbers/numbering.ts';
import { CliError } from '../cli-error.ts';
import { findMeeting } from '../content/find-source.ts';
import { setField } from '../content/set-field.ts';
import type { ContentFile, ContentTree } from '../content/sources.ts';
import { readFrontMatter } from '../content/yaml/front-matter.ts';
import { readContentTree } from '../io/content-tree.ts';
import { replaceTexts } from '../io/write/replace-texts.ts';
import type { Interruption } from '../io/write/write-together.ts';
import { hasErrors } from '../messages.ts';
import { readSite } from './read-site.ts';

/** A field that was written: `number` of an item, or `numbers` of the meeting. */
export interface WrittenField {
  readonly file: string;
  readonly field: 'number' | 'numbers';
  readonly value: string | readonly string[];
}

export interface FrozenMeeting {
  readonly messages: readonly VFileMessage[];
  /** `null` where errors in the content ended it. */
  readonly written: readonly WrittenField[] | null;
  readonly draft: boolean;
}

interface Change extends WrittenField {
  readonly absolute: string;
  readonly text: string;
}

/** Pins the numbers of a meeting's items. @throws CliError where there is no such meeting, or a file cannot be written. */
export async function freezeMeeting(
  roots: readonly string[],
  place: string,
  interruption?: Interruption,
): Promise<FrozenMeeting> {
  const tree = await readContentTree(roots);
  const { messages, source: site } = await readSite(tree);
  if (site === null || hasErrors(messages)) return { messages, written: null, draft: false };
  const { council, meeting } = findMeeting(site, place);
  const items = itemsOf({ sections: numberAgenda(meeting, council, numberYears(council).get(meeting.path)) });
  const numbering = numberingOf(meeting, council);
  const numbers = joinNumbers(
    (meeting.data.numbers ?? []).map((number) => readPin(number, numbering) ?? number),
    items.flatMap(({ bare }) => bare ?? []),
  );
  const fields = [
    ...items.flatMap(({ source, bare }) => {
      return bare === null ? [] : [{ path: source.path, field: 'number' as const, value: bare }];
    }),
    ...(numbers.length > 0 ? [{ path: meeting.path, field: 'numbers' as const, value: numbers }] : []),
  ];
  const layers = roots.length === 1 ? [tree] : await Promise.all(roots.map((root) => readContentTree([root])));
  const changes = fields.flatMap(({ path, ...field }) =>
    copiesOf(path, layers).flatMap((file) => change(file, field, numbering)),
  );
  const texts = new Map(changes.map(({ absolute, text }) => [absolute, text]));
  if (texts.size > 0) await replaceTexts(roots[0] ?? '.', texts, interruption);
  const written = changes.map(({ file, field, value }) => ({ file, field, value }));
  return { messages, written, draft: isUnpublished(meeting.data) };
}

/** The file at a path in every root that has it: a stub and the text that is laid over it must agree. */
function copiesOf(path: string, layers: readonly ContentTree[]): ContentFile[] {
  return layers.flatMap(({ files }) => files.get(posix.normalize(path)) ?? []);
}

function change(
  file: ContentFile,
  { field, value }: Pick<WrittenField, 'field' | 'value'>,
  numbering: MeetingNumbering,
): Change[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes ?? undefined);
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const known = readField(text.slice(mark.length), file.file, field);
  if (String(known) === String(value) || readPin(String(known), numbering) === value) return [];
  if (field === 'number' && known !== undefined) throw disagreement(file.file, String(known), String(value));
  const changed = setField(text.slice(mark.length), field, value);
  if (changed === null) throw new CliError(`${file.file} cannot be changed safely. Write ${field} into it by hand.`);
  return [{ file: file.file, field, value, absolute: file.absolute, text: mark + changed }];
}

function readField(text: string, file: string, field: string): unknown {
  const { frontMatter } = readFrontMatter(text, file);
  return Object(frontMatter?.value)[field];
}

/** The numbers known before, and those that are new, in the order of the agenda. */
function joinNumbers(known: readonly string[], now: readonly string[]): string[] {
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [...new Set([...known, ...now])].sort(byNumber.compare);
}

function disagreement(file: string, known: string, number: string): CliError {
  return new CliError(
    `${file} has number ${known}, but the item is ${number}. Write the same number into every file of the item.`,
  );
}
