import { matchPath } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { AssessmentKey, PersonReference } from '#domain/shared/record-key.ts';
import { paths } from '#features/workplace/paths.ts';
import { routes } from './routes.ts';

const person = 'EK-2F7K9Q' as PersonReference;
const assessment = 'EK-2F7K9Q-4HT2' as AssessmentKey;

function routeAt(address: string): string | undefined {
  return routes.find(({ path }) => matchPath(path, address))?.path;
}

const below = '/people/:reference/assessments/:assessmentKey';

describe('the address of a screen', () => {
  it.each([
    [paths.myWork, '/'],
    [paths.people, '/people'],
    [paths.addPerson, '/people/new'],
    [paths.person(person), '/people/:reference'],
    [paths.assessment(assessment), `${below}/:step?`],
    [paths.assessment(assessment, 'evaluate'), `${below}/:step?`],
    [paths.forms(assessment), `${below}/forms`],
    [paths.guidance, '/guidance'],
  ])('%s leads to %s', (address, path) => {
    expect(routeAt(address)).toBe(path);
  });

  it.each(['/elsewhere', '/people/EK-2F7K9Q/notes', '/guidance/more'])('is not %s', (address) => {
    expect(routeAt(address)).toBeUndefined();
  });
});
