/* What was assembled before: within a run, of each file; from one build to the next, the texts. */

import type { SiteSource } from '../../content/sources.ts';
import type { TextStore } from '../../content/text-store.ts';
import type { TreeNames } from '../../content/tree-names.ts';
import type { FrontMatter } from '../../content/yaml/front-matter.ts';
import type { Locale } from '../../locale/index.ts';
import type { OwnCode } from '../../markdown/own-code.ts';
import type { MarkdownProcessor } from '../../markdown/processor.ts';
import type { Body } from '../body.ts';
import type { Council, Item, Meeting } from '../model.ts';
import type { NumberedSection } from '../numbers/number-agenda.ts';
import type { Outline, OutlineCache } from '../outline.ts';
import { createResolvedCache, type ResolvedCache } from '../resolve-bodies.ts';
import type { LookAtText } from './kept-bodies.ts';
import type { MadeBefore } from './made-before.ts';

/** What was assembled of each file: who assembles again and again hands it in, and only what changed is made anew. */
export interface AssembleCache {
  /** The site's own code, whose plugins work on every text; `null` for none. */
  readonly own: OwnCode | null;
  readonly outlines: WeakMap<SiteSource, Outline>;
  readonly meetings: OutlineCache;
  /** By what they say. */
  readonly processors: WeakMap<Locale, MarkdownProcessor>;
  readonly parsed: WeakMap<FrontMatter, Body>;
  readonly resolved: ResolvedCache;
  readonly items: WeakMap<Body, Item>;
  /** Agendas whose items list files that are there, as long as the files have these names. */
  readonly listed: WeakMap<readonly NumberedSection[], TreeNames>;
  /** By the front matter, which has all of a meeting's fields. */
  readonly whole: WeakMap<FrontMatter, Meeting>;
  /** By their sources. */
  readonly made: MadeBefore<Meeting>;
  /** By their front matter. */
  readonly councils: MadeBefore<Omit<Council, 'meetings'>>;
  /** Texts of earlier builds; `null` where none are kept. */
  readonly kept: TextStore | null;
  /** Sees every text as it is read; then what its author wrote is let go. `null` where all of it is wanted. */
  readonly look: LookAtText | null;
}

/** With own code no text of an earlier build is taken: what its modules do can be another thing by now. */
export function createAssembleCache(own: OwnCode | null = null, kept: TextStore | null = null): AssembleCache {
  return {
    own,
    kept: own === null ? kept : null,
    look: null,
    outlines: new WeakMap(),
    meetings: new WeakMap(),
    processors: new WeakMap(),
    parsed: new WeakMap(),
    resolved: createResolvedCache(own === null ? kept : null),
    items: new WeakMap(),
    listed: new WeakMap(),
    whole: new WeakMap(),
    made: new WeakMap(),
    councils: new WeakMap(),
  };
}

/** The same for who looks at every text as it is read. Rules of a site's own want all that was written afterwards. */
export function lookingAt(cache: AssembleCache, look: LookAtText): AssembleCache {
  return cache.own === null ? { ...cache, look } : cache;
}
