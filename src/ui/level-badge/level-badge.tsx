import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondFilled, SquareFilled, TriangleFilled } from '@fluentui/react-icons';
import type { RiskLevel, RiskScore } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  low: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  medium: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  },
  high: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorPaletteRedForeground1,
  },
  unrated: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** A shape for each level, so that colour is never alone: square, diamond, triangle. */
const shapes: Record<RiskLevel, typeof SquareFilled> = {
  low: SquareFilled,
  medium: DiamondFilled,
  high: TriangleFilled,
};

/** A level as word, number and shape; “Not yet rated” when there is none. */
export function LevelBadge({ rated }: { rated: { level: RiskLevel; score: RiskScore } | null }) {
  const styles = useStyles();
  if (!rated)
    return <span className={mergeClasses(styles.badge, styles.unrated)}>Not yet rated</span>;
  const Shape = shapes[rated.level];
  return (
    <span className={mergeClasses(styles.badge, styles[rated.level])}>
      <Shape aria-hidden />
      {levels[rated.level].word} {rated.score}
    </span>
  );
}
