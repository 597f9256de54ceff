const CLOCK = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(am|pm|uhr|h)?$/i;

/** Minutes of the day from what somebody writes: `8`, `8:30`, `0830`, `8.30`, `5 pm`, `24:00`; null for anything else. */
export function parseClock(text: string): number | null {
  const match = CLOCK.exec(text.trim());
  if (!match) return null;
  const half = match[3]?.toLowerCase();
  const written = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if ((half === 'am' || half === 'pm') && (written < 1 || written > 12)) return null;
  const hour = half === 'pm' ? (written % 12) + 12 : half === 'am' ? written % 12 : written;
  const minutes = hour * 60 + minute;
  return minute > 59 || minutes > 1440 ? null : minutes;
}
