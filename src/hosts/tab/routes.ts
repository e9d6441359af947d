import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { matchPath } from 'react-router';
import { loadPart } from './load-part.ts';

/** A screen and the address it stands at; its code loads when it is needed. */
export interface ScreenRoute {
  readonly path: string;
  readonly Screen: LazyExoticComponent<ComponentType>;
  readonly load: () => Promise<ComponentType>;
}

function route(path: string, load: () => Promise<ComponentType>): ScreenRoute {
  const Screen = lazy(async () => ({ default: await loadPart(load) }));
  return { path, Screen, load };
}

async function assessmentScreen() {
  return (await import('#features/assessment/assessment-screen.tsx')).AssessmentScreen;
}

const oneAssessment = '/people/:reference/assessments/:assessmentKey';

/** Every screen of the tab. The forms stand before the steps: `forms` is no step. */
export const routes: readonly ScreenRoute[] = [
  route('/', async () => (await import('#features/my-work/my-work-screen.tsx')).MyWorkScreen),
  route('/people', async () => (await import('#features/people/people-screen.tsx')).PeopleScreen),
  route(
    '/people/new',
    async () => (await import('#features/people/add-person-screen.tsx')).AddPersonScreen,
  ),
  route(
    '/people/:reference',
    async () => (await import('#features/people/person-screen.tsx')).PersonScreen,
  ),
  route(
    `${oneAssessment}/forms`,
    async () => (await import('#features/forms/forms-screen.tsx')).FormsScreen,
  ),
  route(`${oneAssessment}/:step?`, assessmentScreen),
  route(
    '/guidance',
    async () => (await import('#features/guidance/guidance-screen.tsx')).GuidanceScreen,
  ),
];

/** Starts loading the screen at an address, so that it is there by the time someone is signed in. */
export function loadAhead(address: string): void {
  const found = routes.find(({ path }) => matchPath(path, address));
  // A failure here is met again, and said, when the screen is drawn.
  found?.load().catch(() => undefined);
}
