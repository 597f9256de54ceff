/**
 * What a series is worth, as one whole number to compare: days from the ideal days first, then changes of
 * specialist, then what the patient likes, then days on which the patient has to come, then earlier days. Each weight is larger than all the lesser
 * ones can add up to in a series of thirty sessions over two years, and the sum stays a safe integer.
 */
export const COST_OF = { distance: 1e12, change: 3e9, liking: 1e6, trip: 3e4, day: 1 } as const;
