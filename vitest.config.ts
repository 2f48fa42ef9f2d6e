import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/start-shared.ts'],
    reporters: ['default', './tests/support/missing-programs.ts'],
    // Processes, because a command's folder and environment are those of its process. A process goes on from file to
    // file with the modules that it has loaded; a file leaves nothing behind that another could see.
    // A test that is about the cache names it.
    env: { DAGSORDEN_CACHE: 'off' },
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // CI's machines are shared: a test that fails there is tried once more, and the report names it as tried again.
    retry: process.env['CI'] === undefined ? 0 : 1,
    // A test that hangs is told in the end; one that is slow because its machine is busy is no failure.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What is waited for comes when it comes: a shared machine can be ten times slower than a quiet one.
    expect: { poll: { timeout: 90_000, interval: 20 } },
  },
});
