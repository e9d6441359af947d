import { makeStyles, tokens } from '@fluentui/react-components';

const stripes = (angle: string, gap: string, ink: string) =>
  `repeating-linear-gradient(${angle}, ${ink} 0 1px, transparent 1px ${gap})`;

/** Faint where colour helps; stronger where the browser takes colours away and the pattern alone is left. */
const faint = 'color-mix(in srgb, currentColor 22%, transparent)';
const strong = 'color-mix(in srgb, CanvasText 40%, transparent)';

/** Browsers drop drawn backgrounds with the colours unless told otherwise; the ground itself is then set to theirs. */
const withoutColours = {
  forcedColorAdjust: 'none' as const,
  backgroundColor: 'Canvas',
  color: 'CanvasText',
};

const edge = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

/** How a cell of each level looks: its colour and, by pattern, plain, striped or crossed. */
export const useLevelStyles = makeStyles({
  low: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    border: edge,
    '@media (forced-colors: active)': withoutColours,
  },
  medium: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    backgroundImage: stripes('45deg', '8px', faint),
    border: edge,
    '@media (forced-colors: active)': {
      ...withoutColours,
      backgroundImage: stripes('45deg', '8px', strong),
    },
  },
  high: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorNeutralForeground1,
    backgroundImage: `${stripes('45deg', '6px', faint)}, ${stripes('-45deg', '6px', faint)}`,
    border: edge,
    '@media (forced-colors: active)': {
      ...withoutColours,
      backgroundImage: `${stripes('45deg', '6px', strong)}, ${stripes('-45deg', '6px', strong)}`,
    },
  },
});
