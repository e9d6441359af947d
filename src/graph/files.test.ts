import { describe, expect, it } from 'vitest';
import { uploadSmallFile } from './files.ts';
import type { GraphRequest } from './graph.ts';

describe('filing a document', () => {
  it('puts it in its folder, never over one that is there, and may be repeated', async () => {
    const asked: GraphRequest[] = [];
    const send = (request: GraphRequest) => {
      asked.push(request);
      return Promise.resolve({ status: 201, body: {} });
    };
    const bytes = new Uint8Array([1, 2]);
    const file = { siteId: 'host,1,2', folder: 'EK-2F7K', name: 'rating #1.docx', bytes };
    await uploadSmallFile({ send }, file);
    expect(asked).toEqual([
      {
        method: 'PUT',
        path: '/sites/host,1,2/drive/root:/EK-2F7K/rating%20%231.docx:/content?@microsoft.graph.conflictBehavior=fail',
        headers: { 'Content-Type': 'application/octet-stream' },
        body: bytes,
        repeatable: true,
      },
    ]);
  });
});
