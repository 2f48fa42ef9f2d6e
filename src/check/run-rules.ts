/*
 * Runs the rules over content.
 * 1. The site says how severe each rule is; a rule that it does not know is a message.
 * 2. Every rule that is not off tells what it finds.
 * 3. What a comment suppresses is left out; a comment without a rule or a reason is itself a message.
 */
import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { SiteSource } from '../content/sources.ts';
import type { MessageValues, RuleId } from '../locale/message-values.ts';
import { createMessage } from '../messages.ts';
import { indexNodes } from '../rule-input/nodes.ts';
import type { AnyRule, ContentFacts, Finding, RuleContext } from '../rule-input/rule.ts';
import { listSources } from '../rule-input/rule-helpers.ts';
import { rules } from '../rules/index.ts';
import { checkActiveFiles, checkDeepDrawings } from './check-active-files.ts';
import { fixedRules } from './fixed-rules.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

/** Everything that the rules find, in no particular order. */
export function runRules(input: ContentFacts): VFileMessage[] {
  const suppressions = listSources(input.site).flatMap((source) =>
    readSuppressions(source, input.bodies.get(source.path)),
  );
  const nodes = indexNodes(input.bodies);
  const found = rules.flatMap((rule) => runRule(rule, { ...input, nodes })).filter(createFilter(suppressions));
  return [
    ...checkSettings(input.site),
    ...checkActiveFiles(input),
    ...checkDeepDrawings(input),
    ...found,
    ...suppressions.flatMap(checkSuppression),
  ];
}

function runRule(rule: AnyRule, input: RuleContext): VFileMessage[] {
  const chosen = input.site.data.rules?.[rule.id];
  if (chosen === 'off') return [];
  const findings: readonly Finding<RuleId>[] = rule.check(input);
  return findings.map((finding) => {
    const severity = chosen ?? finding.severity ?? rule.severity;
    return createMessage({ ...finding, rule: rule.id as RuleId, severity });
  });
}

/** Keeps the messages that nothing suppresses. */
function createFilter(suppressions: readonly Suppression[]): (message: VFileMessage) => boolean {
  const keyOf = (file: string | undefined, rule: string | undefined, line: number) => `${line} ${rule} ${file}`;
  const excused = new Set(
    suppressions.flatMap(({ file, rule, lines }) => [...lines].map((line) => keyOf(file, rule, line))),
  );
  return ({ file, ruleId, line }) => !excused.has(keyOf(file, ruleId, line ?? 0));
}

function checkSettings(site: SiteSource): VFileMessage[] {
  const unknown = Object.keys(site.data.rules ?? {}).filter((id) => !rules.some((rule) => rule.id === id));
  return unknown.map((id) => {
    const place = site.frontMatter.locateKey(['rules', id]);
    return createMessage({ file: site.file, place, rule: 'unknown-rule', values: describeUnknown(id) });
  });
}

function checkSuppression({ file, place, rule, reason }: Suppression): VFileMessage[] {
  if (!rules.some((one) => one.id === rule)) {
    return [createMessage({ file, place, rule: 'ignore-rule', values: describeUnknown(rule) })];
  }
  if (reason !== '') return [];
  return [createMessage({ file, place, rule: 'ignore-reason', values: { rule } })];
}

function describeUnknown(id: string): MessageValues['unknown-rule'] {
  const known = rules.map((rule) => rule.id);
  return { id, nearest: closest(id, known), known, fixed: fixedRules.some((rule) => rule.id === id) };
}
