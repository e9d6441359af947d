/** The folder that records are kept in cannot be used; the message says why, and what to do, to whoever started. */
export class UnusableFolderError extends Error {
  override name = 'UnusableFolderError';
}
