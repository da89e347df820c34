/** When a server that stopped is started again: soon, then ever later, and after too many times not at all. */

/** How long the waits are, in milliseconds. */
const WAITS = [1_000, 2_000, 4_000, 8_000, 16_000] as const;

/** A server that ran this long was well: its next stop is a first one. In milliseconds. */
const WELL = 180_000;

/** What to do after a stop. */
export interface Verdict {
  /** How long to wait before the next start, in milliseconds; `undefined`: not to start again. */
  wait: number | undefined;
  /** Whether the user is to be told. */
  tell: boolean;
}

/** Counts stops. Times are in milliseconds of any clock. */
export class Backoff {
  #stops = 0;
  #startedAt = 0;

  /** The server runs. */
  started(now: number): void {
    this.#startedAt = now;
  }

  /** The server stopped by itself. */
  stopped(now: number): Verdict {
    if (this.#startedAt > 0 && now - this.#startedAt >= WELL) {
      this.#stops = 0;
    }
    this.#startedAt = 0;
    const wait = WAITS[this.#stops];
    this.#stops += 1;
    return { wait, tell: this.#stops === 1 || this.#stops === WAITS.length + 1 };
  }

  /** The user starts it: all is forgotten. */
  reset(): void {
    this.#stops = 0;
    this.#startedAt = 0;
  }
}
