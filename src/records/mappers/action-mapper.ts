import type { Assessment, RiskAction } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** An action as an item of Actions. */
export function actionToRecord(assessment: Assessment, action: RiskAction): RecordOf<'Actions'> {
  return {
    list: 'Actions',
    key: action.key,
    row: {
      ...partRow(assessment, action.key),
      RiskKey: action.risk,
      What: action.what,
      Who: action.who,
      DueOn: action.dueOn,
      OutcomeSought: action.outcomeSought,
    },
  };
}

/** An action from its item. */
export function actionFromRecord({ key, row }: RecordOf<'Actions'>): RiskAction {
  return {
    key,
    risk: row.RiskKey,
    what: row.What,
    who: row.Who,
    dueOn: row.DueOn,
    outcomeSought: row.OutcomeSought,
  };
}
