import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What arrived, in order. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** One answer: a plain reply, or anything a test wants to do to the connection. */
export type ScriptedAnswer =
  | { readonly status: number; readonly json?: unknown; readonly headers?: Record<string, string> }
  | ((response: ServerResponse, arrival: Arrival) => void);

/** A real HTTP server that answers from a script, in order, and remembers what it was asked. */
export interface ScriptedServer {
  readonly origin: string;
  readonly arrivals: readonly Arrival[];
  answer(...answers: readonly ScriptedAnswer[]): void;
  close(): Promise<void>;
}

/** Starts a server on a free port; a request beyond the script is answered 599. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const arrivals: Arrival[] = [];
  const script: ScriptedAnswer[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const arrival = { method, url, headers, body };
      arrivals.push(arrival);
      perform(script.shift() ?? { status: 599 }, response, arrival);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    arrivals,
    answer: (...answers) => void script.push(...answers),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function perform(answer: ScriptedAnswer, response: ServerResponse, arrival: Arrival): void {
  if (typeof answer === 'function') {
    answer(response, arrival);
    return;
  }
  response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
  response.end(answer.json === undefined ? undefined : JSON.stringify(answer.json));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
