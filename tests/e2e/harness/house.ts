import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Page } from '@playwright/test';
import type { Contract } from '../../../shared/contract/index.ts';

/**
 * The house behind the page, called in its name: for what a walk only needs to be there already. The page hears of it as
 * of any other change.
 */
export async function houseOf(page: Page): Promise<ContractRouterClient<Contract>> {
  const { origin } = new URL(page.url());
  const cookies = await page.context().cookies(origin);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  // One that the desk closed while it was idle: the request never got there.
  const again = (request: Request, cause: unknown) => {
    if (cause instanceof TypeError && cause.message === 'fetch failed') return fetch(request);
    throw cause;
  };
  const send = (request: Request) => {
    const spare = request.clone();
    return fetch(request).catch((error: unknown) => again(spare, error));
  };
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers: { cookie }, fetch: send }));
}
