/* What a build, or a document by itself, goes by: where all of it is the same, so is what is made. */
import { templates } from '../../templates/replaceable.ts';
import type { ContentTree } from '../content/sources.ts';
import { hashSituation } from '../io/surroundings.ts';
import { readTemplates } from '../io/templates.ts';
import type { BuildOptions } from './build-options.ts';
import type { SiteOptions } from './prepare-site.ts';

/** What says only where and how fast is built, and what is asked of separately. Every other option shapes what is made. */
const shapeless: ReadonlySet<string> = new Set<keyof BuildOptions>([
  ...(['out', 'content', 'force', 'jobs', 'cache', 'interrupted'] as const),
  ...(['browser', 'now', 'own', 'templates'] as const),
]);

/**
 * The content, its past and the options, as a text to compare; the program is part of every key. `null` where it cannot be said:
 * nobody knows what own code and own templates do.
 */
export async function identifyWork(options: SiteOptions, tree: ContentTree): Promise<string | null> {
  const { own = null, now = null } = options;
  if (own !== null || (await readTemplates(options.templates)) !== templates) return null;
  const shape = Object.entries(options).filter(([name]) => !shapeless.has(name));
  // A file that is gone by now ends the work with a message of its own.
  const situation = await hashSituation(tree).catch(() => null);
  return situation === null ? null : JSON.stringify([situation, shape.sort(), now === null]);
}
