import type { RecordQuery, SaveRequest } from '../record-store.ts';
import { partLists } from '../schema/part-lists.ts';
import type { ListName } from '../schema/lists.ts';

const everyPart = 5000;

/**
 * The questions that tell what stands of a save's records: for an assessment every list of its parts, because a colleague
 * may have added to one this save does not touch; for anything else the records themselves.
 */
export function standingQueries({ parent, base, desired }: SaveRequest): readonly RecordQuery[] {
  const listByKey = new Map([...base.values(), ...desired].map(({ key, list }) => [key, list]));
  const isAssessment = listByKey.get(parent) === 'Assessments';
  const whole: readonly ListName[] = isAssessment ? partLists : [];
  const alone = [...listByKey].filter(([, list]) => !whole.includes(list));
  return [
    ...alone.map(([key, list]) => ({ list, where: { column: 'RecordKey', is: key } })),
    ...whole.map((list) => ({
      list,
      where: { column: 'AssessmentKey', is: parent },
      top: everyPart,
    })),
  ];
}
