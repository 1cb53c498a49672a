// Who may speak to the browser door: a browser of this machine that came with our one-time link. Pure.
import { createHash, timingSafeEqual } from 'node:crypto';

/** Cookies ignore ports, so the name carries it: two desks on one machine do not sign each other out. */
export const cookieName = (port: number) => `len-san-${port}`;

const sameText = (a: string, b: string) =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());

export type Asked = {
  host: string | undefined;
  origin: string | undefined;
  cookie: string | undefined;
  fetchSite: string | string[] | undefined;
};

/** The status to refuse with, or null when the call may pass. Against DNS rebinding, other sites and other users. */
export function refuse(asked: Asked, port: number, session: string): 401 | 403 | 421 | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!asked.host || !hosts.includes(asked.host)) return 421;
  if (asked.origin !== undefined && !hosts.some((host) => asked.origin === `http://${host}`)) return 403;
  if (asked.fetchSite === 'cross-site') return 403;
  const cookies = (asked.cookie ?? '').split(/;\s*/);
  const mine = cookies.find((cookie) => cookie.startsWith(`${cookieName(port)}=`))?.slice(cookieName(port).length + 1);
  return mine !== undefined && sameText(mine, session) ? null : 401;
}

/** Links that open the door once each. */
export function createTickets(newSecret: () => string) {
  const open = new Set<string>();
  return {
    issue() {
      const ticket = newSecret();
      open.add(ticket);
      return ticket;
    },
    redeem: (ticket: string) => open.delete(ticket),
  };
}
