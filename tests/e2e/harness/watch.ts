import type { BrowserContext } from '@playwright/test';

/** Playwright's recorder fetches pictures that a page shows from a chosen file, which no page of ours may do. */
const RECORDER = /^console: Connecting to 'blob:/;

/** What a page must not do in any walk: complain in its console, throw, or ask another machine for anything. */
export class Watch {
  readonly problems: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #deskWasKilled: () => boolean;

  /** `deskWasKilled` excuses the lost connections that a killed desk leaves behind. */
  constructor(deskWasKilled: () => boolean) {
    this.#deskWasKilled = deskWasKilled;
  }

  /** A walk that provokes a message says so first. */
  allow(message: RegExp): void {
    this.#allowed.push(message);
  }

  /** Listens to every page of the context, also those that open later. */
  listen(context: BrowserContext): void {
    context.on('weberror', (error) => this.#note(`error: ${error.error().stack ?? error.error().message}`));
    context.on('console', (line) => {
      if (line.type() === 'error') this.#note(`console: ${line.text()} (${line.location().url})`);
    });
    context.on('request', (request) => {
      if (isForeign(request.url())) this.#note(`foreign request: ${request.url()}`);
    });
  }

  #note(problem: string): void {
    if (RECORDER.test(problem)) return;
    if (this.#allowed.some((pattern) => pattern.test(problem))) return;
    if (this.#deskWasKilled() && /^console: .*net::ERR_/.test(problem)) return;
    this.problems.push(problem);
  }
}

function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return /^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && hostname !== 'localhost';
}
