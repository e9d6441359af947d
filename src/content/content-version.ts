/**
 * The version of the forms' content. An answer keeps the version it answered; raise this with every change of wording
 * that could change what an answer means.
 */
export const contentVersion = 'kass-2a2b-2026.1';
