import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Risk } from '#domain/assessment/assessment.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { RiskMatrix } from '#ui/risk-matrix/risk-matrix.tsx';
import { useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';

const useStyles = makeStyles({
  ratings: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Rater = 'person' | 'practitioner';

/**
 * One matrix on which the person's own mark and the practitioner's stand together, never averaged; tabs choose whose
 * rating is being given.
 */
export function RiskRatings({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const [rater, setRater] = useState<Rater>('practitioner');
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  const ours = 'Our rating';
  const theirs = fieldWording['risk.person-rating'].label;
  return (
    <div className={styles.ratings} id={fieldAnchor(risk.key, 'risk.first-rating')} tabIndex={-1}>
      <TabList
        size="small"
        selectedValue={rater}
        onTabSelect={(_, { value }) => setRater(value as Rater)}
        aria-label="Whose rating"
      >
        <Tab value="person">The person’s own</Tab>
        <Tab value="practitioner">Ours</Tab>
      </TabList>
      {rater === 'person' ? (
        <>
          <RiskMatrix
            {...field('risk.person-rating', 'personRating')}
            label={theirs}
            other={{ label: 'Ours', rating: risk.firstRating }}
          />
          <LongText {...field('risk.person-view', 'personView')} inThePersonsWords />
        </>
      ) : (
        <RiskMatrix
          {...field('risk.first-rating', 'firstRating')}
          id={`${fieldAnchor(risk.key, 'risk.first-rating')}-matrix`}
          label={ours}
          other={{ label: 'The person’s own', rating: risk.personRating }}
        />
      )}
    </div>
  );
}
