// A process that sends what waits on a desk until nothing does. Made to be killed.
//   node tests/faults/sender.ts DESK KEY-FILE NOW
// NOW is where its clock starts (milliseconds since 1970): whoever starts it again says how long the machine was off.
import { createRouterClient } from '@orpc/server';
import { openDesk } from '../../main/app.ts';
import { router } from '../../main/router.ts';
import { keyFileSafe } from '../../main/safe.ts';

const [dataDir = '', keyFile = '', start = ''] = process.argv.slice(2);
const now = () => Number(start) + Math.floor(performance.now());
const desk = openDesk({ dataDir, safe: keyFileSafe(keyFile), version: '0.0.0', now });
const client = createRouterClient(router, { context: { desk, local: true } });
process.stdout.write(JSON.stringify(await client.outbox.sync({ untilIdle: true, timeoutSeconds: 120 })));
await desk.close();
