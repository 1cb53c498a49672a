import { defineConfig } from 'vitest/config';

/** Unit tests and tests over real HTTP, SQLite and sharp. The browser walks are Playwright's (tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    pool: 'forks',
    // Both cores of the smallest machine; the default leaves one idle.
    maxWorkers: '100%',
    // Milliseconds, not a promise of speed: a slow laptop with a busy disk must still pass.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Milliseconds; below it a test is not worth a line of its own in the summary.
    slowTestThreshold: 3_000,
    allowOnly: false,
  },
});
