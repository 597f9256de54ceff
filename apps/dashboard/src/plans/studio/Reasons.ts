/** The reasons chosen so far, by finding: one of its usual ones or own words. */
export type Reasons = Readonly<Record<string, { readonly reasonCode?: string; readonly reason?: string }>>;
