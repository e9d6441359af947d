import { makeStyles, tokens } from '@fluentui/react-components';
import type { ScaleValue } from '#content/scales/scale.ts';
import { narrowMatrix } from './narrow-matrix.ts';

const useStyles = makeStyles({
  side: {
    gridColumn: '1',
    gridRow: '2 / span 5',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  foot: {
    gridColumn: '2 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    justifyItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    [narrowMatrix]: { '& > span': { writingMode: 'vertical-rl' } },
  },
});

interface ScaleNamesProps {
  readonly entries: readonly ScaleValue<number>[];
  readonly place: 'side' | 'foot';
}

/** The names along one axis of a matrix that is only looked at. */
export function ScaleNames({ entries, place }: ScaleNamesProps) {
  const styles = useStyles();
  return (
    <div className={styles[place]} aria-hidden>
      {entries.map(({ value, name }) => (
        <span key={value}>{name}</span>
      ))}
    </div>
  );
}
