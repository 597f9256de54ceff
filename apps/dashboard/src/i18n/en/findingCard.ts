export const findingCard = {
  until: (day: string) => `until ${day}`,
  untilHealed: 'until it has healed',
  about: (protocols: readonly string[]) => `Speaks about ${protocols.join(', ')}`,
  rule: (code: string) => `Rule ${code}`,
  source: (source: string) => `Source ${source}`,
} as const;
