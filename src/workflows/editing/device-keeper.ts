import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Outbox, OutboxEntry } from '#records/outbox.ts';

/**
 * Keeps the newest unconfirmed work of one record on the device. One write at a time, in the order asked; where changes
 * come faster than writes, only the newest is written.
 */
export class DeviceKeeper {
  #next: (() => Promise<void>) | null = null;
  #writing: Promise<void> | null = null;
  readonly #outbox: Outbox;
  readonly #parent: RecordKey;
  readonly #told: (kept: boolean) => void;

  /** `told` hears after each write whether the device could do it (storage may be full, or forbidden by the browser). */
  constructor(outbox: Outbox, parent: RecordKey, told: (kept: boolean) => void) {
    this.#outbox = outbox;
    this.#parent = parent;
    this.#told = told;
  }

  /** `entry` is asked for at the moment of writing. */
  keep(entry: () => OutboxEntry): void {
    this.#write(() => this.#outbox.put(entry()));
  }

  /** Confirmed work need not be kept; work kept after this call is not touched by it. */
  clear(): void {
    this.#write(() => this.#outbox.remove(this.#parent));
  }

  /** Resolves once everything asked is done, or was refused by the device. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #write(write: () => Promise<void>): void {
    this.#next = write;
    this.#writing ??= this.#drain();
  }

  async #drain(): Promise<void> {
    while (this.#next) {
      const write = this.#next;
      this.#next = null;
      await write().then(
        () => this.#told(true),
        () => this.#told(false),
      );
    }
    this.#writing = null;
  }
}
