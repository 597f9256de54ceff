/** What messages are about. */
export const messageKinds = [
  'confirmation',
  'change',
  'cancellation',
  'reminder',
  'follow-up',
  'invitation',
] as const;
/** How they go out. */
export const messageChannels = ['e-mail', 'sms', 'call'] as const;
/** Where they stand. */
export const messageStates = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'not-wanted'] as const;
