import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { CellMarks } from './cell-marks.tsx';
import { CellWords } from './cell-words.tsx';
import type { MappedRisk } from './mapped-risk.ts';
import { MarkArrows } from './mark-arrows.tsx';
import { MatrixFrame } from './matrix-frame.tsx';
import { MovementTable } from './movement-table.tsx';
import { ScaleNames } from './scale-names.tsx';

const useStyles = makeStyles({
  map: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  key: { color: tokens.colorNeutralForeground2 },
});

const likelihoods = likelihoodScale.toReversed();

/** All risks on one matrix, each moving from its first score to its resulting one, with the same as a table (K-034). */
export function HeatMap({ risks }: { risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  const cells = useRef<HTMLDivElement>(null);
  const moved = useMemo(
    () => risks.filter(({ resulting }) => resulting !== null).map(({ key }) => key),
    [risks],
  );
  return (
    <div className={styles.map}>
      <MatrixFrame
        likelihoods={<ScaleNames place="side" entries={likelihoods} />}
        impacts={<ScaleNames place="foot" entries={impactScale} />}
        cellsRef={cells}
        cell={(cell) => (
          <>
            <CellWords cell={cell} />
            <CellMarks cell={cell} risks={risks} />
          </>
        )}
        overlay={<MarkArrows within={cells} keys={moved} />}
      />
      <Text size={200} className={styles.key}>
        A dashed mark is a first score, a filled one a resulting score. The numbers are those of the
        table.
      </Text>
      <MovementTable risks={risks} />
    </div>
  );
}
