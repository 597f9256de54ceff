/** A minute of the day on the clock: 630 is `10:30`; 1440 is `24:00`. */
export function sayMinuteOfDay(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
