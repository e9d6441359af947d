import type { Risk } from '#domain/assessment/assessment.ts';
import { affectedChoices, namedByChoices } from '#content/choice-wording.ts';
import { ChoiceField } from '#ui/fields/choice-field.tsx';
import { ChoicesField, choicesOf } from '#ui/fields/choices-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { useRiskPatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { RiskLinks } from './risk-links.tsx';

const affected = choicesOf(affectedChoices);

/** A risk as a sentence being completed: what, how, to whom, what speaks for it, what not doing it would cost. */
export function RiskDescription({ risk }: { risk: Risk }) {
  const field = boundTo(risk.key, risk, useRiskPatch(risk.key));
  return (
    <>
      <LongText {...field('risk.what-can-happen', 'whatCanHappen')} />
      <LongText {...field('risk.how-it-can-happen', 'howItCanHappen')} />
      <ChoicesField {...field('risk.affected', 'affected')} choices={affected} />
      <RiskLinks risk={risk} />
      <LongText {...field('risk.risk-of-not-doing', 'riskOfNotDoing')} />
      <ChoiceField {...field('risk.named-by', 'namedBy')} choices={namedByChoices} />
    </>
  );
}
