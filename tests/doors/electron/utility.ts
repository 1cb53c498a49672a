// Runs a module as Electron's utility process runs it: no channel of Node's, `process.parentPort` in its place.
import { EventEmitter } from 'node:events';

const port = new EventEmitter();
process.on('message', (data) => void port.emit('message', { data }));
const send = process.send?.bind(process);
Object.assign(process, {
  send: undefined,
  parentPort: Object.assign(port, { postMessage: (message: object) => void send?.(message) }),
});
export const ran: unknown = await import(process.argv[2] ?? '');
