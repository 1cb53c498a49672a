// The contract over Electron's message port.
import type { AnyContractRouter } from '@orpc/contract';
import type { Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import type { Context } from '../../router.ts';

export type Calls = {
  /** Serves the contract over this port until its other end is gone. */
  carry(port: MessagePortMain): void;
  /**
   * Resolves once every port is closed and every call has ended. A closing window sends its last keystroke and then
   * loses its port, in this order: whoever closes the desk waits here first.
   */
  drained(): Promise<void>;
};

export function carryCalls(router: Router<AnyContractRouter, Context>, context: Context): Calls {
  let busy = 0;
  let waiting: (() => void)[] = [];
  const ended = () => {
    busy -= 1;
    if (busy > 0) return;
    for (const go of waiting) go();
    waiting = [];
  };
  const handler = new RPCHandler(router, {
    interceptors: [
      async ({ next }) => {
        busy += 1;
        try {
          return await next();
        } finally {
          ended();
        }
      },
    ],
  });
  return {
    carry(port) {
      busy += 1;
      port.once('close', ended);
      handler.upgrade(port, { context });
      port.start();
    },
    drained: () => (busy === 0 ? Promise.resolve() : new Promise((go) => waiting.push(go))),
  };
}
