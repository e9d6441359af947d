import { describe, expect, it } from 'vitest';
import { GraphError } from '#graph/graph-error.ts';
import type { Graph, GraphRequest } from '#graph/graph.ts';
import { anAssessment } from '../../test/support/assessment-builder.ts';
import { aCasePlace } from '../../test/support/case-place.ts';
import { fileCopy } from './file-copy.ts';

const file = { bytes: new Uint8Array([1, 2, 3]), digest: '3fa9c1d2'.padEnd(64, '0') };

/** A place whose library answers uploads as given. */
function placeWithLibrary(answer: () => Promise<{ status: number; body: unknown }>) {
  const uploads: GraphRequest[] = [];
  const place = aCasePlace();
  const send: Graph['send'] = (request) => {
    uploads.push(request);
    return answer();
  };
  const graph = { ...place.workplace.graph, send };
  return { ...place, uploads, workplace: { ...place.workplace, graph } };
}

const created = () => Promise.resolve({ status: 201, body: {} });

describe('filing a copy of the forms', () => {
  it('puts a dated file into the person’s folder under a name that says nothing of them [K-027]', async () => {
    const { uploads, workplace } = placeWithLibrary(created);
    await fileCopy(workplace, anAssessment(), file);
    expect(decodeURIComponent(uploads[0]?.path ?? '')).toContain(
      '/drive/root:/EK-2F7K9Q/EK-2F7K9Q-4HT2 revision 1 2026-11-24 3fa9c1d2.docx:/content?@microsoft.graph.conflictBehavior=fail',
    );
  });

  it('records the copy with its digest, so that a later change to the file shows [K-027]', async () => {
    const { service, workplace } = placeWithLibrary(created);
    expect((await fileCopy(workplace, anAssessment(), file)).kind).toBe('saved');
    expect(service.fieldsOf('FiledCopies')).toMatchObject([{ Digest: file.digest, Revision: 1 }]);
  });

  it('takes a copy that is there already for the one it made before', async () => {
    const { service, workplace } = placeWithLibrary(() =>
      Promise.reject(new GraphError('duplicate', { status: 409 })),
    );
    expect((await fileCopy(workplace, anAssessment(), file)).kind).toBe('saved');
    expect(service.fieldsOf('FiledCopies')).toHaveLength(1);
  });

  it('says so when the library refuses, and records no copy', async () => {
    const { service, workplace } = placeWithLibrary(() =>
      Promise.reject(new GraphError('forbidden', { status: 403 })),
    );
    const filed = await fileCopy(workplace, anAssessment(), file);
    expect(filed).toMatchObject({ kind: 'refused', failure: { kind: 'forbidden' } });
    expect(service.fieldsOf('FiledCopies')).toEqual([]);
  });
});
