import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useEffect, useState, type RefObject } from 'react';

const useStyles = makeStyles({
  arrows: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    pointerEvents: 'none',
    overflow: 'visible',
    color: tokens.colorNeutralForeground1,
  },
});

/** Pixels kept free around a mark, and how far an arrow bends so that those on the same way stay apart. */
const clearance = 11;
const bend = 0.12;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface MarkArrowsProps {
  /** The box the marks stand in. */
  readonly within: RefObject<HTMLElement | null>;
  /** Keys of what moved: the marks are found as `data-first` and `data-resulting`. */
  readonly keys: readonly string[];
}

/** Arrows from every first mark to its resulting one, drawn where the marks happen to stand. */
export function MarkArrows({ within, keys }: MarkArrowsProps) {
  const styles = useStyles();
  const head = useId('arrow-head');
  const [curves, setCurves] = useState<readonly string[]>([]);
  useEffect(() => {
    const box = within.current;
    if (!box) return undefined;
    const observer = new ResizeObserver(() => setCurves(curvesIn(box, keys)));
    observer.observe(box);
    return () => observer.disconnect();
  }, [within, keys]);
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
      {curves.map((curve, index) => (
        <path
          key={index}
          d={curve}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.25"
          markerEnd={`url(#${head})`}
        />
      ))}
    </svg>
  );
}

function curvesIn(box: HTMLElement, keys: readonly string[]): readonly string[] {
  const centreOf = (mark: Element | null): Point | null => {
    if (!mark) return null;
    const frame = box.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    return {
      x: at.left + at.width / 2 - frame.left,
      y: at.top + at.height / 2 - frame.top,
    };
  };
  return keys.flatMap((key) => {
    const start = centreOf(box.querySelector(`[data-first="${key}"]`));
    const end = centreOf(box.querySelector(`[data-resulting="${key}"]`));
    return start && end ? curveBetween(start, end) : [];
  });
}

/** A slightly bent line that begins and ends clear of both marks; none when they are too near. */
function curveBetween(start: Point, end: Point): readonly string[] {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy);
  if (length < 3 * clearance) return [];
  const step = { x: (dx / length) * clearance, y: (dy / length) * clearance };
  const middle = {
    x: (start.x + end.x) / 2 - dy * bend,
    y: (start.y + end.y) / 2 + dx * bend,
  };
  const from = `${start.x + step.x} ${start.y + step.y}`;
  const to = `${end.x - step.x} ${end.y - step.y}`;
  return [`M ${from} Q ${middle.x} ${middle.y} ${to}`];
}
