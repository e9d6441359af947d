import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { Rating } from '#domain/risk-matrix/rating.ts';

const useStyles = makeStyles({
  arrow: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground1,
  },
  halo: { color: tokens.colorNeutralBackground1 },
});

/** Where in a cell the arrow begins and ends, in parts of the cell: low on the left, clear of the words. */
const anchor = { x: 0.12, y: 0.84 };

const percent = (cells: number): string => `${cells * 20}%`;

function ends({ likelihood, impact }: Rating) {
  return { x: percent(impact - 1 + anchor.x), y: percent(5 - likelihood + anchor.y) };
}

/** An arrow over the cells from one rating to another; none when nothing moved. */
export function MoveArrow({ from, to }: { from: Rating; to: Rating }) {
  const styles = useStyles();
  const head = useId('arrow-head');
  if (from.likelihood === to.likelihood && from.impact === to.impact) return null;
  const start = ends(from);
  const end = ends(to);
  const line = { x1: start.x, y1: start.y, x2: end.x, y2: end.y, stroke: 'currentColor' };
  return (
    <svg className={styles.arrow} aria-hidden>
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="6"
          markerHeight="6"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 Z" fill="currentColor" />
        </marker>
      </defs>
      <line {...line} className={styles.halo} strokeWidth="5" />
      <line {...line} strokeWidth="2" markerEnd={`url(#${head})`} />
    </svg>
  );
}
