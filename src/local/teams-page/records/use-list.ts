import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { GraphReader } from './graph-reader.ts';

/** The lists of the site that this person may see. */
export function useLists(reader: GraphReader, personId: string) {
  return useQuery({ queryKey: ['lists', personId], queryFn: () => reader.lists(), retry: false });
}

/** A list's columns. */
export function useColumns(reader: GraphReader, personId: string, listId: string) {
  const queryKey = ['columns', personId, listId];
  return useQuery({ queryKey, queryFn: () => reader.columns(listId) });
}

/** A list's rows, page by page. Always read anew: the app writes them meanwhile. */
export function useItems(reader: GraphReader, personId: string, listId: string) {
  return useInfiniteQuery({
    queryKey: ['items', personId, listId],
    queryFn: ({ pageParam }) => reader.items(listId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    gcTime: 0,
  });
}
