/** What a one-time link is for. */
export const linkPurposes = ['invitation', 'reset', 'first-clinic'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
