/** What can be waited for: a session of a plan, or a visit outside of plans. */
export const waitingKinds = ['session', 'consultation', 'review'] as const;
