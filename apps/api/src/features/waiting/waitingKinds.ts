/** What can be waited for: a session of a plan, or a visit outside of plans, a treatment by its protocol. */
export const waitingKinds = ['session', 'consultation', 'review', 'treatment'] as const;
