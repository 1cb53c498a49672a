// What a window is never allowed to do, whatever runs in it.
import type { Session, WebContents } from 'electron';
import { isStartPage, mayLoad, outsideAddress, ownPath } from './address.ts';
import type { Scans } from './scans.ts';

export type Outside = { scans: Scans; browse(address: string): Promise<void> };

/** The window shows one page. What else is asked for opens outside when it may, and nowhere when not. */
export function holdToOnePage(contents: WebContents, { scans, browse }: Outside): void {
  async function openOutside(url: string): Promise<void> {
    if (scans.isScan(url)) return scans.show(url);
    const address = outsideAddress(url);
    if (address !== null) await browse(address);
  }
  contents.setWindowOpenHandler(({ url }) => {
    // A machine without a program for it: the link does nothing, as in any other window there.
    openOutside(url).catch((error: unknown) => console.error(error));
    return { action: 'deny' };
  });
  const refuse = (event: { preventDefault(): void }) => event.preventDefault();
  // Loading the page anew is the one navigation there is: after a restored backup.
  const refuseOthers = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    if (!event.isMainFrame || !isStartPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuseOthers);
  contents.on('will-frame-navigate', refuseOthers);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
}

// Permissions our own page has, each with its reason; all others are refused.
const GIVEN = new Set([
  // Copy buttons. It writes text and reads nothing.
  'clipboard-sanitized-write',
]);

/** Next to no permission is given, and nothing is fetched from the network: the desk's own calls do that, where they are counted. */
export function closeSession(session: Session): void {
  const given = (permission: string, asker: string) => GIVEN.has(permission) && ownPath(asker) !== null;
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl, isMainFrame }) =>
    decide(isMainFrame && given(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => given(permission, origin));
  session.setDevicePermissionHandler(() => false);
  // Its dictionaries would be downloaded, and there is none for Vietnamese.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }));
}
