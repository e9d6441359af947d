import { answerChecklist } from '#domain/assessment/answer-checklist.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import {
  emptyAction,
  emptyInvolvedPerson,
  emptyOutcome,
  emptyRisk,
} from '#domain/assessment/empty-records.ts';
import {
  withoutAction,
  withoutInvolvedPerson,
  withoutOutcome,
  withoutRisk,
} from '#domain/assessment/remove-record.ts';
import { rating, type DraftRating } from '#domain/risk-matrix/rating.ts';
import { newKeyUnder, type Chance, type RecordKey } from '#domain/shared/record-key.ts';

/** Something one can do to an assessment. `which` picks the record, whatever the list's length. */
export interface Edit {
  readonly kind: EditKind;
  readonly which: number;
}

interface Doing {
  readonly which: number;
  readonly newKey: () => RecordKey;
  /** Never typed before. */
  readonly words: string;
  readonly rating: DraftRating;
}

interface Keyed {
  readonly key: RecordKey;
}

function picked<Item>(items: readonly Item[], which: number): Item | undefined {
  return items[which % Math.max(1, items.length)];
}

/** Changes the record that `which` picks; nothing where there is none. */
function changed<Item extends Keyed>(
  items: readonly Item[],
  which: number,
  change: Partial<Item>,
): readonly Item[] {
  const one = picked(items, which);
  return items.map((item) => (item === one ? { ...item, ...change } : item));
}

const prompts = ['dignity', 'privacy', 'safety'];

const doings = {
  wants: (given, { words }) => ({ ...given, wants: words }),
  factors: (given, { words: factors }) => ({
    ...given,
    environment: { ...given.environment, factors },
  }),
  addOutcome: (given, { words, newKey }) => ({
    ...given,
    outcomes: [...given.outcomes, { ...emptyOutcome(newKey()), words }],
  }),
  rewordOutcome: (given, { which, words }) => ({
    ...given,
    outcomes: changed(given.outcomes, which, { words }),
  }),
  removeOutcome: (given, { which }) => removed(given, given.outcomes, which, withoutOutcome),
  addInvolved: (given, { words: who, newKey }) => ({
    ...given,
    involved: [...given.involved, { ...emptyInvolvedPerson(newKey()), who }],
  }),
  rewordInvolved: (given, { which, words: how }) => ({
    ...given,
    involved: changed(given.involved, which, { how }),
  }),
  removeInvolved: (given, { which }) =>
    removed(given, given.involved, which, withoutInvolvedPerson),
  addRisk: (given, { words: whatCanHappen, newKey, rating: firstRating }) => ({
    ...given,
    risks: [...given.risks, { ...emptyRisk(newKey()), whatCanHappen, firstRating }],
  }),
  rewordRisk: (given, { which, words: whatCanHappen }) => ({
    ...given,
    risks: changed(given.risks, which, { whatCanHappen }),
  }),
  weighRisk: (given, { which, words: weighing }) => ({
    ...given,
    risks: changed(given.risks, which, { weighing }),
  }),
  rateRisk: (given, { which, rating: firstRating }) => ({
    ...given,
    risks: changed(given.risks, which, { firstRating }),
  }),
  extremeHarm: (given, { which }) => ({
    ...given,
    risks: changed(given.risks, which, { extremeHarm: true }),
  }),
  removeRisk: (given, { which }) => removed(given, given.risks, which, withoutRisk),
  addAction: (given, { which, words: what, newKey }) => {
    const risk = picked(given.risks, which);
    if (!risk) return given;
    return { ...given, actions: [...given.actions, { ...emptyAction(newKey(), risk.key), what }] };
  },
  rewordAction: (given, { which, words: what }) => ({
    ...given,
    actions: changed(given.actions, which, { what }),
  }),
  removeAction: (given, { which }) => removed(given, given.actions, which, withoutAction),
  answerPrompt: (given, { which, words: note }) =>
    answerChecklist(given, picked(prompts, which) ?? '', { note }),
} as const satisfies Record<string, (given: Assessment, doing: Doing) => Assessment>;

type EditKind = keyof typeof doings;

function removed(
  given: Assessment,
  items: readonly Keyed[],
  which: number,
  without: (assessment: Assessment, key: RecordKey) => Assessment,
): Assessment {
  const one = picked(items, which);
  return one ? without(given, one.key) : given;
}

/** Adding is commoner than taking out; a list that is long enough is only reworded. */
const usualKinds: readonly EditKind[] = [
  ...(Object.keys(doings) as EditKind[]),
  ...(['wants', 'addOutcome', 'addRisk', 'addRisk', 'rateRisk', 'rateRisk'] as const),
  ...(['addAction', 'addInvolved', 'weighRisk', 'rewordOutcome'] as const),
];

const longEnough = 5;

/** What two people may do to one record so that only one of them can have it their way. */
const opposites: readonly (readonly [EditKind, EditKind])[] = [
  ['rewordOutcome', 'removeOutcome'],
  ['rewordInvolved', 'removeInvolved'],
  ['weighRisk', 'removeRisk'],
  ['addAction', 'removeRisk'],
  ['rewordAction', 'removeAction'],
];

/** Makes edits by chance, and carries them out with words that were never typed before. */
export class Typist {
  #words = 0;
  #ratings = 0;
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  anyEdit(): Edit {
    const kind = usualKinds[this.#chance(usualKinds.length)] ?? 'wants';
    return { kind, which: this.#chance(60) };
  }

  /** Two edits of one record that cannot both stand, in either order. */
  anyOpposites(): readonly [Edit, Edit] {
    const [change, removal] = opposites[this.#chance(opposites.length)] ?? ['wants', 'wants'];
    const which = this.#chance(60);
    const pair = [
      { kind: change, which },
      { kind: removal, which },
    ] as const;
    return this.#chance(2) === 0 ? pair : [pair[1], pair[0]];
  }

  carryOut(given: Assessment, { kind, which }: Edit): Assessment {
    const full = { addOutcome: given.outcomes, addRisk: given.risks, addAction: given.actions };
    const list = Object.hasOwn(full, kind) ? full[kind as keyof typeof full] : [];
    if (list.length >= longEnough) return this.carryOut(given, { kind: 'rewordRisk', which });
    const newKey = () => newKeyUnder(given.key, this.#chance);
    const words = `words ${(this.#words += 1)}`;
    return doings[kind](given, { which, newKey, words, rating: this.#nextRating() });
  }

  /** All 25 in turn, so that a rating never looks like the one before it. */
  #nextRating(): DraftRating {
    const turn = (this.#ratings += 1);
    const made = rating((turn % 5) + 1, (Math.floor(turn / 5) % 5) + 1);
    if (!made.ok) throw new Error('A rating off the scale');
    return made.value;
  }
}
