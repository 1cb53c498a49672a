// The way to the house. One typed client, whichever door the screens were opened through.
//
// How a screen gets data       const got = useQuery(api.products.get.queryOptions({ input: { id } }));
//                              then <Loaded query={got}>{(dossier) => …}</Loaded> (renderer/parts/Loaded.tsx)
// How it changes something     const bin = useMutation(api.products.bin.mutationOptions()); bin.mutate({ id }, { onSuccess, onError: say.failed })
//                              Nothing needs to be invalidated: the event stream does that (app/live.ts).
// How a typed field is saved   useAutosave and the fields of renderer/parts/fields – never a mutation per keystroke.
// How a failure is shown       say.failed(error) from useSay() (app/say.tsx), or failure(error) → { code, values } (app/failure.ts).
// Before an action that reads what was just typed (publish, duplicate, undo): await flushAll() (renderer/parts/autosave/registry.ts).
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract/index.ts';
import { door } from './door.ts';

declare global {
  interface Window {
    /** Set by the bridge of the desktop window; absent in a browser. */
    lensanDoor?: 'electron';
  }
}

/** keepalive: the call must go on when the window closes under it. Bodies up to 64 KiB only, says the Fetch standard. */
export type CallContext = { keepalive?: boolean };

function portLink() {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  window.postMessage('len-san:connect', location.origin, [port2]);
  return new PortLink<CallContext>({ port: port1 });
}

function httpLink() {
  return new HttpLink<CallContext>({
    url: `${location.origin}/rpc`,
    fetch: async (request, init, { context }) => {
      const answer = await fetch(request, { ...init, keepalive: context.keepalive ?? false });
      // Opening the app anew in another tab signs this one in again too.
      if (answer.status === 401) door.set('over');
      else if (door.get() === 'over') door.set('fine');
      return answer;
    },
  });
}

export const inWindow = window.lensanDoor === 'electron';
export const client: ContractRouterClient<Contract, CallContext> = createORPCClient(inWindow ? portLink() : httpLink());

/** The client as TanStack Query options: api.products.list.queryOptions({ input }), api.products.bin.mutationOptions(). */
export const api = createTanstackQueryUtils(client);
