/** A part of the app did not arrive: no connection, or a newer version has replaced it. Only a fresh page helps. */
export class PartNotLoadedError extends Error {
  override name = 'PartNotLoadedError';
}

/** Loads a part of the app, and says so when that fails. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotLoadedError('A part of the app did not load', { cause });
  }
}
