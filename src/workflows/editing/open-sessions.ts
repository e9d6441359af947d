import type { RecordKey } from '#domain/shared/record-key.ts';

interface Session {
  readonly saveNow: () => Promise<void>;
  readonly close: () => void;
}

/** The editing sessions alive in this window: one a record, so that two never send the same work. */
export class OpenSessions {
  readonly #sessions = new Map<RecordKey, Session>();

  add(parent: RecordKey, session: Session): void {
    this.#sessions.set(parent, session);
  }

  isOpen(parent: RecordKey): boolean {
    return this.#sessions.has(parent);
  }

  /** Sends what every screen still has to send, as after signing in again. */
  async saveAll(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map((session) => session.saveNow()));
  }

  /** Lets the session of a screen already left finish, so that the next one starts from what it saved or kept. */
  async handOver(parent: RecordKey): Promise<void> {
    const session = this.#sessions.get(parent);
    if (!session) return;
    await session.saveNow();
    session.close();
    this.#sessions.delete(parent);
  }
}
