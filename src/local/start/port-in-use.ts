/** Something else already listens on the port. */
export class PortInUseError extends Error {
  override name = 'PortInUseError';
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`Port ${port} is in use`, { cause });
    this.port = port;
  }
}

/** The system's word for a taken port in our own; any other failure as it is. */
export function asPortInUse(port: number, failure: unknown): Error {
  const { code } = failure as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return new PortInUseError(port, failure);
  return failure instanceof Error
    ? failure
    : new Error('A server did not start', { cause: failure });
}
