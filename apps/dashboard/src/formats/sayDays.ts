/** A number of days in words: `1 day`, `12 days`. */
export function sayDays(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
