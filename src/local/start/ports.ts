/** Where the three servers listen; 0 takes any free port. */
export interface Ports {
  readonly host: number;
  readonly app: number;
  readonly graph: number;
}

const firstPort = 5300;
/** The highest port there is, less the two that follow. */
const lastFirstPort = 65_533;

/** The ports from `first` on, in a row. */
function portsFrom(first: number): Ports {
  return { host: first, app: first + 1, graph: first + 2 };
}

/** Any free ports: for tests, and for a second place beside the first. */
export const freePorts: Ports = { host: 0, app: 0, graph: 0 };

/** The ports that `PORT` asks for; 5300 to 5302 when it says nothing, null when it is not a port. */
export function portsAskedFor(port: string | undefined): Ports | null {
  if (!port) return portsFrom(firstPort);
  if (!/^\d+$/.test(port)) return null;
  const first = Number(port);
  if (first === 0) return freePorts;
  return first <= lastFirstPort ? portsFrom(first) : null;
}
