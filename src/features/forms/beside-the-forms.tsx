import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { BesideSection } from '#documents/beside-the-forms.ts';
import { PaperSection } from './paper-section.tsx';
import { Passages } from './passages.tsx';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalXS, maxWidth: '60rem' },
});

/** What goes with the forms and has no place on them, beginning with the person's own words. */
export function BesideTheForms({ sections }: { sections: readonly BesideSection[] }) {
  const styles = useStyles();
  return (
    <PaperSection title="With the forms" begins="on-a-new-page">
      {sections.map(({ heading, passages }) => (
        <section key={heading} className={styles.section}>
          <Subtitle2 as="h3">{heading}</Subtitle2>
          <Passages passages={passages} />
        </section>
      ))}
    </PaperSection>
  );
}
