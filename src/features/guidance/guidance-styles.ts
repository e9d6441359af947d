import { makeStyles, tokens } from '@fluentui/react-components';

/** Shared look of the guidance's parts: reading width, quiet sources, tables that scroll sideways by themselves. */
export const useGuidanceStyles = makeStyles({
  section: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '46rem', overflowWrap: 'anywhere' },
  source: { color: tokens.colorNeutralForeground2, maxWidth: '46rem' },
});
