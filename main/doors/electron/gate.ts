// The only way from the page into this process.
import type { IpcMainEvent, WebContents } from 'electron';
import { ORIGIN } from './address.ts';
import { CONNECT } from './channel.ts';
import type { Calls } from './port.ts';

/**
 * Only the page we loaded, in the window we opened, may speak to us. The origin is asked of the frame itself: its URL
 * would still be ours for an about:blank that somebody else wrote into. A frame that is gone speaks for nobody.
 */
export function isOurPage(event: Pick<IpcMainEvent, 'sender' | 'senderFrame'>, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return event.sender === contents && frame !== null && frame.parent === null && frame.origin === ORIGIN;
}

/** Carries the contract to our page and to nobody else. A port that is refused is closed: whoever sent it sees that. */
export function openGate(contents: WebContents, calls: Calls): void {
  contents.ipc.on(CONNECT, (event) => {
    const [port, ...more] = event.ports;
    if (port && more.length === 0 && isOurPage(event, contents)) calls.carry(port);
    else for (const refused of event.ports) refused.close();
  });
}
