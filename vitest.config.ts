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
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
