/*
 * The remark plugins of a site's own within the chain. What they do is their author's business; that one fails is told
 * with its name and the text that it was working on.
 */
import type { Root } from 'mdast';
import { type Processor, unified } from 'unified';
import type { VFile } from 'vfile';
import { CliError } from '../cli-error.ts';
import type { NamedPlugin, OwnCode } from './own-code.ts';

type Transform = (tree: Root, file: VFile) => Root;

/** The plugins, one after another, as one of ours. */
export function ownPlugins(this: Processor, own: OwnCode | null): Transform | undefined {
  if (own === null) return undefined;
  const transforms = own.plugins.flatMap((one) => attach(this, one, own));
  if (transforms.length === 0) return undefined;
  // Plugins may change what they get; the rules are about what was written.
  return (tree, file) => transforms.reduce((current, transform) => transform(current, file), structuredClone(tree));
}

/** A plugin that has nothing to do with trees only adds to the parser. */
function attach(processor: Processor, { name, plugin, settings }: NamedPlugin, { file: config }: OwnCode): Transform[] {
  const transform = attempt(
    (): unknown => plugin.call(processor, ...settings),
    (why, cause) => new CliError(`${config}: the remark plugin ${name} cannot be used: ${why}`, { cause }),
  );
  if (typeof transform !== 'function') return [];
  // unified knows every form that a transformer can have, and says where one is not done at once.
  const runner = unified()
    .use(() => transform as Transform)
    .freeze();
  return [
    (tree, file) =>
      attempt(
        () => requireRoot(runner.runSync(tree, file)),
        (why, cause) => new CliError(`${config}: the remark plugin ${name} failed on ${file.path}: ${why}`, { cause }),
      ),
  ];
}

function attempt<Result>(run: () => Result, explain: (why: string, cause: unknown) => CliError): Result {
  try {
    return run();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw explain(why.includes('finished async') ? waits : why, cause);
  }
}

const waits = 'it does not end at once, and texts are not waited for. Use another, or do that work before the build.';

function requireRoot(value: unknown): Root {
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'root') return value as Root;
  throw new Error('it returned something else than a tree of Markdown.');
}
