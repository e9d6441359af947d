import { Button, Field, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#features/workplace/paths.ts';
import { QueryFailure } from '#features/workplace/query-failure.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { EmptyState } from '#ui/states/empty-state.tsx';
import { LoadingRows } from '#ui/states/loading.tsx';
import { searchPeople, type PeopleFound } from '#workflows/search-people.ts';
import { useKeptState, type Kept } from './kept-state.ts';
import { PeopleList } from './people-list.tsx';
import { useScreenStyles } from './screen-style.ts';
import { useSettled } from './use-settled.ts';
import { UnreadableNotice } from '#features/workplace/unreadable-notice.tsx';

/** Milliseconds without a keystroke after which SharePoint is asked. */
const pause = 250;

const searchText: Kept<string> = new WeakMap();

const useStyles = makeStyles({
  search: { maxWidth: '32rem' },
  box: { maxWidth: 'none' },
  found: { color: tokens.colorNeutralForeground2 },
});

/** Finds a person by name or reference, or begins to add one. */
export function PeopleScreen() {
  const styles = useStyles();
  const screen = useScreenStyles();
  const navigate = useNavigate();
  const [text, setText] = useKeptState(searchText, '');
  return (
    <div className={screen.screen}>
      <ScreenHeading
        title="People"
        action={
          <Button appearance="primary" onClick={() => void navigate(paths.addPerson)}>
            Add a person
          </Button>
        }
      />
      <search className={styles.search}>
        <Field
          label="Find a person"
          hint="The start of their family name, of the name they use, or their reference."
        >
          <SearchBox
            className={styles.box}
            autoComplete="off"
            maxLength={255}
            value={text}
            onChange={(_, { value }) => setText(value)}
          />
        </Field>
      </search>
      <Found text={text.trim()} />
    </div>
  );
}

function Found({ text }: { text: string }) {
  const workplace = useWorkplace();
  const settled = useSettled(text, pause);
  const found = useQuery({
    queryKey: ['people', settled],
    queryFn: ({ signal }) => searchPeople(workplace, settled, { signal }),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
  });
  if (text === '') return null;
  if (found.isError) return <QueryFailure query={found} />;
  if (!found.data) return <LoadingRows />;
  return <Results found={found.data} awaited={found.isPlaceholderData || settled !== text} />;
}

function Results({ found, awaited }: { found: PeopleFound; awaited: boolean }) {
  const styles = useStyles();
  const { people, more, unreadable } = found;
  return (
    <>
      <Text role="status" className={styles.found}>
        {awaited ? 'Searching…' : countWords(found)}
      </Text>
      <PeopleList people={people} />
      {people.length === 0 && !awaited && (
        <EmptyState
          title="No one is recorded under this"
          body="Names are found by their beginning. Try the family name alone, or add the person."
        />
      )}
      <UnreadableNotice records={unreadable} />
      {more && <Text>More people match than are shown here. Type more of the name.</Text>}
    </>
  );
}

function countWords({ people, more }: PeopleFound): string {
  if (more) return `The first ${people.length} people found`;
  if (people.length === 1) return '1 person found';
  return people.length === 0 ? 'No one found' : `${people.length} people found`;
}
