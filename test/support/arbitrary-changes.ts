import * as fc from 'fast-check';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { anyAssessment, anyPartKey } from './arbitrary-assessment.ts';

type Decision = 'keep' | 'change' | 'remove';

interface Part {
  readonly key: RecordKey;
}

/** Keeps, rewrites or removes each part, and adds one under a key of its own. */
function changeParts<Given extends Part>(
  parts: readonly Given[],
  others: readonly Given[],
  decide: () => Decision,
  newKey: () => RecordKey,
): readonly Given[] {
  const kept = parts.flatMap((part, index) => {
    const decision = decide();
    if (decision === 'remove') return [];
    const other = others[index];
    return [decision === 'change' && other ? { ...other, key: part.key } : part];
  });
  const [extra] = others;
  return decide() === 'change' && extra ? [...kept, { ...extra, key: newKey() }] : kept;
}

function change(
  base: Assessment,
  other: Assessment,
  decide: () => Decision,
  newKey: () => RecordKey,
): Assessment {
  const pick = <Name extends keyof Assessment>(name: Name): Assessment[Name] =>
    decide() === 'change' ? other[name] : base[name];
  return {
    ...base,
    wants: pick('wants'),
    manager: pick('manager'),
    environment: pick('environment'),
    understanding: pick('understanding'),
    noStrengthsReason: pick('noStrengthsReason'),
    outcomes: changeParts(base.outcomes, other.outcomes, decide, newKey),
    strengths: changeParts(base.strengths, other.strengths, decide, newKey),
    risks: changeParts(base.risks, other.risks, decide, newKey),
    actions: changeParts(base.actions, other.actions, decide, newKey),
  };
}

/** An assessment, and what two people made of it without knowing of each other. */
export const anyTwoChanges = fc
  .record({
    base: anyAssessment,
    others: fc.tuple(anyAssessment, anyAssessment),
    decisions: fc.infiniteStream(
      fc.constantFrom<Decision>('keep', 'keep', 'keep', 'change', 'change', 'remove'),
    ),
    keys: fc.infiniteStream(anyPartKey),
  })
  .map(({ base, others: [one, other], decisions, keys }) => {
    const decide = () => decisions.next().value as Decision;
    const parts = [...base.outcomes, ...base.strengths, ...base.involved, ...base.risks];
    const more = [...base.actions, ...base.checklist, ...base.agencyNotices];
    const taken = new Set<string>([...parts, ...more].map((part) => part.key));
    const newKey = (): RecordKey => {
      const key = keys.next().value as RecordKey;
      if (taken.has(key)) return newKey();
      taken.add(key);
      return key;
    };
    return {
      base,
      mine: change(base, one, decide, newKey),
      theirs: change(base, other, decide, newKey),
    };
  });
