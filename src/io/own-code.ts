/*
 * The rules and remark plugins of a site's own, from the module that `--config` names. It is never looked for: content can
 * come from anybody, and nothing that only lies beside it is run. What is wrong with it is told by the name of the file.
 */
import { access, realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CliError } from '../cli-error.ts';
import {
  type Config,
  type NamedPlugin,
  type OwnCode,
  type OwnPlugin,
  type OwnRule,
  ownPrefix,
} from '../markdown/own-code.ts';

/** What the module is usually called. */
const configNames = ['dagsorden.config.js', 'dagsorden.config.mjs', 'dagsorden.config.ts', 'dagsorden.config.mts'];

/** Runs a module of the site's own. @throws CliError for one that lies in the content, cannot be run, or is none */
export async function readOwnCode(file: string, roots: readonly string[]): Promise<OwnCode> {
  const absolute = await realpath(resolve(file)).catch((cause: unknown) => {
    throw new CliError(`${file} is not there. Name a module with --config, or leave that out.`, { cause });
  });
  for (const root of roots) {
    const inside = relative(await realpath(root).catch(() => resolve(root)), absolute);
    if (inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside) continue;
    throw new CliError(
      `${file} lies in the content folder ${root}, and content is never run. Put it beside that folder.`,
    );
  }
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(absolute).href).catch((cause) => {
    throw new CliError(`${file} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, { cause });
  });
  return readConfig(file, module['default']);
}

/** The module of that kind that lies in the working directory; `null` where there is none. */
export async function findConfig(): Promise<string | null> {
  for (const name of configNames) {
    const found = await access(name).then(
      () => true,
      () => false,
    );
    if (found) return name;
  }
  return null;
}

const keys: ReadonlyArray<keyof Config> = ['remarkPlugins', 'rules'];

function readConfig(file: string, config: unknown): OwnCode {
  if (!isObject(config)) {
    throw new CliError(`${file} must export an object by default: export default { remarkPlugins: [], rules: [] };`);
  }
  const unknown = Object.keys(config).find((key) => !keys.some((known) => known === key));
  if (unknown !== undefined) throw new CliError(`${file} exports ${unknown}, which is none of ${keys.join(', ')}.`);
  const plugins = readList(file, 'remarkPlugins', config['remarkPlugins']);
  const rules = readList(file, 'rules', config['rules']).map((rule, at) => readRule(file, rule, at));
  const twice = rules.find(({ id }, at) => rules.findIndex((other) => other.id === id) !== at);
  if (twice !== undefined) throw new CliError(`${file}: two rules have the id ${twice.id}.`);
  return { file, plugins: plugins.flatMap((plugin, at) => readPlugin(file, plugin, `remarkPlugins[${at}]`)), rules };
}

function readList(file: string, key: string, value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new CliError(`${file}: ${key} must be a list.`);
}

/** A plugin, a plugin with its settings, or a preset, which is a list of such. */
function readPlugin(file: string, value: unknown, place: string): NamedPlugin[] {
  if (isObject(value) && Array.isArray(value['plugins'])) {
    return value['plugins'].flatMap((one, at) => readPlugin(file, one, `${place}.plugins[${at}]`));
  }
  const [plugin, ...settings]: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (settings[0] === false) return [];
  if (isPlugin(plugin)) return [{ name: plugin.name || place, plugin, settings }];
  if (settings.length === 0 && isObject(plugin)) return readPlugin(file, plugin, place);
  throw new CliError(`${file}: ${place} is no plugin. Expected a function, or a list of a function and its settings.`);
}

const ownId = new RegExp(`^${ownPrefix}[a-z0-9]+(-[a-z0-9]+)*$`);

function readRule(file: string, rule: unknown, at: number): OwnRule {
  if (isObject(rule)) {
    const { id, severity, check } = rule;
    const hasId = typeof id === 'string' && ownId.test(id);
    const hasSeverity = severity === undefined || severity === 'error' || severity === 'warning';
    if (hasId && hasSeverity && typeof check === 'function') {
      return { id, severity: severity ?? 'warning', check: (texts) => check.call(rule, texts) };
    }
  }
  throw new CliError(
    `${file}: rules[${at}] is no rule. Expected an id like own-short-title, a function check, and as severity error or warning, if any.`,
  );
}

function isPlugin(value: unknown): value is OwnPlugin {
  return typeof value === 'function';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
