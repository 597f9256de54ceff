/** Where a visit stands. Only steps change it, never a body. */
export const visitStates = [
  'booked',
  'confirmed',
  'arrived',
  'in-room',
  'done',
  'missed',
  'cancelled',
] as const;

export type VisitState = (typeof visitStates)[number];
