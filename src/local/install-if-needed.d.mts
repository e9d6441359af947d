/** Says what to do when this Node is too old; null when it will do. `version` as in `process.versions.node`. */
export function nodeTooOld(version: string): string | null;

/** Why packages must be installed into `folder`; null when they stand as package-lock.json has them. */
export function whyInstall(folder: string): string | null;
