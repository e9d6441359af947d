/** Where a piece of content comes from, as shown to whoever asks. */
export type Source = string;

/** A place in the KASS positive risk management good practice guidance (key decision 09/01324). */
export function kass(place: string): Source {
  return `KASS good practice guidance, ${place}`;
}

/** Wording of our own that the council may change; the sources leave it open. */
export const ownWording: Source = 'Evenkeel, the council’s own setting';

/** The same thing said twice: for reading at work, and for Easy Read. */
export interface Wording {
  readonly standard: string;
  readonly easyRead: string;
}
