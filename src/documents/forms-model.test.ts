import { describe, expect, it } from 'vitest';
import {
  aCompleteRisk,
  aDay,
  aKey,
  aMoment,
  aRisk,
  aStaffMember,
  anAction,
  anAgencyNotice,
  anInvolvedPerson,
  rated,
  theAssessor,
  theManager,
} from '../../test/support/assessment-builder.ts';
import { aPerson, someForms } from '../../test/support/forms-builder.ts';
import { aTask } from '../../test/support/task-builder.ts';
import { formsModel, type FormsInput } from './forms-model.ts';

const one = aKey('R2R2');
const two = aKey('R3R3');
const three = aKey('R4R4');

/** What stands beside a label in a list of passages. */
function under(passages: readonly { label: string; text: string }[], label: string) {
  return passages.filter((passage) => passage.label === label).map(({ text }) => text);
}

function headerField(input: FormsInput, label: string): string | undefined {
  return under(formsModel(input).evaluation.header, label)[0];
}

function section(input: FormsInput, heading: string) {
  return formsModel(input).beside.find((candidate) => candidate.heading === heading)?.passages;
}

function markedCells(input: FormsInput) {
  return formsModel(input)
    .rating.rows.flatMap(({ heading, cells }) => cells.map((cell) => ({ heading, ...cell })))
    .filter(({ marks }) => marks.length > 0)
    .map(({ heading, score, word, marks }) => ({ heading, score, word, marks }));
}

describe('the printed matrix', () => {
  it('has word and number in all 25 cells, the highest likelihood on top [K-021]', () => {
    const { rows, impactHeadings } = formsModel(someForms()).rating;
    expect(impactHeadings).toEqual(['Minor', 'Moderate', 'Significant', 'Serious', 'Major']);
    expect(
      rows.map(({ heading, cells }) => [heading, ...cells.map((c) => `${c.score} ${c.word}`)]),
    ).toEqual([
      ['Very likely', '5 Low', '10 Medium', '15 Medium', '20 High', '25 High'],
      ['Likely', '4 Low', '8 Medium', '12 Medium', '16 High', '20 High'],
      ['Possible', '3 Low', '6 Low', '9 Medium', '12 Medium', '15 Medium'],
      ['Unlikely', '2 Low', '4 Low', '6 Low', '8 Medium', '10 Medium'],
      ['Very unlikely', '1 Low', '2 Low', '3 Low', '4 Low', '5 Low'],
    ]);
  });

  it('marks each risk where it was first rated and where it stands after the actions', () => {
    const risks = [
      aCompleteRisk({ key: one, firstRating: rated(5, 4), resultingRating: rated(2, 4) }),
      aCompleteRisk({ key: two, firstRating: rated(5, 4), resultingRating: rated(1, 4) }),
    ];
    expect(markedCells(someForms({ risks }))).toEqual([
      { heading: 'Very likely', score: 20, word: 'High', marks: ['First: 1, 2'] },
      { heading: 'Unlikely', score: 8, word: 'Medium', marks: ['Resulting: 1'] },
      { heading: 'Very unlikely', score: 4, word: 'Low', marks: ['Resulting: 2'] },
    ]);
  });

  it('leaves out risks that are closed or not rated', () => {
    const risks = [
      aCompleteRisk({ key: one, closedOn: aDay('2026-11-20'), closedReason: 'She moved' }),
      aRisk({ key: two }),
    ];
    expect(markedCells(someForms({ risks }))).toEqual([]);
  });

  it('points at the row of the overall level in the action and timescale table [K-025]', () => {
    const risks = [aCompleteRisk({ firstRating: rated(5, 4) })];
    const { levels } = formsModel(someForms({ risks })).rating;
    expect(levels.map(({ word, range, isOverall }) => [word, range, isOverall])).toEqual([
      ['Low', '1 - 6', false],
      ['Medium', '8 – 15', false],
      ['High', '16 - 25', true],
    ]);
  });
});

describe('the fields above the evaluation form', () => {
  it('are the seven of the form, in its order [K-031]', () => {
    expect(formsModel(someForms()).evaluation.header).toEqual([
      { label: 'Service User name', text: 'Dorothy Blythe (likes to be called Dot)' },
      { label: 'Service User ref', text: 'EK-2F7K9Q' },
      { label: 'Risk Score', text: '12' },
      { label: 'Overall Risk Level', text: 'Medium' },
      { label: 'Assessor’s name (print)', text: 'Priya Nair' },
      { label: 'Assessor’s signature', text: 'Priya Nair, 24 November 2026 at 09:30' },
      { label: 'Date of Assessment', text: '24 November 2026' },
    ]);
  });

  it('take score and level from the highest risk, never a mean or a sum [K-025]', () => {
    const risks = [
      aCompleteRisk({ key: one, firstRating: rated(1, 1) }),
      aCompleteRisk({ key: two, firstRating: rated(4, 4) }),
    ];
    const input = someForms({ risks });
    expect(headerField(input, 'Risk Score')).toBe('16');
    expect(headerField(input, 'Overall Risk Level')).toBe('High');
    expect(formsModel(input).evaluation.overallFrom).toContain('risk 2, the highest');
  });

  it('name every risk that shares the highest score', () => {
    const risks = [
      aCompleteRisk({ key: one, firstRating: rated(5, 2) }),
      aCompleteRisk({ key: two, firstRating: rated(1, 1) }),
      aCompleteRisk({ key: three, firstRating: rated(2, 5) }),
    ];
    expect(formsModel(someForms({ risks })).evaluation.overallFrom).toContain(
      'risks 1 and 3, which share the highest score',
    );
  });

  it('leave closed risks out of score and level [K-025]', () => {
    const risks = [
      aCompleteRisk({ key: one, firstRating: rated(5, 5), closedOn: aDay('2026-11-20') }),
      aCompleteRisk({ key: two, firstRating: rated(1, 3) }),
    ];
    expect(headerField(someForms({ risks }), 'Risk Score')).toBe('3');
  });

  it('say that nothing is rated while nothing is', () => {
    const input = someForms({ risks: [aRisk()] });
    expect(headerField(input, 'Risk Score')).toBe('Not rated yet');
    expect(headerField(input, 'Overall Risk Level')).toBe('Not rated yet');
    expect(formsModel(input).evaluation.overallFrom).toBe('');
  });

  it('show a draft as unsigned, whatever was typed as a signature', () => {
    const input = someForms({ submittedAt: null, signature: 'Priya Nair' });
    expect(headerField(input, 'Assessor’s signature')).toBe('Not signed: this is a draft');
    expect(formsModel(input).standing).toContain('Draft of revision 1');
  });

  it('give a preferred name only where it differs from the given one', () => {
    const person = aPerson({ preferredName: 'Dorothy' });
    expect(headerField(someForms({}, { person }), 'Service User name')).toBe('Dorothy Blythe');
  });
});

describe('a risk on the evaluation form', () => {
  it('fills the six columns [K-032]', () => {
    const [row] = formsModel(someForms()).evaluation.rows;
    const cells = row?.cells;
    expect(cells?.defineRisk).toEqual([
      { label: 'Risk 1', text: 'Falling on the stairs' },
      {
        label: 'How it can happen',
        text: 'At night, in the dark, on the way to the bathroom',
      },
      { label: 'Who might be affected', text: 'The person' },
    ]);
    expect(cells?.riskScore.map(({ text }) => text)).toEqual(['12 Medium', 'Possible × Serious']);
    expect(cells?.actions[0]).toEqual({
      label: 'Action 1',
      text: 'Fit a second handrail\nWho will do it: Housing officer\nBy when: 24 November 2026\nWhat it should achieve: Steady on the stairs',
    });
    expect(cells?.resultingScore.map(({ text }) => text)).toEqual([
      '8 Medium',
      'Unlikely × Serious',
    ]);
    expect(cells?.monitorAndReview).toEqual([
      { label: '', text: 'Telephone call' },
      { label: 'How often', text: 'Every two weeks' },
    ]);
  });

  it('weighs what speaks for it, and says what not doing it would cost [K-024, K-106]', () => {
    const evaluate = formsModel(someForms()).evaluation.rows[0]?.cells.evaluateRisk ?? [];
    expect(under(evaluate, '')).toEqual(['She knows her limits; falls are rare so far']);
    expect(under(evaluate, 'Strength')).toEqual(['Knows when she is unsteady']);
    expect(under(evaluate, 'What not doing it would cost')).toEqual([
      'Moving downstairs would cost her the room she loves',
    ]);
  });

  it('keeps the person’s own rating beside the practitioner’s', () => {
    const risks = [aCompleteRisk({ firstRating: rated(5, 4), personRating: rated(2, 2) })];
    const cells = formsModel(someForms({ risks })).evaluation.rows[0]?.cells;
    expect(cells?.riskScore[0]?.text).toBe('20 High');
    expect(under(cells?.evaluateRisk ?? [], 'The person’s own rating')).toEqual([
      '4 Low (Unlikely × Moderate)',
    ]);
  });

  it('shows gaps as gaps', () => {
    const cells = formsModel(someForms({ risks: [aRisk()], actions: [] })).evaluation.rows[0]
      ?.cells;
    expect(cells?.defineRisk[0]?.text).toBe('Not recorded');
    expect(cells?.riskScore).toEqual([{ label: '', text: 'Not rated yet' }]);
    expect(cells?.actions).toEqual([{ label: '', text: 'No actions recorded' }]);
    expect(cells?.monitorAndReview[0]?.text).toBe('Not recorded');
  });

  it('stands below the others once it is closed, under its own number, with the day and the reason', () => {
    const risks = [
      aCompleteRisk({ key: one, closedOn: aDay('2026-11-20'), closedReason: 'Stairlift fitted' }),
      aCompleteRisk({ key: two, whatCanHappen: 'Being lonely' }),
    ];
    const { rows } = formsModel(someForms({ risks })).evaluation;
    expect(rows.map(({ cells }) => cells.defineRisk[0])).toEqual([
      { label: 'Risk 2', text: 'Being lonely' },
      { label: 'Risk 1', text: 'Falling on the stairs' },
    ]);
    expect(under(rows[1]?.cells.defineRisk ?? [], 'Closed on 20 November 2026')).toEqual([
      'Stairlift fitted',
    ]);
  });

  it('gets only its own actions', () => {
    const risks = [aCompleteRisk({ key: one }), aCompleteRisk({ key: two })];
    const actions = [anAction({ risk: two, what: 'Join the lunch club' })];
    const { rows } = formsModel(someForms({ risks, actions })).evaluation;
    expect(rows[0]?.cells.actions[0]?.text).toBe('No actions recorded');
    expect(rows[1]?.cells.actions[0]?.text).toContain('Join the lunch club');
  });
});

describe('what goes with the forms', () => {
  it('begins with the person’s own words', () => {
    expect(formsModel(someForms()).beside[0]).toEqual({
      heading: 'In the person’s own words',
      passages: [
        {
          label: 'What the person wants to do, or not do',
          text: 'I want to keep sleeping upstairs',
        },
        { label: 'Outcome 1', text: 'I stay in my own home' },
        { label: 'What matters to the person', text: 'My own front door' },
      ],
    });
  });

  it('says what not doing it would cost, risk by risk [K-106]', () => {
    expect(section(someForms(), 'What not doing it would cost')).toEqual([
      { label: 'Risk 1', text: 'Moving downstairs would cost her the room she loves' },
    ]);
  });

  it('says who took part, and why somebody did not [K-015]', () => {
    const involved = [
      anInvolvedPerson(),
      anInvolvedPerson({
        role: 'carer',
        who: 'daughter',
        tookPart: 'no',
        how: '',
        absenceReason: 'Lives abroad',
      }),
    ];
    expect(section(someForms({ involved }), 'People involved')).toEqual([
      { label: 'The person', text: 'Talked it through at home' },
      { label: 'Carer, daughter', text: 'Took no part: Lives abroad' },
    ]);
  });

  it('says how the consequences were understood [K-036]', () => {
    const texts = section(someForms(), 'Understanding of the consequences')?.map((p) => p.text);
    expect(texts).toEqual([
      'Went through what a fall could mean',
      'In conversation',
      'She said it back in her own words',
      '24 November 2026',
    ]);
  });

  it('names the agency that was told, by whom and when [K-016]', () => {
    const agencyNotices = [anAgencyNotice({ reply: 'Will call on Monday' })];
    expect(
      under(
        section(someForms({ agencyNotices }), 'Environmental factors') ?? [],
        'Housing association',
      ),
    ).toEqual(['Told on 24 November 2026, by Priya Nair, reply: Will call on Monday']);
  });

  it('leaves out what has nothing to say', () => {
    expect(section(someForms(), 'High short-term risk for a long-term gain')).toBeUndefined();
  });
});

describe('a high short-term risk accepted for a long-term gain', () => {
  const risks = [
    aCompleteRisk({
      firstRating: rated(5, 4),
      shortTermRisk: {
        accepted: true,
        gainSought: 'Walks to the shops alone again',
        endsOn: aDay('2027-01-31'),
        reasonedCase: 'Practice is the only way back',
      },
    }),
  ];
  const authorised = aTask({
    key: aKey('R2R2-A01'),
    kind: 'authorise-short-term-risk',
    doneAt: aMoment('2026-11-25T10:00:00.000Z'),
    doneBy: theManager.name,
    note: 'Agreed until the end of January',
  });

  function answerTo(tasks: FormsInput['tasks']) {
    const heading = 'High short-term risk for a long-term gain';
    return under(
      section(someForms({ risks }, { tasks }), heading) ?? [],
      'Manager’s authorisation',
    );
  }

  it('is printed with the manager’s authorisation [K-037]', () => {
    expect(answerTo([authorised])).toEqual([
      'Morgan Ellis, 25 November 2026: Agreed until the end of January',
    ]);
  });

  it.each([
    ['nobody was asked', []],
    ['the manager has not answered', [{ ...authorised, doneAt: null }]],
    ['it was given for an earlier revision', [{ ...authorised, key: aKey('R2R2-A00') }]],
    ['the assessor answered', [{ ...authorised, openFor: theAssessor.id }]],
  ])('is printed as not authorised when %s [K-037]', (_, tasks) => {
    expect(answerTo(tasks)).toEqual(['Not given yet']);
  });

  it('is authorised by whoever was asked, not by another risk’s manager', () => {
    const other = { ...authorised, key: aKey('R3R3-A01'), doneBy: aStaffMember('Sam Reed').name };
    expect(answerTo([other])).toEqual(['Not given yet']);
  });
});
