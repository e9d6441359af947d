/** A clock that follows the machine's, and can be set while records of earlier days are made. */
export interface SettableClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Stands at that moment, an ISO time; null lets it run again. */
  readonly set: (moment: string | null) => void;
}

export function settableClock(): SettableClock {
  let stands: number | null = null;
  return {
    now: () => stands ?? Date.now(),
    set: (moment) => {
      stands = moment === null ? null : Date.parse(moment);
    },
  };
}
