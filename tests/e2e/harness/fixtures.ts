import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { chromiumOptions } from './chromium.ts';
import { Desk } from './desk.ts';
import { Watch } from './watch.ts';

export { expect };

/** A browser and nothing else. */
export const browserTest = base.extend({
  launchOptions: [async ({}, give) => give(await chromiumOptions()), { scope: 'worker' }],
});

type Walk = {
  /** The app, running on an empty data folder of its own. */
  desk: Desk;
  /** Fails the walk on console errors and on requests to other machines; `watch.allow` names what is meant to happen. */
  watch: Watch;
};

/** A walk through the real app: `page` stands on the desk's first screen. */
export const test = browserTest.extend<Walk>({
  desk: async ({}, give, info) => {
    // A folder name as people have them.
    const place = await mkdtemp(join(tmpdir(), 'bàn làm việc '));
    const desk = new Desk(join(place, 'dữ liệu'));
    try {
      await desk.start();
      await give(desk);
      await desk.stop();
    } finally {
      await desk.kill();
      if (info.status !== info.expectedStatus)
        await info.attach('desk.log', { body: desk.log, contentType: 'text/plain' });
      await rm(place, { recursive: true, force: true });
    }
  },
  watch: async ({ context, desk }, give) => {
    const watch = new Watch(() => desk.killed);
    watch.listen(context);
    await give(watch);
    expect(watch.problems).toEqual([]);
  },
  page: async ({ page, desk, watch: _ }, give) => {
    await page.goto(desk.url);
    await give(page);
  },
});
