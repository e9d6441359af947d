import type { RiskLevel } from './rating.ts';

/** What a level demands of whoever answers a risk (KASS appendix 2a, “Action and Timescale”). */
export interface RequiredResponse {
  /** How and how often it is watched: at every level, low included (glossary C-06). */
  readonly monitoring: true;
  /** At least one action with a due date. */
  readonly actions: boolean;
  /** One of the actions is dated today or earlier. */
  readonly immediateAction: boolean;
  /** Why the timescale fits the complexity and the effect of delay. */
  readonly timescaleReason: boolean;
}

const responses: Readonly<Record<RiskLevel, RequiredResponse>> = {
  low: { monitoring: true, actions: false, immediateAction: false, timescaleReason: false },
  medium: { monitoring: true, actions: true, immediateAction: false, timescaleReason: true },
  high: { monitoring: true, actions: true, immediateAction: true, timescaleReason: false },
};

/** The response a level demands (K-028, K-029, K-030). */
export function requiredResponse(level: RiskLevel): RequiredResponse {
  return responses[level];
}
