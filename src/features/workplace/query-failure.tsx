import { Failure } from '#ui/states/failure.tsx';
import { failureFrom } from '#workflows/failure.ts';
import { failureWords } from './failure-words.ts';

/** A question to SharePoint that failed, with one way to ask again. */
export function QueryFailure({
  query,
}: {
  query: { readonly error: unknown; readonly refetch: () => unknown };
}) {
  return (
    <Failure {...failureWords(failureFrom(query.error))} onRetry={() => void query.refetch()} />
  );
}
