import { useRef, useState } from 'react';

/** A question put to the person, and the way to put it. */
export interface Asking {
  readonly asked: boolean;
  /** Puts the question; whoever asks while it stands gets the same answer. */
  readonly ask: () => Promise<boolean>;
  readonly answer: (yes: boolean) => void;
}

/** One question at a time to whoever sits in front of the page. */
export function useAsking(): Asking {
  const [asked, setAsked] = useState(false);
  const waiting = useRef<((yes: boolean) => void)[]>([]);
  const ask = () =>
    new Promise<boolean>((resolve) => {
      waiting.current.push(resolve);
      setAsked(true);
    });
  const answer = (yes: boolean) => {
    setAsked(false);
    for (const resolve of waiting.current.splice(0)) resolve(yes);
  };
  return { asked, ask, answer };
}
