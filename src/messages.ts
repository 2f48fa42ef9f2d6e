import type { Position } from 'unist';
import { VFileMessage } from 'vfile-message';
import type { LocalizedText, MessageValues, RuleId } from './locale/message-values.ts';
import { type MessageLanguage, messageLanguages, tellRule } from './locale/messages.ts';
import { revealInvisible } from './text/invisible.ts';

/** The words of a rule that does not stand in the locales yet: «Unexpected X, expected Y», «Fandt X, ventede Y». */
interface InlineWording {
  readonly unexpected: string;
  readonly expected: string;
  /** What to do. */
  readonly note: string;
}

/** The words of such a rule. The languages that are not here are told the English ones. */
export interface InlineWords {
  readonly en: InlineWording;
  readonly da: InlineWording;
}

export type { MessageLanguage } from './locale/messages.ts';

/** What the words of a message are made from: the values of its rule, or words of its own, in two languages or in one. */
export type Wording<Id extends string> =
  | InlineWords
  | { readonly told: LocalizedText }
  | { readonly values: Id extends RuleId ? MessageValues[Id] : never };

export type Severity = 'error' | 'warning';

/** A piece of a file's text and what should stand there. Offsets count from 0, behind a byte order mark. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a content problem is, and how severe. */
interface ProblemPlace<Id extends string> {
  /** The file as the user knows it: a path relative to where the command was run. */
  readonly file: string;
  readonly place?: Position | undefined;
  /** Permanent kebab-case id. */
  readonly rule: Id;
  readonly severity?: Severity;
  /** What mends it beyond doubt, for `check --fix`: the same that the note tells, in the file of the message. */
  readonly fix?: readonly Edit[] | undefined;
}

/** A content problem: what was found, what should be there, and what to do about it. */
export type Problem<Id extends string = string> = ProblemPlace<Id> & Wording<Id>;

/** Says what a message says, in a language. */
export type TellText = (language: MessageLanguage) => LocalizedText;

/** A message that is told in every language, with the source line that it is about once that is known. */
interface ContentMessage extends VFileMessage {
  readonly tellText: TellText;
  readonly fix?: readonly Edit[] | undefined;
  excerpt?: string;
}

const firstCharacter: Position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Makes the message of a content problem, with its place and remedy; its own reason and note are English. */
export function createMessage<Id extends string>(problem: Problem<Id>): VFileMessage {
  const tellText = revealAll(chooseText(problem));
  const { reason, note } = tellText('en');
  const message = new VFileMessage(reason, {
    place: problem.place ?? firstCharacter,
    ruleId: problem.rule,
    source: 'dagsorden',
  });
  message.file = problem.file;
  message.fatal = (problem.severity ?? 'error') === 'error';
  message.note = note;
  return Object.assign(message, { tellText, fix: problem.fix });
}

function chooseText<Id extends string>(problem: Problem<Id>): TellText {
  if ('told' in problem) return () => problem.told;
  if (!('values' in problem)) return (language) => tellInline(problem, language);
  const { rule, values } = problem;
  // Only a rule of the locales has values (see Wording), which the compiler cannot follow through a type parameter.
  return (language) => tellRule(rule as RuleId, values as MessageValues[RuleId], language);
}

/** More than anybody reads of one message: what it quotes can be a whole file on one line. */
const longest = 2_000;

/** What content says in a message stays on its line and is cut where it goes on for pages; what nobody sees is named. */
function revealAll(tellText: TellText): TellText {
  const reveal = (text: string) =>
    revealInvisible(text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
  return (language) => {
    const { reason, note } = tellText(language);
    return { reason: reveal(reason), note: reveal(note) };
  };
}

function tellInline({ en, da }: InlineWords, language: MessageLanguage): LocalizedText {
  if (language === 'da') return { reason: `Fandt ${da.unexpected}, ventede ${da.expected}`, note: da.note };
  return { reason: `Unexpected ${en.unexpected}, expected ${en.expected}`, note: en.note };
}

/** The edit that writes a text instead of what stands at a place; none where nobody knows where that is. */
export function replaceAt(place: Position | undefined, text: string): readonly Edit[] | undefined {
  const [start, end] = [place?.start.offset, place?.end.offset];
  return start === undefined || end === undefined ? undefined : [{ start, end, text }];
}

/** What mends a message beyond doubt; nothing where its author must choose. */
export function fixOf(message: VFileMessage): readonly Edit[] {
  return isOurs(message) ? (message.fix ?? []) : [];
}

/** A message at the same place with other words, and without the line that it is about. */
export function withText(message: VFileMessage, tellText: TellText): VFileMessage {
  const { place, ruleId, source, file, fatal } = message;
  const { reason, note } = tellText('en');
  const other = new VFileMessage(reason, {
    place: place ?? firstCharacter,
    ...(ruleId === undefined ? {} : { ruleId }),
    ...(source === undefined ? {} : { source }),
  });
  return Object.assign(other, { file, fatal, note, tellText });
}

/** The texts of a message in a language. */
export function tell(message: VFileMessage, language: MessageLanguage): LocalizedText {
  return isOurs(message) ? message.tellText(language) : { reason: message.reason, note: message.note ?? '' };
}

/** The line that a message is about, as it stands in the file; `null` where the message is about no line. */
export function excerptOf(message: VFileMessage): string | null {
  return isOurs(message) ? (message.excerpt ?? null) : null;
}

/** Gives every message the line that it is about, so that reports need no files. */
export function addExcerpts(messages: readonly VFileMessage[], textOf: (file: string) => string | null): void {
  const lines = new Map<string, readonly string[]>();
  for (const message of messages) {
    const file = message.file ?? '';
    const known = lines.get(file) ?? (textOf(file) ?? '').split(/\r\n|\r|\n/);
    lines.set(file, known);
    const excerpt = known[(message.line ?? 1) - 1];
    if (isOurs(message) && excerpt !== undefined && known.length > 1) message.excerpt = excerpt;
  }
}

/** A message as JSON has it, with its words in every language. */
export type KeptMessage = Pick<VFileMessage, 'file' | 'place' | 'ruleId' | 'source' | 'fatal'> & {
  readonly texts: Readonly<Record<string, LocalizedText>>;
  readonly fix?: readonly Edit[] | undefined;
  readonly excerpt: string | null;
};

/** A message → what is kept of it. */
export function writeMessage(message: VFileMessage): KeptMessage {
  const { file, place, ruleId, source, fatal } = message;
  const texts = Object.fromEntries(messageLanguages.map((language) => [language, tell(message, language)]));
  return { file, place, ruleId, source, fatal, texts, fix: fixOf(message), excerpt: excerptOf(message) };
}

/** What was kept of a message → the message. */
export function readMessage({ texts, fix, excerpt, ...kept }: KeptMessage): VFileMessage {
  const tellText: TellText = (language) => texts[language] ?? { reason: '', note: '' };
  const message = withText(Object.assign(new VFileMessage(''), kept), tellText);
  return Object.assign(message, { ...(fix?.length ? { fix } : {}), ...(excerpt === null ? {} : { excerpt }) });
}

/** Whether any of the messages is an error: what stops a build. */
export function hasErrors(messages: readonly VFileMessage[]): boolean {
  return messages.some((message) => message.fatal === true);
}

/** In the order a reader meets them: by file, line and column. */
export function sortMessages(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...messages].sort(
    (a, b) =>
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
}

function isOurs(message: VFileMessage): message is ContentMessage {
  return 'tellText' in message;
}
