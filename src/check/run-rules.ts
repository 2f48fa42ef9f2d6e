/*
 * Runs the rules over content.
 * 1. The site says how severe each rule is; a rule that it does not know is a message.
 * 2. Every rule that is not off tells what it finds.
 * 3. What a comment suppresses is left out; a comment without a rule or a reason is itself a message.
 */
import { closest } from 'fastest-levenshtein';
import type { VFileMessage } from 'vfile-message';
import type { SiteSource } from '../content/sources.ts';
import type { TextStore } from '../content/text-store.ts';
import type { MessageValues, RuleId } from '../locale/message-values.ts';
import { type OwnCode, ownPrefix } from '../markdown/own-code.ts';
import { createMessage } from '../messages.ts';
import type { ContentFacts } from '../rule-input/rule.ts';
import { listPartNames, listSources } from '../rule-input/rule-helpers.ts';
import { rules } from '../rules/index.ts';
import { checkActiveFiles, checkPictures } from './check-active-files.ts';
import { fixedRules } from './fixed-rules.ts';
import { runOwnRules } from './own-rules.ts';
import { openFindings, type TextFindings } from './read-texts.ts';
import { findEach } from './run-text-rules.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

/** What Dagsorden's rules find in the texts of a site; `store` has what earlier runs found out about texts. */
export function openTextFindings(site: SiteSource, store: TextStore | null): TextFindings {
  return openFindings(listWanted(site), listPartNames(site), store);
}

/**
 * Everything that the rules find, Dagsorden's and a site's own, in no particular order. `texts` has what was found in texts
 * that were looked at already.
 */
export function runRules(
  input: ContentFacts,
  own: OwnCode | null = null,
  texts: TextFindings = openTextFindings(input.site, null),
): VFileMessage[] {
  const suppressions = listSources(input.site).flatMap((source) =>
    readSuppressions(source, input.bodies.get(source.path)),
  );
  const all = [...runOurs(input, texts), ...runOwnRules(input, own)];
  const found = all.filter(createFilter(suppressions));
  return [
    ...checkSettings(input.site, own),
    ...checkActiveFiles(input),
    ...checkPictures(input),
    ...found,
    ...suppressions.flatMap((one) => checkSuppression(one, own)),
  ];
}

/** The rules that a site has not switched off. */
function listWanted({ data }: SiteSource) {
  const chosen = new Map(Object.entries(data.rules ?? {}));
  return rules.filter(({ id }) => chosen.get(id) !== 'off');
}

function runOurs(input: ContentFacts, texts: TextFindings): VFileMessage[] {
  const chosen = new Map(Object.entries(input.site.data.rules ?? {}));
  return [...findEach(listWanted(input.site), input, texts)].flatMap(([rule, findings]) => {
    const wished = chosen.get(rule.id) ?? null;
    return findings.map((finding) => {
      const severity = wished === null || wished === 'off' ? (finding.severity ?? rule.severity) : wished;
      return createMessage({ ...finding, rule: rule.id as RuleId, severity });
    });
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

function checkSettings(site: SiteSource, own: OwnCode | null): VFileMessage[] {
  const unknown = Object.keys(site.data.rules ?? {}).filter((id) => !isRule(id, own));
  return unknown.map((id) => {
    const place = site.frontMatter.locateKey(['rules', id]);
    return createMessage({ file: site.file, place, rule: 'unknown-rule', values: describeUnknown(id, own) });
  });
}

function checkSuppression({ file, place, rule, reason }: Suppression, own: OwnCode | null): VFileMessage[] {
  if (!isRule(rule, own)) {
    return [createMessage({ file, place, rule: 'ignore-rule', values: describeUnknown(rule, own) })];
  }
  if (reason !== '') return [];
  return [createMessage({ file, place, rule: 'ignore-reason', values: { rule } })];
}

/** What a plugin of the site tells has ids that nobody can list; where own code is not run, neither can its rules be. */
function isRule(id: string, own: OwnCode | null): boolean {
  if (rules.some((rule) => rule.id === id)) return true;
  if (!id.startsWith(ownPrefix)) return false;
  return own === null || own.plugins.length > 0 || own.rules.some((rule) => rule.id === id);
}

function describeUnknown(id: string, own: OwnCode | null): MessageValues['unknown-rule'] {
  const known = [...rules, ...(own?.rules ?? [])].map((rule) => rule.id);
  return { id, nearest: closest(id, known), known, fixed: fixedRules.some((rule) => rule.id === id) };
}
