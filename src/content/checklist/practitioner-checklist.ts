import { kass, type Source } from '../source.ts';

/** One aspect to consider with the person (K-105). */
export interface ChecklistPrompt {
  /** Permanent slug, kept with the answer; its first eight letters are unlike any other's. */
  readonly id: string;
  readonly label: string;
  readonly easyRead: string;
  readonly source: Source;
  /** The aspect it belongs to, where the source lists it as part of another. */
  readonly partOf?: string;
}

const source = kass('appendix 1, issues for the practitioner to consider');

const prompt = (id: string, label: string, easyRead: string, partOf?: string): ChecklistPrompt => ({
  id,
  label,
  easyRead,
  source,
  ...(partOf === undefined ? {} : { partOf }),
});

/**
 * “Issues for the practitioner to consider”, in the source's order. Its line on self-care ends in a colon and runs into
 * the next two; they are kept as prompts of their own that belong to it (glossary C-14).
 */
export const practitionerChecklist: readonly ChecklistPrompt[] = [
  prompt('dignity', 'Dignity', 'Being treated with respect'),
  prompt(
    'diversity',
    'Diversity, race and culture, gender, sexual orientation, age',
    'Who you are and where you come from',
  ),
  prompt('religion', 'Religious and spiritual needs', 'What you believe in'),
  prompt('personal-strengths', 'Personal strengths', 'What you are good at'),
  prompt(
    'self-care',
    'Ability and willingness to be supported to self-care',
    'Looking after yourself, with help',
  ),
  prompt('new-skills', 'Opportunities to learn new skills', 'Learning new things', 'self-care'),
  prompt('support-networks', 'Support networks', 'People who help you', 'self-care'),
  prompt(
    'environment',
    'Environment: can it be improved by means of specialist equipment or assistive technology?',
    'Could gadgets or changes at home help?',
  ),
  prompt('information-needs', 'Information needs', 'What you need to know'),
  prompt(
    'communication-needs',
    'Communication needs: braille, photographs, simplified language',
    'How you like to be told things',
  ),
  prompt(
    'identify-own-risks',
    'Ability to identify own risks',
    'Seeing for yourself what could go wrong',
  ),
  prompt('find-solutions', 'Ability to find solutions', 'Finding your own ways to make it safer'),
  prompt('least-restrictive', 'Least restrictive options', 'The way that leaves you most free'),
  prompt(
    'inclusion',
    'Social isolation, inclusion, exclusion',
    'Being with other people, or being left out',
  ),
  prompt(
    'quality-of-life',
    'Quality of life outcomes and the risk to independence of “not doing”',
    'What makes life good, and what you would miss if you did not do this',
  ),
];
