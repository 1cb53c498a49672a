import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { browserTest, expect } from './fixtures.ts';
import { Watch } from './watch.ts';

browserTest('a machine that never had a browser can draw Vietnamese text', async ({ page }) => {
  await page.setContent('<b style="font: 16px sans-serif">Nước mắm Vạn Phần, đặc biệt</b>');
  const line = page.getByText('Nước mắm Vạn Phần, đặc biệt');
  await expect(line).toBeVisible();
  expect((await line.boundingBox())?.width).toBeGreaterThan(100);
});

browserTest('a walk notices a page that complains, breaks, or asks another machine', async ({ page, context }) => {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html').end(`<title>ours</title><link rel="icon" href="data:,">
      <script>console.error('complains'); setTimeout(() => { throw new Error('breaks'); })</script>
      <img src="http://example.com/pixel.png">`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const watch = new Watch(() => false);
  watch.listen(context);
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  const noticed = () => watch.problems.join('\n');
  await expect.poll(noticed).toContain('console: complains');
  await expect.poll(noticed).toContain('error: Error: breaks');
  await expect.poll(noticed).toContain('foreign request: http://example.com/pixel.png');
  // The line is truly cut: what is asked of another machine is not even looked up.
  await expect.poll(noticed).toContain('net::ERR_NAME_NOT_RESOLVED');
});
