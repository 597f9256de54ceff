/** What a person is in a clinic; one person may be several. */
export const roles = ['specialist', 'reception', 'manager'] as const;
export type Role = (typeof roles)[number];
