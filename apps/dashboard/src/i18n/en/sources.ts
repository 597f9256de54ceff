export const sources = {
  source: (source: string) => `Source ${source}`,
  loading: 'Looking up the literature …',
  weak: '(a secondary copy; the original was not seen)',
  words: 'Said in words, without a publication',
} as const;
