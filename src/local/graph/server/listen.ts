import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Connection, Setting } from './environment.ts';

export type Answering = (request: Request, setting: Setting) => Response | Promise<Response>;

export interface Listening {
  readonly origin: string;
  close(): Promise<void>;
}

/** Listens on this machine alone; port 0 takes any that is free. Rejects when the port is taken. */
export async function listen(port: number, answering: Answering): Promise<Listening> {
  const listener = getRequestListener((request, bindings) => {
    const { incoming } = bindings as HttpBindings;
    return answering(request, { connection: connectionOf(incoming), part: null });
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  // The number and not `localhost`: some systems look for that under another address first, and wait.
  return { origin: `http://127.0.0.1:${address.port}`, close: () => closed(server) };
}

function connectionOf(incoming: IncomingMessage): Connection {
  let broken = false;
  return {
    get broken() {
      return broken;
    },
    break() {
      broken = true;
      incoming.socket.destroy();
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((failure) => (failure ? reject(failure) : resolve()));
    server.closeAllConnections();
  });
}
