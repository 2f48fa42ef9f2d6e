/* What `dagsorden upgrade` does; it is loaded when it works. */
import { CliError } from '../cli-error.ts';
import { readVersion } from '../io/package-files.ts';
import { readTexts, writeTexts } from '../io/site-files.ts';
import { readSiteLanguage } from '../io/site-language.ts';
import { findTerminalWords } from '../locale/terminal.ts';
import { formatDiff } from '../reports/text-diff.ts';
import { makeSkeletons, makeSurroundings } from '../scaffold/new-site.ts';
import { parseRecord, recordFile, type ScaffoldRecord, writeRecord } from '../scaffold/record.ts';
import { isNewer, planUpgrade, type UpgradeStep, updateHashes } from '../scaffold/upgrade.ts';
import { loadWords } from '../scaffold/words.ts';
import { terminalText } from '../text/formats.ts';
import type { Terminal } from './terminal.ts';

/** Renews what nobody changed, and the files at `paths` though they were; `onlyTold` writes nothing. */
export async function upgradeFiles(paths: readonly string[], onlyTold: boolean, terminal: Terminal): Promise<void> {
  const version = await readVersion();
  const record = await readRecord(version);
  const language = record?.language ?? (await readLanguage());
  const steps = await planFiles(record, language, paths);
  for (const step of steps) tell(step, terminal);
  const changes = steps.filter(({ action }) => action === 'rewrite' || action === 'add');
  if (steps.every(({ action }) => action === 'leave')) terminal.note('All files are as this version writes them.\n');
  if (onlyTold) return;
  const files = updateHashes(steps, record);
  const next = writeRecord({ version, language, cms: record?.cms ?? false, site: record?.site ?? null, files });
  const texts = new Map([...changes.map(({ path, after }) => [path, after] as const), [recordFile, next]]);
  await writeTexts('.', texts, terminal.interruption);
}

/** @throws CliError where the files are those of a version that is newer than this one. */
async function readRecord(version: string): Promise<ScaffoldRecord | null> {
  const text = (await readTexts('.', [recordFile])).get(recordFile);
  if (text === undefined) return null;
  const record = parseRecord(text);
  if (!isNewer(record.version, version)) return record;
  throw new CliError(
    `The files of this site were written by Dagsorden ${record.version}, and this is ${version}. Install that version or a newer one first.`,
  );
}

async function readLanguage(): Promise<string> {
  const language = await readSiteLanguage(['content']);
  if (language !== null) return language;
  throw new CliError('There is no site in this folder. Change to the folder that holds content/.');
}

/** @throws CliError where a path is none of the files that are renewed. */
async function planFiles(record: ScaffoldRecord | null, language: string, paths: readonly string[]) {
  const words = await loadWords(language);
  const skeletons = record?.site == null ? [] : makeSkeletons(record.site, words);
  const wanted = new Map([...skeletons, ...makeSurroundings(words, record?.cms ?? false)]);
  const asked = paths.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, ''));
  const unknown = asked.find((path) => !wanted.has(path));
  if (unknown !== undefined) {
    throw new CliError(`${unknown} is not one of the files that are renewed: ${[...wanted.keys()].join(', ')}.`);
  }
  const current = await readTexts('.', wanted.keys());
  return planUpgrade({ wanted, current, record, isAsked: (path) => asked.includes(path) });
}

/** What is done with a file is the result. */
function tell({ path, before, after, action }: UpgradeStep, terminal: Terminal): void {
  const { rewritten, added, changed } = findTerminalWords(terminal.language).upgrade;
  if (action === 'rewrite') terminal.print(`${rewritten} ${terminalText(path)}\n`);
  if (action === 'add') terminal.print(`${added} ${terminalText(path)}\n`);
  if (action !== 'show') return;
  const diff = formatDiff([{ file: path, before: before ?? '', after }], terminal.resultColor);
  terminal.print(`${changed(terminalText(path))}\n${diff}\n`);
}
