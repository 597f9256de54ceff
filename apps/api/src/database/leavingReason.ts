/** How an absence is told from others that was made because its person leaves; whoever plans the day reads it. */
export const leavingReason = 'Leaves the clinic';
