/** Where there is no room for a rail beside the app. */
export const narrow = '@media (max-width: 640px)';
