import type { Risk } from '#domain/assessment/assessment.ts';

/** A risk with the number that stands for it on both forms. */
export interface NumberedRisk {
  readonly number: number;
  readonly risk: Risk;
}

/** Numbers the risks from 1: those that stand first, in the order they were recorded, then the closed ones. */
export function numberRisks(risks: readonly Risk[]): readonly NumberedRisk[] {
  const open = risks.filter((risk) => risk.closedOn === null);
  const closed = risks.filter((risk) => risk.closedOn !== null);
  return [...open, ...closed].map((risk, index) => ({ number: index + 1, risk }));
}
