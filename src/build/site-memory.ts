/* What was loaded and assembled of each file of a site: who reads another state of it hands it in, and only what is other is read. */
import { type AssembleCache, createAssembleCache } from '../agenda/memory/assemble-cache.ts';
import { createLoadCache, type LoadCache } from '../content/load.ts';
import type { TextStore } from '../content/text-store.ts';
import type { OwnCode } from '../markdown/own-code.ts';

export interface SiteMemory {
  readonly load: LoadCache;
  readonly assemble: AssembleCache;
}

/** Nothing was read yet; `texts` are those of earlier builds. */
export function openMemory(own: OwnCode | null, texts: TextStore | null): SiteMemory {
  return { load: createLoadCache(texts), assemble: createAssembleCache(own, texts) };
}

/** The same with the texts of other builds: what it does not know is read with them, and kept there. */
export function withTexts({ load, assemble }: SiteMemory, texts: TextStore | null): SiteMemory {
  const kept = assemble.own === null ? texts : null;
  const resolved = { ...assemble.resolved, kept };
  return { load: { ...load, kept: texts }, assemble: { ...assemble, kept, resolved } };
}
