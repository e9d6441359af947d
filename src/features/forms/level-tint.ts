import { makeStyles, tokens } from '@fluentui/react-components';

/** A tint for each level; the word always stands in the same cell. */
export const useLevelTint = makeStyles({
  low: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  medium: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  high: { backgroundColor: tokens.colorPaletteRedBackground1 },
});
