import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { fetchDirectory, fetchPlace, signIn, signOut } from '../calls.ts';
import type { Directory, DirectoryPerson, Place } from '../contract.ts';
import { onNewsFromOtherWindows, tellOtherWindows } from './sign-in-news.ts';

/** The page's knowledge of its place and of who is signed in. */
export type Host =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly tryAgain: () => void }
  | {
      readonly state: 'open';
      readonly place: Place;
      readonly directory: Directory;
      readonly signedIn: DirectoryPerson | null;
      readonly signIn: (personId: string) => void;
      readonly signOut: () => void;
      readonly tryAgain: () => void;
    };

const directoryKey = ['directory'];

/** Asks the page's server for the place and the directory, and keeps both. */
export function useHost(): Host {
  const queries = useQueryClient();
  const place = useQuery({ queryKey: ['place'], queryFn: fetchPlace, staleTime: Infinity });
  const directory = useQuery({ queryKey: directoryKey, queryFn: fetchDirectory });
  const keep = (next: Directory) => {
    queries.setQueryData(directoryKey, next);
    tellOtherWindows();
  };
  const signingIn = useMutation({ mutationFn: signIn, onSuccess: keep });
  const signingOut = useMutation({ mutationFn: signOut, onSuccess: keep });
  const tryAgain = () => void queries.invalidateQueries();
  useEffect(
    () => onNewsFromOtherWindows(() => void queries.invalidateQueries({ queryKey: directoryKey })),
    [queries],
  );
  const failed = [place, directory, signingIn, signingOut].some((each) => each.isError);
  if (failed)
    return {
      state: 'failed',
      tryAgain: () => {
        signingIn.reset();
        signingOut.reset();
        tryAgain();
      },
    };
  if (!place.data || !directory.data) return { state: 'loading' };
  const { people, signedInId } = directory.data;
  return {
    state: 'open',
    place: place.data,
    directory: directory.data,
    signedIn: people.find((each) => each.id === signedInId) ?? null,
    signIn: signingIn.mutate,
    signOut: () => signingOut.mutate(),
    tryAgain,
  };
}
