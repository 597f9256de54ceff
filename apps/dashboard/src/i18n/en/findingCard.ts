export const findingCard = {
  until: (day: string) => `until ${day}`,
  untilHealed: 'until it has healed',
  about: (protocols: readonly string[]) => `Speaks about ${protocols.join(', ')}`,
  rule: (name: string) => `Rule: ${name}`,
  source: (source: string) => `Source ${source}`,
} as const;
