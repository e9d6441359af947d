import {
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { DirectoryPerson, Place } from '../contract.ts';
import { narrow } from '../shell/sizes.ts';
import { GraphReader, type GraphList } from './graph-reader.ts';
import { ListRows } from './list-rows.tsx';
import { ReadFailure } from './read-failure.tsx';
import { useLists } from './use-list.ts';

interface Props {
  readonly place: Place;
  readonly person: DirectoryPerson;
}

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    padding: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    [narrow]: { padding: tokens.spacingHorizontalM },
  },
  title: { margin: 0 },
  about: { color: tokens.colorNeutralForeground2, maxWidth: '80ch' },
  lists: { overflowX: 'auto', flexShrink: 0 },
});

/** Every list as it stands in SharePoint, read by nothing but Graph. */
export function RecordsPage({ place, person }: Props) {
  const styles = useStyles();
  const [reader] = useState(() => new GraphReader(place, person));
  const lists = useLists(reader, person.id);
  const navigate = useNavigate();
  const chosen = listAt(useLocation().pathname, lists.data ?? []);
  return (
    <div className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        Records
      </Title3>
      <Text className={styles.about}>
        The council’s lists, column by column, as {person.name} may read them. Evenkeel takes no
        part in this page: it asks Graph alone.
      </Text>
      {lists.isPending && <Spinner label="Reading the lists" />}
      {lists.error && !lists.data && (
        <ReadFailure error={lists.error} onTryAgain={() => void lists.refetch()} />
      )}
      {lists.data?.length === 0 && <Text>{person.name} may read no list.</Text>}
      {chosen && (
        <>
          <nav className={styles.lists} aria-label="Lists">
            <TabList
              selectedValue={chosen.name}
              onTabSelect={(_event, { value }) => void navigate(`/records/${String(value)}`)}
            >
              {lists.data?.map(({ id, name, displayName }) => (
                <Tab key={id} value={name}>
                  {displayName}
                </Tab>
              ))}
            </TabList>
          </nav>
          <ListRows key={chosen.id} reader={reader} person={person} list={chosen} />
        </>
      )}
    </div>
  );
}

function listAt(pathname: string, lists: readonly GraphList[]): GraphList | undefined {
  const name = pathname.split('/')[2];
  return lists.find((list) => list.name === name) ?? lists[0];
}
