import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { searchPeople } from '#workflows/search-people.ts';
import { PeopleList } from './people-list.tsx';
import type { PersonDraft } from './person-draft.ts';
import { isLookAlike } from './is-look-alike.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds without a keystroke in the names after which namesakes are looked for. */
const pause = 600;

/** Says when someone of this name is recorded already, so that no one is recorded twice. Never stands in the way. */
export function LookAlikes({ draft }: { draft: PersonDraft }) {
  const workplace = useWorkplace();
  const familyName = useSettled(draft.familyName.trim(), pause);
  const named = familyName !== '' && draft.givenName.trim() !== '';
  const found = useQuery({
    queryKey: ['people', familyName],
    queryFn: ({ signal }) => searchPeople(workplace, familyName, { signal }),
    enabled: named,
  });
  const alike = (found.data?.people ?? []).filter((person) => isLookAlike(draft, person));
  if (!named || alike.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Someone with this name is already recorded</MessageBarTitle>
        If it is the same person, open them here. What you typed is kept until you come back.
        <PeopleList people={alike} />
      </MessageBarBody>
    </MessageBar>
  );
}
