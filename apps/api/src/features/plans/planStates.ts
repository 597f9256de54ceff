/** Where a plan stands. Only journeys change it, never a body. */
export const planStates = ['draft', 'approved', 'paused', 'stopped', 'completed'] as const;

export type PlanState = (typeof planStates)[number];
