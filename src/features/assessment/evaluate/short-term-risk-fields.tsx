import { Text } from '@fluentui/react-components';
import type { Risk } from '#domain/assessment/assessment.ts';
import { DayField } from '#ui/fields/day-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { YesField } from '#ui/fields/yes-field.tsx';
import { useAssessment, useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';

/** Accepting a high short-term risk for what it brings in the long term (K-037). */
export function ShortTermRiskFields({ risk }: { risk: Risk }) {
  const manager = useAssessment((assessment) => assessment.manager);
  const patch = useRiskPatch(risk.key);
  const field = boundTo(risk.key, risk.shortTermRisk, (change) =>
    patch({ shortTermRisk: { ...risk.shortTermRisk, ...change } }),
  );
  return (
    <>
      <YesField {...field('risk.short-term-accepted', 'accepted')} />
      {risk.shortTermRisk.accepted && (
        <>
          <LongText {...field('risk.gain-sought', 'gainSought')} />
          <DayField {...field('risk.short-term-ends-on', 'endsOn')} />
          <LongText {...field('risk.reasoned-case', 'reasonedCase')} />
          <Text>
            {manager
              ? `When you submit, ${manager.name} is asked to authorise this. No plan goes live before that.`
              : 'The directory names no manager for you. Ask your administrator to set one: no plan goes live before a manager authorises this.'}
          </Text>
        </>
      )}
    </>
  );
}
