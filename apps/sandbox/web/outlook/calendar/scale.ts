/** Pixels. */
export const hourHeight = 48;
