import type { Risk } from '#domain/assessment/assessment.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';

/** How a risk is watched and how often, in proportion to its level (K-028, K-035). */
export function RiskMonitoring({ risk }: { risk: Risk }) {
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  return (
    <>
      <LongText {...field('risk.monitoring-how', 'monitoringHow')} />
      <ShortText {...field('risk.monitoring-how-often', 'monitoringHowOften')} />
    </>
  );
}
