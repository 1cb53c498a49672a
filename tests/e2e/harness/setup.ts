import { buildRenderer } from '../../../main/build.ts';
import { chromiumOptions } from './chromium.ts';

/** What every worker needs is made once, before they start beside each other. */
export default async function setup(): Promise<void> {
  await buildRenderer();
  await chromiumOptions();
}
