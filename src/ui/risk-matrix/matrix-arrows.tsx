import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { Rating } from '#domain/risk-matrix/rating.ts';

const useStyles = makeStyles({
  arrows: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
    color: tokens.colorNeutralForeground1,
  },
});

interface Move {
  readonly key: string;
  readonly from: Rating;
  readonly to: Rating;
}

/** Centre of a cell, in per cent of the grid; `nudge` moves several arrows apart. */
function centre({ likelihood, impact }: Rating, nudge: number) {
  return { x: (impact - 0.5) * 20 + nudge, y: (5 - likelihood + 0.5) * 20 + nudge };
}

/** Arrows from first ratings to the ones they lead to. */
export function MatrixArrows({ moves }: { moves: readonly Move[] }) {
  const styles = useStyles();
  const head = useId('arrow-head');
  return (
    <svg className={styles.arrows} aria-hidden>
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 L8 4 L0 8 Z" fill="currentColor" />
        </marker>
      </defs>
      {moves.map(({ key, from, to }, index) => {
        if (from.likelihood === to.likelihood && from.impact === to.impact) return null;
        const nudge = ((index % 5) - 2) * 1.5;
        const start = centre(from, nudge);
        const end = centre(to, nudge);
        return (
          <line
            key={key}
            x1={`${start.x}%`}
            y1={`${start.y}%`}
            x2={`${end.x}%`}
            y2={`${end.y}%`}
            stroke="currentColor"
            strokeWidth="2"
            markerEnd={`url(#${head})`}
          />
        );
      })}
    </svg>
  );
}
