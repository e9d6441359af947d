import { isBlank } from '../../shared/blank.ts';
import type { InvolvedPerson } from '../assessment.ts';
import { unmet, type UnmetGate } from './gate.ts';

/** The person needs no further description: the record is about them. */
function needsDescription({ role }: InvolvedPerson): boolean {
  return role !== null && role !== 'person';
}

function gatesOf(involved: InvolvedPerson): readonly UnmetGate[] {
  const { key, role, who, tookPart, how, absenceReason } = involved;
  const gates: UnmetGate[] = [];
  if (role === null) gates.push(unmet('involved-role-missing', key));
  if (needsDescription(involved) && isBlank(who)) gates.push(unmet('involved-who-missing', key));
  if (tookPart === null) gates.push(unmet('involved-took-part-missing', key));
  if (tookPart === 'yes' && isBlank(how)) gates.push(unmet('involved-how-missing', key));
  if (tookPart === 'no' && role === 'person' && isBlank(absenceReason))
    gates.push(unmet('person-absence-reason-missing', key));
  return gates;
}

/** Who took part and how; the person is always among them, present or with a reason why not (K-015). */
export function involvementGates(involved: readonly InvolvedPerson[]): readonly UnmetGate[] {
  const listed = involved.some(({ role }) => role === 'person');
  return [...(listed ? [] : [unmet('person-involvement-missing')]), ...involved.flatMap(gatesOf)];
}
