/* What an upgrade does with each of the files that Dagsorden writes around the content: a plan, nothing is written. */
import { hashText, type ScaffoldRecord } from './record.ts';

/** A file that is written, shown, or left as it is. */
export interface UpgradeStep {
  readonly path: string;
  /** What stands there; `null` where nothing does. */
  readonly before: string | null;
  /** What this version writes. */
  readonly after: string;
  /**
   * - `rewrite`: nobody touched it since Dagsorden wrote it, or the user asked for it
   * - `add`: no earlier version wrote it, and nothing stands there
   * - `show`: it was changed here, and this version writes something else than the last did
   * - `leave`: it is as this version writes it, was deleted, or has nothing new beside the changes made here
   */
  readonly action: 'rewrite' | 'add' | 'show' | 'leave';
}

interface UpgradeInput {
  /** What this version writes, by path. */
  readonly wanted: ReadonlyMap<string, string>;
  /** What stands there now. */
  readonly current: ReadonlyMap<string, string>;
  /** What earlier versions wrote; `null` for a site that has no record. */
  readonly record: Pick<ScaffoldRecord, 'files'> | null;
  /** Whether the user wants this version's text, whatever was changed. */
  readonly isAsked: (path: string) => boolean;
}

/** What is done with each file, in their order. */
export function planUpgrade({ wanted, current, record, isAsked }: UpgradeInput): UpgradeStep[] {
  return [...wanted].map(([path, after]) => {
    const before = current.get(path) ?? null;
    const written = record?.files[path] ?? null;
    const action = isAsked(path) ? takeOurs(before) : chooseAction(path, before, after, written);
    return { path, before, after, action: before !== null && isSame(before, after) ? 'leave' : action };
  });
}

/** The record after an upgrade: of what was left or shown it keeps what was written before. */
export function updateHashes(steps: readonly UpgradeStep[], record: ScaffoldRecord | null): Record<string, string> {
  const files = { ...record?.files };
  for (const { path, before, after, action } of steps) {
    const isOurs = action === 'rewrite' || action === 'add' || (before !== null && isSame(before, after));
    if (isOurs) files[path] = hashText(after);
  }
  return files;
}

function takeOurs(before: string | null): UpgradeStep['action'] {
  return before === null ? 'add' : 'rewrite';
}

function chooseAction(path: string, before: string | null, after: string, written: string | null) {
  if (before === null) return written === null && !isContent(path) ? 'add' : 'leave';
  if (written === null) return isContent(path) ? 'leave' : 'show';
  if (hashText(after) === written) return 'leave';
  const untouched = hashText(before) === written;
  return untouched && (!isContent(path) || hasSameValues(before, after)) ? 'rewrite' : 'show';
}

function isSame(one: string, other: string): boolean {
  return hashText(one) === hashText(other);
}

/** Skeletons of the content come into being with `init` and `new`, never by an upgrade. */
function isContent(path: string): boolean {
  return path.startsWith('content/');
}

/** Whether only comments differ: another section or time zone would change agendas that were written since. */
function hasSameValues(before: string, after: string): boolean {
  const valuesOf = (text: string) => text.replace(/\r/g, '').replace(/^#.*\n/gm, '');
  return valuesOf(before) === valuesOf(after);
}

/** Whether a version (1.2.3, or 1.2.3-beta, which comes before it) is newer than another. */
export function isNewer(version: string, other: string): boolean {
  const [[one, oneBefore], [two, twoBefore]] = [splitVersion(version), splitVersion(other)];
  if (one !== two) return compareNumbered(one, two) > 0;
  if (oneBefore === '' || twoBefore === '') return oneBefore === '' && twoBefore !== '';
  return compareNumbered(oneBefore, twoBefore) > 0;
}

function splitVersion(version: string): [string, string] {
  const [, release = '', before = ''] = /^([\d.]*)-?(.*)$/.exec(version) ?? [];
  return [release, before];
}

function compareNumbered(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
