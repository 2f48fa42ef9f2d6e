/*
 * What rules find in each text by itself. A text can be looked at as it is parsed, so that what its author wrote need not stand
 * in memory until all texts are there. Where nothing was found in a text once, its tree is not read for the rule again: kept
 * are the ids of the rules that found something; these are run again, so that nothing is told that was not found now.
 */
import type { Body } from '../agenda/body.ts';
import type { TextStore } from '../content/text-store.ts';
import type { RuleId } from '../locale/message-values.ts';
import { indexNodes } from '../rule-input/nodes.ts';
import type { AnyRule, Finding, TextContext } from '../rule-input/rule.ts';
import { sha256 } from '../sha256.ts';

/** What was found in texts so far. */
export interface TextFindings {
  /** Looks at a text, unless it was looked at already. */
  readonly look: (body: Body) => void;
  /** What a rule that looks at each text by itself found. */
  readonly of: (rule: string) => readonly Finding<RuleId>[];
  /** The paths of the texts that concern a rule. */
  readonly concerned: (rule: string) => ReadonlySet<string>;
}

/** Opens what these rules find; `store` has what earlier runs found out about texts. */
export function openFindings(
  rules: readonly AnyRule[],
  partNames: readonly string[],
  store: TextStore | null,
): TextFindings {
  const key = keyOf(rules, partNames);
  const seen = new Set<string>();
  const found = new Map<string, Finding<RuleId>[]>();
  const concerned = new Map<string, Set<string>>();
  const note = (rule: AnyRule, { path }: Body, findings: readonly Finding<RuleId>[]): void => {
    if (rule.reads === 'texts') append(found, rule.id, findings);
    else concerned.set(rule.id, (concerned.get(rule.id) ?? new Set()).add(path));
  };
  return {
    look: (body) => {
      if (seen.has(body.path)) return;
      seen.add(body.path);
      const before = body.keptAs === null ? undefined : store?.get(partOf(body.path), `${body.keptAs} ${key}`);
      const ids = before === undefined ? null : new Set(before.split(' '));
      const wanted = ids === null ? rules : rules.filter(({ id }) => ids.has(id));
      const telling = before === '' ? [] : findIn(body, wanted, partNames);
      for (const [rule, findings] of telling) note(rule, body, findings);
      if (ids !== null || body.keptAs === null) return;
      store?.set(partOf(body.path), `${body.keptAs} ${key}`, telling.map(([{ id }]) => id).join(' '));
    },
    of: (rule) => found.get(rule) ?? [],
    concerned: (rule) => concerned.get(rule) ?? new Set(),
  };
}

/** The rules that find something in a text, and what. */
function findIn(body: Body, rules: readonly AnyRule[], partNames: readonly string[]) {
  const shown: TextContext = { bodies: new Map([[body.path, body]]), nodes: indexNodes(body), partNames };
  return rules.flatMap((rule): Array<readonly [AnyRule, readonly Finding<RuleId>[]]> => {
    const findings: ReadonlyArray<Finding<RuleId> | { readonly file: string }> =
      rule.reads === 'texts' ? rule.check(shown) : (rule.concerns?.(shown) ?? []);
    return findings.length === 0 ? [] : [[rule, findings as readonly Finding<RuleId>[]]];
  });
}

function append(lists: Map<string, Finding<RuleId>[]>, id: string, more: readonly Finding<RuleId>[]): void {
  const list = lists.get(id);
  if (list === undefined) lists.set(id, [...more]);
  else for (const one of more) list.push(one);
}

/** All that what a rule finds in a text goes by, besides the text and the program. */
function keyOf(rules: readonly AnyRule[], partNames: readonly string[]): string {
  return sha256(JSON.stringify([rules.map(({ id }) => id), partNames])).slice(0, 16);
}

/** The same part as that of the text itself. */
function partOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
