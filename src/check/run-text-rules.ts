/* Runs rules over texts, each only over those in which it can find anything. */
import type { Body } from '../agenda/body.ts';
import type { RuleId } from '../locale/message-values.ts';
import { indexNodes, joinNodes, type NodeIndex } from '../rule-input/nodes.ts';
import type { AnyRule, ContentFacts, Finding, RuleContext } from '../rule-input/rule.ts';
import { listPartNames } from '../rule-input/rule-helpers.ts';
import type { TextFindings } from './read-texts.ts';

/** What each of the rules finds, in their order; `texts` may have looked at the texts already. */
export function* findEach(
  rules: readonly AnyRule[],
  content: ContentFacts,
  texts: TextFindings,
): Generator<readonly [rule: AnyRule, findings: readonly Finding<RuleId>[]]> {
  const partNames = listPartNames(content.site);
  const indexOf = rememberIndexes();
  for (const body of content.bodies.values()) texts.look(body);
  for (const rule of rules) {
    if (rule.reads === 'texts') yield [rule, texts.of(rule.id)];
    else yield [rule, rule.check(withNodes({ ...content, partNames }, chooseBodies(rule, content, texts), indexOf))];
  }
}

/** The texts that a rule is shown the nodes of. */
function chooseBodies({ id, ...rule }: AnyRule, { bodies }: ContentFacts, texts: TextFindings): readonly Body[] {
  const all = [...bodies.values()];
  if (!('concerns' in rule) || rule.concerns === undefined) return all;
  const concerned = texts.concerned(id);
  return all.filter(({ path }) => concerned.has(path));
}

type IndexOf = (body: Body) => NodeIndex;

/** Nodes are read when somebody asks. */
function withNodes(content: Omit<RuleContext, 'nodes'>, bodies: readonly Body[], indexOf: IndexOf): RuleContext {
  let nodes: NodeIndex | null = null;
  return {
    ...content,
    get nodes() {
      nodes ??= joinNodes(bodies.map(indexOf));
      return nodes;
    },
  };
}

function rememberIndexes(): IndexOf {
  const indexes = new Map<Body, NodeIndex>();
  return (body) => {
    const index = indexes.get(body) ?? indexNodes(body);
    indexes.set(body, index);
    return index;
  };
}
