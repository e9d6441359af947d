import { kass, type Worded } from '../source.ts';

/** One aspect to consider with the person (K-105). */
export interface ChecklistPrompt extends Worded {
  /** Permanent slug, kept with the answer. */
  readonly slug: string;
  /** Permanent last part of the answer's record key, so that an aspect has one answer in an assessment. */
  readonly keySegment: string;
  /** The aspect it belongs to, where the source lists it as part of another. */
  readonly partOf?: string;
}

const source = kass('appendix 1, issues for the practitioner to consider');

const prompt = (
  keySegment: string,
  slug: string,
  standard: string,
  easyRead: string,
  partOf?: string,
): ChecklistPrompt => ({
  slug,
  keySegment,
  standard,
  easyRead,
  source,
  ...(partOf === undefined ? {} : { partOf }),
});

/**
 * “Issues for the practitioner to consider”, in the source's order. Its line on self-care ends in a colon and runs into
 * the next two; they are kept as prompts of their own that belong to it (glossary C-14).
 */
export const practitionerChecklist: readonly ChecklistPrompt[] = [
  prompt('C01', 'dignity', 'Dignity', 'Being treated with respect'),
  prompt(
    'C02',
    'diversity',
    'Diversity, race and culture, gender, sexual orientation, age',
    'Who you are and where you come from',
  ),
  prompt('C03', 'religion', 'Religious and spiritual needs', 'What you believe in'),
  prompt('C04', 'personal-strengths', 'Personal strengths', 'What you are good at'),
  prompt(
    'C05',
    'self-care',
    'Ability and willingness to be supported to self-care',
    'Looking after yourself, with help',
  ),
  prompt(
    'C06',
    'new-skills',
    'Opportunities to learn new skills',
    'Learning new things',
    'self-care',
  ),
  prompt('C07', 'support-networks', 'Support networks', 'People who help you', 'self-care'),
  prompt(
    'C08',
    'environment',
    'Environment: can it be improved by means of specialist equipment or assistive technology?',
    'Could gadgets or changes at home help?',
  ),
  prompt('C09', 'information-needs', 'Information needs', 'What you need to know'),
  prompt(
    'C10',
    'communication-needs',
    'Communication needs: braille, photographs, simplified language',
    'How you like to be told things',
  ),
  prompt(
    'C11',
    'identify-own-risks',
    'Ability to identify own risks',
    'Seeing for yourself what could go wrong',
  ),
  prompt(
    'C12',
    'find-solutions',
    'Ability to find solutions',
    'Finding your own ways to make it safer',
  ),
  prompt(
    'C13',
    'least-restrictive',
    'Least restrictive options',
    'The way that leaves you most free',
  ),
  prompt(
    'C14',
    'inclusion',
    'Social isolation, inclusion, exclusion',
    'Being with other people, or being left out',
  ),
  prompt(
    'C15',
    'quality-of-life',
    'Quality of life outcomes and the risk to independence of “not doing”',
    'What makes life good, and what you would miss if you did not do this',
  ),
];
