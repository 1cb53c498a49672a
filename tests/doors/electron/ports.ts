import { EventEmitter, once } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';

/** A real port of Node's with the manners of Electron's in the main process: emits, hands data in an event, must be started. */
class PortMain extends EventEmitter {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('close', () => this.emit('close'));
  }
  start() {
    this.#port.on('message', (data: unknown) => this.emit('message', { data, ports: [] }));
  }
  postMessage(message: unknown) {
    this.#port.postMessage(message);
  }
  close() {
    this.#port.close();
  }
}

/** The page's end and main's end of one channel. `leave` is what a closing window does to its end. */
export function channel() {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const gone = once(port2, 'close');
  const leave = async () => {
    port1.close();
    await gone;
  };
  return { page: port1, main: new PortMain(port2) as unknown as MessagePortMain, leave };
}
