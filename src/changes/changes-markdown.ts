/*
 * Changes as a comment on a pull request: short, with what changed in each item behind a summary. GitHub and GitLab
 * both show it. Nothing of the content can become markup, a mention, a link or an image in it.
 */

import { absoluteAddress, itemPage, meetingPage } from '../addresses.ts';
import { itemsOf } from '../agenda/accessors.ts';
import type { Meeting } from '../agenda/model.ts';
import { formatDate } from '../locale/dates.ts';
import type { Locale } from '../locale/index.ts';
import { wordsOf } from '../locale/own-words.ts';
import { escapeHtml, escapeMarkdown } from '../text/escape-markdown.ts';
import type { AudienceName } from '../visibility/audience.ts';
import {
  countChanges,
  describeNotes,
  describePart,
  describeTexts,
  startSentence,
  summarizeItem,
  summarizeMeeting,
  tellShift,
  titleOfChange,
} from './change-summary.ts';
import type { ItemChange, MarkedContent, MeetingChanges } from './changes.ts';
import { listChangedLines, shortenLine, type TextLine } from './diff-lines.ts';
import { describeRevision, type RevisionLabel } from './revision-label.ts';

/** By this line the comment is found again, to be updated. */
const commentMarker = '<!-- dagsorden-diff -->';

export interface CommentOptions {
  /** The two states, as they are named to the reader. */
  readonly before: RevisionLabel;
  readonly after: RevisionLabel;
  /** For internal readers it says that it is confidential. */
  readonly readers: AudienceName;
  /** Where a preview of the site is, with drafts. */
  readonly previewUrl: string | null;
  readonly words: Locale;
}

/** A piece of the comment: in full, and what stands for it where there is no room. */
interface Piece {
  readonly full: string;
  /** `null` for what is always shown. */
  readonly short: string | null;
}

/** GitHub takes 65,536 characters. Bytes of UTF-8 are at least as many, however a host counts. */
const limit = 65_000;
const longestSummary = 160;

/** The comment on a pull request, with a line end; never longer than GitHub takes. */
export function changesMarkdown(changes: readonly MeetingChanges[], options: CommentOptions): string {
  const { words } = options;
  const told = words.changes;
  const count = countChanges(changes);
  const head = [
    commentMarker,
    `### ${told.title}`,
    '',
    ...(options.readers === 'internal' ? [`> **${words.confidentialNotice}**`, ''] : []),
    count === 0
      ? told.none
      : `**${told.count(changes.length, count)}** ${told.between(nameState(options.before), nameState(options.after))}.`,
    '',
  ].join('\n');
  const pieces = changes.flatMap((one) => writeMeeting(one, options));
  return fitIn(head, pieces, words);
}

/** The commit is not escaped: the host may link it. */
function nameState({ name, commit }: RevisionLabel): string {
  return describeRevision({ name: escapeMarkdown(name), commit });
}

/** Everything in full, else what comes last in short, else as much as there is room for. */
function fitIn(head: string, pieces: readonly Piece[], words: Locale): string {
  const room = limit - bytesOf(head) - bytesOf(words.changes.truncated(99_999)) - 20;
  const least = pieces.map(({ full, short }) => short ?? full);
  const spare = room - least.reduce((sum, text) => sum + bytesOf(text), 0);
  const shown = spare >= 0 ? lengthen(pieces, spare) : cut(least, room);
  const left = pieces.filter(({ full }, index) => shown[index] !== full).length;
  const note = left === 0 ? '' : `\n> **${words.changes.truncated(left)}**\n`;
  return `${head}${shown.join('')}${note}`;
}

function lengthen(pieces: readonly Piece[], spare: number): string[] {
  let left = spare;
  return pieces.map(({ full, short }) => {
    if (short === null) return full;
    const more = bytesOf(full) - bytesOf(short);
    if (more > left) return short;
    left -= more;
    return full;
  });
}

function cut(texts: readonly string[], room: number): string[] {
  let used = 0;
  return texts.filter((text) => {
    used += bytesOf(text);
    return used <= room;
  });
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

function writeMeeting(changes: MeetingChanges, options: CommentOptions): Piece[] {
  const meeting = changes.after ?? changes.before;
  if (meeting === null) return [];
  const words = wordsOf(meeting);
  const lines = [
    `#### ${escapeMarkdown(`${meeting.council.name}, ${formatDate(meeting.date, meeting.language)}`)} · ${escapeMarkdown(words.status[meeting.status])}${linkTo(changes.after === null ? null : meetingPage(meeting), words, options)}`,
    '',
    ...(changes.kind === 'changed'
      ? []
      : [`- **${words.changes[changes.kind === 'added' ? 'meetingAdded' : 'meetingRemoved']}**`]),
    ...summarizeMeeting(changes, words, meeting.language).map((line) => `- ${escapeMarkdown(line)}`),
    ...writeShifts(changes, words),
  ];
  const text = changes.body === null ? '' : `\n${quote(changes.body)}`;
  const head = { full: `\n${lines.join('\n')}\n${text}`, short: null };
  if (changes.kind !== 'changed') return [head, listItems(meeting, words)];
  return [head, ...changes.items.map((item) => writeItem(item, meeting, words, options))];
}

/** The numbers in one line: an item that came early shifts all that follow. */
function writeShifts({ numbers }: MeetingChanges, { changes }: Locale): string[] {
  if (numbers.length === 0) return [];
  const shifts = numbers.map((one) => tellShift(one, changes));
  return [`- ${changes.numbers}: ${escapeMarkdown(shifts.join(', '))}`];
}

/** What is on the agenda of a meeting that was added or removed. */
function listItems(meeting: Meeting, words: Locale): Piece {
  const items = itemsOf(meeting);
  const lines = items.map(({ number, title }) => `- ${escapeMarkdown(`${number} ${title}`)}`);
  if (lines.length === 0) return { full: '', short: '' };
  return { full: `\n${details(words.agenda, lines.join('\n'))}`, short: '' };
}

function writeItem(change: ItemChange, meeting: Meeting, words: Locale, options: CommentOptions): Piece {
  const title = titleOfChange(change);
  const phrases = summarizeItem(change, words, meeting.language);
  const link = linkTo(change.after === null ? null : itemPage(meeting, change.after.item.id), words, options);
  const texts = writeTexts(change, words);
  const most = shortest(phrases.join('; '), longestSummary);
  const short = `- **${escapeMarkdown(title)}**: ${escapeMarkdown(most)}${link}\n`;
  if (texts.length === 0 && phrases.length === 1) return { full: short, short };
  const told = describeTexts(change, words);
  const rest = phrases.filter((phrase) => !told.includes(phrase));
  const body = [
    ...(rest.length > 0 && phrases.length > 1
      ? [rest.map((phrase) => `- ${escapeMarkdown(startSentence(phrase))}`).join('\n')]
      : []),
    ...texts,
    ...(link === '' ? [] : [link.trim()]),
  ].join('\n\n');
  const summary = `<b>${escapeHtml(title)}</b>: ${escapeHtml(shortest(phrases.join('; '), longestSummary))}`;
  return { full: `\n${details(null, body, summary)}`, short };
}

/** The text that changed, part by part. */
function writeTexts({ parts, footnotes }: ItemChange, words: Locale): string[] {
  return [
    ...parts.map((part) =>
      `**${escapeMarkdown(startSentence(describePart(part, words)))}**\n\n${quote(part.content)}`.trim(),
    ),
    ...(footnotes === null
      ? []
      : [`**${escapeMarkdown(startSentence(describeNotes(words)))}**\n\n${quote(footnotes)}`]),
  ];
}

function shortest(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}

function details(title: string | null, body: string, summary = escapeHtml(title ?? '')): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>\n\n`;
}

function linkTo(page: string | null, { changes }: Locale, { previewUrl }: CommentOptions): string {
  return page === null || previewUrl === null ? '' : ` [${changes.preview}](<${absoluteAddress(previewUrl, page)}>)`;
}

function quote(content: MarkedContent): string {
  return listChangedLines(content)
    .map((line) => `> ${writeLine(shortenLine(line))}`)
    .join('\n>\n');
}

/** What takes the place of something stands a space from it. */
function writeLine(line: TextLine): string {
  return line
    .map((piece, index) => {
      const instead = piece.change === 'added' && line[index - 1]?.change === 'removed';
      return `${instead ? ' ' : ''}${writePiece(piece)}`;
    })
    .join('');
}

function writePiece({ change, text }: TextLine[number]): string {
  const escaped = escapeMarkdown(text);
  if (change === null) return escaped;
  return change === 'added' ? `<ins><b>${escaped}</b></ins>` : `<del>${escaped}</del>`;
}
