/** Where an answer came from that a plan was looked at again for; `protocol` is rules that changed. */
export const reopeningCauses = ['answer', 'intake', 'examination', 'check-in', 'protocol'] as const;

export type ReopeningCause = (typeof reopeningCauses)[number];
