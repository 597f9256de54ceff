/** Fitzpatrick's skin types I to VI. */
export const phototypes = [1, 2, 3, 4, 5, 6] as const;

export type Phototype = (typeof phototypes)[number];
