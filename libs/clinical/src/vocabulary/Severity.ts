/** What a rule can make of a protocol. A preparation asks for something and leaves the verdict. */
export const severities = ['preparation', 'caution', 'defer', 'absolute'] as const;

export type Severity = (typeof severities)[number];

/** From lightest (0) to gravest. */
export const severityRank = (severity: Severity): number => severities.indexOf(severity);
