import { DayField } from '#ui/fields/day-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment, usePatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { FieldGroup } from '../field-group.tsx';

/** That the person or carer truly understands the consequences, or the capacity route (K-036). */
export function UnderstandingFields() {
  const understanding = useAssessment((assessment) => assessment.understanding);
  const patch = usePatch();
  const field = boundTo(null, understanding, (change) =>
    patch({ understanding: { ...understanding, ...change } }),
  );
  return (
    <FieldGroup title="Does the person understand the consequences?">
      <LongText {...field('assessment.how-explained', 'howExplained')} />
      <LongText {...field('assessment.form-used', 'formUsed')} />
      <LongText {...field('assessment.how-checked', 'howChecked')} />
      <DayField {...field('assessment.understanding-confirmed-on', 'confirmedOn')} />
      <LongText {...field('assessment.capacity-route', 'capacityRoute')} />
    </FieldGroup>
  );
}
