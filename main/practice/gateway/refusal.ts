import { HTTP_STATUS } from '../data/index.ts';

/** The platform says no: its own error name and message, as an answer carries them. */
export class Refusal extends Error {
  readonly error: string;
  /** Payload that goes out beside the error, e.g. what is wrong with each picture. */
  readonly payload: Record<string, unknown>;
  constructor(error: string, message: string, payload: Record<string, unknown> = {}) {
    super(message);
    this.error = error;
    this.payload = payload;
  }
}

/** The name Shopee uses for most of what is wrong with a call. */
export const badParam = (message: string): Refusal => new Refusal('error_param', message);

export const wrongParam = (detail: string): Refusal => badParam(`Wrong parameters, detail: ${detail}.`);

export const statusOf = (error: string): number => HTTP_STATUS[error] ?? 200;
