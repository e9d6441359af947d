import { mergeRecords, type Merge, type MergeChoices } from '#records/merge.ts';
import type { Snapshot } from '#records/record.ts';
import { overlongText } from '#records/overlong-text.ts';
import { sameRecords } from '#records/same-records.ts';
import type { SaveOutcome } from '#records/record-store.ts';
import type { Workplace } from '../workplace.ts';
import { failureFrom, healsByItself, type Failure } from '../failure.ts';
import { DeviceKeeper } from './device-keeper.ts';
import type { EditedSubject, EditingStart, EditingState, Later } from './edited-subject.ts';
import { waitBeforeTry, type SavedState } from './saved-state.ts';

/** Pause in typing after which work is sent. */
const quietMs = 800;

/**
 * Edits one aggregate: every change is kept on the device at once and sent when typing pauses. Nothing is dropped: work
 * leaves the device only after SharePoint confirmed it. One save is under way at a time.
 */
export class EditingSession<Value> {
  #state: EditingState<Value>;
  #base: Snapshot;
  /** What someone else saved first, while the merge waits for choices; the base stays what the work was made from. */
  #theirs: Snapshot | null = null;
  #saveKey: string;
  #failures = 0;
  #underWay: Promise<void> | null = null;
  #cancelTimer: () => void = () => undefined;
  readonly #listeners = new Set<() => void>();
  readonly #subject: EditedSubject<Value>;
  readonly #workplace: Workplace;
  readonly #later: Later;
  readonly #device: DeviceKeeper;

  constructor(
    workplace: Workplace,
    subject: EditedSubject<Value>,
    start: EditingStart<Value>,
    later: Later,
  ) {
    this.#workplace = workplace;
    this.#subject = subject;
    this.#later = later;
    this.#base = start.base;
    this.#saveKey = start.unsentSaveKey ?? workplace.newSaveKey();
    const saved: SavedState =
      start.unsentSaveKey === null ? { kind: 'saved', at: null } : { kind: 'changed' };
    this.#state = { value: start.value, saved, merge: null, joined: 0, keptOnDevice: true };
    this.#device = new DeviceKeeper(workplace.outbox, subject.parent, (keptOnDevice) => {
      if (keptOnDevice !== this.#state.keptOnDevice) this.#set({ keptOnDevice });
    });
    workplace.sessions.add(subject.parent, this);
    if (start.unsentSaveKey !== null) this.#sendAfter(0);
  }

  readonly state = (): EditingState<Value> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes a change: kept on the device now, sent when typing pauses. */
  readonly change = (update: (value: Value) => Value): void => {
    const updated = update(this.#state.value);
    if (Object.is(updated, this.#state.value)) return;
    const value = this.#subject.settle(updated);
    this.#set({ value, saved: { kind: this.#underWay ? 'saving' : 'changed' } });
    this.#keep();
    if (this.#theirs) this.#compare(this.#theirs);
    else this.#sendAfter(quietMs);
  };

  /** Sends what is unsent now; resolves once it is saved, or cannot be for the moment. */
  readonly saveNow = async (): Promise<void> => {
    this.#cancelTimer();
    while (this.#underWay) await this.#underWay;
    if (this.#theirs) return;
    this.#underWay = this.#save().finally(() => {
      this.#underWay = null;
    });
    await this.#underWay;
  };

  /** Settles a conflict by the choices made in the merge screen, then saves. */
  readonly resolve = async (choices: MergeChoices): Promise<void> => {
    if (this.#theirs && this.#state.merge && this.#join(this.#state.merge, choices, this.#theirs))
      await this.saveNow();
  };

  /** Resolves once everything is on the device: safe to leave. */
  readonly kept = (): Promise<void> => this.#device.settled();

  /** Stops the timers. What is unsent stays on the device and is sent the next time the app opens. */
  readonly close = (): void => {
    this.#cancelTimer();
    this.#listeners.clear();
  };

  async #save(): Promise<void> {
    const sent = this.#state.value;
    const desired = this.#subject.toRecords(sent);
    if (sameRecords(this.#base, desired)) return this.#confirmed(sent);
    const overlong = overlongText(desired);
    if (overlong) return this.#failed({ kind: 'too-long', detail: overlong.column, requestId: '' });
    this.#set({ saved: { kind: 'saving' } });
    const outcome = await this.#workplace.store.save({
      parent: this.#subject.parent,
      base: this.#base,
      desired,
      saveKey: this.#saveKey,
    });
    this.#settle(outcome, sent);
  }

  #settle(outcome: SaveOutcome, sent: Value): void {
    switch (outcome.kind) {
      case 'saved':
        this.#base = outcome.snapshot;
        return this.#confirmed(sent);
      case 'interrupted':
        this.#base = outcome.snapshot;
        this.#keep();
        return this.#failed(failureFrom(outcome.error));
      case 'conflict':
        this.#base = outcome.base;
        return this.#compare(outcome.theirs);
    }
  }

  #confirmed(sent: Value): void {
    this.#failures = 0;
    this.#saveKey = this.#workplace.newSaveKey();
    if (Object.is(sent, this.#state.value)) {
      this.#device.clear();
      return this.#set({ saved: { kind: 'saved', at: this.#workplace.clock.now() } });
    }
    this.#set({ saved: { kind: 'changed' } });
    this.#keep();
    this.#sendAfter(quietMs);
  }

  #failed(failure: Failure): void {
    this.#failures += 1;
    if (!healsByItself(failure)) return this.#set({ saved: { kind: 'refused', failure } });
    this.#set({ saved: { kind: 'waiting', failure } });
    this.#sendAfter(waitBeforeTry(this.#failures));
  }

  /** Changes to different fields are joined and sent again; the same field changed twice is a question for a person. */
  #compare(theirs: Snapshot): void {
    const mine = this.#subject.toRecords(this.#state.value);
    const merge = mergeRecords({ base: this.#base, mine, theirs });
    if (merge.collisions.length > 0) {
      this.#theirs = theirs;
      return this.#set({ merge, saved: { kind: 'conflict' } });
    }
    if (this.#join(merge, new Map(), theirs)) this.#sendAfter(0);
  }

  #join(merge: Merge, choices: MergeChoices, theirs: Snapshot): boolean {
    const joined = merge.resolve(choices);
    if (!joined.ok) return false;
    const mine = merge.onlyMine.length > 0 || [...choices.values()].includes('mine');
    this.#theirs = null;
    this.#base = theirs;
    this.#saveKey = this.#workplace.newSaveKey();
    this.#set({
      value: this.#subject.settle(
        this.#subject.joined(this.#subject.fromRecords(joined.value), mine),
      ),
      merge: null,
      saved: { kind: 'changed' },
      joined: this.#state.joined + merge.onlyTheirs.length,
    });
    this.#keep();
    return true;
  }

  #keep(): void {
    this.#device.keep(() => ({
      parent: this.#subject.parent,
      base: [...this.#base.values()],
      desired: this.#subject.toRecords(this.#state.value),
      saveKey: this.#saveKey,
      changedAt: this.#workplace.clock.now(),
    }));
  }

  #sendAfter(ms: number): void {
    this.#cancelTimer();
    this.#cancelTimer = this.#later(ms, () => void this.saveNow());
  }

  #set(change: Partial<EditingState<Value>>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
