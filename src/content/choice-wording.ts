import type {
  AffectedGroup,
  InvolvementRole,
  NamedBy,
  StrengthKind,
} from '#domain/assessment/assessment.ts';
import { kass, ownWording, type Source, type Wording } from './source.ts';

/** The words of a whole set of choices, and where the set comes from. */
export interface ChoiceSet<Value extends string> {
  readonly source: Source;
  readonly words: Readonly<Record<Value, Wording>>;
}

const words = (standard: string, easyRead = standard): Wording => ({ standard, easyRead });

/** Who might be affected by a risk (K-013). */
export const affectedChoices = {
  source: kass('step 1'),
  words: {
    person: words('The person', 'Me'),
    carer: words('Carer', 'The person who looks after me'),
    staff: words('Staff', 'People who work with me'),
    child: words('Child', 'A child'),
    public: words('Members of the public', 'Other people'),
    other: words('Someone else'),
  },
} as const satisfies ChoiceSet<AffectedGroup>;

/** In what role someone is involved (K-015). */
export const involvementRoleChoices = {
  source: kass('step 2'),
  words: {
    person: words('The person', 'Me'),
    carer: words('Carer', 'The person who looks after me'),
    'family-or-friend': words('Family or friend'),
    advocate: words('Advocate', 'Someone who speaks up for me'),
    staff: words('Staff', 'Someone who works with me'),
    professional: words('Other professional', 'An expert, such as a nurse'),
    other: words('Someone else'),
  },
} as const satisfies ChoiceSet<InvolvementRole>;

/** Who named a risk. */
export const namedByChoices = {
  source: kass('step 1'),
  words: {
    person: words('The person', 'Me'),
    carer: words('Carer', 'The person who looks after me'),
    practitioner: words('Practitioner', 'My worker'),
    other: words('Someone else'),
  },
} as const satisfies ChoiceSet<NamedBy>;

/** What speaks for an activity (K-014). */
export const strengthKindChoices = {
  source: kass('appendix 3, step 1, and appendix 2b'),
  words: {
    strength: words('Strength', 'Something I am good at'),
    opportunity: words('Opportunity', 'Something I could gain'),
    'protective-factor': words('Protective factor', 'Something that keeps me safe'),
  },
} as const satisfies ChoiceSet<StrengthKind>;

/** Plain yes and no. */
export const yesNoChoices = {
  source: ownWording,
  words: { yes: words('Yes'), no: words('No') },
} as const satisfies ChoiceSet<'yes' | 'no'>;
