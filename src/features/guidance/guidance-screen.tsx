import { makeStyles, tokens } from '@fluentui/react-components';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { LevelSection } from './level-section.tsx';
import { ScaleSection } from './scale-section.tsx';
import { SourcesSection } from './sources-section.tsx';
import { StepsSection } from './steps-section.tsx';
import { WorkedExampleSection } from './worked-example-section.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gap: tokens.spacingVerticalXXXL,
    maxWidth: '80rem',
    padding: `${tokens.spacingVerticalL} clamp(${tokens.spacingHorizontalM}, 3vw, ${tokens.spacingHorizontalXXL})`,
  },
});

/** Scales, levels, a worked example, the four steps and the sources, for reading. */
export function GuidanceScreen() {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <ScreenHeading title="Guidance" about="How risks are rated, and what each level asks for" />
      <ScaleSection />
      <LevelSection />
      <WorkedExampleSection />
      <StepsSection />
      <SourcesSection />
    </div>
  );
}
