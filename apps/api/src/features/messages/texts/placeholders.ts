/** What can stand in braces in a text. None of them says anything of somebody's health. */
export const placeholders = [
  'patient first name',
  'visits',
  'day',
  'time',
  'specialist',
  'clinic',
  'phone',
  'confirm link',
] as const;

export type Placeholder = (typeof placeholders)[number];
