import { win32 } from 'node:path';

const folders = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'];

/** Where Edge is on a platform: every Windows has it, and prints as Chrome does. None where it cannot be told. */
export function listEdgePaths(
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (platform === 'darwin') return ['/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'];
  if (platform === 'linux') return ['/usr/bin/microsoft-edge'];
  if (platform !== 'win32') return [];
  return folders.flatMap((name) => {
    const folder = environment[name];
    return folder === undefined ? [] : [win32.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')];
  });
}
