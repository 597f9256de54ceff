/** The tabs of the worklist that hold sessions: due now, due soon, booked or done outside of their window. */
export const dueTabs = ['now', 'soon', 'outside'] as const;
export type DueTab = (typeof dueTabs)[number];
