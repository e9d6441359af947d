import { makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import type { BesideSection } from '#documents/beside-the-forms.ts';
import { Passages } from './passages.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '60rem' },
  section: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** What goes with the forms and has no place on them, beginning with the person's own words. */
export function BesideTheForms({ sections }: { sections: readonly BesideSection[] }) {
  const styles = useStyles();
  return (
    <section className={`${styles.part} paper-on-a-new-page`} aria-labelledby="with-the-forms">
      <Subtitle1 as="h2" id="with-the-forms" block>
        With the forms
      </Subtitle1>
      {sections.map(({ heading, passages }) => (
        <section key={heading} className={styles.section}>
          <Subtitle2 as="h3" block>
            {heading}
          </Subtitle2>
          <Passages passages={passages} />
        </section>
      ))}
    </section>
  );
}
