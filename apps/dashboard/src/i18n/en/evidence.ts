export const evidenceWords: Readonly<Record<string, { short: string; long: string }>> = {
  A: { short: 'Strong trials', long: 'Evidence A: randomised trials that agree' },
  B: { short: 'Trials', long: 'Evidence B: some trials' },
  C: { short: 'Experts', long: 'Evidence C: experts and clinics, no trial' },
  label: { short: 'Product label', long: 'From the label of the product' },
  K: { short: 'General knowledge', long: 'General knowledge; not checked against the literature' },
  E: { short: 'Careful default', long: 'A careful default chosen here; no direct evidence' },
};
