import { openApp } from '#workflows/open-app.ts';
import { openAssessment } from '#workflows/open-assessment.ts';
import { openPerson } from '#workflows/open-person.ts';
import { searchPeople } from '#workflows/search-people.ts';
import type { Workplace } from '#workflows/workplace.ts';
import {
  editAssessment,
  saveChange,
  startCase,
  type WhichAssessment,
} from '../support/edit-over-http.ts';
import { withRisks } from '../support/fill-assessment.ts';
import type { Filled } from './fill-lists.ts';

/** Something people wait for. `prepare` gets everything ready and answers the part that is waited for. */
export interface Operation {
  readonly name: string;
  readonly prepare: (workplace: Workplace) => Promise<() => Promise<unknown>>;
}

/** The operations that are counted and timed, in lists that are full; `workplace` makes the assessment that is saved. */
export async function operationsIn(
  workplace: Workplace,
  { person, assessment, familyName }: Filled,
): Promise<readonly Operation[]> {
  const which = await caseWithRisks(workplace);
  const at = (name: string, run: (at: Workplace) => Promise<unknown>): Operation => ({
    name,
    prepare: (place) => Promise.resolve(() => run(place)),
  });
  return [
    at('Open the app (My work)', async (place) => {
      const { assessments, more } = await openApp(place);
      if (assessments.length === 0 || more) throw new Error('My work is empty, or over a page');
    }),
    at('Search people', async (place) => {
      const { people } = await searchPeople(place, familyName);
      if (people.length === 0) throw new Error('Nobody was found');
    }),
    at('Open a person', (place) => openPerson(place, person).then(orThrow)),
    at('Open an assessment', (place) =>
      openAssessment(place, { person, assessment }).then(orThrow),
    ),
    { name: 'Save 8 risks', prepare: (place) => prepareSave(place, which) },
  ];
}

function orThrow(opened: unknown): void {
  if (opened === null) throw new Error('What was opened is not there');
}

async function caseWithRisks(workplace: Workplace): Promise<WhichAssessment> {
  const which = await startCase(workplace);
  const session = await editAssessment(workplace, which);
  await saveChange(session, (given) => withRisks(given, 8, workplace.chance));
  return which;
}

let saves = 0;

/** A change to the assessment and to each of its 8 risks, typed and not yet sent. */
async function prepareSave(workplace: Workplace, which: WhichAssessment) {
  const session = await editAssessment(workplace, which);
  const words = `Talked through again, time ${(saves += 1)}`;
  session.change((work) => ({
    ...work,
    assessment: {
      ...work.assessment,
      wants: words,
      risks: work.assessment.risks.map((risk) => ({ ...risk, weighing: words })),
    },
  }));
  return async () => {
    await session.saveNow();
    const { saved } = session.state();
    if (saved.kind !== 'saved') throw new Error(`Not saved: ${saved.kind}`);
  };
}
