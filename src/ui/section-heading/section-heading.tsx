import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  hint: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The name of a part of a screen, with one line of help. */
export function SectionHeading({ title, hint }: { title: string; hint?: string | undefined }) {
  const styles = useStyles();
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      {hint && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
