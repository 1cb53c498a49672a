/** A process of our own that works for this one, whatever it was started by. */
export interface Helper {
  send(message: object): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Told once, also when it could not be started. `reason` is for the log. */
  onExit(listener: (reason: string) => void): void;
  /** At once, whatever it is doing; resolves when it is gone. */
  kill(): Promise<void>;
}

/**
 * Starts `module` as a helper. It must not keep this process alive by itself, and must end when this process ends.
 * Messages are structured clones: bytes arrive as Uint8Array.
 */
export type SpawnHelper = (module: URL) => Helper;
