import { defineConfig } from '@playwright/test';

/** Walks through the real app in a real Chromium. Run with Node 24: the app is started by the same one. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/harness/setup.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // Milliseconds, not a promise of speed: a slow laptop with a busy disk must still pass.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // The laptop of design.md.
    viewport: { width: 1366, height: 768 },
    trace: 'retain-on-failure',
  },
});
