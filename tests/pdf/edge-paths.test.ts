import { expect, test } from 'vitest';
import { listEdgePaths } from '../../src/pdf/edge-paths.ts';

test('Edge is looked for where Windows and macOS put it', () => {
  const environment = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)', ProgramFiles: 'C:\\Program Files' };
  expect(listEdgePaths('win32', environment)).toEqual([
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
  expect(listEdgePaths('darwin', {})[0]).toMatch(/^\/Applications\//);
  expect(listEdgePaths('sunos', {})).toEqual([]);
});
