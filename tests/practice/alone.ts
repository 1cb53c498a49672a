// The practice platform in a process of its own, for a test that kills it: prints its account and runs.
import { startPractice } from '../../main/practice/start.ts';

const { shopee } = await startPractice({ stateDir: process.argv[2] ?? '', now: Date.now, settings: { reviewMs: 0 } });
process.stdout.write(`${JSON.stringify(shopee)}\n`);
