import { kass, type Source } from './source.ts';

export type SourceStatus = 'historic' | 'current' | 'confirm-locally';

/** A policy or law that the product’s content stands on, and whether it still holds (K-118). */
export interface PolicySource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  /** Year as printed; empty when the source gives none. */
  readonly year: string;
  readonly status: SourceStatus;
  readonly note: string;
  readonly easyRead: string;
  /** Where it is named. */
  readonly source: Source;
}

/** The status in words. */
export const sourceStatusWording = {
  historic: 'Historic',
  current: 'Current',
  'confirm-locally': 'To be confirmed locally',
} as const satisfies Record<SourceStatus, string>;

const acknowledgements = kass('acknowledgements');
const today = 'Law and guidance in England, 2026';

/** Every policy source, those of the guidance first, in its order. */
export const policySources: readonly PolicySource[] = [
  {
    slug: 'kass-guidance',
    title:
      'KASS good practice guidance for staff carrying out community care assessments: positive risk management',
    publisher: 'Kent County Council (KASS, today Kent Adult Social Care and Health)',
    year: '',
    status: 'confirm-locally',
    note: 'The matrix, both forms and the four steps are taken from it. Its legal terms are those of its time.',
    easyRead: 'The guide that our forms come from.',
    source: kass('title page'),
  },
  {
    slug: 'independence-choice-and-risk',
    title: 'Independence, Choice and Risk: a guide to best practice in supported decision making',
    publisher: 'Department of Health',
    year: '2007',
    status: 'historic',
    note: 'The supported decision tool comes from it.',
    easyRead: 'An older guide about making your own choices.',
    source: acknowledgements,
  },
  {
    slug: 'putting-people-first',
    title:
      'Putting People First: a shared vision and commitment to the transformation of adult social care',
    publisher: 'HM Government',
    year: '2007',
    status: 'historic',
    note: 'Personalisation now rests on the Care Act 2014.',
    easyRead: 'An older plan for better care.',
    source: acknowledgements,
  },
  {
    slug: 'cumbria-positive-risk-taking',
    title: 'Positive Risk Taking Policy “From Risk Aversion to Risk Management”',
    publisher: 'Cumbria County Council',
    year: '2007',
    status: 'historic',
    note: 'An example from another council. The council’s own policy replaces it.',
    easyRead: 'An older paper from another council.',
    source: acknowledgements,
  },
  {
    slug: 'gateshead-positive-risk-taking',
    title: 'Positive Risk Taking Policy',
    publisher: 'Gateshead Council',
    year: '2008',
    status: 'historic',
    note: 'An example from another council. The council’s own policy replaces it.',
    easyRead: 'An older paper from another council.',
    source: acknowledgements,
  },
  {
    slug: 'nhs-constitution',
    title: 'The NHS Constitution, “the NHS belongs to us all”',
    publisher: 'Department of Health',
    year: '',
    status: 'confirm-locally',
    note: 'Revised since; use the edition in force.',
    easyRead: 'What you can expect from the NHS.',
    source: acknowledgements,
  },
  {
    slug: 'kcc-business-risk-toolkit',
    title: 'KCC Business Risk Management Toolkit (Revised 2008)',
    publisher: 'Kent County Council',
    year: '2008',
    status: 'historic',
    note: 'The risk rating matrix is adapted from it.',
    easyRead: 'The table of risks comes from here.',
    source: acknowledgements,
  },
  {
    slug: 'care-act-2014',
    title: 'Care Act 2014 and its statutory guidance',
    publisher: 'UK Parliament',
    year: '2014',
    status: 'confirm-locally',
    note: 'Eligibility, safeguarding enquiries (section 42) and reviews (section 27). Replaces Fair Access to Care Services and No Secrets.',
    easyRead: 'The law about care for adults.',
    source: today,
  },
  {
    slug: 'mental-capacity-act-2005',
    title: 'Mental Capacity Act 2005 and its code of practice',
    publisher: 'UK Parliament',
    year: '2005',
    status: 'confirm-locally',
    note: 'A person is assumed to have capacity unless it is established that they lack it, for this decision at this time.',
    easyRead: 'The law about making your own choices.',
    source: today,
  },
  {
    slug: 'local-safeguarding-policy',
    title: 'Multi-agency safeguarding adults policy of the local safeguarding adults board',
    publisher: 'Local safeguarding adults board',
    year: '',
    status: 'confirm-locally',
    note: 'Replaces the Kent and Medway adult protection policy that the guidance names. The council sets the link.',
    easyRead: 'What we do if somebody is hurting you.',
    source: kass('step 1'),
  },
  {
    slug: 'dbs',
    title: 'Criminal-record checks by the Disclosure and Barring Service',
    publisher: 'Disclosure and Barring Service',
    year: '',
    status: 'confirm-locally',
    note: 'Replaces the Criminal Records Bureau and the Independent Safeguarding Authority. Since 21 January 2026 an individual employer can obtain an enhanced check through an umbrella body.',
    easyRead: 'Checks on people who work with you.',
    source: kass('step 4'),
  },
  {
    slug: 'hampshire-24-10',
    title:
      'Adult Services Procedure 24/10: policy to promote independence and choice, supporting people positively to manage risk',
    publisher: 'Hampshire County Council',
    year: '2010',
    status: 'historic',
    note: 'An example from another council. It rescinded that council’s procedure 22/95 and its interim guidance of 2007.',
    easyRead: 'An older paper from another council.',
    source: 'Hampshire County Council, Adult Services procedures',
  },
];
