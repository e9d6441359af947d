import type { Problem } from './check-traffic.ts';

/** A place where traffic and the published description part for a reason that is known. */
export interface Hole extends Problem {
  /** Whose hole it is, and how that is known. */
  readonly reason: string;
}

/** For a hole that is the same wherever it is met. */
const anyOperation = '*';

const pathAddressing =
  'The description has no operation that reads a file by its path; Microsoft documents it: driveitem-get, -list-children and -get-content.';

const noPermissionEntry =
  'Microsoft’s own list of permissions has no entry for it; the description’s README names it among its holes.';

/** Every hole met so far. One that is met no more fails the test, and goes. */
const knownHoles: readonly Hole[] = [
  {
    operation: anyOperation,
    about: 'permission: Sites.Selected, where that for all sites is listed',
    reason:
      'Microsoft’s list of permissions leaves Sites.Selected out; its documentation has it reach what the app was given on one site.',
  },
  {
    operation: 'POST /$batch',
    about: 'permission: none is listed',
    reason: `${noPermissionEntry} The parts carry the permissions.`,
  },
  {
    operation: 'GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields',
    about: 'permission: none is listed',
    reason: noPermissionEntry,
  },
  {
    operation:
      'GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions/{listItemVersion-id}/fields',
    about: 'permission: none is listed',
    reason: noPermissionEntry,
  },
  {
    operation: 'PATCH /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields',
    about: 'reply: 200 where 201 is documented',
    reason: 'The documentation contradicts itself: its example shows 201, its text says 200.',
  },
  {
    operation: 'PUT /sites/{site-id}/drive/root:/{file-name}:/content',
    about: 'path: several segments in one place',
    reason: 'OpenAPI cannot say that one parameter is a path with folders; Microsoft’s text does.',
  },
  {
    operation: 'GET /sites/{site-id}/lists/{list-id}/items',
    about: 'query: $skiptoken is not described',
    reason: 'It comes in Graph’s own @odata.nextLink, which callers follow as it is.',
  },
  {
    operation: 'GET /me/manager',
    about: 'not described',
    reason: 'The description leaves it out; Microsoft documents it: user-list-manager.',
  },
  {
    operation: 'GET /sites/{site-id}/drive/root/children',
    about: 'not described',
    reason: pathAddressing,
  },
  {
    operation: 'GET /sites/{site-id}/drive/root:/{path}:/children',
    about: 'not described',
    reason: pathAddressing,
  },
  {
    operation: 'GET /sites/{site-id}/drive/root:/{path}',
    about: 'not described',
    reason: pathAddressing,
  },
  {
    operation: 'GET /sites/{site-id}/drive/root:/{path}:/content',
    about: 'not described',
    reason: pathAddressing,
  },
];

/** The problems that no hole explains. */
export function unexplained(problems: readonly Problem[]): readonly string[] {
  return problems.filter((problem) => !holeFor(problem)).map(written);
}

/** The holes that none of these problems met. */
export function unmetHoles(problems: readonly Problem[]): readonly string[] {
  const met = new Set(problems.map(holeFor));
  return knownHoles.filter((hole) => !met.has(hole)).map(written);
}

function holeFor(problem: Problem): Hole | undefined {
  return knownHoles.find(
    ({ operation, about }) =>
      (operation === anyOperation || operation === problem.operation) && about === problem.about,
  );
}

function written({ operation, about }: Problem): string {
  return `${operation}: ${about}`;
}
