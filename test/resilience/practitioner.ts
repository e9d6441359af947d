import type { Chance } from '#domain/shared/record-key.ts';
import { GraphError } from '#graph/graph-error.ts';
import { memoryOutbox } from '#local/demo/memory-outbox.ts';
import type { SignInName } from '#local/directory/demo-people.ts';
import type { Collision, Merge, MergeChoice } from '#records/merge.ts';
import type { Outbox } from '#records/outbox.ts';
import type { AssessmentWork } from '#workflows/assessment-work.ts';
import type { EditingSession } from '#workflows/editing/editing-session.ts';
import { sendWaiting } from '#workflows/send-waiting.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { editAssessment, type WhichAssessment } from '../support/edit-over-http.ts';
import type { HttpPlace } from '../support/http-place.ts';
import type { Edit, Typist } from './edits.ts';
import { crashingWindow, type CrashingWindow } from './crashing-window.ts';
import { cellsOnScreen, writtenRating, type Cells } from './typed-cells.ts';
import type { TypedLedger } from './typed-ledger.ts';

/** More attempts than this at one thing, and something goes round in circles. */
const mostAttempts = 40;

/** What a whole run has in common. */
export interface Run {
  readonly place: HttpPlace;
  readonly ledger: TypedLedger;
  readonly typist: Typist;
  readonly chance: Chance;
  /** How often what was met, by name: replies by status, crashes, merges, choices. */
  readonly met: Map<string, number>;
}

export function meet({ met }: Pick<Run, 'met'>, what: string): void {
  met.set(what, (met.get(what) ?? 0) + 1);
}

/** Somebody at a device that forgets nothing, with one assessment open in a window that may crash. */
export class Practitioner {
  readonly device: Outbox = memoryOutbox();
  readonly #run: Run;
  readonly #name: SignInName;
  #windows = 0;
  #unsaved = false;
  /** Of this window's session, as last seen. */
  #joined = 0;
  #window: CrashingWindow | null = null;
  #workplace: Workplace | null = null;
  #session: EditingSession<AssessmentWork> | null = null;
  #which: WhichAssessment | null = null;

  constructor(run: Run, name: SignInName) {
    this.#run = run;
    this.#name = name;
  }

  /** A window of the app, opened on this device. */
  workplace(): Workplace {
    this.#workplace ??= this.#openWindow();
    return this.#workplace;
  }

  async open(which: WhichAssessment): Promise<void> {
    this.#which = which;
    this.#joined = 0;
    this.#session = await trying(() => editAssessment(this.workplace(), which));
  }

  cells(): Cells {
    return cellsOnScreen(this.#editing().state().value.assessment);
  }

  async type(edit: Edit): Promise<void> {
    const { ledger, typist } = this.#run;
    const before = this.cells();
    this.#editing().change((work) => ({
      ...work,
      assessment: typist.carryOut(work.assessment, edit),
    }));
    ledger.typed(this.#name, before, this.cells());
    this.#unsaved ||= this.#editing().state().saved.kind !== 'saved';
    await this.#editing().kept();
  }

  /** One attempt, settling what it asks; true once everything typed is confirmed. */
  async tryToSave(): Promise<boolean> {
    const session = this.#editing();
    await Promise.race([session.saveNow(), this.#window?.crashed]);
    if (this.#window?.isGone()) await this.#reopen();
    await this.#settleMerge();
    const { saved } = this.#editing().state();
    const isSignInAsked = saved.kind === 'refused' && saved.failure.kind === 'unauthenticated';
    if (saved.kind === 'refused' && !isSignInAsked)
      throw new Error(`Refused: ${saved.failure.kind} ${saved.failure.detail}`);
    await this.#editing().kept();
    if (saved.kind !== 'saved') return false;
    if (this.#unsaved) meet(this.#run, 'confirmed');
    this.#unsaved = false;
    return true;
  }

  /** Saves until it is confirmed. */
  async save(): Promise<void> {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      if (await this.tryToSave()) return;
      meet(this.#run, 'unconfirmed');
    }
    throw new Error(`Not saved after ${mostAttempts} attempts`);
  }

  /** The window is gone, this moment or once this many replies have come in; nothing of it runs on. */
  async crash(afterReplies: number): Promise<void> {
    meet(this.#run, 'crash');
    this.#window?.crashAfter(afterReplies);
    if (afterReplies === 0) await this.#reopen();
  }

  close(): void {
    this.#session?.close();
    this.#session = null;
    this.#workplace = null;
  }

  /** After a crash the app opens anew: what waits is sent from the list of waiting work, or by its own screen. */
  async #reopen(): Promise<void> {
    if (!this.#which) throw new Error('Nothing was open');
    this.#workplace = this.#openWindow();
    if (this.#run.chance(2) === 0) await trying(() => sendWaiting(this.workplace()));
    await this.open(this.#which);
  }

  #openWindow(): Workplace {
    this.#windows += 1;
    const window = crashingWindow(this.device, (what) => meet(this.#run, what));
    this.#window = window;
    const saveKeys = `${this.#name}-${this.#windows}`;
    const { fetch, outbox } = window;
    return this.#run.place.as(this.#name, { fetch, outbox, saveKeys });
  }

  #editing(): EditingSession<AssessmentWork> {
    if (!this.#session) throw new Error('Nothing is open');
    return this.#session;
  }

  async #settleMerge(): Promise<void> {
    const { merge, joined } = this.#editing().state();
    if (joined > this.#joined) meet(this.#run, 'joined');
    this.#joined = joined;
    if (!merge) return;
    const choices = new Map(merge.collisions.map(({ id }) => [id, this.#choose()] as const));
    const mine = this.cells();
    await Promise.race([this.#editing().resolve(choices), this.#window?.crashed]);
    if (this.#window?.isGone()) await this.#reopen();
    this.#note(merge, choices, mine);
  }

  #choose(): MergeChoice {
    return this.#run.chance(2) === 0 ? 'mine' : 'theirs';
  }

  #note(merge: Merge, choices: ReadonlyMap<string, MergeChoice>, mine: Cells): void {
    for (const collision of merge.collisions) {
      const choice = choices.get(collision.id) ?? 'mine';
      meet(this.#run, `chosen: ${collision.kind}, ${choice}`);
      if (collision.kind === 'record') this.#noteRecord(collision, choice);
      else this.#noteField(collision, choice, mine);
    }
  }

  #noteField(
    collision: Exclude<Collision, { kind: 'record' }>,
    choice: MergeChoice,
    screen: Cells,
  ): void {
    const { ledger } = this.#run;
    const place = collision.kind === 'field' ? collision.column : collision.unit;
    const cell = `${collision.key}.${place}`;
    const mine = screen.get(cell);
    const theirs =
      collision.kind === 'field'
        ? String(collision.theirs)
        : writtenRating(collision.theirs.Likelihood, collision.theirs.Impact);
    if (mine === undefined) throw new Error(`Asked about ${cell}, where nothing was typed`);
    if (ledger.author(cell, theirs) === this.#name)
      throw new Error(`Asked to choose between one’s own words in ${cell}`);
    ledger.end(cell, choice === 'mine' ? theirs : mine);
    ledger.keep(cell, choice === 'mine' ? mine : theirs);
  }

  #noteRecord(collision: Extract<Collision, { kind: 'record' }>, choice: MergeChoice): void {
    const { ledger } = this.#run;
    const { key, owned } = collision;
    if (collision[choice] === null) {
      for (const each of [key, ...owned]) ledger.endRecord(each);
      return;
    }
    const isKept = (cell: string) => [key, ...owned].some((each) => cell.startsWith(`${each}.`));
    for (const [cell, value] of this.cells()) if (isKept(cell)) ledger.keep(cell, value);
  }
}

/** Tries again what a passing fault stopped, a bounded number of times. */
export async function trying<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await act();
    } catch (failure) {
      if (!(failure instanceof GraphError) || attempt === mostAttempts) throw failure;
    }
}
