import { afterEach, describe, expect, it } from 'vitest';
import { listen, type Listening } from './listen.ts';
import { PortInUseError } from './port-in-use.ts';

describe('Listening', () => {
  const open: Listening[] = [];

  afterEach(async () => {
    for (const each of open.splice(0)) await each.close();
  });

  async function listening(): Promise<Listening> {
    const server = await listen(0);
    open.push(server);
    return server;
  }

  it('answers “not yet” until it is told what to answer', async () => {
    const server = await listening();
    expect((await fetch(server.origin)).status).toBe(503);
    server.answerWith(() => new Response('here'));
    expect(await (await fetch(server.origin)).text()).toBe('here');
  });

  it('names the port when something else has it', async () => {
    const { origin } = await listening();
    const port = Number(new URL(origin).port);
    await expect(listen(port)).rejects.toThrow(PortInUseError);
    await expect(listen(port)).rejects.toMatchObject({ port });
  });
});
