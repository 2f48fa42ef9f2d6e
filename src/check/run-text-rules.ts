/*
 * Runs rules over texts, each only over those in which it can find anything. What a rule finds in a text by itself goes by
 * that text: where it found nothing once, the tree of the text is not read for it again. Kept are the ids of the rules that
 * found something; these are run again, so that nothing is told that was not found now.
 */
import type { Body } from '../agenda/body.ts';
import type { TextStore } from '../content/text-store.ts';
import type { RuleId } from '../locale/message-values.ts';
import { indexNodes, joinNodes, type NodeIndex } from '../rule-input/nodes.ts';
import type { AnyRule, ContentFacts, Finding, RuleContext } from '../rule-input/rule.ts';
import { listPartNames } from '../rule-input/rule-helpers.ts';
import { sha256 } from '../sha256.ts';

/** What each of the rules finds, in their order; `store` has what earlier runs found out about texts. */
export function* findEach(
  rules: readonly AnyRule[],
  content: ContentFacts,
  store: TextStore | null,
): Generator<readonly [rule: AnyRule, findings: readonly Finding<RuleId>[]]> {
  const partNames = listPartNames(content.site);
  const texts = openTexts(content.bodies, store, keyOf(rules, partNames));
  for (const rule of rules) yield [rule, findWith(rule, { ...content, partNames }, texts)] as const;
  texts.keep();
}

/** All that what a rule finds in a text goes by, besides the text and the program. */
function keyOf(rules: readonly AnyRule[], partNames: readonly string[]): string {
  return sha256(JSON.stringify([rules.map(({ id }) => id), partNames])).slice(0, 16);
}

function findWith(rule: AnyRule, content: Omit<RuleContext, 'nodes'>, texts: Texts): readonly Finding<RuleId>[] {
  const { partNames } = content;
  if (rule.reads === 'texts') {
    const findings: readonly Finding<RuleId>[] = rule.check({ ...texts.shownTo(rule.id), partNames });
    texts.note(rule.id, findings);
    return findings;
  }
  const shown = rule.concerns === undefined ? texts.all : texts.shownTo(rule.id);
  if (rule.concerns !== undefined) texts.note(rule.id, rule.concerns({ ...shown, partNames }));
  return rule.check(Object.defineProperty({ ...content, nodes: none }, 'nodes', { get: () => shown.nodes }));
}

const none: NodeIndex = new Map();

type Shown = Pick<RuleContext, 'bodies' | 'nodes'>;

interface Texts {
  readonly all: Shown;
  /** The texts in which a rule can find anything. */
  readonly shownTo: (id: string) => Shown;
  /** That a rule found something in these files. */
  readonly note: (id: string, found: ReadonlyArray<{ readonly file: string }>) => void;
  /** Keeps what was found out now. */
  readonly keep: () => void;
}

function openTexts(bodies: Shown['bodies'], store: TextStore | null, key: string): Texts {
  const known = new Map<string, readonly string[]>();
  const fresh = new Map<string, Set<string>>();
  for (const [path, { file, keptAs }] of bodies) {
    const kept = keptAs === null ? undefined : store?.get(partOf(path), `${keptAs} ${key}`);
    if (kept === undefined) fresh.set(file, new Set());
    else if (kept !== '') known.set(path, kept.split(' '));
  }
  const isFresh = ({ file }: { readonly file: string }) => fresh.has(file);
  const indexOf = rememberIndexes();
  const show = (wanted: (path: string, body: Body) => boolean) => showTexts(bodies, wanted, indexOf);
  const unknown = show((_, body) => isFresh(body));
  const concerned = new Set([...known.values()].flat());
  return {
    all: show(() => true),
    shownTo: (id) => {
      if (!concerned.has(id)) return unknown;
      return show((path, body) => isFresh(body) || known.get(path)?.includes(id) === true);
    },
    note: (id, found) => {
      for (const { file } of found) fresh.get(file)?.add(id);
    },
    keep: () => {
      for (const [path, { file, keptAs }] of bodies) {
        const ids = fresh.get(file);
        if (ids !== undefined && keptAs !== null) store?.set(partOf(path), `${keptAs} ${key}`, [...ids].join(' '));
      }
    },
  };
}

/** The same part as that of the text itself. */
function partOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

type IndexOf = (body: Body) => NodeIndex;

/** Some of the texts; their nodes are read when somebody asks. */
function showTexts(all: Shown['bodies'], wanted: (path: string, body: Body) => boolean, indexOf: IndexOf): Shown {
  const bodies = new Map([...all].filter(([path, body]) => wanted(path, body)));
  let nodes: NodeIndex | null = null;
  return {
    bodies,
    get nodes() {
      nodes ??= joinNodes([...bodies.values()].map(indexOf));
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
