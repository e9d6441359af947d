import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { MissingItem } from '#domain/assessment/case-completeness.ts';
import { missingWording } from '#content/missing-wording.ts';
import { paths } from '#features/workplace/paths.ts';
import { PlaceLink } from '#ui/place-link/place-link.tsx';
import { useScreenStyles } from './screen-style.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  complete: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the case file still lacks, each with a way to where it is recorded (K-116). */
export function CaseCompleteness({ missing }: { missing: readonly MissingItem[] }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  return (
    <section className={styles.section} aria-label="Case file">
      <h2 className={screen.heading}>Case file</h2>
      {missing.length === 0 ? (
        <Text className={styles.complete}>
          <CheckmarkCircleRegular aria-hidden /> Nothing is missing.
        </Text>
      ) : (
        <ul className={styles.list}>
          {eachOnce(missing).map(({ item, times }) => (
            <li key={`${item.code} ${item.record}`}>
              <Missing item={item} times={times} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Counted {
  readonly item: MissingItem;
  readonly times: number;
}

/** The same thing missing several times from one record is one line. */
function eachOnce(missing: readonly MissingItem[]): readonly Counted[] {
  const found = new Map<string, Counted>();
  for (const item of missing) {
    const place = `${item.code} ${item.record}`;
    found.set(place, { item, times: (found.get(place)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}

function Missing({ item: { code, record, assessment }, times }: Counted) {
  const words = missingWording[code];
  if (!assessment) return <Text>{words}</Text>;
  return (
    <>
      <PlaceLink to={paths.assessment(assessment)}>{words}</PlaceLink>{' '}
      <Text size={200}>
        ({record ?? assessment}
        {times > 1 && `, ${times} times`})
      </Text>
    </>
  );
}
