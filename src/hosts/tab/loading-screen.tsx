import { makeStyles, tokens } from '@fluentui/react-components';
import { LoadingRows } from '#ui/states/loading.tsx';

const useStyles = makeStyles({ space: { padding: tokens.spacingHorizontalXL } });

/** Stands in for a screen while its code loads, or before anyone is signed in. */
export function LoadingScreen() {
  const styles = useStyles();
  return (
    <main className={styles.space}>
      <LoadingRows />
    </main>
  );
}
