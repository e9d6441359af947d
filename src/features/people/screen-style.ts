import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame of a screen: its margins, and the distance between its parts. */
export const useScreenStyles = makeStyles({
  screen: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    maxWidth: '60rem',
    padding: `${tokens.spacingVerticalL} clamp(${tokens.spacingHorizontalM}, 3vw, ${tokens.spacingHorizontalXXL})`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});
