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
