/*
 * The rules of a site's own, and what its remark plugins say of texts, as messages like all others: the site's `rules` set
 * their severity, and a comment keeps them from a line.
 */
import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { CliError } from '../cli-error.ts';
import type { Source } from '../content/sources.ts';
import { type OwnCode, type OwnFinding, type OwnRule, ownPrefix, type RuleText } from '../markdown/own-code.ts';
import { createMessage, type Severity } from '../messages.ts';
import type { ContentFacts } from '../rule-input/rule.ts';

type Read = Pick<ContentFacts, 'site' | 'bodies'>;

/** What own code finds in the content. @throws CliError where a rule fails, with its file and id */
export function runOwnRules(input: Read, own: OwnCode | null): VFileMessage[] {
  if (own === null) return [];
  const texts = listTexts(input);
  const files = new Map<RuleText, string>(texts.map(({ text, file }) => [text, file]));
  const given = texts.map(({ text }) => text);
  const found = own.rules.flatMap((rule) => runRule(rule, given, files, input, own));
  return [...found, ...[...input.bodies.values()].flatMap(({ told }) => told.flatMap((one) => passOn(one, input)))];
}

/** How severe a site wants a rule; `null` where it wants nothing of it. */
function severityOf(id: string, otherwise: Severity, { site }: Read): Severity | null {
  const chosen = site.data.rules?.[id] ?? otherwise;
  return chosen === 'off' ? null : chosen;
}

function runRule(
  rule: OwnRule,
  texts: readonly RuleText[],
  files: ReadonlyMap<RuleText, string>,
  input: Read,
  own: OwnCode,
): VFileMessage[] {
  const severity = severityOf(rule.id, rule.severity ?? 'warning', input);
  if (severity === null) return [];
  return listFindings(rule, texts, own).map((finding) => {
    const { text, place, message, note = '' } = finding ?? {};
    const file = files.get(text);
    if (file === undefined || typeof message !== 'string') {
      throw new CliError(
        `${own.file}: the rule ${rule.id} found something that has no text or no message. Expected { text, place, message, note }, with a text that it was given.`,
      );
    }
    return createMessage({ file, place, rule: rule.id, severity, told: { reason: message, note: String(note) } });
  });
}

function listFindings({ id, check }: OwnRule, texts: readonly RuleText[], own: OwnCode): readonly OwnFinding[] {
  try {
    return [...check(texts)];
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(`${own.file}: the rule ${id} failed: ${why}`, { cause });
  }
}

/** What a remark plugin says, such as a rule of remark-lint. */
function passOn(message: VFileMessage, input: Read): VFileMessage[] {
  const rule = `${ownPrefix}${(message.ruleId ?? message.source ?? 'remark').replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
  const severity = severityOf(rule, message.fatal === true ? 'error' : 'warning', input);
  if (severity === null) return [];
  const place = placeOf(message);
  const told = { reason: message.reason, note: message.note ?? '' };
  return [createMessage({ file: message.file ?? '', place, rule, severity, told })];
}

function placeOf({ place }: VFileMessage): Position | undefined {
  return place === undefined || 'start' in place ? place : { start: place, end: place };
}

interface PlacedText {
  readonly text: RuleText;
  /** As messages show it. */
  readonly file: string;
}

function listTexts(input: Read): PlacedText[] {
  const { site } = input;
  return [
    ...placeText('site', site, null, null, input),
    ...site.councils.flatMap((council) => [
      ...placeText('council', council, council.id, null, input),
      ...council.meetings.flatMap((meeting) => [
        ...placeText('meeting', meeting, council.id, meeting.id, input),
        ...meeting.items.flatMap((item) => placeText('item', item, council.id, meeting.id, input)),
      ]),
    ]),
  ];
}

function placeText(
  kind: RuleText['kind'],
  source: Source<object>,
  council: string | null,
  meeting: string | null,
  { bodies }: Read,
): PlacedText[] {
  const { path, file, text, data, frontMatter } = source;
  const body = bodies.get(path);
  if (body === undefined) return [];
  const { markdown, tree } = body;
  const locate: RuleText['locate'] = (...keys) => frontMatter.locateValue(keys);
  const given = { kind, path, council, meeting, data: { ...data }, markdown, tree, source: text, locate };
  return [{ text: given, file }];
}
