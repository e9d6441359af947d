import { Dropdown, Field, Option, Text } from '@fluentui/react-components';
import type { Risk } from '#domain/assessment/assessment.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { ChoicesField } from '#ui/fields/choices-field.tsx';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment, useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';

/** What speaks for the risk, and the outcome it bears on (K-012). */
export function RiskLinks({ risk }: { risk: Risk }) {
  const strengths = useAssessment((assessment) => assessment.strengths);
  const outcomes = useAssessment((assessment) => assessment.outcomes);
  const patch = useRiskPatch(risk.key);
  const field = boundTo(risk.key, risk, patch);
  return (
    <>
      {strengths.length === 0 ? (
        <Text id={fieldAnchor(risk.key, 'risk.strengths')} tabIndex={-1}>
          {fieldWording['risk.strengths'].label}: nothing is recorded yet. Add a strength, an
          opportunity or a protective factor above, then choose it here.
        </Text>
      ) : (
        <ChoicesField
          {...field('risk.strengths', 'strengths')}
          choices={strengths.map(({ key, description }) => ({
            value: key,
            label: description || 'Not yet described',
          }))}
        />
      )}
      {outcomes.length > 0 && <OutcomeChoice risk={risk} />}
      <LongText {...field('risk.effect-on-outcome', 'effectOnOutcome')} />
    </>
  );
}

const noOutcome = 'none';

function OutcomeChoice({ risk }: { risk: Risk }) {
  const outcomes = useAssessment((assessment) => assessment.outcomes);
  const patch = useRiskPatch(risk.key);
  const { label, hint } = fieldWording['risk.outcome'];
  const chosen = outcomes.find((outcome) => outcome.key === risk.outcome);
  return (
    <Field label={label} hint={hint}>
      <Dropdown
        id={fieldAnchor(risk.key, 'risk.outcome')}
        value={chosen ? chosen.words || 'Not yet in words' : 'None chosen'}
        selectedOptions={[risk.outcome ?? noOutcome]}
        onOptionSelect={(_, { optionValue }) =>
          patch({ outcome: optionValue === noOutcome ? null : (optionValue as RecordKey) })
        }
      >
        <Option value={noOutcome}>None chosen</Option>
        {outcomes.map(({ key, words }) => (
          <Option key={key} value={key}>
            {words || 'Not yet in words'}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
