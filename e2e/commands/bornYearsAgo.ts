/** A birth date of somebody who turned that old about three months ago: `YYYY-MM-DD`. */
export function bornYearsAgo(years: number): string {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() - 3, 12);
  day.setUTCFullYear(day.getUTCFullYear() - years);
  return day.toISOString().slice(0, 10);
}
