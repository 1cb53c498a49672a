import { defineConfig } from 'vitest/config';

/** Unit tests and tests over real HTTP, SQLite and sharp. The browser walks are Playwright's (tests/e2e). */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
