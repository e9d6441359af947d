import type { Risk } from '#domain/assessment/assessment.ts';

/** A risk with the number that stands for it on both forms and on screen. */
export interface NumberedRisk {
  readonly number: number;
  readonly risk: Risk;
}

/** Numbers the risks from 1 in the order they were recorded; those that are closed stand last and keep their number. */
export function numberRisks(risks: readonly Risk[]): readonly NumberedRisk[] {
  const numbered = risks.map((risk, index) => ({ number: index + 1, risk }));
  const isOpen = ({ risk }: NumberedRisk) => risk.closedOn === null;
  return [...numbered.filter(isOpen), ...numbered.filter((entry) => !isOpen(entry))];
}
