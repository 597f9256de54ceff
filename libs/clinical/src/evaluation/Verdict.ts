/** What the findings of a protocol come to, gravest last. */
export const verdicts = ['ok', 'caution', 'defer', 'needs-answer', 'blocked'] as const;

export type Verdict = (typeof verdicts)[number];
