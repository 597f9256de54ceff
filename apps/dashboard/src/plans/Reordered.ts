/** Two sessions of two courses that changed their order. */
export type Reordered = { readonly first: string; readonly second: string };
