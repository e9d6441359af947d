import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlaceLink } from '#ui/place-link/place-link.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { paths } from './paths.ts';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

/** An address that leads nowhere: mistyped, or its record is gone. */
export function NothingHere() {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <ScreenHeading title="There is nothing at this address" />
      <Text>The link may be incomplete, or the record may have been removed.</Text>
      <PlaceLink to={paths.people}>Find the person</PlaceLink>
    </div>
  );
}
