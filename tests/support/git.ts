import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const person = 'Sekretariatet';
const address = 'sekretariatet@example.org';

/** Runs git in a folder; what it prints. Settings of the machine's own do not reach it. */
export async function runGit(folder: string, args: readonly string[], date = '2026-09-01T12:00:00Z'): Promise<string> {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: person,
    GIT_AUTHOR_EMAIL: address,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: person,
    GIT_COMMITTER_EMAIL: address,
    GIT_COMMITTER_DATE: date,
  };
  return (await run('git', [...args], { cwd: folder, env })).stdout;
}

/** Makes a folder a repository. */
export async function initGit(folder: string): Promise<void> {
  await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
}

/** Commits all that is in the folder, at an instant such as `2026-09-01T12:00:00Z`. */
export async function commitAll(folder: string, date: string, message = 'Ændring'): Promise<void> {
  await runGit(folder, ['add', '--all'], date);
  await runGit(folder, ['commit', '--quiet', '--allow-empty', '-m', message], date);
}
