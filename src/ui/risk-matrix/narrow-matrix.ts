/** Below this width of the matrix itself, wherever it stands, its words become small and upright. */
export const narrowMatrix = '@container (max-width: 30rem)';
