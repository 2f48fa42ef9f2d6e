import type { Body, WrittenBody } from '../agenda/body.ts';
import type { NumberedSection } from '../agenda/numbers/number-agenda.ts';
import type { ContentTree, SiteSource } from '../content/sources.ts';
import type { RuleId, UnreadReason } from '../locale/message-values.ts';
import type { InlineWords, Problem, Severity, Wording } from '../messages.ts';
import type { AttachmentFacts } from './attachment-facts.ts';
import type { NodeIndex } from './nodes.ts';

/** One thing that content must or should be. Its words stand in the locales, by its id. */
interface NamedRule<Id extends string> {
  /** Permanent kebab-case id. */
  readonly id: Id;
  /** Where the site's `rules` say nothing. */
  readonly severity: Severity;
  /** What the rule asks for, in one sentence, where its words do not stand in the locales yet. */
  readonly summary?: Readonly<Record<keyof InlineWords, string>>;
}

/** A rule that looks at anything. */
export interface Rule<Id extends string = string> extends NamedRule<Id> {
  readonly reads?: 'all';
  /**
   * The texts in whose nodes the rule can find anything, as far as each says so by itself: it is shown the nodes of these
   * only, and of a text that said before that it is none of them, its tree is not read.
   */
  readonly concerns?: (input: TextContext) => ReadonlyArray<{ readonly file: string }>;
  readonly check: (input: RuleContext) => readonly Finding<Id>[];
}

/**
 * A rule that looks at each text by itself: what it finds in one is the same whatever stands in others. In a text in
 * which it found nothing it is not run again.
 */
export interface TextRule<Id extends string = string> extends NamedRule<Id> {
  readonly reads: 'texts';
  readonly check: (input: TextContext) => readonly Finding<Id>[];
}

/** A rule, whether its words stand in the locales or in it. */
export type AnyRule = Rule | Rule<RuleId> | TextRule | TextRule<RuleId>;

/** A problem; its rule is added by who runs the rule, and its severity, unless it has one of its own. */
export type Finding<Id extends string = string> = Pick<Problem<Id>, 'file' | 'place' | 'fix' | 'severity'> &
  Wording<Id>;

/** What a rule gets: the nodes of all texts too, so that every text is walked once and not once a rule. */
export interface RuleContext extends ContentFacts {
  readonly nodes: NodeIndex;
  /** The names of the parts that any council has. */
  readonly partNames: readonly string[];
}

/** What is known of texts by themselves. */
export interface TextContext extends Pick<RuleContext, 'nodes' | 'partNames'> {
  /** By path. */
  readonly bodies: ReadonlyMap<string, WrittenBody>;
}

/** All that is checked. Rules read nothing themselves. */
export interface ContentFacts extends RuleFacts {
  readonly site: SiteSource;
  readonly tree: ContentTree;
  /** By path. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** The sections of every meeting, by the path of its index.md. */
  readonly agendas: ReadonlyMap<string, readonly NumberedSection[]>;
}

/** What a file says of its making, and why it cannot be searched; `null` where it can, or need not be. */
export interface FileContents {
  readonly position: boolean;
  readonly traces: readonly string[];
  readonly unread: UnreadReason | null;
}

/** What the content itself does not say. */
interface RuleFacts {
  /** What the bytes of files say, by path: those that items list, link to or show, and plain texts. */
  readonly files: ReadonlyMap<string, AttachmentFacts>;
  /** What is in files, by path: those that items list, link to or show. */
  readonly contents: ReadonlyMap<string, FileContents>;
  /** Public holidays as `YYYY-MM-DD`, by the path of the council's index.md. */
  readonly holidays: ReadonlyMap<string, ReadonlySet<string>>;
  /** External addresses that do not answer, with what happened; empty unless they were asked. */
  readonly deadLinks: ReadonlyMap<string, string>;
  /** The characters of the content that no font has, as code points. */
  readonly unprintable: ReadonlySet<number>;
}
