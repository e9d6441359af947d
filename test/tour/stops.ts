import type { FrameLocator } from 'playwright-core';
import { demoPeople, type SignInName } from '#local/directory/demo-people.ts';
import { graphAs } from '../support/journey/graph-as.ts';
import type { JourneyPlace } from '../support/journey/journey-place.ts';

/** One screen of the tour. */
export interface TourStop {
  readonly name: string;
  readonly to: string;
  /** Who stops there: everyone sees the places, one practitioner the screens of a record. */
  readonly for: readonly SignInName[];
  /** What is done there before the picture is taken. */
  readonly then?: (app: FrameLocator) => Promise<void>;
}

const everyone = demoPeople.map((person) => person.signInName);
const practitioner: readonly SignInName[] = ['asha.rahman'];
const colleague: readonly SignInName[] = ['tom.okafor'];

/** Every screen, at the demo records that show it best. */
export async function findStops({ microsoft365 }: JourneyPlace): Promise<readonly TourStop[]> {
  const graph = await graphAs('asha.rahman', microsoft365);
  const assessmentOf = async (familyName: string) => {
    const search = (await graph.items('People', 'SearchFamilyName', familyName))[0];
    const reference = String(search?.fields.RecordKey);
    const [assessment] = await graph.items('Assessments', 'PersonReference', reference);
    return { person: `/people/${reference}`, key: String(assessment?.fields.RecordKey) };
  };
  const draft = await assessmentOf('addo winifred');
  const submitted = await assessmentOf('dubois mireille');
  const step = (name: string) => `${draft.person}/assessments/${draft.key}/${name}`;
  const openRisk = (app: FrameLocator) => app.getByRole('button', { name: /A pan is/ }).click();
  return [
    { name: 'my-work', to: '/', for: everyone },
    { name: 'people', to: '/people', for: everyone, then: searchForEverybody },
    { name: 'guidance', to: '/guidance', for: practitioner },
    { name: 'add-a-person', to: '/people/new', for: practitioner },
    { name: 'person', to: draft.person, for: practitioner },
    { name: 'identify', to: step('identify'), for: practitioner, then: openRisk },
    { name: 'evaluate', to: step('evaluate'), for: practitioner, then: openRisk },
    { name: 'support', to: step('support'), for: practitioner, then: openRisk },
    { name: 'manage', to: step('manage'), for: practitioner, then: openRisk },
    { name: 'concern', to: draft.person, for: practitioner, then: openConcern },
    { name: 'nothing-here', to: '/nowhere', for: practitioner },
    {
      name: 'submitted',
      to: `${submitted.person}/assessments/${submitted.key}`,
      for: colleague,
    },
    {
      name: 'forms',
      to: `${submitted.person}/assessments/${submitted.key}/forms`,
      for: colleague,
    },
  ];
}

async function searchForEverybody(app: FrameLocator): Promise<void> {
  const search = app.getByRole('searchbox');
  if ((await search.count()) === 0) return;
  await search.fill('ek-');
  await app.getByRole('link').first().waitFor({ timeout: 3000 }).catch(() => undefined);
}

async function openConcern(app: FrameLocator): Promise<void> {
  await app.getByRole('button', { name: 'Raise a concern' }).click();
  await app.getByRole('dialog').waitFor();
}
