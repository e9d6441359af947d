import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { asPortInUse } from './port-in-use.ts';

/** Answers a request, as Hono's `fetch` does. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** A server that has its address and can be told later how to answer. */
export interface Listening {
  readonly origin: string;
  readonly answerWith: (handler: RequestHandler) => void;
  readonly close: () => Promise<void>;
}

/**
 * Takes a port of this machine alone; 0 takes any free one. The address comes before the answers, because the servers
 * started together name each other. Throws `PortInUseError`.
 */
export async function listen(port: number): Promise<Listening> {
  let answer: RequestHandler = () => new Response('Starting', { status: 503 });
  const respond = getRequestListener((request) => answer(request));
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing));
  await taken(server, port);
  const { port: got } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${got}`,
    answerWith: (handler) => {
      answer = handler;
    },
    close: () => closed(server),
  };
}

function taken(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (failure) => reject(asPortInUse(port, failure)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((failure) => (failure ? reject(failure) : resolve()));
    server.closeAllConnections();
  });
}
