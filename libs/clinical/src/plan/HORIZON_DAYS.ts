/** How far ahead of today closed days are looked for: a little over two years. */
export const HORIZON_DAYS = 800;
