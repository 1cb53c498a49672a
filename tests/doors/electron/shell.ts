// Runs the door's entry as Electron does, in a process of its own: `electron` is the stand-in, and "ready" comes only
// after the entry module has been evaluated. An entry that waits for it at the top level ends this process with Node's
// exit code 13. Usage: node shell.ts ENTRY DATA-FOLDER; prints one JSON object.
import { registerHooks } from 'node:module';
import { setImmediate as tick } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/index.ts';
import { channel } from './ports.ts';
import { app, becomeReady, protocol, seen } from './stand-in.ts';
import type { BrowserWindow } from './stand-in.ts';

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron'
      ? { url: new URL('./stand-in.ts', import.meta.url).href, shortCircuit: true }
      : next(name, context),
});

const found: Record<string, unknown> = {};
app.once('end', (code: number) => {
  process.stdout.write(JSON.stringify({ ...found, seen }));
  process.exit(code);
});

/** What a person does: looks at the page, makes and changes something, starts the app a second time, closes the window. */
async function sit(window: BrowserWindow) {
  const page = await protocol.served?.(new Request('lensan://desk/thumb/unknown/320'));
  found.policy = page?.headers.get('content-security-policy');
  const { page: port, main, leave } = channel();
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }));
  const senderFrame = { parent: null, origin: 'lensan://desk' };
  window.webContents.ipc.emit('len-san:connect', { sender: window.webContents, senderFrame, ports: [main] });
  found.state = await client.desk.state();
  found.names = (await client.products.list({})).products.map(({ name }) => name);
  const events = await client.desk.events();
  const told = events.next();
  const { id } = await client.products.create({ name: 'Nước mắm Vạn Phần' });
  found.told = (await told).value;
  app.emit('second-instance', {}, [], '');
  // The last keystroke: nobody waits for its answer any more.
  client.products.set({ id, patch: { name: 'Nước mắm Vạn Phần 40 độ đạm' } }).catch(() => 'gone');
  await tick();
  await leave();
  window.close();
}
app.once('loaded', (window: BrowserWindow) => void sit(window));

const [entry = '', dataDir = ''] = process.argv.splice(2);
process.argv.push('--data', dataDir);
await import(entry);
seen.push('evaluated');
becomeReady();
