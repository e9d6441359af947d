import { makeStyles, tokens } from '@fluentui/react-components';

/** Lines drawn in the text's own colour: they carry the level where colours are taken away. */
const stripes = (angle: string, gap: string) =>
  `repeating-linear-gradient(${angle}, color-mix(in srgb, currentColor 22%, transparent) 0 1px, transparent 1px ${gap})`;

/** How a cell of each level looks: its colour and, by pattern, plain, striped or crossed. */
export const useLevelStyles = makeStyles({
  low: {
    backgroundColor: tokens.colorPaletteGreenBackground2,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  medium: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    backgroundImage: stripes('45deg', '8px'),
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  high: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorNeutralForeground1,
    backgroundImage: `${stripes('45deg', '6px')}, ${stripes('-45deg', '6px')}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
