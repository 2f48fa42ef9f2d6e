/*
 * What a site adds in code of its own: the default export of the module that `--config` names. It is run by who names it,
 * like any other program.
 */
import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Position } from 'unist';

/** A remark plugin, which gets the processor of Dagsorden's chain as `this`. */
// biome-ignore lint/suspicious/noExplicitAny: whatever plugins ask for; unified's own type of them says the same
export type OwnPlugin = (this: any, ...settings: any[]) => any;

/** A front matter and text of the content, as an own rule gets them. */
export interface RuleText {
  readonly kind: 'site' | 'council' | 'meeting' | 'item';
  /** From the content folder, with `/`. */
  readonly path: string;
  /** The ids of its council and meeting, which are their folders' names. */
  readonly council: string | null;
  readonly meeting: string | null;
  /** The front matter, read and checked. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The Markdown as its author wrote it (mdast), with places. */
  readonly markdown: MarkdownRoot;
  /** What is shown of it (hast), with places where nodes have them. */
  readonly tree: Root;
  /** The whole file. */
  readonly source: string;
  /** Where a field of the front matter stands; where its value would, for one that is not there. */
  readonly locate: (...keys: readonly (string | number)[]) => Position | undefined;
}

/** What an own rule finds. */
export interface OwnFinding {
  /** One of the texts that the rule got. */
  readonly text: RuleText;
  /** `node.position`, or what `text.locate` gives; the beginning of the file where it is left out. */
  readonly place?: Position | undefined;
  /** What is wrong, as one sentence without its full stop. */
  readonly message: string;
  /** What to do. */
  readonly note?: string;
}

/** A rule of a site's own. */
export interface OwnRule {
  /** Kebab-case, beginning with `own-`: what the content calls it in `rules` and in comments that suppress it. */
  readonly id: string;
  /** `warning` where it is left out; the site's `rules` can set another. */
  readonly severity?: 'error' | 'warning';
  readonly check: (texts: readonly RuleText[]) => Iterable<OwnFinding>;
}

/** What `dagsorden.config.js` exports by default. */
export interface Config {
  /** As unified takes them: a plugin, or a list of it and its settings. They run before anything is sanitised. */
  readonly remarkPlugins?: ReadonlyArray<OwnPlugin | readonly [plugin: OwnPlugin, ...settings: unknown[]]>;
  readonly rules?: readonly OwnRule[];
}

/** A plugin and what it is called in messages. */
export interface NamedPlugin {
  readonly name: string;
  readonly plugin: OwnPlugin;
  readonly settings: readonly unknown[];
}

/** A site's own code that was read. */
export interface OwnCode {
  /** The module, as the user named it. */
  readonly file: string;
  readonly plugins: readonly NamedPlugin[];
  readonly rules: readonly OwnRule[];
}

/** How the ids of own rules begin, so that none is ever taken for one of Dagsorden's. */
export const ownPrefix = 'own-';
