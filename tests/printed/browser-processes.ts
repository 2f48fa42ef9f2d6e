import { readdir, readFile, readlink } from 'node:fs/promises';

export interface Process {
  readonly id: number;
  readonly parent: number;
}

/** The processes whose executable lies in `folder` (Linux; see proc(5)). */
export async function listProcesses(folder: string): Promise<Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(ids.map((id) => readProcess(id, folder)));
  return found.filter((one) => one !== null);
}

/** Those that no other of them started. */
export function findRoots(processes: readonly Process[]): number[] {
  const ids = processes.map(({ id }) => id);
  return processes.filter(({ parent }) => !ids.includes(parent)).map(({ id }) => id);
}

/** The processes that lay out pages, of the browser whose profile is in a folder. */
export async function listRenderers(profile: string): Promise<number[]> {
  const processes = await listProcesses('/');
  const parents = new Map(processes.map(({ id, parent }) => [id, parent]));
  const lines = processes.map(async ({ id }) => {
    return [id, await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')] as const;
  });
  const lineOf = new Map(await Promise.all(lines));
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && (lineOf.get(id)?.includes(profile) === true || isBelow(parents.get(id)));
  return [...lineOf].filter(([id, line]) => line.includes('--type=renderer') && isBelow(id)).map(([id]) => id);
}

async function readProcess(id: string, folder: string): Promise<Process | null> {
  try {
    const executable = await readlink(`/proc/${id}/exe`);
    const stat = await readFile(`/proc/${id}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return executable.startsWith(folder) && state !== 'Z' ? { id: Number(id), parent: Number(parent) } : null;
  } catch {
    return null;
  }
}
