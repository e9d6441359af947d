import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '60rem' },
  heading: { width: '40%' },
});

/** Rows to come, in their place. */
export function LoadingRows({ count = 6 }: { count?: number }) {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading" className={styles.rows}>
      {Array.from({ length: count }, (_, index) => (
        <SkeletonItem key={index} size={40} />
      ))}
    </Skeleton>
  );
}

/** A form to come, in its place. */
export function LoadingForm() {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading" className={styles.rows}>
      <SkeletonItem size={32} className={styles.heading} />
      <SkeletonItem size={16} className={styles.heading} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
    </Skeleton>
  );
}
