/** What is known of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether somebody sits at a terminal. */
  readonly atTerminal: boolean;
}

/** Whether a browser may be opened: somebody is there, it is no pipeline, and there is a screen to open it on. */
export function mayOpenBrowser({ platform, environment, atTerminal }: Machine): boolean {
  if (!atTerminal || environment.CI) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY);
}

/** Opens the address, if that can be done here; where it cannot, the address is on the screen anyway. */
export async function openBrowser(address: string): Promise<void> {
  const { platform, env, stdout } = process;
  if (!mayOpenBrowser({ platform, environment: env, atTerminal: stdout.isTTY })) return;
  const { default: open } = await import('open');
  const started = await open(address).catch(() => null);
  started?.on('error', () => undefined);
}
